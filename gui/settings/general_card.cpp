#include "general_card.h"

#include "choice.h"
#include "setting_row.h"

#include "words/words.h"

#include <QCheckBox>

namespace tern {

namespace {

QString errorOf(const Result<void> &done)
{
    return done ? QString() : sentenceFor(done.error());
}

} // namespace

GeneralCard::GeneralCard(DesktopPreferences &preferences, LoginItem &loginItem, QWidget *parent)
    : SettingsCard(tr("General"), parent), m_preferences(preferences)
{
    addLogin(loginItem);
    addLanguage();
    addTheme();
}

void GeneralCard::addLogin(LoginItem &loginItem)
{
    auto *box = new QCheckBox;
    box->setProperty("tern.switch", true);
    box->setChecked(loginItem.state() == LoginItem::State::On);
    auto *row = new SettingRow(tr("Start Tern when you log in"),
                               tr("Files are only kept the same while Tern runs."), box);
    connect(box, &QCheckBox::clicked, row, [box, row, &loginItem](bool isOn) {
        row->setError(errorOf(loginItem.set(isOn ? LoginItem::State::On : LoginItem::State::Off)));
        box->setChecked(loginItem.state() == LoginItem::State::On);
    });
    addRow(row);
}

void GeneralCard::addLanguage()
{
    auto *choice = new Choice;
    choice->add(tr("As the desktop"), QString::fromLatin1(name(Language::System)));
    // Each in its own words, so that everybody finds the way back.
    choice->add(QStringLiteral("English"), QString::fromLatin1(name(Language::English)));
    choice->add(QStringLiteral("Deutsch"), QString::fromLatin1(name(Language::German)));
    choice->add(QStringLiteral("Español"), QString::fromLatin1(name(Language::Spanish)));
    choice->show(QString::fromLatin1(name(m_preferences.settings().language)));
    auto *row = new SettingRow(tr("Language"), {}, choice);
    connect(choice, &Choice::chosen, row, [this, row](const QString &value) {
        DesktopSettings settings = m_preferences.settings();
        settings.language = languageFromName(value.toStdString()).value_or(Language::System);
        row->setError(errorOf(m_preferences.set(settings)));
    });
    addRow(row);
}

void GeneralCard::addTheme()
{
    auto *choice = new Choice;
    choice->add(tr("As the desktop"), QString::fromLatin1(name(Theme::System)));
    choice->add(tr("Light"), QString::fromLatin1(name(Theme::Light)));
    choice->add(tr("Dark"), QString::fromLatin1(name(Theme::Dark)));
    choice->show(QString::fromLatin1(name(m_preferences.settings().theme)));
    auto *row = new SettingRow(tr("Theme"), {}, choice);
    connect(choice, &Choice::chosen, row, [this, row](const QString &value) {
        DesktopSettings settings = m_preferences.settings();
        settings.theme = themeFromName(value.toStdString()).value_or(Theme::System);
        row->setError(errorOf(m_preferences.set(settings)));
    });
    addRow(row);
}

} // namespace tern
