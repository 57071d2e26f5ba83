// A scenario fails when what it expects does not come, and says what came instead.

#include "scenario_run.h"

#include <gmock/gmock.h>

namespace tern::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

std::string failureOfText(const std::string &text,
                          Orientation orientation = Orientation::HereIsLocal)
{
    return failureOf(scenarioFrom("story", "# A story\n" + text), orientation);
}

const std::string deletion = "before\n    a.txt \"1\"\n    b.txt \"2\"\n"
                             "here\n    remove a.txt\n    write b.txt \"22\"\n";
const std::string result = "after\n    b.txt \"22\"\n";
const std::string trash = "trash there\n    a.txt \"1\"\n    b.txt \"2\"\n";

TEST(ScenarioRun, PassesWhenAllIsAsExpected)
{
    for (const auto orientation : {Orientation::HereIsLocal, Orientation::HereIsRemote})
        EXPECT_EQ(failureOfText(deletion + "sync\n    uploaded 1 file\n    deleted 1 there\n"
                                    + result + trash,
                                orientation),
                  "");
}

TEST(ScenarioRun, ShowsWhatTheFoldersHoldBesideWhatWasExpected)
{
    const std::string failure =
        failureOfText(deletion + "sync\nafter\n    b.txt \"23\"\n    c.txt \"3\"\n");
    EXPECT_THAT(failure, StartsWith("story.txt:9: A story (here is local)\n"));
    EXPECT_THAT(failure, HasSubstr("    expected      here          there\n"
                                   "  ! b.txt  \"23\"   b.txt  \"22\"   b.txt  \"22\"\n"
                                   "  ! c.txt  \"3\"    (not there)   (not there)\n"));
    EXPECT_THAT(failure, AllOf(HasSubstr("$ tern sync "), HasSubstr("\"in_sync\":true")));
}

TEST(ScenarioRun, ShowsOneSideWhereOnlyThatIsExpected)
{
    EXPECT_THAT(failureOfText("here\n    write a \"1\"\nsync\nafter here\n    nothing\n"),
                HasSubstr("    expected      here\n"
                          "  ! (not there)   a  \"1\"\n"));
    EXPECT_THAT(
        failureOfText("here\n    write a \"1\"\nsync\nafter there\n    a \"1\" executable\n"),
        HasSubstr("  ! a  \"1\" executable   a  \"1\"\n"));
}

TEST(ScenarioRun, ComparesTimesWhereTheyAreAsked)
{
    const std::string write = "here\n    write a \"1\" at 2026-01-01\nsync\nafter\n";
    EXPECT_EQ(failureOfText(write + "    a \"1\"\n"), "");
    EXPECT_THAT(failureOfText(write + "    a \"1\" at 2026-01-02\n"),
                HasSubstr("  ! a  \"1\" at 2026-01-02T00:00:00   a  \"1\" at 2026-01-01T00:00:00"));
}

TEST(ScenarioRun, ComparesTheTrashEvenWhereItIsNotNamed)
{
    EXPECT_THAT(failureOfText(deletion + "sync\n" + result),
                AllOf(HasSubstr("the trash does not hold what is expected"),
                      HasSubstr("  ! (not there)   a.txt  \"1\"\n")));
    EXPECT_THAT(failureOfText(deletion + "sync\n" + result + "trash there\n    a.txt \"other\"\n"),
                HasSubstr("  ! a.txt  \"other\"   a.txt  \"1\"\n"));
}

TEST(ScenarioRun, ComparesExitStatusAndCounts)
{
    EXPECT_THAT(failureOfText(deletion + "sync\n    exit 1\n" + result),
                HasSubstr("exit status: expected 1, told 0\n"));
    EXPECT_THAT(failureOfText(deletion + "sync\n    uploaded 1 file\n" + result),
                HasSubstr("counts: expected uploaded 1, told deleted there 1, uploaded 1\n"));
    EXPECT_THAT(failureOfText(deletion + "sync\n    did nothing\n" + result),
                HasSubstr("counts: expected did nothing, told deleted there 1"));
}

TEST(ScenarioRun, ComparesConflictsProblemsAndGuards)
{
    const std::string both =
        "before\n    a \"1\"\nhere\n    write a \"2\"\nthere\n    write a \"3\"\n";
    const std::string end = "after here\n    a \"2\"\n";
    EXPECT_THAT(failureOfText(both + "sync\n" + end),
                HasSubstr("    expected conflicts   told\n"
                          "  ! (not there)          conflict a modified_both\n"));
    EXPECT_THAT(failureOfText(both + "sync\n    conflict a created_both\n" + end),
                HasSubstr("  ! conflict a created_both   conflict a modified_both\n"));
    EXPECT_THAT(failureOfText("here\n    pipe p\nsync\n    problem p unreadable here\n" + end),
                HasSubstr("  ! problem p unreadable here   problem p skipped here\n"));
    EXPECT_THAT(
        failureOfText(both + "there\n    unplug\nsync\n    stopped by root_emptied\n" + end),
        HasSubstr("stopped by: expected root_emptied, told root_missing there\n"));
}

TEST(ScenarioRun, ComparesPlansWordsAndLog)
{
    const std::string dry = deletion + "sync --dry-run\n";
    EXPECT_THAT(failureOfText(dry + "    would copy b.txt there\n" + result),
                HasSubstr("  ! (not there)              would delete a.txt there\n"));
    EXPECT_THAT(failureOfText(deletion + "explain b.txt\n    says \"all is lost\"\n" + result),
                HasSubstr("it does not say \"all is lost\"\n"));
    EXPECT_THAT(failureOfText(deletion + "sync\nlog\n    downloaded b.txt\n" + result),
                AllOf(HasSubstr("the log does not tell, in this order: downloaded b.txt\n"),
                      HasSubstr("      removed a.txt there\n")));
}

TEST(ScenarioRun, NoticesASecondSyncThatDoesSomething)
{
    const std::string waiting =
        "here\n    write a \"1\"\nsync --dry-run\nafter here\n    a \"1\"\n";
    EXPECT_THAT(failureOfText(waiting),
                AllOf(HasSubstr("a second sync is not the same, or does something\n"),
                      HasSubstr("counts: expected did nothing, told uploaded 1\n")));
    EXPECT_EQ(failureOfText(waiting + "no second sync: it was a dry run\n"), "");
}

TEST(ScenarioRun, SaysWhatCannotBeDone)
{
    EXPECT_THAT(failureOfText("here\n    rename a -> b\nsync\nafter\n    nothing\n"),
                AllOf(StartsWith("story.txt:3:"), HasSubstr("cannot be done: ")));
}

TEST(ScenarioRun, TellsTheOtherOrientation)
{
    EXPECT_THAT(failureOfText("here\n    write a \"1\"\nsync\n    downloaded 1 file\n" + result,
                              Orientation::HereIsRemote),
                AllOf(StartsWith("story.txt:4: A story (here is remote)\n"),
                      HasSubstr("counts: expected downloaded 1, told uploaded 1\n"),
                      HasSubstr("\"downloaded\":{\"bytes\":1,\"files\":1}")));
}

} // namespace
} // namespace tern::test
