#include "rules/rule_set.h"

#include "rules_support.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace tern {
namespace {

using test::at;
using test::directory;
using test::file;
using test::messageOf;
using test::noon;
using test::symlink;
using testing::HasSubstr;
using Ground = Ruling::Ground;

constexpr std::uint64_t mb = 1'000'000;

PatternList patterns(const std::vector<std::string> &texts)
{
    PatternList list;
    for (const std::string &text : texts)
        list.add(Pattern::parse(text).value());
    return list;
}

Rule rule(const std::vector<std::string> &texts, Treatment treatment)
{
    Rule made;
    made.patterns = patterns(texts);
    made.treatment = treatment;
    return made;
}

Rule where(const std::string &expression, Treatment treatment)
{
    Rule made;
    made.expression = Expression::parse(expression).value();
    made.treatment = treatment;
    return made;
}

RuleSet ruleSet(std::vector<Rule> rules)
{
    RuleSet made;
    for (Rule &one : rules)
        EXPECT_TRUE(made.add(std::move(one)));
    return made;
}

struct Row {
    std::string path;
    Entry entry;
    Treatment treatment;
    std::optional<std::size_t> rule;
};

void check(const RuleSet &rules, const std::vector<Row> &rows)
{
    for (const Row &row : rows) {
        const Ruling ruling = rules.rule(at(row.path), row.entry, noon);
        EXPECT_STREQ(name(ruling.treatment), name(row.treatment)) << row.path;
        EXPECT_EQ(ruling.rule, row.rule) << row.path;
    }
}

TEST(RuleSet, LeavesToTheFolderWhatNoRuleMatches)
{
    const Ruling ruling = RuleSet().rule(at("a/b"), file(1), noon);
    EXPECT_EQ(ruling, Ruling());
    EXPECT_EQ(ruling.ground, Ground::Default);
}

TEST(RuleSet, LetsTheFirstMatchDecide)
{
    const RuleSet rules =
        ruleSet({rule({"*.tmp"}, Treatment::LeaveOut), rule({"*.csv", "*.h5"}, Treatment::UpOnly),
                 rule({"*.csv"}, Treatment::DownOnly)});
    check(rules, {
                     {"a.tmp", file(1), Treatment::LeaveOut, 0},
                     {"d/a.csv", file(1), Treatment::UpOnly, 1},
                     {"d/a.h5", file(1), Treatment::UpOnly, 1},
                     {"d/a.py", file(1), Treatment::BothWays, std::nullopt},
                 });
}

TEST(RuleSet, CoversAllBelowADirectoryThatAPatternMatches)
{
    const RuleSet rules =
        ruleSet({rule({"cache/"}, Treatment::LeaveOut), rule({"/raw"}, Treatment::UpOnly)});
    check(rules, {
                     {"cache", directory(), Treatment::LeaveOut, 0},
                     {"a/cache/x/y", file(1), Treatment::LeaveOut, 0},
                     {"cache", file(1), Treatment::BothWays, std::nullopt},
                     {"raw", directory(), Treatment::UpOnly, 1},
                     {"raw/x/y", file(1), Treatment::UpOnly, 1},
                     {"a/raw", file(1), Treatment::BothWays, std::nullopt},
                 });
}

TEST(RuleSet, TakesBackWithinTheListOfOneRule)
{
    const RuleSet rules = ruleSet(
        {rule({"*.log", "!keep.log"}, Treatment::LeaveOut), rule({"*.log"}, Treatment::UpOnly)});
    check(rules, {
                     {"a.log", file(1), Treatment::LeaveOut, 0},
                     {"keep.log", file(1), Treatment::UpOnly, 1},
                 });
}

TEST(RuleSet, AsksEveryConditionOfARule)
{
    Rule large = rule({"*.nd2"}, Treatment::UpOnly);
    large.filters.push_back(Filter::parse("size:>2MB").value());
    large.expression = Expression::parse("mtime < 30d").value();
    const RuleSet rules = ruleSet({large, rule({"*.nd2"}, Treatment::DownOnly)});
    check(rules, {
                     {"a.nd2", file(3 * mb), Treatment::UpOnly, 0},
                     {"a.nd2", file(1 * mb), Treatment::DownOnly, 1},
                     {"a.nd2", file(3 * mb, noon - 31 * test::day), Treatment::DownOnly, 1},
                     {"a.tif", file(3 * mb), Treatment::BothWays, std::nullopt},
                 });
}

TEST(RuleSet, AsksNoSizeOrTimeOfADirectoryOrSymlink)
{
    const RuleSet rules = ruleSet({where("size < 1MB", Treatment::LeaveOut)});
    check(rules, {
                     {"d", directory(), Treatment::BothWays, std::nullopt},
                     {"l", symlink(), Treatment::BothWays, std::nullopt},
                     {"d/f", file(1), Treatment::LeaveOut, 0},
                 });
}

TEST(RuleSet, LeavesOutWithADirectoryWhatLaterOrEarlierPatternsWouldAdmit)
{
    const RuleSet rules =
        ruleSet({rule({"*.csv"}, Treatment::UpOnly), rule({"scratch/"}, Treatment::LeaveOut),
                 rule({"scratch/keep"}, Treatment::BothWays)});
    check(rules, {
                     {"scratch", directory(), Treatment::LeaveOut, 1},
                     {"scratch/a.csv", file(1), Treatment::LeaveOut, 1},
                     {"scratch/keep", file(1), Treatment::LeaveOut, 1},
                 });
    const RuleScope scratch = rules.enter(rules.root(), at("scratch"));
    EXPECT_TRUE(scratch.isLeftOut());
    EXPECT_EQ(rules.enter(scratch, at("scratch/deep")).ruling().rule, 1U);
    EXPECT_FALSE(rules.enter(rules.root(), at("other")).isLeftOut());
}

TEST(RuleSet, EntersADirectoryWhereAnEarlierConditionMayAdmit)
{
    const RuleSet rules =
        ruleSet({where("size < 1MB", Treatment::UpOnly), rule({"scratch/"}, Treatment::LeaveOut)});
    check(rules, {
                     {"scratch", directory(), Treatment::BothWays, std::nullopt},
                     {"scratch/small", file(1), Treatment::UpOnly, 0},
                     {"scratch/large", file(2 * mb), Treatment::LeaveOut, 1},
                 });
}

TEST(RuleSet, LeavesOutADirectoryWhereAnExpressionHoldsForAllBelow)
{
    const RuleSet rules = ruleSet({where("name = *.tmp OR folder = .venv/", Treatment::LeaveOut),
                                   where("path = raw/** AND size > 1MB", Treatment::LeaveOut),
                                   where("kind = symlink", Treatment::LeaveOut)});
    check(rules, {
                     {"p/.venv", directory(), Treatment::LeaveOut, 0},
                     {"p/.venv/lib/x.py", file(1), Treatment::LeaveOut, 0},
                     {"p/.venv", file(1), Treatment::BothWays, std::nullopt},
                     {"d.tmp", directory(), Treatment::BothWays, std::nullopt},
                     {"d/x.tmp", file(1), Treatment::LeaveOut, 0},
                     {"raw", directory(), Treatment::BothWays, std::nullopt},
                     {"raw/x", file(2 * mb), Treatment::LeaveOut, 1},
                     {"l", symlink(), Treatment::LeaveOut, 2},
                 });
}

TEST(RuleSet, PassesOverAConditionThatHoldsForNothingBelow)
{
    const RuleSet rules = ruleSet({where("size < 1MB AND NOT folder = cache", Treatment::UpOnly),
                                   rule({"cache/"}, Treatment::LeaveOut)});
    check(rules, {
                     {"cache", directory(), Treatment::LeaveOut, 1},
                     {"cache/x", file(1), Treatment::LeaveOut, 1},
                     {"x", file(1), Treatment::UpOnly, 0},
                 });
}

TEST(RuleSet, EntersADirectoryOfWhichOnlyAPartIsLeftOut)
{
    Rule large = rule({"raw/"}, Treatment::LeaveOut);
    large.filters.push_back(Filter::parse("size:>1MB").value());
    const RuleSet rules = ruleSet({large});
    check(rules, {
                     {"raw", directory(), Treatment::BothWays, std::nullopt},
                     {"raw/small", file(1), Treatment::BothWays, std::nullopt},
                     {"raw/large", file(2 * mb), Treatment::LeaveOut, 0},
                 });
}

TEST(RuleSet, NeverLeavesOutADirectoryAsTheRest)
{
    const RuleSet rules =
        ruleSet({rule({"*.py"}, Treatment::BothWays), rule({}, Treatment::LeaveOut)});
    check(rules, {
                     {"d", directory(), Treatment::BothWays, std::nullopt},
                     {"d/a.py", file(1), Treatment::BothWays, 0},
                     {"d/a.txt", file(1), Treatment::LeaveOut, 1},
                     {"d/link", symlink(), Treatment::LeaveOut, 1},
                 });
}

TEST(RuleSet, PassesOverRulesThatAreOff)
{
    Rule off = rule({"*.csv"}, Treatment::LeaveOut);
    off.state = RuleState::Off;
    check(ruleSet({off, rule({"*.csv"}, Treatment::UpOnly)}),
          {{"a.csv", file(1), Treatment::UpOnly, 1}});
}

TEST(RuleSet, LeavesOutWhatIsTooLargeAndShowsWhatIsLarge)
{
    Rule data = rule({"*.csv"}, Treatment::UpOnly);
    data.warnSize = 10 * mb;
    data.maxSize = 100 * mb;
    const RuleSet rules = ruleSet({data, rule({"*.csv"}, Treatment::BothWays)});
    const auto ruling = [&](std::uint64_t size) { return rules.rule(at("a.csv"), file(size), 0); };
    EXPECT_EQ(ruling(10 * mb).large, Ruling::Large::No);
    EXPECT_EQ(ruling(10 * mb + 1).large, Ruling::Large::Yes);
    EXPECT_EQ(ruling(100 * mb).treatment, Treatment::UpOnly);
    EXPECT_EQ(ruling(100 * mb + 1).treatment, Treatment::LeaveOut);
    EXPECT_EQ(ruling(100 * mb + 1).ground, Ground::TooLarge);
    EXPECT_EQ(ruling(100 * mb + 1).rule, 0U);
}

TEST(RuleSet, TellsWhichPatternOfWhichRuleDecides)
{
    Rule data = rule({"*.csv", "*.h5"}, Treatment::UpOnly);
    data.origin = {"sync-rules.yml", 12, 3, "research_rules.datasets"};
    const RuleSet rules = ruleSet({data, where("name = *.R", Treatment::DownOnly)});
    const Ruling byPattern = rules.rule(at("d/a.h5"), file(1), 0);
    EXPECT_EQ(byPattern.ground, Ground::Rule);
    EXPECT_EQ(byPattern.pattern, "*.h5");
    EXPECT_EQ(byPattern.origin, data.origin);
    EXPECT_EQ(rules.rule(at("a.R"), file(1), 0).pattern, "name = *.R");
}

TEST(RuleSet, DecidesConflictsByASecondList)
{
    Rule own = rule({"*.ipynb"}, Treatment::BothWays);
    own.conflicts = ConflictPolicy::Merge;
    RuleSet rules = ruleSet({own, rule({"*.csv"}, Treatment::UpOnly)});
    ASSERT_TRUE(rules.addConflictRule({patterns({"*.log"}), ConflictPolicy::Remote, {}}));
    ASSERT_TRUE(rules.addConflictRule({patterns({"a.*"}), ConflictPolicy::Both, {}}));
    const auto conflicts = [&](const char *path) {
        return rules.rule(at(path), file(1), 0).conflicts;
    };
    EXPECT_EQ(conflicts("a.ipynb"), ConflictPolicy::Merge);
    EXPECT_EQ(conflicts("a.log"), ConflictPolicy::Remote);
    EXPECT_EQ(conflicts("a.csv"), ConflictPolicy::Both);
    EXPECT_EQ(conflicts("b.csv"), std::nullopt);
}

TEST(RuleSet, RefusesMoreRulesThanItsBounds)
{
    RuleSet rules;
    for (std::size_t i = 0; i < RuleSet::maxRules; ++i)
        ASSERT_TRUE(rules.add(rule({"a"}, Treatment::LeaveOut)));
    const auto refused = rules.add(rule({"a"}, Treatment::LeaveOut));
    EXPECT_THAT(messageOf(refused), HasSubstr("more than 1000 rules"));
    EXPECT_EQ(rules.rules().size(), RuleSet::maxRules);
}

TEST(RuleSet, RefusesAListThatBeginsByTakingBack)
{
    RuleSet rules;
    const auto refused = rules.add(rule({"!a", "b"}, Treatment::LeaveOut));
    EXPECT_THAT(messageOf(refused), HasSubstr("'!' takes back"));
    EXPECT_TRUE(rules.rules().empty());
}

TEST(PathPolicyOfRuling, FollowsTheTreatment)
{
    const auto policy = [](Treatment treatment) {
        Ruling ruling;
        ruling.ground = Ground::Rule;
        ruling.treatment = treatment;
        ruling.deletions = Deletions::Mirror;
        return pathPolicy(ruling, SyncMode::DownloadOnly, ConflictPolicy::Newest);
    };
    constexpr auto mirror = Deletions::Mirror;
    constexpr auto newest = ConflictPolicy::Newest;
    EXPECT_EQ(policy(Treatment::BothWays),
              (PathPolicy{SyncMode::Bidirectional, mirror, newest, Consent::Given}));
    EXPECT_EQ(policy(Treatment::UpOnly),
              (PathPolicy{SyncMode::UploadOnly, mirror, newest, Consent::Given}));
    EXPECT_EQ(policy(Treatment::DownOnly),
              (PathPolicy{SyncMode::DownloadOnly, mirror, newest, Consent::Given}));
    EXPECT_EQ(policy(Treatment::AskFirst),
              (PathPolicy{SyncMode::DownloadOnly, mirror, newest, Consent::Needed}));
    EXPECT_EQ(policy(Treatment::LeaveOut).consent, Consent::Needed);
}

TEST(PathPolicyOfRuling, IsTheFoldersOwnByDefault)
{
    EXPECT_EQ(
        pathPolicy({}, SyncMode::UploadOnly, ConflictPolicy::Both),
        (PathPolicy{SyncMode::UploadOnly, Deletions::Keep, ConflictPolicy::Both, Consent::Given}));
}

TEST(Treatments, AreReadByTheirNames)
{
    for (const Treatment treatment : {Treatment::LeaveOut, Treatment::BothWays, Treatment::UpOnly,
                                      Treatment::DownOnly, Treatment::AskFirst})
        EXPECT_EQ(treatmentFromName(name(treatment)), treatment);
    EXPECT_EQ(treatmentFromName("leave_out"), Treatment::LeaveOut);
    EXPECT_EQ(treatmentFromName("ask_first"), Treatment::AskFirst);
    EXPECT_FALSE(treatmentFromName("leave out"));
}

} // namespace
} // namespace tern
