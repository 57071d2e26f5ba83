#include "settings/rules_edit.h"

#include "settings/written_rules.h"

#include <gmock/gmock.h>

namespace tern {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const std::string commented = R"(# Ours.
rules:
  # scratch
  - match: "name = *.tmp"   # never
    do: leave_out

  # big ones
  # go up
  - match: size > 2GB
    do: up_only
    conflicts: ask
  - {match: "extension = py", do: both_ways, enabled: false}
# the end
default_rules:
  exclude_patterns: ["*.log"]  # kept
)";

std::vector<std::string> matchesIn(const std::string &text)
{
    const WrittenRules written = readWrittenRules(text, "rules.yml");
    EXPECT_THAT(written.complaints, IsEmpty()) << text;
    std::vector<std::string> matches;
    for (const WrittenRule &rule : written.rules)
        matches.push_back(rule.match.text);
    return matches;
}

std::string edited(const std::string &text, const RuleEdit &edit)
{
    const Result<std::string> made = withRuleEdit(text, edit);
    EXPECT_TRUE(made) << (made ? "" : made.error().detail);
    return made.value_or(std::string());
}

RuleEdit set(std::size_t number, const std::string &key, const std::string &text)
{
    return {RuleEdit::Kind::Set, number, 0, {{key, text}}};
}

/// `text` with the first `from` in it replaced.
std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    return text.replace(text.find(from), from.size(), to);
}

TEST(WrittenRules, AreReadWithTheirPlacesEvenWhereTheyAreWrong)
{
    const WrittenRules written = readWrittenRules(
        "rules:\n  - match: size >> 2\n    do: up_only\n    enabled: false\n", "r");
    ASSERT_EQ(written.rules.size(), 1U);
    EXPECT_EQ(written.rules[0].match, (WrittenRule::Value{"size >> 2", 2, 12}));
    EXPECT_EQ(written.rules[0].treatment->text, "up_only");
    EXPECT_EQ(written.rules[0].enabled->text, "false");
    EXPECT_FALSE(written.rules[0].conflicts);
    ASSERT_EQ(written.complaints.size(), 1U);
    EXPECT_EQ(written.complaints[0].kind, ComplaintKind::BadRule);
    EXPECT_EQ(written.complaints[0].line, 2);
}

TEST(RulesEdit, ChangesOneValueAndKeepsEveryOtherByte)
{
    EXPECT_EQ(edited(commented, set(0, "match", "name = *.bak OR name = \"a b\"")),
              replaced(commented, "\"name = *.tmp\"", R"("name = *.bak OR name = \"a b\"")"));
    EXPECT_EQ(edited(commented, set(1, "do", "down_only")),
              replaced(commented, "do: up_only", "do: down_only"));
    EXPECT_EQ(edited(commented, set(2, "enabled", "true")),
              replaced(commented, "enabled: false", "enabled: true"));
}

TEST(RulesEdit, AddsAndTakesOutAKey)
{
    const std::string off = edited(commented, set(0, "enabled", "false"));
    EXPECT_EQ(
        off, replaced(commented, "    do: leave_out\n", "    do: leave_out\n    enabled: false\n"));
    EXPECT_EQ(edited(off, set(0, "enabled", "")), commented);
    EXPECT_EQ(edited(commented, set(1, "conflicts", "")),
              replaced(commented, "    conflicts: ask\n", ""));
    EXPECT_EQ(edited(commented, set(2, "conflicts", "merge")),
              replaced(commented, "enabled: false}", "enabled: false, conflicts: merge}"));
    EXPECT_EQ(edited(commented, set(2, "enabled", "")),
              replaced(commented, ", enabled: false}", "}"));
}

TEST(RulesEdit, TakesOutTheKeyBehindTheDash)
{
    const std::string text = "rules:\n  - conflicts: ask\n    match: size > 1\n    do: up_only\n";
    EXPECT_EQ(edited(text, set(0, "conflicts", "")),
              "rules:\n  - match: size > 1\n    do: up_only\n");
}

TEST(RulesEdit, MovesARuleWithTheCommentsAboveIt)
{
    const std::string up = edited(commented, {RuleEdit::Kind::Move, 1, 0});
    EXPECT_THAT(matchesIn(up), ElementsAre("size > 2GB", "name = *.tmp", "extension = py"));
    EXPECT_THAT(up, HasSubstr("rules:\n  # big ones\n  # go up\n  - match: size > 2GB\n"));
    EXPECT_THAT(up, HasSubstr("  # scratch\n  - match: \"name = *.tmp\"   # never\n"));
    EXPECT_THAT(up,
                HasSubstr("# the end\ndefault_rules:\n  exclude_patterns: [\"*.log\"]  # kept"));
    EXPECT_THAT(matchesIn(edited(commented, {RuleEdit::Kind::Move, 0, 2})),
                ElementsAre("size > 2GB", "extension = py", "name = *.tmp"));
    EXPECT_EQ(edited(commented, {RuleEdit::Kind::Move, 1, 1}), commented);
}

TEST(RulesEdit, RemovesARuleAndKeepsTheComments)
{
    const std::string text = edited(commented, {RuleEdit::Kind::Remove, 1});
    EXPECT_THAT(matchesIn(text), ElementsAre("name = *.tmp", "extension = py"));
    EXPECT_THAT(text, HasSubstr("# big ones\n"));
    EXPECT_THAT(text, HasSubstr("# never"));
}

TEST(RulesEdit, AddsARuleWhereItIsToStand)
{
    const std::vector<std::pair<std::string, std::string>> values = {{"match", "size > 50GB"},
                                                                     {"do", "ask_first"}};
    EXPECT_THAT(matchesIn(edited(commented, {RuleEdit::Kind::Add, 3, 0, values})),
                ElementsAre("name = *.tmp", "size > 2GB", "extension = py", "size > 50GB"));
    EXPECT_THAT(matchesIn(edited(commented, {RuleEdit::Kind::Add, 1, 0, values})),
                ElementsAre("name = *.tmp", "size > 50GB", "size > 2GB", "extension = py"));
    for (const char *text : {"", "# nothing\n", "rules:\n", "rules: []\n", "rules: [] # none",
                             "default_rules:\n  exclude_patterns: [\"*.log\"]"}) {
        const std::string made = edited(text, {RuleEdit::Kind::Add, 0, 0, values});
        EXPECT_THAT(matchesIn(made), ElementsAre("size > 50GB")) << text;
    }
}

TEST(RulesEdit, LeavesTheLastRuleOutAndTakesANewOneIn)
{
    const std::string one = "rules:\n- match: size > 1\n  do: up_only\n";
    const std::string none = edited(one, {RuleEdit::Kind::Remove, 0});
    EXPECT_THAT(matchesIn(none), IsEmpty());
    EXPECT_THAT(matchesIn(edited(
                    none, {RuleEdit::Kind::Add, 0, 0, {{"match", "size > 2"}, {"do", "up_only"}}})),
                ElementsAre("size > 2"));
}

TEST(RulesEdit, RefusesWhatCannotBeDoneSafely)
{
    const auto codeOf = [](const std::string &text, const RuleEdit &edit) {
        const Result<std::string> made = withRuleEdit(text, edit);
        return made ? ErrorCode::Io : made.error().code;
    };
    const std::string folded = "rules:\n  - match: >\n      size > 1\n    do: up_only\n";
    EXPECT_EQ(codeOf(folded, set(0, "match", "size > 2")), ErrorCode::Unsupported);
    EXPECT_EQ(codeOf("rules: [{match: size > 1, do: up_only}]\n", {RuleEdit::Kind::Remove, 0}),
              ErrorCode::Unsupported);
    EXPECT_EQ(codeOf(commented, set(3, "do", "up_only")), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(commented, {RuleEdit::Kind::Move, 0, 3}), ErrorCode::NotFound);
    EXPECT_EQ(codeOf("rules: {", set(0, "do", "up_only")), ErrorCode::BadInput);
    EXPECT_EQ(codeOf("rules: 5\n", {RuleEdit::Kind::Add, 0}), ErrorCode::Unsupported);
}

} // namespace
} // namespace tern
