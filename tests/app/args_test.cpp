#include "args.h"
#include "commands.h"
#include "completions.h"
#include "help.h"
#include "words.h"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>

namespace tern {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

Result<Arguments> parse(std::vector<std::string> words)
{
    return parseArguments(words);
}

std::string complaintAbout(std::vector<std::string> words)
{
    const auto parsed = parseArguments(words);
    EXPECT_FALSE(parsed);
    return parsed ? std::string() : sentenceFor(parsed.error());
}

TEST(Arguments, TakePositionalsAndOptionsInAnyOrder)
{
    const auto parsed = parse({"sync", "--dry-run", "a", "--mode", "upload_only", "b"});
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->command->name, "sync");
    EXPECT_THAT(parsed->positionals, ::testing::ElementsAre("a", "b"));
    EXPECT_TRUE(parsed->has("dry-run"));
    EXPECT_EQ(parsed->value("mode"), "upload_only");
}

TEST(Arguments, TakeAValueAfterAnEqualsSign)
{
    EXPECT_EQ(parse({"sync", "a", "b", "--max-delete=25%"})->value("max-delete"), "25%");
}

TEST(Arguments, KeepBytesThatAreNoText)
{
    const auto parsed = parse({"sync", "a\xff", "b\n"});
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->positionals[0], "a\xff");
    EXPECT_EQ(parsed->positionals[1], "b\n");
}

TEST(Arguments, TakeNamesWithDashesAfterTwoDashes)
{
    EXPECT_THAT(parse({"sync", "--", "-a", "--b"})->positionals,
                ::testing::ElementsAre("-a", "--b"));
}

TEST(Arguments, KnowCommandsOfTwoWords)
{
    EXPECT_EQ(parse({"conflicts", "list"})->command->name, "conflicts list");
    EXPECT_EQ(parse({"trash", "restore", "x"})->command->name, "trash restore");
}

TEST(Arguments, TakeAPair)
{
    const auto parsed = parse({"conflicts", "list", "--pair", "a", "b"});
    EXPECT_EQ(parsed->pair("pair"), (std::pair<std::string, std::string>("a", "b")));
    EXPECT_THAT(complaintAbout({"conflicts", "list", "--pair", "a"}), HasSubstr("SRC DST"));
}

TEST(Arguments, TakeALetter)
{
    EXPECT_EQ(parse({"log", "-n", "7"})->number("lines"), 7);
}

TEST(Arguments, UnderstandJsonInBothForms)
{
    EXPECT_TRUE(parse({"sync", "a", "b", "--json"})->wantsJson());
    EXPECT_TRUE(parse({"sync", "a", "b", "--output", "json"})->wantsJson());
    EXPECT_FALSE(parse({"sync", "a", "b", "--output", "text"})->wantsJson());
}

TEST(Arguments, AMisspeltCommandGetsASuggestion)
{
    EXPECT_THAT(complaintAbout({"statsu"}), AllOf(HasSubstr("statsu"), HasSubstr("status")));
    EXPECT_THAT(complaintAbout({"xyzzy"}), HasSubstr("tern help"));
    EXPECT_THAT(complaintAbout({"trash", "empty"}), HasSubstr("list, restore, clean"));
}

TEST(Arguments, AMisspeltOptionGetsASuggestion)
{
    EXPECT_THAT(complaintAbout({"sync", "a", "b", "--dryrun"}), HasSubstr("--dry-run"));
}

TEST(Arguments, AnUnknownValueIsNamedWithTheAllowedOnes)
{
    EXPECT_THAT(complaintAbout({"sync", "a", "b", "--mode", "twoway"}),
                AllOf(HasSubstr("twoway"), HasSubstr("bidirectional, upload_only, download_only")));
    EXPECT_THAT(complaintAbout({"sync", "a", "b", "--conflict", "mine"}),
                AllOf(HasSubstr("mine"), HasSubstr("newest")));
    EXPECT_THAT(complaintAbout({"sync", "a", "b", "--max-delete", "101%"}), HasSubstr("101%"));
    EXPECT_THAT(complaintAbout({"sync", "a", "b", "--concurrency", "65"}), HasSubstr("1 to 64"));
    EXPECT_THAT(complaintAbout({"sync", "a", "b", "--bwlimit", "5"}),
                AllOf(HasSubstr("5MB/s:off"), HasSubstr("a unit is missing")));
    EXPECT_THAT(complaintAbout({"force-sync", "x", "--direction", "left"}), HasSubstr("up, down"));
    EXPECT_THAT(complaintAbout({"conflicts", "resolve", "x", "--use", "mine"}),
                HasSubstr("local, remote, both"));
    EXPECT_THAT(complaintAbout({"pause", "--for", "soon"}), HasSubstr("until-tomorrow"));
    EXPECT_THAT(complaintAbout({"log", "-n", "0"}), HasSubstr("1 to 100,000"));
}

TEST(Arguments, EveryComplaintIsOneLine)
{
    for (const auto &words :
         std::vector<std::vector<std::string>>{{"a\nb"},
                                               {"sync", "a", "b", "--mode", "x\ny"},
                                               {"sync", "a", "b", "c\nd"},
                                               {"sync", "--no\nthing"}})
        EXPECT_THAT(complaintAbout(words), ::testing::Not(HasSubstr("\n")));
}

TEST(Arguments, MissingAndSurplusWordsAreNamed)
{
    EXPECT_THAT(complaintAbout({"sync", "a"}), HasSubstr("DST"));
    EXPECT_THAT(complaintAbout({"sync", "a", "b", "c"}), HasSubstr("\"c\""));
    EXPECT_THAT(complaintAbout({"sync", "a", ""}), HasSubstr("not empty"));
    EXPECT_THAT(complaintAbout({"sync", "a", "b", "--mode"}), HasSubstr("needs"));
    EXPECT_THAT(complaintAbout({"sync", "a", "b", "--json=1"}), HasSubstr("no value"));
}

TEST(Arguments, HelpNeedsNothingElse)
{
    EXPECT_TRUE(parse({"sync", "--help"})->wantsHelp);
    EXPECT_TRUE(parse({"conflicts", "resolve", "-h"})->wantsHelp);
}

TEST(Arguments, DurationsAreRead)
{
    EXPECT_EQ(durationFrom("30m"), 30LL * 60 * 1'000'000'000);
    EXPECT_EQ(durationFrom("1d"), 24LL * 3600 * 1'000'000'000);
    for (const char *wrong : {"", "m", "30", "0m", "-1h", "1w", "99999999999d", "1.5h"})
        EXPECT_EQ(durationFrom(wrong), std::nullopt) << wrong;
}

TEST(CommandTable, EachCommandHasAFunctionHelpAndExamples)
{
    for (const CommandSpec &command : commandSpecs()) {
        EXPECT_NE(functionOf(command.name), nullptr) << command.name;
        EXPECT_FALSE(command.examples.empty()) << command.name;
        const std::string help = helpFor(command);
        EXPECT_THAT(help, HasSubstr("Usage: tern " + command.name));
        for (const OptionSpec &option : command.options)
            EXPECT_THAT(help, HasSubstr("--" + option.name));
    }
}

/// As a shell splits a line: single quotes keep blanks together.
std::vector<std::string> wordsOf(const std::string &line)
{
    std::vector<std::string> words(1);
    bool isQuoted = false;
    for (const char c : line) {
        if (c == '\'')
            isQuoted = !isQuoted;
        else if (c == ' ' && !isQuoted)
            words.emplace_back();
        else
            words.back() += c;
    }
    std::erase(words, std::string());
    return words;
}

TEST(CommandTable, EachExampleIsUnderstood)
{
    for (const CommandSpec &command : commandSpecs()) {
        for (const ExampleSpec &example : command.examples) {
            if (!example.line.starts_with("tern "))
                continue;
            const auto parsed = parseArguments(wordsOf(example.line.substr(5)));
            EXPECT_TRUE(parsed) << example.line;
        }
    }
}

TEST(CommandTable, FiltersMayBeRepeatedAndKeepTheirOrder)
{
    const auto parsed =
        parseArguments({"sync", "a", "b", "--exclude", "*.tmp", "--exclude=cache/"});
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->values("exclude"), (std::vector<std::string>{"*.tmp", "cache/"}));
    EXPECT_TRUE(parsed->values("include").empty());
}

std::string packaged(const std::string &name)
{
    std::ifstream input(std::string(TERN_SOURCE) + "/packaging/" + name);
    return std::string(std::istreambuf_iterator<char>(input), {});
}

TEST(Completions, OfThePackagesAreThoseOfTheTable)
{
    EXPECT_EQ(packaged("completions/tern.bash"), bashCompletions());
    EXPECT_EQ(packaged("completions/_tern"), zshCompletions());
    EXPECT_EQ(packaged("completions/tern.fish"), fishCompletions());
    EXPECT_EQ(packaged("man/tern.1"), manualPage());
}

} // namespace
} // namespace tern
