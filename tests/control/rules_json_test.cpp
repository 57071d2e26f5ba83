#include "control/rules_json.h"

#include "control/json.h"

#include <gtest/gtest.h>

namespace tern {
namespace {

TEST(RulesJson, WrittenRulesComeBackAsTheyWere)
{
    const WrittenRules written =
        readWrittenRules("rules:\n  - match: size > 1\n    do: up_only\n    enabled: false\n"
                         "  - match: sice > 1\n    do: sideways\n    mirror: true\n",
                         "a.yml");
    ASSERT_FALSE(written.complaints.empty());
    const WrittenRules back = writtenRulesFrom(toJson(written));
    EXPECT_EQ(back.rules, written.rules);
    EXPECT_EQ(back.complaints, written.complaints);
}

TEST(RulesJson, EditsComeBackAsTheyWere)
{
    const RuleEdit edit{RuleEdit::Kind::Move, 3, 1, {}};
    const auto back = ruleEditFrom(toJson(edit));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->kind, edit.kind);
    EXPECT_EQ(back->number, edit.number);
    EXPECT_EQ(back->to, edit.to);
    EXPECT_EQ(ruleEditFrom(toJson(RuleEdit{RuleEdit::Kind::Set, 0, 0, {{"do", "x"}}}))->values,
              (std::vector<std::pair<std::string, std::string>>{{"do", "x"}}));
}

TEST(RulesJson, EditsOfUnknownKeysAreRefused)
{
    EXPECT_FALSE(ruleEditFrom(toJson(RuleEdit{RuleEdit::Kind::Set, 0, 0, {{"color", "red"}}})));
    EXPECT_FALSE(ruleEditFrom(toJson(RuleEdit{RuleEdit::Kind::Set})));
    EXPECT_FALSE(ruleEditFrom({{u"edit"_qs, u"paint"_qs}}));
    EXPECT_FALSE(ruleEditFrom({{u"edit"_qs, u"remove"_qs}, {u"number"_qs, -1}}));
}

TEST(RulesJson, TheOrderOfRulesComesBackWithItsCounts)
{
    RuleSet set;
    Rule first;
    first.patterns.add(Pattern::parse("*.tmp").value());
    first.patterns.add(Pattern::parse("cache/").value());
    first.treatment = Treatment::LeaveOut;
    first.origin = {"/a\xff.yml", 3, 5, "default_rules.exclude_patterns"};
    Rule second;
    second.expression = Expression::parse("size > 1GB").value();
    second.conflicts = ConflictPolicy::Merge;
    second.state = RuleState::Off;
    ASSERT_TRUE(set.add(first));
    ASSERT_TRUE(set.add(second));
    RuleCensus census;
    census.rules = {{2, 30}, {4, 5'000'000'000}};
    census.rest = {1, 1};
    census.ignored = {7, 8};
    const OrderedRules order = orderOf(SharedRules(FolderRules({}, set), {}), census);
    EXPECT_EQ(order.rules[0].text, "*.tmp, cache/");
    EXPECT_EQ(order.rules[1].text, "size > 1GB");
    const OrderedRules back = orderedRulesFrom(toJson(order));
    EXPECT_EQ(back.rules, order.rules);
    EXPECT_EQ(back.rest, order.rest);
    EXPECT_EQ(back.ignored, order.ignored);
}

TEST(RulesJson, MatchesComeBackAsTheyWere)
{
    Matches matches;
    matches.files = {2, 30};
    matches.fresh = {1, 10};
    matches.first = {{RelPath::parse("na\xff").value(), 10, MatchedFile::Novelty::New},
                     {RelPath::parse("b/c").value(), 20, MatchedFile::Novelty::Known}};
    const Matches back = matchesFrom(toJson(matches));
    EXPECT_EQ(back.files, matches.files);
    EXPECT_EQ(back.fresh, matches.fresh);
    EXPECT_EQ(back.first, matches.first);
}

TEST(RulesJson, AQuestionNeedsSomethingToLookFor)
{
    EXPECT_FALSE(matchQuestionFrom({}));
    EXPECT_FALSE(matchQuestionFrom({{u"expression"_qs, u"size >"_qs}}));
    EXPECT_FALSE(matchQuestionFrom({{u"pattern"_qs, u"!a"_qs}}));
    const auto question = matchQuestionFrom({{u"pattern"_qs, u"*.tmp"_qs}, {u"paths"_qs, 1e9}});
    ASSERT_TRUE(question);
    EXPECT_EQ(question->paths, MatchQuestion::mostPaths);
}

} // namespace
} // namespace tern
