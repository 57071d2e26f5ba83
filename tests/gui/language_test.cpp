#include "words/language.h"
#include "words/words.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace tern {

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

/// Speaks English again when it ends, as all tests do.
class LanguageTest : public ::testing::Test {
protected:
    ~LanguageTest() override { m_english.use(Language::English); }

private:
    Translation m_english{british};
};

class Listener final : public QWidget {
public:
    int heard = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        heard += event->type() == QEvent::LanguageChange ? 1 : 0;
        QWidget::changeEvent(event);
    }
};

} // namespace

TEST_F(LanguageTest, SpeaksEachOfTheThree)
{
    Translation translation(british);
    translation.use(Language::German);
    EXPECT_EQ(filesText(1), u"1 Datei");
    EXPECT_EQ(filesText(1284), u"1.284 Dateien");
    translation.use(Language::Spanish);
    EXPECT_EQ(filesText(1), u"1 archivo");
    EXPECT_EQ(filesText(2), u"2 archivos");
    EXPECT_EQ(sizeText(59'400'000'000), u"59,4 GB");
    translation.use(Language::English);
    EXPECT_EQ(filesText(1), u"1 file");
    EXPECT_EQ(filesText(1284), u"1,284 files");
}

TEST_F(LanguageTest, WritesDatesAsTheLanguageDoes)
{
    const std::int64_t november = 1'794'441'600'000'000'000; // 12 November 2026, noon in UTC
    const std::int64_t later = november + 30LL * 24 * 3600 * 1'000'000'000;
    Translation translation(british);
    translation.use(Language::German);
    EXPECT_EQ(momentText(november, later), u"12. November");
    translation.use(Language::Spanish);
    EXPECT_EQ(momentText(november, later), u"12 de noviembre");
}

TEST_F(LanguageTest, TellsOpenWindowsThatTheLanguageChanged)
{
    Listener window;
    window.show();
    Translation translation(british);
    translation.use(Language::German);
    QCoreApplication::processEvents();
    EXPECT_GT(window.heard, 0);
}

TEST_F(LanguageTest, AsksTheDesktopWhichLanguageItSpeaks)
{
    EXPECT_EQ(spokenLanguage(QLocale(QLocale::German, QLocale::Austria)), Language::German);
    EXPECT_EQ(spokenLanguage(QLocale(QLocale::Spanish, QLocale::Mexico)), Language::Spanish);
    EXPECT_EQ(spokenLanguage(british), Language::English);
    EXPECT_EQ(spokenLanguage(QLocale(QLocale::Japanese, QLocale::Japan)), Language::English);
    EXPECT_EQ(spokenLanguage(QLocale::c()), Language::English);
}

TEST_F(LanguageTest, WritesNumbersAsTheDesktopDoesWhereItSpeaksThatLanguage)
{
    const QLocale mexico(QLocale::Spanish, QLocale::Mexico);
    EXPECT_EQ(localeFor(Language::Spanish, mexico), mexico);
    EXPECT_EQ(localeFor(Language::System, mexico), mexico);
    EXPECT_EQ(localeFor(Language::German, mexico).language(), QLocale::German);
    EXPECT_EQ(localeFor(Language::English, QLocale::c()).language(), QLocale::English);
    EXPECT_EQ(localeFor(Language::System, QLocale(QLocale::Japanese)).language(), QLocale::English)
        << "one language in a sentence";
}

TEST_F(LanguageTest, AreNamedAsTheSettingsWriteThem)
{
    for (const Language language : languages)
        EXPECT_EQ(languageFromName(name(language)), language);
    EXPECT_EQ(languageFromName("fr"), std::nullopt);
    EXPECT_EQ(languageFromName(""), std::nullopt);
}

} // namespace tern
