#include "engine/rule_census.h"

#include "content/hasher.h"
#include "support/folder_pair.h"

#include <gmock/gmock.h>

namespace tern::test {
namespace {

using testing::ElementsAre;

Rule rule(const std::string &expression, Treatment treatment, RuleState state = RuleState::On)
{
    Rule made;
    made.expression = Expression::parse(expression).value();
    made.treatment = treatment;
    made.state = state;
    return made;
}

SharedRules rulesOf(const std::vector<Rule> &rules)
{
    RuleSet set;
    for (const Rule &each : rules)
        EXPECT_TRUE(set.add(each));
    return SharedRules(FolderRules({}, std::move(set)), digestOf("x"));
}

/// Files on one side and on the other, some on both.
class FilesToCount : public testing::Test {
protected:
    FilesToCount()
    {
        pair.local.write("a.tmp", "1");
        pair.local.write("cache/deep/b.bin", "22");
        pair.local.write("c.csv", "333");
        pair.remote.write("c.csv", "333");
        pair.remote.write("d.csv", "4444");
    }

    RuleCensus census(const SharedRules &rules)
    {
        const auto session = pair.open();
        auto made = countByRules(*session, rules, pair.clock.now());
        EXPECT_TRUE(made);
        return made.value_or(RuleCensus());
    }
    Matches matches(const MatchQuestion &question)
    {
        const auto session = pair.open();
        auto made = findMatches(*session, question, pair.clock.now());
        EXPECT_TRUE(made);
        return made.value_or(Matches());
    }
    static std::vector<std::string> paths(const Matches &matches)
    {
        std::vector<std::string> paths;
        for (const MatchedFile &file : matches.first)
            paths.push_back(file.path.bytes());
        return paths;
    }

    FolderPair pair;
};

TEST_F(FilesToCount, CountForTheFirstRuleThatMatchesAndOnceForBothSides)
{
    const RuleCensus made = census(
        rulesOf({rule("name = *.tmp", Treatment::LeaveOut), rule("name = *.csv", Treatment::UpOnly),
                 rule("size > 0", Treatment::DownOnly)}));
    EXPECT_THAT(made.rules, ElementsAre(Tally{1, 1}, Tally{2, 7}, Tally{1, 2}));
    EXPECT_EQ(made.rest, Tally());
}

TEST_F(FilesToCount, InAFolderThatIsLeftOutCountAsWell)
{
    const RuleCensus made = census(rulesOf({rule("folder = cache/", Treatment::LeaveOut)}));
    EXPECT_THAT(made.rules, ElementsAre(Tally{1, 2}));
    EXPECT_EQ(made.rest, (Tally{3, 8}));
}

TEST_F(FilesToCount, AreLeftToTheFolderByARuleThatIsOff)
{
    const RuleCensus made =
        census(rulesOf({rule("size > 0", Treatment::LeaveOut, RuleState::Off)}));
    EXPECT_THAT(made.rules, ElementsAre(Tally()));
    EXPECT_EQ(made.rest, (Tally{4, 10}));
}

TEST_F(FilesToCount, OfAnIgnoreFileCountForNoRule)
{
    pair.local.write(".ternignore", "cache/\n");
    const RuleCensus made = census(rulesOf({rule("size > 1", Treatment::UpOnly)}));
    EXPECT_EQ(made.ignored, (Tally{1, 2}));
    EXPECT_THAT(made.rules, ElementsAre(Tally{3, 14})); // with the ignore file itself
}

TEST_F(FilesToCount, AreCountedHereWhereTheRemoteIsAway)
{
    pair.sync();
    pair.remote.rename(".tern", ".away");
    const RuleCensus made = census(SharedRules());
    EXPECT_EQ(made.unknown.size(), 1U);
    EXPECT_EQ(made.rest.files, 4U);
}

TEST_F(FilesToCount, ThatMatchAreToldOfFromBothSides)
{
    MatchQuestion question;
    question.expression = Expression::parse("size > 1").value();
    const Matches made = matches(question);
    EXPECT_EQ(made.files, (Tally{3, 9}));
    EXPECT_THAT(paths(made), ElementsAre("c.csv", "cache/deep/b.bin", "d.csv"));
    question.paths = 1;
    EXPECT_THAT(paths(matches(question)), ElementsAre("c.csv"));
}

TEST_F(FilesToCount, ThatDidNotMatchBeforeAreNewAndComeFirst)
{
    MatchQuestion question;
    question.expression = Expression::parse("size > 1").value();
    question.before = Expression::parse("size > 1 AND size < 4").value();
    question.paths = 2;
    const Matches made = matches(question);
    EXPECT_EQ(made.fresh, (Tally{1, 4}));
    EXPECT_THAT(paths(made), ElementsAre("d.csv", "c.csv"));
    EXPECT_EQ(made.first[0].novelty, MatchedFile::Novelty::New);
    EXPECT_EQ(made.first[1].novelty, MatchedFile::Novelty::Known);
}

TEST_F(FilesToCount, MatchAPatternWithAllBelowIt)
{
    MatchQuestion question;
    question.patterns.add(Pattern::parse("cache/").value());
    EXPECT_THAT(paths(matches(question)), ElementsAre("cache/deep/b.bin"));
}

TEST_F(FilesToCount, AreNotCountedOnceNobodyWaits)
{
    const auto session = pair.open();
    StopSource stop;
    stop.request_stop();
    const auto made = countByRules(*session, {}, pair.clock.now(), stop.get_token());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Stopped);
}

} // namespace
} // namespace tern::test
