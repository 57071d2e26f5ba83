#include "content/hasher.h"
#include "engine/rules_preview.h"
#include "support/folder_pair.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tern::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Rule rule(const std::string &pattern, Treatment treatment, const std::string &name = {})
{
    Rule made;
    made.patterns.add(Pattern::parse(pattern).value());
    made.treatment = treatment;
    made.origin = {"sync-rules.yml", 3, 1, name};
    return made;
}

SyncOptions ruledBy(const std::vector<Rule> &rules)
{
    RuleSet set;
    std::string text;
    for (const Rule &each : rules) {
        EXPECT_TRUE(set.add(each));
        text += each.patterns.pattern(0).text() + name(each.treatment) + '\n';
    }
    SyncOptions options;
    options.rules = SharedRules(FolderRules({}, std::move(set)), digestOf(text));
    return options;
}

/// A pair of real folders, and a look at what other rules would do to it.
class PreviewOfRules : public testing::Test {
protected:
    RunResult sync()
    {
        RunRequest request;
        request.options = inForce;
        return pair.sync(std::move(request));
    }

    RulesPreview preview(const SyncOptions &candidate, std::size_t paths = 3)
    {
        const auto session = pair.open();
        auto made = previewRules(*session, {inForce, candidate, paths}, pair.clock.now());
        EXPECT_TRUE(made);
        return made.value_or(RulesPreview());
    }

    static std::vector<std::string> paths(const RulesPreview &preview, RuleEffect effect)
    {
        std::vector<std::string> paths;
        for (const RuleShare &share : preview.shares) {
            for (const RelPath &path : share.paths) {
                if (share.effect == effect)
                    paths.push_back(path.bytes());
            }
        }
        return paths;
    }

    FolderPair pair;
    SyncOptions inForce;
};

TEST_F(PreviewOfRules, TellsForEachRuleWhatWouldStartAndWhatWouldStop)
{
    inForce = ruledBy({rule("*.key", Treatment::LeaveOut)});
    pair.local.write("a.key", "1");
    pair.local.write("d/b.tmp", "22");
    pair.local.write("d/c.tmp", "333");
    pair.local.write("d/e.txt", "4444");
    sync();
    const RulesPreview made = preview(
        ruledBy({rule("*.tmp", Treatment::LeaveOut, "first"), rule("*.key", Treatment::BothWays)}));
    ASSERT_THAT(made.shares, SizeIs(2));
    EXPECT_EQ(made.shares[0].effect, RuleEffect::Starts);
    EXPECT_EQ(made.shares[0].by.pattern, "*.key");
    EXPECT_EQ(made.shares[0].files, (Tally{1, 1}));
    EXPECT_EQ(made.shares[1].effect, RuleEffect::Stops);
    EXPECT_EQ(made.shares[1].by.origin.name, "first");
    EXPECT_EQ(made.shares[1].by.origin.line, 3U);
    EXPECT_EQ(made.shares[1].files, (Tally{2, 5}));
    EXPECT_THAT(paths(made, RuleEffect::Stops), ElementsAre("d/b.tmp", "d/c.tmp"));
    EXPECT_EQ(made.local, (RulesPreview::SideTotals{{1, 1}, {2, 5}}));
    EXPECT_EQ(made.remote, (RulesPreview::SideTotals{{}, {2, 5}}));
}

TEST_F(PreviewOfRules, ChangesNothing)
{
    pair.local.write("a.tmp", "1");
    sync();
    pair.remote.write("b.key", "1");
    const auto local = pair.local.tree();
    const auto remote = pair.remote.tree();
    const auto events = pair.open()->journal().events(0, 1000).value().size();
    preview(ruledBy({rule("*.tmp", Treatment::LeaveOut)}));
    EXPECT_EQ(pair.local.tree(), local);
    EXPECT_EQ(pair.remote.tree(), remote);
    const auto session = pair.open();
    EXPECT_EQ(session->journal().events(0, 1000).value().size(), events);
    EXPECT_TRUE(session->journal().agreed().value()->find(*RelPath::parse("a.tmp")).value());
}

TEST_F(PreviewOfRules, HasNothingToTellWhereNothingWouldChange)
{
    inForce = ruledBy({rule("*.key", Treatment::LeaveOut)});
    pair.local.write("a", "1");
    pair.local.write("b.key", "1");
    sync();
    EXPECT_THAT(preview(inForce).shares, IsEmpty());
}

TEST_F(PreviewOfRules, NamesTheLineOfAnIgnoreFile)
{
    pair.local.write("d/a.log", "1");
    sync();
    pair.local.write("d/.ternignore", "# logs\n*.log\n");
    const RulesPreview made = preview(inForce);
    ASSERT_THAT(paths(made, RuleEffect::Stops), ElementsAre("d/a.log"));
    const Ruling &by = made.shares.back().by;
    EXPECT_EQ(by.ground, Ruling::Ground::IgnoreFile);
    EXPECT_EQ(by.origin.file, "d/.ternignore");
    EXPECT_EQ(by.origin.line, 2U);
}

TEST_F(PreviewOfRules, TellsWhatGoesAnotherWay)
{
    pair.local.write("a.csv", "123");
    pair.local.write("b.txt", "1");
    sync();
    const RulesPreview made = preview(ruledBy({rule("*.csv", Treatment::UpOnly)}));
    ASSERT_THAT(made.shares, SizeIs(1));
    EXPECT_EQ(made.shares[0].effect, RuleEffect::Turns);
    EXPECT_EQ(made.shares[0].from, Treatment::BothWays);
    EXPECT_EQ(made.shares[0].to, Treatment::UpOnly);
    EXPECT_EQ(made.shares[0].files, (Tally{1, 3}));
}

TEST_F(PreviewOfRules, ARenamedFileIsNotNew)
{
    pair.local.write("d/a", "1");
    sync();
    pair.local.rename("d", "e");
    EXPECT_THAT(preview(ruledBy({rule("*.x", Treatment::LeaveOut)})).shares, IsEmpty());
}

TEST_F(PreviewOfRules, WhatOneSideLeavesOutDoesNotStart)
{
    pair.local.write("d/.ternignore", "a\n");
    sync();
    pair.local.write("d/a", "1");
    pair.remote.write("d/a", "1");
    pair.remote.write("d/.ternignore", "b\n");
    EXPECT_THAT(preview(inForce).shares, IsEmpty());
}

TEST_F(PreviewOfRules, WhatHasNoWayToTheOtherSideDoesNotStart)
{
    pair.local.write("mine.csv", "1");
    pair.remote.write("theirs.csv", "1");
    const RulesPreview up = preview(ruledBy({rule("*.csv", Treatment::UpOnly)}));
    EXPECT_THAT(paths(up, RuleEffect::Starts), ElementsAre("mine.csv"));
    const RulesPreview down = preview(ruledBy({rule("*.csv", Treatment::DownOnly)}));
    EXPECT_THAT(paths(down, RuleEffect::Starts), ElementsAre("theirs.csv"));
}

TEST_F(PreviewOfRules, TellsWhatWouldWaitForAnAnswer)
{
    pair.local.write("a.raw", "123");
    const RulesPreview made = preview(ruledBy({rule("*.raw", Treatment::AskFirst)}));
    EXPECT_EQ(made.total(RuleEffect::Asks), (Tally{1, 3}));
    EXPECT_EQ(made.total(RuleEffect::Starts), Tally());
    EXPECT_EQ(made.local, RulesPreview::SideTotals());
}

TEST_F(PreviewOfRules, AFileThatHasGrownTooLargeStops)
{
    Rule limited = rule("*", Treatment::BothWays);
    limited.maxSize = 5;
    inForce = ruledBy({limited});
    pair.local.write("a", "1234");
    sync();
    pair.local.write("a", "1234567");
    const RulesPreview made = preview(inForce);
    ASSERT_THAT(paths(made, RuleEffect::Stops), ElementsAre("a"));
    EXPECT_EQ(made.shares[0].by.ground, Ruling::Ground::TooLarge);
}

TEST_F(PreviewOfRules, KeepsSoManyPathsOfEachRuleAndCountsAll)
{
    for (int i = 0; i < 9; ++i)
        pair.local.write("f" + std::to_string(i), "1");
    const RulesPreview made = preview(inForce, 2);
    ASSERT_THAT(made.shares, SizeIs(1));
    EXPECT_EQ(made.shares[0].files, (Tally{9, 9}));
    EXPECT_THAT(paths(made, RuleEffect::Starts), ElementsAre("f0", "f1"));
}

TEST_F(PreviewOfRules, SaysWhereNothingIsKnown)
{
    pair.local.write("d/a", "1");
    sync();
    pair.local.write("d/.ternignore", "a//b\n");
    const RulesPreview made = preview(ruledBy({rule("z", Treatment::LeaveOut)}));
    ASSERT_THAT(made.unknown, SizeIs(1));
    EXPECT_EQ(made.unknown[0].path.bytes(), "d/.ternignore");
    EXPECT_THAT(paths(made, RuleEffect::Stops), IsEmpty());
}

TEST_F(PreviewOfRules, LooksAtNothingWhereARootIsGone)
{
    pair.local.write("a", "1");
    sync();
    std::filesystem::rename(pair.remote.path(), pair.remote.path().string() + "-away");
    const RulesPreview made = preview(ruledBy({rule("*", Treatment::LeaveOut)}));
    ASSERT_TRUE(made.guard);
    EXPECT_EQ(made.guard->kind, GuardKind::RootMissing);
    EXPECT_THAT(made.shares, IsEmpty());
}

} // namespace
} // namespace tern::test
