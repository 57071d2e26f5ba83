#pragma once

#include <QLocale>
#include <QTranslator>

#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace tern {

/// In which language the desktop speaks. System: the first that the user's desktop asks for and
/// that Tern has; English where it has none of them.
enum class Language : std::uint8_t { System, English, German, Spanish };
inline constexpr std::array languages{Language::System, Language::English, Language::German,
                                      Language::Spanish};

[[nodiscard]] const char *name(Language language); ///< "system", "en", "de", "es"
[[nodiscard]] std::optional<Language> languageFromName(std::string_view name);

/// The language that System stands for where the desktop is set up like this.
[[nodiscard]] Language spokenLanguage(const QLocale &system);
/// How numbers and dates are written beside that language: as the desktop does where it speaks it.
[[nodiscard]] QLocale localeFor(Language language, const QLocale &system);

/// Keeps the application in one language. Another one may be chosen while windows are open: they
/// get QEvent::LanguageChange. GUI thread; ends before the application does.
class Translation {
public:
    explicit Translation(QLocale system = QLocale::system());
    ~Translation();
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;

    void use(Language language);

private:
    void drop();

    QLocale m_system;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace tern
