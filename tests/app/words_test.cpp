#include "event_printer.h"
#include "exit_status.h"
#include "format.h"
#include "progress.h"
#include "words.h"

#include "control/json_read.h"

#include <gmock/gmock.h>

#include <set>

namespace tern {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

RelPath path(const std::string &bytes)
{
    return RelPath::parse(bytes).value();
}

/// The rules that all words of ours keep.
void expectCalm(const std::string &text)
{
    EXPECT_FALSE(text.empty());
    EXPECT_THAT(text, Not(HasSubstr("!")));
    EXPECT_THAT(text, Not(HasSubstr("%"))) << "a place for a name was left over";
    for (const char *word : {"lease", "oops", "uccessful", "nvalid"})
        EXPECT_THAT(text, Not(HasSubstr(word)));
    EXPECT_EQ(text.find('\n'), std::string::npos);
}

TEST(Words, SaySomethingForEveryErrorCode)
{
    std::set<std::string> all;
    for (int i = 0; i <= static_cast<int>(lastOf<ErrorCode>()); ++i) {
        const Error error{static_cast<ErrorCode>(i), "/data/run\n7", {}, 0};
        const std::string text = sentenceFor(error);
        SCOPED_TRACE(name(error.code));
        expectCalm(text);
        EXPECT_TRUE(text.ends_with('.')) << text;
        if (error.code != ErrorCode::Stopped) {
            EXPECT_THAT(text, HasSubstr("\"/data/run\\n7\""));
        }
        all.insert(text);
        expectCalm(sentenceFor(Error{static_cast<ErrorCode>(i), {}, "fact", 0}));
    }
    EXPECT_EQ(all.size(), static_cast<std::size_t>(lastOf<ErrorCode>()) + 1);
}

TEST(Words, SayWhoHoldsAPair)
{
    EXPECT_THAT(sentenceFor(Error{ErrorCode::Locked, "/x", "4711", 0}),
                HasSubstr("(process 4711)"));
}

TEST(Words, SayEveryGuardWhatIsSafeAndWhatToDo)
{
    for (int i = 0; i <= static_cast<int>(lastOf<GuardKind>()); ++i) {
        const GuardStop stop{static_cast<GuardKind>(i), "remote", "/mnt/lab", 1200, 2000};
        const std::string text = sentenceFor(stop);
        SCOPED_TRACE(name(stop.kind));
        expectCalm(text);
        EXPECT_TRUE(text.find("Nothing was changed") != std::string::npos
                    || text.find("No file was harmed") != std::string::npos
                    || text.find("is kept") != std::string::npos)
            << text;
        EXPECT_THAT(text, ::testing::ContainsRegex("sync again|--union"));
    }
}

TEST(Words, AMassDeletionTellsTheNumbersAndTheWayOn)
{
    const std::string text =
        sentenceFor(GuardStop{GuardKind::MassDeletion, "local", {}, 1200, 2000});
    EXPECT_THAT(text, HasSubstr("1,200 files of 2,000 on the local side"));
    EXPECT_THAT(text, HasSubstr("--max-delete 1200"));
}

TEST(Words, SayEveryProblem)
{
    for (int i = 0; i <= static_cast<int>(lastOf<ProblemKind>()); ++i) {
        Problem problem;
        problem.path = path("a");
        problem.where = "remote";
        problem.kind = static_cast<ProblemKind>(i);
        problem.error = {ErrorCode::PermissionDenied, "a", {}, 13};
        expectCalm(sentenceFor(problem));
    }
}

TEST(Words, SayEveryConflictAndWhyItWasLeft)
{
    for (int i = 0; i <= static_cast<int>(lastOf<ConflictType>()); ++i) {
        for (int k = 0; k <= static_cast<int>(lastOf<Undecided>()); ++k) {
            Conflict conflict;
            conflict.path = path("a");
            conflict.type = static_cast<ConflictType>(i);
            conflict.undecided = static_cast<Undecided>(k);
            expectCalm(sentenceFor(conflict));
        }
    }
}

TEST(Words, SayEveryEvent)
{
    for (int i = 0; i <= static_cast<int>(EventKind::Undone); ++i) {
        Event event{0, "run", static_cast<EventKind>(i), "remote", path("a\nb"), 12, "c\nd"};
        expectCalm(sentenceFor(event));
    }
}

TEST(Words, SayEveryStepOfAPlan)
{
    for (int i = 0; i <= static_cast<int>(lastOf<ActionKind>()); ++i) {
        Action action;
        action.kind = static_cast<ActionKind>(i);
        action.path = path("b");
        action.from = path("a");
        action.after = Entry{};
        expectCalm(sentenceFor(action));
    }
}

TEST(Words, SayEveryComplaintWithItsPlace)
{
    for (int i = 0; i <= static_cast<int>(ComplaintKind::TooManyRules); ++i) {
        Complaint complaint{static_cast<ComplaintKind>(i), "/c/config.yaml", 3, 5, "key", "value"};
        const std::string text = sentenceFor(complaint);
        expectCalm(text);
        EXPECT_THAT(text, ::testing::StartsWith("/c/config.yaml:3:5: "));
    }
    Complaint misspelt{ComplaintKind::UnknownKey, "f", 1, 1, "sync_mod", "sync_mod", "sync_mode"};
    EXPECT_THAT(sentenceFor(misspelt), HasSubstr("did you mean \"sync_mode\"?"));
}

TEST(Words, SayEveryState)
{
    std::set<std::string> words;
    for (int i = 0; i <= static_cast<int>(lastOf<FolderState>()); ++i)
        words.insert(wordFor(static_cast<FolderState>(i)));
    EXPECT_EQ(words.size(), 8U);
}

TEST(Format, SizesAreDecimal)
{
    EXPECT_EQ(sizeText(0), "0 bytes");
    EXPECT_EQ(sizeText(1), "1 byte");
    EXPECT_EQ(sizeText(999), "999 bytes");
    EXPECT_EQ(sizeText(1000), "1.0 kB");
    EXPECT_EQ(sizeText(59'400'000'000), "59.4 GB");
    EXPECT_EQ(sizeText(999'999), "1.0 MB");
    EXPECT_EQ(sizeText(123'456'789), "123 MB");
    EXPECT_EQ(sizeText(UINT64_MAX), "18.4 EB");
}

TEST(Format, CountsHaveThousands)
{
    EXPECT_EQ(countText(0), "0");
    EXPECT_EQ(countText(1234567), "1,234,567");
    EXPECT_EQ(countOf(1, "file", "files"), "1 file");
    EXPECT_EQ(countOf(1000, "file", "files"), "1,000 files");
}

TEST(Format, DurationsGrowCoarser)
{
    EXPECT_EQ(durationText(400), "0.4 s");
    EXPECT_EQ(durationText(12'000), "12 s");
    EXPECT_EQ(durationText(185'000), "3 min 5 s");
    EXPECT_EQ(durationText(7'800'000), "2 h 10 min");
}

TEST(Format, NamesAreSafeOnATerminal)
{
    EXPECT_EQ(safeName("Übung 1"), "Übung 1");
    EXPECT_EQ(safeName("a\x1b[31m\nb\x7f"), "a\\x1b[31m\\nb\\x7f");
    EXPECT_EQ(safeName("a\xff"), "a\\xff");
    EXPECT_EQ(safeName("\xc2\x9b"), "\\xc2\\x9b");
    EXPECT_EQ(safeName("a\u202e"
                       "b"),
              "a\\xe2\\x80\\xaeb");
}

TEST(Format, LongNamesAreCutInTheMiddle)
{
    EXPECT_EQ(elided("short", 10), "short");
    EXPECT_EQ(elided("abcdefghij", 5), "ab…ij");
    EXPECT_EQ(columnsOf(elided("ÄÖÜäöüßéèê", 5)), 5U);
}

TEST(ProgressLine, TellsRateAndTimeAndFits)
{
    Progress progress;
    progress.done = {12, 3'400'000};
    progress.total = {340, 59'400'000'000};
    progress.bytesPerSecond = 12'100'000;
    progress.secondsLeft = 4200;
    progress.current = path("scans/a very long name indeed.tif");
    const std::string text = progressText(progress, 200);
    EXPECT_EQ(text, "12 of 340 files, 3.4 MB of 59.4 GB, 12.1 MB/s, 1 h 10 min left: "
                    "scans/a very long name indeed.tif");
    for (std::size_t columns : {5U, 40U, 80U, 90U})
        EXPECT_LE(columnsOf(progressText(progress, columns)), columns);
}

TEST(ProgressLine, IsPacedInAPipe)
{
    std::FILE *file = std::tmpfile();
    {
        Terminal terminal(file, Terminal::Colour::WhereItHelps);
        EXPECT_FALSE(terminal.isTerminal());
        EXPECT_EQ(terminal.toned("x", Tone::Bad), "x");
        std::int64_t now = 0;
        ProgressLine line(terminal, ProgressLine::When::Always, [&] { return now; });
        for (; now < 10'000; now += 10)
            line.show({});
        ProgressLine silent(terminal, ProgressLine::When::OnTerminal, [&] { return now; });
        silent.show({});
    }
    std::rewind(file);
    int lines = 0;
    for (int c = 0; (c = std::fgetc(file)) != EOF;)
        lines += c == '\n' ? 1 : 0;
    std::fclose(file);
    EXPECT_EQ(lines, 5);
}

TEST(Words, SayWhyAFolderWaits)
{
    std::set<std::string> all;
    for (int i = 0; i <= static_cast<int>(lastOf<WaitReason>()); ++i) {
        const Wait wait{static_cast<WaitReason>(i), 0};
        expectCalm(sentenceFor(wait));
        all.insert(sentenceFor(wait));
        const std::int64_t later = 1'800'000'000LL * 1'000'000'000;
        EXPECT_THAT(sentenceFor(Wait{wait.reason, later}), HasSubstr("until " + dateText(later)));
    }
    EXPECT_EQ(all.size(), 3U);
}

TEST(Words, SayHowMuchIsTooLargeForNow)
{
    const std::int64_t later = 1'800'000'000LL * 1'000'000'000;
    EXPECT_EQ(sentenceFor(LargeFilesWait{{1, 2'500'000'000}, 1'000'000'000, later}),
              "1 file over 1.0 GB (2.5 GB) waits until " + dateText(later) + ".");
    EXPECT_EQ(sentenceFor(LargeFilesWait{{2, 5'000'000'000}, 1'000'000'000, 0}),
              "2 files over 1.0 GB (5.0 GB) wait.");
}

TEST(EventPrinter, SaysWhatAFolderWaitsFor)
{
    FolderStatus folder;
    folder.wait = Wait{WaitReason::MeteredNetwork, 0};
    EXPECT_EQ(stateLine(folder), "Waiting: The network is metered.");
}

TEST(EventPrinter, SaysAStateOnce)
{
    std::vector<std::string> lines;
    const SystemClock clock;
    EventPrinter printer([&](const std::string &line) { lines.push_back(line); }, clock,
                         EventPrinter::Names::Shown);
    FolderStatus folder;
    folder.name = "scans";
    for (const FolderState state :
         {FolderState::Scanning, FolderState::Syncing, FolderState::InSync, FolderState::Scanning,
          FolderState::InSync, FolderState::Attention}) {
        folder.state = state;
        folder.conflictCount = state == FolderState::Attention ? 2 : 0;
        printer.status({{folder}});
    }
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_THAT(lines[0], HasSubstr("scans  In sync"));
    EXPECT_THAT(lines[1], HasSubstr("Needs attention: 2 conflicts"));
}

TEST(ExitStatus, FollowsTheSummary)
{
    RunSummary summary;
    summary.inSync = true;
    EXPECT_EQ(exitStatusOf(summary), ExitStatus::InSync);
    summary.inSync = false;
    EXPECT_EQ(exitStatusOf(summary), ExitStatus::Attention);
    summary.guard = GuardStop{GuardKind::RootMissing, {}, {}, 0, 0};
    EXPECT_EQ(exitStatusOf(summary), ExitStatus::Guarded);
    summary.guard->kind = GuardKind::NoSpace; // seen before anything was changed
    EXPECT_EQ(exitStatusOf(summary), ExitStatus::Guarded);
    summary.guard.reset();
    for (const ErrorCode code : {ErrorCode::Offline, ErrorCode::NoSpace, ErrorCode::Locked,
                                 ErrorCode::ReadOnly, ErrorCode::Stopped}) {
        summary.failure = Error{code, {}, {}, 0};
        EXPECT_EQ(exitStatusOf(summary), ExitStatus::CouldNotRun);
    }
    EXPECT_EQ(exitStatusOf(usageError("x").value()), ExitStatus::Usage);
}

TEST(ExitStatus, OfAPreviewCountsOnlyWhatWaitsForTheUser)
{
    RunSummary summary;
    EXPECT_EQ(exitStatusOfPreview(summary), ExitStatus::InSync);
    summary.conflicts.emplace_back();
    EXPECT_EQ(exitStatusOfPreview(summary), ExitStatus::Attention);
}

} // namespace
} // namespace tern
