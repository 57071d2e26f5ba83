#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace tern {

const char *name(Language language)
{
    switch (language) {
    case Language::System: return "system";
    case Language::English: return "en";
    case Language::German: return "de";
    case Language::Spanish: return "es";
    }
    return "system";
}

std::optional<Language> languageFromName(std::string_view text)
{
    const auto found = std::find_if(languages.begin(), languages.end(),
                                    [&](Language language) { return name(language) == text; });
    return found == languages.end() ? std::nullopt : std::optional(*found);
}

Language spokenLanguage(const QLocale &system)
{
    const QStringList wanted = system.uiLanguages(); // "de-AT", "de", "en-US"
    for (const QString &tag : wanted) {
        const std::string code = tag.section(u'-', 0, 0).toStdString();
        const auto language = languageFromName(code);
        if (language && *language != Language::System)
            return *language;
    }
    return Language::English;
}

QLocale localeFor(Language language, const QLocale &system)
{
    const Language spoken = language == Language::System ? spokenLanguage(system) : language;
    switch (spoken) {
    case Language::System:
    case Language::English:
        // Where no country is known, the one whose times of day have 24 hours.
        return system.language() == QLocale::English
                   ? system
                   : QLocale(QLocale::English, QLocale::UnitedKingdom);
    case Language::German:
        return system.language() == QLocale::German ? system
                                                    : QLocale(QLocale::German, QLocale::Germany);
    case Language::Spanish:
        return system.language() == QLocale::Spanish ? system
                                                     : QLocale(QLocale::Spanish, QLocale::Spain);
    }
    return system;
}

Translation::Translation(QLocale system) : m_system(std::move(system)) {}

Translation::~Translation()
{
    drop();
}

void Translation::use(Language language)
{
    const Language spoken = language == Language::System ? spokenLanguage(m_system) : language;
    QLocale::setDefault(localeFor(language, m_system));
    drop();
    const QString code = QString::fromLatin1(name(spoken));
    const auto install = [&](const QString &file, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(file, folder))
            return;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    };
    // What Qt says itself, where its translations are installed; ours are asked first.
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has one as well: it knows "1 file" beside "2 files".
    install(QStringLiteral("tern_") + code, QStringLiteral(":/translations"));
}

void Translation::drop()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace tern
