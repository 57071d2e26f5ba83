#include "ts_file.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace tern {

namespace {

using test::readTsFile;
using test::TsMessage;

const QString folder = QStringLiteral(TERN_TRANSLATIONS);

QString fileOf(const QString &language)
{
    return QDir(folder).filePath(QStringLiteral("tern_%1.ts").arg(language));
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?[0-9n]"));
    QStringList found;
    for (auto each = placeholder.globalMatch(text); each.hasNext();)
        found.append(each.next().captured());
    found.sort();
    return found;
}

/// The file of a language as it is once the texts of all sources are brought into it.
std::vector<TsMessage> broughtUpToDate(const QString &language, const QStringList &sources,
                                       const QStringList &options = {})
{
    const QTemporaryDir place;
    const QString copy = place.filePath(QStringLiteral("tern_%1.ts").arg(language));
    EXPECT_TRUE(QFile::copy(fileOf(language), copy));
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(TERN_LUPDATE),
                  options
                      + QStringList{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"),
                                    QStringLiteral("-locations"), QStringLiteral("none")}
                      + sources + QStringList{QStringLiteral("-ts"), copy});
    constexpr int patience = 120'000;
    EXPECT_TRUE(lupdate.waitForFinished(patience));
    EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAll().toStdString();
    return readTsFile(copy);
}

QStringList spokenIn()
{
    return QStringLiteral(TERN_SPOKEN_IN).split(u':');
}

std::string about(const TsMessage &message)
{
    return (message.context + QStringLiteral(": ") + message.source).toStdString();
}

/// What is wrong with a translation; empty: nothing.
std::string faultIn(const TsMessage &message)
{
    if (!message.isFinished)
        return "not translated";
    if (message.translations.size() != (message.hasPlural ? 2U : 1U))
        return "a plural form is missing";
    for (const QString &text : message.translations) {
        if (text.trimmed().isEmpty())
            return "empty";
        if (placeholdersIn(text) != placeholdersIn(message.source))
            return "other placeholders";
        for (const char16_t end : {u'.', u'…', u':', u'?'}) {
            if (text.endsWith(end) != message.source.endsWith(end))
                return "another end";
        }
        if (text.contains(u'&') != message.source.contains(u'&'))
            return "a mnemonic is missing, or one too many";
    }
    return {};
}

class Translations : public ::testing::TestWithParam<const char *> {};

} // namespace

TEST_P(Translations, HaveEveryTextOfTheSources)
{
    const std::vector<TsMessage> messages =
        broughtUpToDate(QString::fromLatin1(GetParam()), spokenIn());
    EXPECT_GT(messages.size(), 300U);
    for (const TsMessage &message : messages)
        EXPECT_EQ(faultIn(message), "") << about(message);
}

TEST_P(Translations, HaveNoTextThatIsGoneFromTheSources)
{
    const QString language = QString::fromLatin1(GetParam());
    EXPECT_EQ(broughtUpToDate(language, spokenIn()).size(), readTsFile(fileOf(language)).size());
}

INSTANTIATE_TEST_SUITE_P(Languages, Translations, ::testing::Values("de", "es"));

TEST(EnglishTranslation, HasThePluralFormsOfAllTextsThatCount)
{
    const auto messages =
        broughtUpToDate(QStringLiteral("en"), spokenIn(), {QStringLiteral("-pluralonly")});
    EXPECT_GT(messages.size(), 30U);
    for (const TsMessage &message : messages)
        EXPECT_EQ(faultIn(message), "") << about(message);
}

TEST(SourcesOfTranslations, TellTheToolToWhichClassATextBelongs)
{
    // A text in the wrong context is never found when the program asks for it.
    for (const TsMessage &message : broughtUpToDate(QStringLiteral("de"), spokenIn()))
        EXPECT_TRUE(message.context.startsWith(QStringLiteral("tern::"))) << about(message);
}

TEST(TranslationFaults, AreFound)
{
    TsMessage message{{}, QStringLiteral("%1 of %2."), {}, {QStringLiteral("%2 von %1.")}};
    EXPECT_EQ(faultIn(message), "");
    message.translations = {QStringLiteral("%1 von %1.")};
    EXPECT_EQ(faultIn(message), "other placeholders");
    message.translations = {QStringLiteral("%1 von %2")};
    EXPECT_EQ(faultIn(message), "another end");
    message.translations = {QStringLiteral(" ")};
    EXPECT_EQ(faultIn(message), "empty");
    message.isFinished = false;
    EXPECT_EQ(faultIn(message), "not translated");
    message.isFinished = true;
    message.hasPlural = true;
    EXPECT_EQ(faultIn(message), "a plural form is missing");
}

TEST(TranslationFaults, ATextThatIsNewInTheSourcesIsMissing)
{
    const QTemporaryDir place;
    QFile source(place.filePath(QStringLiteral("new.cpp")));
    ASSERT_TRUE(source.open(QIODevice::WriteOnly));
    source.write(
        "QString text() { return QCoreApplication::translate(\"tern::new\", \"Brand new\"); }");
    source.close();
    const auto messages = broughtUpToDate(QStringLiteral("de"), {source.fileName()});
    ASSERT_EQ(messages.size(), 1U);
    EXPECT_EQ(faultIn(messages.front()), "not translated");
}

} // namespace tern
