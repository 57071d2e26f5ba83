// What a scenario file may say, and what is said of one that cannot be read.

#include "scenario.h"

#include <gmock/gmock.h>

namespace tern::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// "line: message" of the complaint about `text`; empty when there is none.
std::string complaintAbout(std::string_view text)
{
    try {
        static_cast<void>(scenarioFrom("test", text));
    } catch (const ScenarioError &error) {
        return std::to_string(error.line()) + ": " + error.what();
    }
    return {};
}

constexpr std::string_view whole = "# Title\n"
                                   "before\n"
                                   "    a.txt  \"1\"\n"
                                   "here\n"
                                   "    write a.txt \"2\" executable at 2026-01-02T03:04:05\n"
                                   "sync --conflict there\n"
                                   "    uploaded 1 file\n"
                                   "after\n"
                                   "    a.txt  \"2\"\n";

TEST(Scenario, IsReadBlockByBlock)
{
    const Scenario scenario = scenarioFrom("test", whole);
    EXPECT_EQ(scenario.title, "Title");
    ASSERT_EQ(scenario.steps.size(), 4U);
    EXPECT_EQ(scenario.steps[0].kind, StepKind::Before);
    EXPECT_EQ(scenario.steps[0].things.find("a.txt")->second.content, "1");
    const Edit &edit = scenario.steps[1].edits.at(0);
    EXPECT_EQ(edit.verb, Verb::Write);
    EXPECT_EQ(edit.path, "a.txt");
    EXPECT_TRUE(edit.thing.isExecutable);
    EXPECT_EQ(edit.thing.time, 1'767'323'045'000'000'000);
    EXPECT_EQ(scenario.steps[2].words.at(1).text, "there");
    EXPECT_EQ(scenario.steps[2].expected.counts.at("uploaded"), 1U);
    EXPECT_EQ(scenario.steps[3].line, 8);
}

TEST(Scenario, NamesMayHoldAnyBytes)
{
    const auto words = linesOf(R"("a b" "\x00\xff\n\t\"\\" "\{x*3}" plain)").at(0).words;
    ASSERT_EQ(words.size(), 4U);
    EXPECT_EQ(words[0].text, "a b");
    EXPECT_EQ(words[1].text, std::string("\0\xff\n\t\"\\", 6));
    EXPECT_EQ(words[2].text, "xxx");
    EXPECT_EQ(words[3], (Word{"plain", false}));
}

TEST(Scenario, WordsAreWrittenAsTheyAreRead)
{
    for (const std::string &bytes :
         {std::string("plain"), std::string("a b"), std::string(), std::string("#"),
          std::string("\xff\n\""), std::string(255, 'x'), std::string("caf\xc3\xa9"),
          std::string("->")}) {
        const auto lines = linesOf("write " + wordFor(bytes));
        ASSERT_EQ(lines.at(0).words.size(), 2U) << wordFor(bytes);
        EXPECT_EQ(lines[0].words[1].text, bytes) << wordFor(bytes);
    }
}

TEST(Scenario, ALineIsRepeatedForEachNumber)
{
    const auto lines = linesOf("    f{9..11}.txt \"number {}\"\n# {1..2}\n");
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[2].words[0].text, "f11.txt");
    EXPECT_EQ(lines[2].words[1].text, "number 11");
    EXPECT_EQ(lines[2].number, 1);
}

TEST(Scenario, TimesMayLieBefore1970AndHaveFractions)
{
    EXPECT_EQ(timeFrom({"1970-01-01", false}, 1), 0);
    EXPECT_EQ(timeFrom({"1969-12-31T23:59:59.25", false}, 1), -750'000'000);
    EXPECT_THROW(static_cast<void>(timeFrom({"yesterday", false}, 1)), ScenarioError);
    EXPECT_THROW(static_cast<void>(timeFrom({"2026-01-01x", false}, 1)), ScenarioError);
}

TEST(Scenario, TheSameSeedGivesTheSameBytes)
{
    const auto content = [](std::string_view text) {
        return thingFrom(linesOf(text).at(0).words, 1).content;
    };
    EXPECT_EQ(content("2 kB seed 7").size(), 2000U);
    EXPECT_EQ(content("2 kB seed 7"), content("2000 bytes seed 7"));
    EXPECT_NE(content("2 kB seed 7"), content("2 kB seed 8"));
}

TEST(Scenario, MayMakeSenseOneWayOnly)
{
    const Scenario scenario =
        scenarioFrom("test", std::string(whole) + "one way only: because it does\n");
    EXPECT_EQ(scenario.oneWayOnly, "because it does");
    EXPECT_EQ(complaintAbout(std::string(whole) + "one way only:\n"),
              "10: why? The reason is missing after the colon");
}

TEST(Scenario, SaysWhichLineIsWrong)
{
    const std::string end = "sync\nafter\n    nothing\n";
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"here\n", "1: the first line is a #"},
        {"# T\nrules \"{}\"\n    a\n", "3: this block has no lines of its own"},
        {"# T\nbeforehand\n", "2: unknown block \"beforehand\"; allowed: before, here"},
        {"# T\n    a \"1\"\n", "2: this line belongs to no block"},
        {"# T\nhere\n" + end, "2: this block is empty"},
        {"# T\nhere\n    wirte a \"1\"\n", "3: unknown verb \"wirte\"; allowed: write, append"},
        {"# T\nhere\n    lose\n", "3: unknown verb \"lose\""},
        {"# T\njournal\n    write a \"1\"\n", "3: unknown verb \"write\"; allowed: back up as"},
        {"# T\nhere\n    write a\n", "3: a number of bytes, kB or MB is missing"},
        {"# T\nhere\n    write a 3 parsecs\n", "3: \"parsecs\" is not bytes, kB or MB"},
        {"# T\nhere\n    write a \"1\" loudly\n", "3: nothing is expected before \"loudly\""},
        {"# T\nhere\n    write a -> b\n", "3: only the content of a file can be written"},
        {"# T\nhere\n    rename a b c\n", "3: a -> is expected"},
        {"# T\nhere\n    rename a ->\n", "3: something is missing"},
        {"# T\nhere\n    touch a 2026-01-01 now\n", "3: it is written touch PATH at TIME"},
        {"# T\nhere\n    remove\n", "3: which file or folder?"},
        {"# T\nhere\n    write \"a\n", "3: a closing \" is missing"},
        {"# T\nhere\n    write \"\\q\" \"1\"\n", "3: after a backslash stands"},
        {"# T\nhere\n    write \"\\xf\" \"1\"\n", "3: \\x needs two hexadecimal digits"},
        {"# T\nhere\n    write \"\\{x}\" \"1\"\n", "3: \\{ needs a character and a number"},
        {"# T\nsync --confict here\n", "2: unknown option --confict; allowed: --conflict"},
        {"# T\nsync --conflict local\n", "2: a scenario says here or there, not local"},
        {"# T\nsync\n    uploads 1 file\n", "3: unknown expectation \"uploads\"; allowed: exit"},
        {"# T\nsync\n    uploaded one file\n", "3: \"one\" is not a number"},
        {"# T\nsync\n    uploaded 1 there\n", "3: it is written uploaded 2 files"},
        {"# T\nsync\n    moved 1 file\n", "3: it is written moved 2 there (or here)"},
        {"# T\nsync\n    conflict a deleted_local\n",
         "3: \"deleted_local\" is no kind of conflict"},
        {"# T\nsync\n    conflict a\n", "3: something is missing"},
        {"# T\nresolve a\n", "2: something is missing after resolve"},
        {"# T\nclean trash now\n", "2: nothing is expected before \"now\""},
        {"# T\nafter\n    a.txt\n", "3: what is \"a.txt\"? Its content is missing"},
        {"# T\nafter\n    a \"1\"\n    a \"2\"\n", "4: \"a\" is listed a second time"},
        {"# T\nsync\nbefore\n    nothing\nafter\n    nothing\n", "3: before is the first block"},
        {"# T\nbefore\n    nothing\nafter\n    nothing\n", "5: no sync"},
        {"# T\nbefore\n    nothing\nsync\n", "4: no after"},
        {"# T\nlog\nafter\n    nothing\n", "2: this block is empty"},
    };
    for (const auto &[text, complaint] : cases)
        EXPECT_THAT(complaintAbout(text), HasSubstr(complaint)) << text;
    EXPECT_EQ(complaintAbout("# T\n" + end), "");
}

TEST(Scenario, AFileThatIsNotThereIsAnError)
{
    EXPECT_THROW(static_cast<void>(scenarioIn("/nowhere/at-all.txt")), ScenarioError);
}

TEST(Scenario, TheSidesAreExchangedInWhatIsAskedAndTold)
{
    EXPECT_EQ(oriented("here", Orientation::HereIsLocal), "local");
    EXPECT_EQ(oriented("here", Orientation::HereIsRemote), "remote");
    EXPECT_EQ(oriented("upload_only", Orientation::HereIsLocal), "upload_only");
    EXPECT_EQ(oriented("upload_only", Orientation::HereIsRemote), "download_only");
    EXPECT_EQ(oriented("up", Orientation::HereIsRemote), "down");
    const Outcome outcome{1,
                          R"({"uploaded":{"files":2},"deleted":{"local":1,"remote":0},)"
                          R"("conflicts":[{"path":"a","type":"deleted_local"}],)"
                          R"("guard":{"kind":"root_missing","side":"remote"}})",
                          {}};
    const Told told = toldBy(outcome, Orientation::HereIsRemote);
    EXPECT_THAT(told.counts,
                ElementsAre(std::pair("deleted there", 1U), std::pair("downloaded", 2U)));
    EXPECT_EQ(told.conflicts.begin()->second, "conflict a deleted_there");
    EXPECT_EQ(told.guard, "root_missing here");
}

} // namespace
} // namespace tern::test
