#include "words/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

#include <set>

namespace tern {

namespace {

/// On the clock of this computer, whatever zone it is in.
std::int64_t at(int year, int month, int day, int hour, int minute, int second = 0)
{
    const QDateTime time(QDate(year, month, day), QTime(hour, minute, second));
    return time.toMSecsSinceEpoch() * 1'000'000;
}

RelPath pathOf(const std::string &text)
{
    return RelPath::parse(text).value();
}

template <class T>
std::vector<T> allUpTo(T last)
{
    std::vector<T> all;
    for (int value = 0; value <= static_cast<int>(last); ++value)
        all.push_back(static_cast<T>(value));
    return all;
}

/// A sentence for people: begins large, ends with a full stop, and has no code and no place left
/// open in it.
void expectSentence(const QString &text, const std::string &what)
{
    SCOPED_TRACE(what + ": " + text.toStdString());
    ASSERT_FALSE(text.isEmpty());
    EXPECT_TRUE(text.at(0).isUpper() || text.startsWith(u'“'));
    EXPECT_TRUE(text.endsWith(u'.'));
    EXPECT_FALSE(text.contains(u'_')) << "a code";
    EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("%[0-9Ln]")))) << "an open place";
    EXPECT_FALSE(text.contains(QStringLiteral("--"))) << "an option of the command line";
    EXPECT_FALSE(text.contains(QStringLiteral("..")));
    EXPECT_FALSE(text.contains(QStringLiteral("  ")));
    EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("(?i)please|oops|invalid|!"))));
}

/// Words for a row or a badge: no full stop.
void expectWords(const QString &text, const std::string &what)
{
    SCOPED_TRACE(what + ": " + text.toStdString());
    ASSERT_FALSE(text.isEmpty());
    EXPECT_TRUE(text.at(0).isUpper() || text.at(0).isDigit());
    EXPECT_FALSE(text.endsWith(u'.'));
    EXPECT_FALSE(text.contains(u'_'));
    EXPECT_FALSE(text.contains(u'%'));
}

} // namespace

TEST(NameWords, KeepPlainNamesAsTheyAre)
{
    EXPECT_EQ(shownName("plate07_C04_z31.nd2"), u"plate07_C04_z31.nd2");
    EXPECT_EQ(shownName("Messung für Ñandú 细胞 🧬.csv"),
              u"Messung für Ñandú 细胞 🧬.csv");
    EXPECT_EQ(shownName(""), u"");
    EXPECT_EQ(shownPath(pathOf("raw/2026-11-14/a.nd2")), u"raw/2026-11-14/a.nd2");
    EXPECT_EQ(shownPath(RelPath()), u"");
}

TEST(NameWords, ShowNoLineEndsAndNoControls)
{
    EXPECT_EQ(shownName("a\nb\tc\r"), u"a\uFFFDb\uFFFDc\uFFFD");
    EXPECT_EQ(shownName("a\u0085b\u2028c\u2029d\x7f"), u"a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
}

TEST(NameWords, DoNotLetANameTurnTheDirectionOfWriting)
{
    EXPECT_EQ(shownName("photo\u202Egpj.exe"), u"photo\uFFFDgpj.exe");
    EXPECT_EQ(shownName("a\u200E\u200F\u061C\u2066\u2069b"), u"a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb");
    EXPECT_EQ(shownName("a\u200Bb\uFEFFc"), u"a\uFFFDb\uFFFDc") << "marks without width";
}

TEST(NameWords, KeepANameFromTheRightToItself)
{
    // First strong isolate, and its end: what stands around the name keeps its order.
    EXPECT_EQ(shownName("סגול.txt"), u"\u2068סגול.txt\u2069");
    EXPECT_EQ(shownPath(pathOf("raw/סגול/a.txt")), u"raw/\u2068סגול\u2069/a.txt");
    EXPECT_EQ(shownName("خلايا"), u"\u2068خلايا\u2069");
}

TEST(NameWords, KeepWhatJoinsLetters)
{
    EXPECT_EQ(shownName("👩\u200D🔬"), u"👩\u200D🔬");
}

TEST(NameWords, ReplaceEachByteThatIsNoUtf8)
{
    EXPECT_EQ(shownName("caf\xe9.txt"), u"caf\uFFFD.txt");
    EXPECT_EQ(shownName("\xf0\x9f\xa7"), u"\uFFFD\uFFFD\uFFFD");
    EXPECT_EQ(shownName("\xed\xa0\x80"), u"\uFFFD\uFFFD\uFFFD") << "half of a surrogate pair";
    EXPECT_EQ(shownName("\xc0\xaf"
                        "a"),
              u"\uFFFD\uFFFDa")
        << "an overlong form";
}

TEST(NameWords, TakeNamesOf255Bytes)
{
    const std::string longest(255, 'x');
    EXPECT_EQ(shownName(longest).size(), 255);
    EXPECT_EQ(shownName(std::string(255, '\xff')).size(), 255);
}

TEST(NameWords, CallTheHomeFolderByItsSign)
{
    const std::string home = QDir::homePath().toStdString();
    ASSERT_GT(home.size(), 1U);
    EXPECT_EQ(shownPlace(home), u"~");
    EXPECT_EQ(shownPlace(home + "/data"), u"~/data");
    EXPECT_EQ(shownPlace(home + "less/data"), QString::fromStdString(home + "less/data"));
    EXPECT_EQ(shownPlace("/mnt/lab-share"), u"/mnt/lab-share");
    EXPECT_EQ(shownPlace("s3://genomics-core/batch7"), u"s3://genomics-core/batch7");
    EXPECT_EQ(shownPlace("/mnt/a\nb"), u"/mnt/a\uFFFDb");
}

TEST(SizeWords, AreDecimalWithThreeDigits)
{
    EXPECT_EQ(sizeText(0), u"0 bytes");
    EXPECT_EQ(sizeText(1), u"1 byte");
    EXPECT_EQ(sizeText(186), u"186 bytes");
    EXPECT_EQ(sizeText(999), u"999 bytes");
    EXPECT_EQ(sizeText(1000), u"1 kB");
    EXPECT_EQ(sizeText(184'000), u"184 kB");
    EXPECT_EQ(sizeText(999'499), u"999 kB");
    EXPECT_EQ(sizeText(999'500), u"1.0 MB") << "rounded before it is weighed";
    EXPECT_EQ(sizeText(59'400'000'000), u"59.4 GB");
    EXPECT_EQ(sizeText(99'949'999'999), u"99.9 GB");
    EXPECT_EQ(sizeText(99'950'000'000), u"100 GB");
    EXPECT_EQ(sizeText(4'200'000'000'000), u"4.2 TB");
    EXPECT_EQ(sizeText(std::numeric_limits<std::uint64_t>::max()), u"18.4 EB");
    EXPECT_EQ(rateText(58'000'000), u"58 MB/s");
    EXPECT_EQ(rateText(2'100'000), u"2.1 MB/s");
    EXPECT_EQ(rateText(9'960'000), u"10 MB/s");
    EXPECT_EQ(rateText(0), u"0 bytes/s");
}

TEST(SizeWords, CountWithPluralForms)
{
    EXPECT_EQ(countText(1284), u"1,284");
    EXPECT_EQ(filesText(0), u"0 files");
    EXPECT_EQ(filesText(1), u"1 file");
    EXPECT_EQ(filesText(2), u"2 files");
    EXPECT_EQ(filesText(1284), u"1,284 files");
    EXPECT_EQ(filesText(5'000'000'000), u"5,000,000,000 files") << "more than an int holds";
}

TEST(TimeWords, TellMomentsRelativelyUpToYesterday)
{
    const std::int64_t now = at(2026, 11, 21, 0, 1);
    EXPECT_EQ(momentText(at(2026, 11, 21, 0, 0), now), u"Today, 00:00");
    EXPECT_EQ(momentText(at(2026, 11, 20, 23, 59, 59), now), u"Yesterday, 23:59");
    EXPECT_EQ(momentText(at(2026, 11, 20, 0, 0), now), u"Yesterday, 00:00");
    EXPECT_EQ(momentText(at(2026, 11, 19, 23, 59), now), u"19 November");
    EXPECT_EQ(momentText(at(2025, 11, 12, 8, 0), now), u"12 November 2025");
    EXPECT_EQ(momentText(at(2025, 12, 31, 23, 0), at(2026, 1, 1, 1, 0)), u"Yesterday, 23:00");
    EXPECT_EQ(momentText(at(1969, 7, 20, 20, 17), now), u"20 July 1969");
}

TEST(TimeWords, TellHowLongAgo)
{
    const std::int64_t now = at(2026, 11, 21, 0, 10);
    const std::int64_t second = 1'000'000'000;
    EXPECT_EQ(agoText(now, now), u"now");
    EXPECT_EQ(agoText(now - 59 * second, now), u"now");
    EXPECT_EQ(agoText(now - 60 * second, now), u"1 min ago");
    EXPECT_EQ(agoText(now - 30 * 60 * second, now), u"30 min ago") << "over midnight, too";
    EXPECT_EQ(agoText(now - 60 * 60 * second, now), u"yesterday");
    EXPECT_EQ(agoText(at(2026, 11, 21, 9, 0), at(2026, 11, 21, 14, 32)), u"5 h ago");
    EXPECT_EQ(agoText(at(2026, 11, 12, 9, 0), now), u"12 November");
    EXPECT_EQ(agoText(now + 20 * second, now), u"now") << "clocks differ a little";
    EXPECT_EQ(agoText(at(2027, 3, 1, 9, 0), now), u"1 March 2027");
}

TEST(TimeWords, TellUntilWhen)
{
    const std::int64_t now = at(2026, 11, 21, 14, 0);
    EXPECT_EQ(timeOfDayText(at(2026, 11, 21, 13, 52)), u"13:52");
    EXPECT_EQ(untilText(at(2026, 11, 21, 14, 30), now), u"Until 14:30");
    EXPECT_EQ(untilText(at(2026, 11, 22, 8, 0), now), u"Until tomorrow 08:00");
    EXPECT_EQ(untilText(at(2026, 11, 22, 0, 0), at(2026, 11, 21, 23, 59)), u"Until tomorrow 00:00");
    EXPECT_EQ(untilText(at(2026, 11, 24, 8, 0), now), u"Until 24 November 08:00");
    EXPECT_EQ(untilText(0, now), u"Until you resume it");
}

TEST(TimeWords, TellTheTimeThatIsLeft)
{
    EXPECT_EQ(timeLeftText(0), u"Less than a minute left");
    EXPECT_EQ(timeLeftText(59), u"Less than a minute left");
    EXPECT_EQ(timeLeftText(60), u"About 1 minute left");
    EXPECT_EQ(timeLeftText(61), u"About 2 minutes left");
    EXPECT_EQ(timeLeftText(360), u"About 6 minutes left");
    EXPECT_EQ(timeLeftText(89 * 60), u"About 89 minutes left");
    EXPECT_EQ(timeLeftText(90 * 60), u"About 2 hours left");
    EXPECT_EQ(timeLeftText(48 * 3600), u"About 2 days left");
    EXPECT_EQ(shortTimeLeftText(10), u"1 min");
    EXPECT_EQ(shortTimeLeftText(360), u"6 min");
    EXPECT_EQ(shortTimeLeftText(3 * 3600), u"3 h");
    EXPECT_EQ(shortTimeLeftText(72 * 3600), u"3 days");
}

TEST(ErrorWords, HaveASentenceForEveryCode)
{
    std::set<QString> told;
    for (const ErrorCode code : allUpTo(ErrorCode::BadSettings)) {
        const QString named = sentenceFor(Error{code, "analysis/cells.csv", {}, 0});
        expectSentence(named, name(code));
        expectSentence(sentenceFor(Error{code, {}, {}, 0}), name(code));
        expectSentence(sentenceFor(Error{code, "a", "technical_detail", 5})
                           .remove(QStringLiteral("technical_detail")),
                       name(code));
        EXPECT_EQ(named.startsWith(QStringLiteral("“analysis/cells.csv”")),
                  code != ErrorCode::Stopped);
        EXPECT_GE(named.count(u'.'), 2) << "what happened, and what is safe or to be done";
        EXPECT_TRUE(told.insert(named).second) << name(code) << " is told like another one";
    }
}

TEST(ErrorWords, SayWhatHappenedWhatIsSafeAndWhatToDo)
{
    EXPECT_EQ(sentenceFor(Error{ErrorCode::NoSpace, "/mnt/lab", "statvfs", 28}),
              u"“/mnt/lab” found no room: the disk is full. No file was harmed. Free some space, "
              "then choose Check again.");
    EXPECT_EQ(sentenceFor(Error{ErrorCode::BadSettings, "rules.yml", "line 12: unknown key", 0}),
              u"“rules.yml” has a mistake, so this folder waits. The reason: line 12: unknown key. "
              "Your files are safe. Correct it, and Tern goes on.");
}

TEST(ErrorWords, TellWhatSettingsRefuseAsTheSentenceThatItIs)
{
    const Error told{ErrorCode::BadInput,
                     "/etc/config.yaml:3:5: unknown key \"nam\"; did you mean \"name\"?\n"
                     "/etc/config.yaml:4:5: a name is missing",
                     "usage", 0};
    EXPECT_EQ(sentenceFor(told),
              u"/etc/config.yaml:3:5: unknown key \"nam\"; did you mean \"name\"? "
              "Nothing was changed.");
}

TEST(ErrorWords, DoNotTakeANameForAPlaceholder)
{
    EXPECT_THAT(sentenceFor(Error{ErrorCode::Busy, "%1%2", {}, 0}).toStdString(),
                ::testing::StartsWith("“%1%2” is being used"));
}

TEST(ProblemWords, HaveASentenceForEveryKindSideAndReach)
{
    for (const ProblemKind kind : allUpTo(ProblemKind::Damaged)) {
        for (const char *where : {"local", "remote", ""}) {
            for (const Reach reach : {Reach::Path, Reach::Subtree}) {
                const Problem problem{pathOf("a/b"),
                                      where,
                                      kind,
                                      reach,
                                      Error{ErrorCode::PermissionDenied, "a/b", {}, 13},
                                      {}};
                const QString sentence = sentenceFor(problem);
                expectSentence(sentence, name(kind));
                EXPECT_FALSE(sentence.contains(u"a/b")) << "the path stands beside the words";
            }
        }
    }
}

TEST(ProblemWords, SayWhatIsNeverSynced)
{
    Problem problem{pathOf("run"),
                    "local",
                    ProblemKind::Skipped,
                    Reach::Path,
                    Error{ErrorCode::Unsupported, "run/x", "socket", 0},
                    {}};
    EXPECT_THAT(sentenceFor(problem).toStdString(), ::testing::HasSubstr("a socket, a pipe"));
    problem.error.code = ErrorCode::CrossDevice;
    EXPECT_THAT(sentenceFor(problem).toStdString(), ::testing::HasSubstr("Another disk"));
    problem.rawName = "odd\n";
    EXPECT_THAT(sentenceFor(problem).toStdString(), ::testing::StartsWith("“odd\uFFFD” in this"));
    problem = {pathOf(".ternignore"),
               "remote",
               ProblemKind::BadRules,
               Reach::Path,
               Error{ErrorCode::BadInput, ".ternignore", "line 3: ] is missing", 0},
               {}};
    EXPECT_THAT(sentenceFor(problem).toStdString(), ::testing::HasSubstr("line 3: ] is missing."));
}

TEST(ConflictWords, HaveWordsForEveryType)
{
    std::set<QString> told;
    for (const ConflictType type : allUpTo(ConflictType::AskFirst)) {
        Conflict conflict;
        conflict.path = pathOf("a");
        conflict.type = type;
        expectWords(sentenceFor(conflict), name(type));
        EXPECT_TRUE(told.insert(sentenceFor(conflict)).second) << name(type);
    }
    Conflict clash{pathOf("data.csv"), ConflictType::NameClash, {}, {}, {}, pathOf("Data.csv")};
    EXPECT_EQ(sentenceFor(clash), u"One side takes its name for “Data.csv”");
    Conflict there{pathOf("data.csv"), ConflictType::AskFirst, {}, Entry{}};
    EXPECT_EQ(sentenceFor(there), u"New there; a rule says to ask first");
}

TEST(ConflictWords, GiveTheReasonOfEveryPolicyThatDidNotDecide)
{
    for (const Undecided reason : allUpTo(Undecided::MergeOverlaps)) {
        if (reason == Undecided::Asked) {
            EXPECT_EQ(reasonFor(reason), QString());
        } else {
            expectSentence(reasonFor(reason), name(reason));
        }
    }
}

TEST(EventWords, HaveAWordForEveryKindAndSide)
{
    for (const EventKind kind : allUpTo(EventKind::Undone)) {
        for (const char *side : {"local", "remote", ""}) {
            Event event;
            event.kind = kind;
            event.side = side;
            event.detail = "some_code";
            expectWords(wordFor(event), name(kind));
        }
    }
    Event event;
    event.kind = EventKind::Removed;
    event.side = "local";
    EXPECT_EQ(wordFor(event), u"Deleted here");
    event.side = "remote";
    EXPECT_EQ(wordFor(event), u"Deleted there");
}

TEST(WaitWords, SayWhyAndUntilWhen)
{
    const std::int64_t now = at(2026, 11, 21, 14, 0);
    const std::int64_t tomorrow = at(2026, 11, 22, 6, 0);
    for (const WaitReason reason : allUpTo(WaitReason::OnBattery)) {
        expectSentence(sentenceFor(Wait{reason, 0}, now), name(reason));
        expectSentence(sentenceFor(Wait{reason, tomorrow}, now), name(reason));
        EXPECT_TRUE(sentenceFor(Wait{reason, tomorrow}, now).contains(u"until tomorrow 06:00"));
    }
    LargeFilesWait large{{3, 8'100'000'000}, 2'000'000'000, tomorrow};
    EXPECT_EQ(sentenceFor(large, now), u"3 files over 2.0 GB wait until tomorrow 06:00 (8.1 GB).");
    large.files.files = 1;
    large.until = 0;
    EXPECT_EQ(sentenceFor(large, now), u"1 file over 2.0 GB waits (8.1 GB).");
}

TEST(GuardWordsTest, TakeEveryGuardApart)
{
    FolderStatus folder;
    folder.name = "maldi-archive";
    folder.local = "/data/maldi";
    folder.remote = "/media/LAB-04";
    folder.agreedFiles = 1300;
    for (const GuardKind kind : allUpTo(GuardKind::NoSpace)) {
        for (const char *where : {"local", "remote", ""}) {
            GuardWords words = wordsFor({kind, where, {}, 1240, 1300, "some_code"}, folder);
            expectWords(words.title.remove(u'“'), name(kind));
            expectSentence(words.whatItSaw, name(kind));
            expectSentence(words.whatIsSafe, name(kind));
            expectSentence(words.whatToDo, name(kind));
        }
    }
}

TEST(GuardWordsTest, TellAMassDeletionWithItsFigures)
{
    FolderStatus folder;
    folder.name = "maldi-archive";
    folder.local = "/data/maldi";
    folder.remote = "/media/LAB-04";
    const GuardWords here =
        wordsFor({GuardKind::MassDeletion, "local", {}, 1240, 1300, {}}, folder);
    EXPECT_EQ(here.title, u"Tern stopped: 1,240 of 1,300 files would be deleted");
    EXPECT_EQ(here.whatItSaw, u"“/media/LAB-04” holds only 60 of the 1,300 files of maldi-archive "
                              "that it held when both sides were last the same.");
    EXPECT_EQ(here.whatIsSafe, u"Nothing was changed. The 1,240 files are still on this computer. "
                               "Your other folders go on.");
    const GuardWords there =
        wordsFor({GuardKind::MassDeletion, "remote", {}, 1300, 1300, {}}, folder);
    EXPECT_THAT(there.whatItSaw.toStdString(), ::testing::StartsWith("“/data/maldi” holds none"));
    EXPECT_THAT(there.whatIsSafe.toStdString(), ::testing::HasSubstr("still on the remote"));
}

} // namespace tern
