#include "content/hasher.h"
#include "engine/path_ruling.h"
#include "support/folder_pair.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tern::test {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// A pair of real folders that is synced by rules, which a test may change between runs.
class Rules : public testing::Test {
protected:
    static Rule rule(const std::vector<std::string> &patterns, Treatment treatment)
    {
        Rule rule;
        for (const std::string &pattern : patterns)
            rule.patterns.add(Pattern::parse(pattern).value());
        rule.treatment = treatment;
        return rule;
    }

    void use(const std::vector<Rule> &rules, Selection selection = {})
    {
        RuleSet set;
        for (const Rule &each : rules)
            EXPECT_TRUE(set.add(each));
        ++m_changes;
        options.rules = SharedRules(FolderRules(std::move(selection), std::move(set)),
                                    digestOf(std::to_string(m_changes)));
    }

    void select(NewFolders newFolders, const std::vector<std::string> &choices)
    {
        use({}, Selection::parse(newFolders, choices).value());
    }

    RunResult sync(Scope scope = {})
    {
        RunRequest request;
        request.options = options;
        request.scope = std::move(scope);
        return pair.sync(std::move(request));
    }

    static std::vector<std::string> names(const std::map<std::string, std::string> &tree)
    {
        std::vector<std::string> names;
        for (const auto &[name, content] : tree)
            names.push_back(name);
        return names;
    }

    /// What the log says was forgotten.
    std::vector<std::string> forgotten()
    {
        const auto session = pair.open();
        const std::vector<LoggedEvent> events = session->journal().events(0, 1000).value();
        std::vector<std::string> paths;
        for (const LoggedEvent &logged : events) {
            if (logged.event.kind == EventKind::Forgotten)
                paths.push_back(logged.event.path.bytes());
        }
        return paths;
    }

    static Scope at(const std::string &path) { return Scope{{RelPath::parse(path).value()}}; }

    FolderPair pair;
    SyncOptions options;

private:
    int m_changes = 0;
};

TEST_F(Rules, WhatARuleLeavesOutStaysOnItsSide)
{
    use({rule({"*.tmp"}, Treatment::LeaveOut)});
    pair.local.write("a.txt", "1");
    pair.local.write("b.tmp", "1");
    pair.remote.write("c.tmp", "1");
    EXPECT_TRUE(sync().summary.inSync);
    EXPECT_THAT(names(pair.local.tree()), ElementsAre("a.txt", "b.tmp"));
    EXPECT_THAT(names(pair.remote.tree()), ElementsAre("a.txt", "c.tmp"));
}

TEST_F(Rules, APathThatRulesNoLongerAdmitIsForgottenAndUntouched)
{
    pair.local.write("d/x", "1");
    pair.local.write("d/y", "1");
    pair.local.write("z", "1");
    sync();
    use({rule({"d/"}, Treatment::LeaveOut)});
    pair.local.remove("d/x");
    EXPECT_TRUE(sync().summary.inSync);
    EXPECT_THAT(pair.remote.read("d/x"), "1");
    EXPECT_THAT(forgotten(), ElementsAre("d"));
    EXPECT_TRUE(sync().summary.inSync);
    EXPECT_THAT(forgotten(), ElementsAre("d")) << "it is forgotten once";
}

TEST_F(Rules, WhatIsAdmittedAgainComesBackAsAUnion)
{
    pair.local.write("d/gone", "1");
    pair.local.write("d/edited", "1");
    sync();
    use({rule({"d/"}, Treatment::LeaveOut)});
    sync();
    pair.local.remove("d/gone");
    pair.local.write("d/edited", "22");
    pair.remote.write("d/new", "3");
    sync();
    use({});
    const RunResult result = sync();
    EXPECT_THAT(pair.local.read("d/gone"), "1");
    EXPECT_THAT(pair.local.read("d/new"), "3");
    ASSERT_EQ(result.summary.conflicts.size(), 1U);
    EXPECT_EQ(result.summary.conflicts[0].type, ConflictType::CreatedBoth);
    EXPECT_THAT(pair.local.trash(), IsEmpty());
    EXPECT_THAT(pair.remote.trash(), IsEmpty());
}

TEST_F(Rules, AFileThatGrowsBeyondItsSizeIsLeftAloneOnBothSides)
{
    Rule limited = rule({}, Treatment::BothWays);
    limited.maxSize = 5;
    use({limited});
    pair.local.write("a", "1234");
    sync();
    pair.local.write("a", "1234567");
    EXPECT_TRUE(sync().summary.inSync);
    EXPECT_THAT(pair.remote.read("a"), "1234");
    EXPECT_TRUE(sync().summary.inSync);
    EXPECT_THAT(pair.local.read("a"), "1234567");
    EXPECT_THAT(pair.remote.read("a"), "1234");
}

TEST_F(Rules, AnIgnoreFileLeavesOutWhatItNamesAndIsSyncedItself)
{
    pair.local.write(".ternignore", "*.log\nscratch/\n");
    pair.local.write("a.log", "1");
    pair.local.write("scratch/x", "1");
    pair.local.write("deep/.ternignore", "!kept.log\n");
    pair.local.write("deep/kept.log", "1");
    pair.local.write("deep/other.log", "1");
    EXPECT_TRUE(sync().summary.inSync);
    EXPECT_THAT(names(pair.remote.tree()),
                ElementsAre(".ternignore", "deep/", "deep/.ternignore", "deep/kept.log"));
}

TEST_F(Rules, AnIgnoreFileIsSyncedThoughRulesLeaveOutEverythingElse)
{
    use({rule({"*.py"}, Treatment::BothWays), rule({}, Treatment::LeaveOut)});
    pair.local.write(".ternignore", "secret*\n");
    pair.local.write("a.py", "1");
    pair.local.write("secret.py", "1");
    pair.local.write("a.bin", "1");
    EXPECT_TRUE(sync().summary.inSync);
    EXPECT_THAT(names(pair.remote.tree()), ElementsAre(".ternignore", "a.py"));
}

TEST_F(Rules, AnIgnoreFileThatCameFromTheOtherSideHoldsFromTheSameRunOn)
{
    pair.local.write("a.log", "1");
    pair.remote.write(".ternignore", "*.log\n");
    pair.remote.write("b.log", "1");
    sync();
    EXPECT_THAT(names(pair.remote.tree()), ElementsAre(".ternignore", "b.log"));
    EXPECT_THAT(names(pair.local.tree()), ElementsAre(".ternignore", "a.log"));
}

TEST_F(Rules, WithoutItsIgnoreFileWhatWasLeftOutIsSyncedInTheSameRun)
{
    pair.local.write(".ternignore", "*.log\n");
    pair.local.write("a.log", "1");
    sync();
    pair.local.remove(".ternignore");
    const RunResult result = sync();
    EXPECT_THAT(names(pair.remote.tree()), ElementsAre("a.log"));
    EXPECT_TRUE(result.summary.inSync);
}

TEST_F(Rules, AHintAtAnIgnoreFileConcernsAllThatItSpeaksOf)
{
    pair.local.write("d/.ternignore", "*.log\n");
    pair.local.write("d/a.log", "1");
    sync();
    pair.local.write("d/.ternignore", "# nothing any more\n");
    sync(at("d/.ternignore"));
    EXPECT_THAT(pair.remote.read("d/a.log"), "1");
}

TEST_F(Rules, AnIgnoreFileThatCannotBeUnderstoodHoldsItsFolderAndNoOther)
{
    pair.local.write("d/a", "1");
    pair.local.write("z", "1");
    sync();
    pair.local.write("d/.ternignore", "a//b\n");
    pair.local.write("d/a", "22");
    pair.local.write("d/new", "1");
    pair.local.write("z", "22");
    const RunResult result = sync();
    EXPECT_FALSE(result.summary.inSync);
    ASSERT_THAT(result.summary.problems, SizeIs(2)) << "it went to the other side";
    for (const Problem &problem : result.summary.problems) {
        EXPECT_EQ(problem.kind, ProblemKind::BadRules);
        EXPECT_EQ(problem.path.bytes(), "d/.ternignore");
    }
    EXPECT_THAT(pair.remote.read("d/a"), "1");
    EXPECT_FALSE(pair.remote.has("d/new"));
    EXPECT_THAT(pair.remote.read("z"), "22");
    EXPECT_THAT(forgotten(), IsEmpty());

    pair.local.write("d/.ternignore", "nothing\n");
    EXPECT_TRUE(sync().summary.inSync);
    EXPECT_THAT(pair.remote.read("d/a"), "22");
}

TEST_F(Rules, AMendedIgnoreFileComesFromTheOtherSide)
{
    pair.local.write("d/.ternignore", "a//b\n");
    pair.local.write("d/a", "1");
    sync();
    EXPECT_THAT(pair.remote.read("d/.ternignore"), "a//b\n");
    pair.remote.write("d/.ternignore", "nothing\n");
    sync();
    EXPECT_TRUE(sync().summary.inSync);
    EXPECT_THAT(pair.remote.read("d/a"), "1");
}

TEST_F(Rules, ADirectoryThatIsDeletedThereStaysHereWithWhatRulesLeaveOut)
{
    use({rule({"*.tmp"}, Treatment::LeaveOut)});
    pair.local.write("d/x", "1");
    pair.local.write("d/y.tmp", "1");
    sync();
    pair.remote.remove("d");
    sync();
    EXPECT_THAT(names(pair.local.tree()), ElementsAre("d/", "d/y.tmp"));
    EXPECT_TRUE(sync().summary.inSync);
}

TEST_F(Rules, AFolderThatIsRenamedTakesAlongWhatRulesLeaveOut)
{
    use({rule({"*.tmp"}, Treatment::LeaveOut)});
    pair.local.write("d/x", "1");
    pair.local.write("d/y.tmp", "1");
    sync();
    pair.remote.rename("d", "e");
    sync();
    EXPECT_THAT(names(pair.local.tree()), ElementsAre("e/", "e/x", "e/y.tmp"));
}

TEST_F(Rules, AFileRenamedToANameThatRulesLeaveOutIsNotDeletedThere)
{
    use({rule({"*.tmp"}, Treatment::LeaveOut)});
    pair.local.write("a", "1");
    sync();
    pair.local.rename("a", "a.tmp");
    sync();
    EXPECT_THAT(pair.remote.read("a"), "1");
    pair.local.rename("a.tmp", "b");
    sync();
    EXPECT_THAT(names(pair.remote.tree()), ElementsAre("b"));
}

TEST_F(Rules, ADatasetThatGoesUpOnlyNeverChangesHere)
{
    use({rule({"*.csv"}, Treatment::UpOnly)});
    pair.local.write("a.csv", "1");
    pair.local.write("b.csv", "1");
    pair.local.write("a.py", "1");
    sync();
    pair.remote.write("a.csv", "22");
    pair.remote.write("new.csv", "1");
    pair.remote.write("a.py", "22");
    pair.local.remove("b.csv");
    sync();
    EXPECT_THAT(pair.local.read("a.csv"), "1");
    EXPECT_FALSE(pair.local.has("new.csv"));
    EXPECT_THAT(pair.local.read("a.py"), "22");
    EXPECT_THAT(pair.remote.read("b.csv"), "1") << "who tidies up here deletes nothing there";
}

TEST_F(Rules, WhereTheRuleSaysMirrorTidyingUpHereDeletesThere)
{
    Rule mirrored = rule({"*.csv"}, Treatment::UpOnly);
    mirrored.deletions = Deletions::Mirror;
    use({mirrored});
    pair.local.write("b.csv", "1");
    sync();
    pair.local.remove("b.csv");
    sync();
    EXPECT_FALSE(pair.remote.has("b.csv"));
    EXPECT_THAT(pair.remote.trash(), ElementsAre(testing::Pair("b.csv", "1")));
}

TEST_F(Rules, AFileThatARuleAsksAboutWaitsUntilTheUserSaysSo)
{
    use({rule({"*.raw"}, Treatment::AskFirst)});
    pair.local.write("a.raw", "1");
    const RunResult result = sync();
    ASSERT_EQ(result.summary.conflicts.size(), 1U);
    const Conflict &question = result.summary.conflicts[0];
    EXPECT_EQ(question.type, ConflictType::AskFirst);
    EXPECT_FALSE(pair.remote.has("a.raw"));

    RunRequest answer;
    answer.options = options;
    answer.resolutions[question.path] =
        Resolution{ConflictPolicy::Local, question.local, question.remote};
    EXPECT_TRUE(pair.sync(answer).summary.inSync);
    EXPECT_THAT(pair.remote.read("a.raw"), "1");
}

TEST_F(Rules, AFolderThatWasNotChosenStaysAwayAndIsNeverDeletedThere)
{
    pair.remote.write("big/x", "1");
    pair.remote.write("small/x", "1");
    select(NewFolders::Come, {"-big"});
    EXPECT_TRUE(sync().summary.inSync);
    EXPECT_THAT(names(pair.local.tree()), ElementsAre("small/", "small/x"));
    EXPECT_THAT(pair.remote.read("big/x"), "1");
}

TEST_F(Rules, AFolderThatIsNoLongerChosenMayBeRemovedHereWithoutBeingDeletedThere)
{
    pair.local.write("big/x", "1");
    sync();
    select(NewFolders::Come, {"-big"});
    sync();
    pair.local.remove("big");
    EXPECT_TRUE(sync().summary.inSync);
    EXPECT_THAT(pair.remote.read("big/x"), "1");
    select(NewFolders::Come, {});
    sync();
    EXPECT_THAT(pair.local.read("big/x"), "1");
}

TEST_F(Rules, WhereNewFoldersStayAwayOnlyThoseOfTheOtherSideDo)
{
    select(NewFolders::StayAway, {"+mine"});
    pair.remote.write("mine/x", "1");
    pair.remote.write("theirs/x", "1");
    pair.remote.write("file", "1");
    pair.local.write("made/x", "1");
    EXPECT_TRUE(sync().summary.inSync);
    EXPECT_THAT(names(pair.local.tree()),
                ElementsAre("file", "made/", "made/x", "mine/", "mine/x"));
    EXPECT_THAT(pair.remote.read("made/x"), "1");
    pair.remote.write("made/y", "1");
    sync();
    EXPECT_THAT(pair.local.read("made/y"), "1");
}

TEST_F(Rules, AFileThatWinsOverAFolderIsToldOfWhenTheFolderHoldsWhatIsLeftOut)
{
    use({rule({"notes"}, Treatment::LeaveOut)});
    options.conflicts = ConflictPolicy::Local;
    pair.local.write("a", "a file");
    pair.remote.write("a/notes", "left out");
    for (int run = 0; run < 2; ++run) {
        const RunResult result = sync();
        ASSERT_THAT(result.summary.problems, SizeIs(1));
        EXPECT_EQ(result.summary.problems.front().error.code, ErrorCode::NotEmpty);
        EXPECT_FALSE(result.summary.inSync);
        EXPECT_THAT(result.again, IsEmpty());
    }
    EXPECT_EQ(pair.remote.read("a/notes"), "left out");
    pair.remote.remove("a/notes");
    EXPECT_TRUE(sync().summary.inSync);
    EXPECT_EQ(pair.remote.read("a"), "a file");
}

TEST_F(Rules, WhereNewFoldersStayAwayAFolderChosenInPartBringsNoOtherPart)
{
    select(NewFolders::StayAway, {"+run/wanted"});
    pair.remote.write("run/wanted/x", "1");
    pair.remote.write("run/raw/x", "1");
    pair.local.write("run/made/x", "1");
    sync();
    EXPECT_TRUE(sync().summary.inSync); // the folder around it stands here by now
    EXPECT_THAT(names(pair.local.tree()),
                ElementsAre("run/", "run/made/", "run/made/x", "run/wanted/", "run/wanted/x"));
    EXPECT_THAT(pair.remote.read("run/made/x"), "1");
}

TEST_F(Rules, AFolderMadeHereThatIsRemovedHereStaysThereWhereNewFoldersStayAway)
{
    select(NewFolders::StayAway, {});
    pair.local.write("made/x", "1");
    sync();
    pair.local.remove("made");
    EXPECT_TRUE(sync().summary.inSync);
    EXPECT_THAT(pair.remote.read("made/x"), "1");
}

TEST_F(Rules, AFolderThatWasSentAwayIsNotTakenForOneMadeHere)
{
    select(NewFolders::StayAway, {"+bam"});
    pair.local.write("bam/x", "1");
    sync();
    select(NewFolders::StayAway, {"-bam"});
    pair.local.write("bam/y", "1");
    pair.local.remove("bam/x");
    EXPECT_TRUE(sync().summary.inSync);
    EXPECT_THAT(names(pair.remote.tree()), ElementsAre("bam/", "bam/x"));
}

TEST_F(Rules, PartOfAFolderMadeHereIsSentAwayAloneAndTheRestIsSynced)
{
    select(NewFolders::StayAway, {});
    pair.local.write("made/old/x", "1");
    pair.local.write("made/y", "1");
    sync();
    select(NewFolders::StayAway, {"-made/old"});
    pair.local.remove("made/old");
    pair.local.write("made/y", "22");
    EXPECT_TRUE(sync().summary.inSync);
    EXPECT_THAT(pair.remote.read("made/y"), "22");
    EXPECT_THAT(pair.remote.read("made/old/x"), "1");
    EXPECT_FALSE(pair.local.has("made/old"));
}

TEST_F(Rules, ARulingTellsOfAFolderMadeHereWhatTheScanDoes)
{
    select(NewFolders::StayAway, {});
    pair.local.write("made/deep/x", "1");
    pair.remote.write("theirs/x", "1");
    const auto session = pair.open();
    const auto leavesOut = [&](const char *path) {
        const std::int64_t now = SystemClock().now();
        return rulingOn(*session, options.rules, RelPath::parse(path).value(), now)
            .value()
            ->leavesOut();
    };
    EXPECT_FALSE(leavesOut("made"));
    EXPECT_FALSE(leavesOut("made/deep/x"));
    EXPECT_TRUE(leavesOut("theirs"));
    EXPECT_TRUE(leavesOut("theirs/x"));
}

TEST_F(Rules, WhatIsMadeThereBelowAFolderThatWasRenamedOutOfSightIsTold)
{
    pair.local.write("a/x", "1");
    pair.local.write("data/.ternignore", "*\n");
    sync();
    pair.local.rename("a", "data/note");
    EXPECT_TRUE(sync().summary.inSync);
    pair.remote.write("a/b/z", "made there");
    const RunResult result = sync();
    EXPECT_FALSE(result.summary.inSync);
    ASSERT_EQ(result.summary.problems.size(), 1U);
    const Problem &problem = result.summary.problems.front();
    EXPECT_EQ(problem.path.bytes(), "a/b/z");
    EXPECT_EQ(problem.where, "local");
    EXPECT_EQ(problem.error, (Error{ErrorCode::NotFound, "a"}));
    EXPECT_EQ(pair.remote.read("a/x"), "1");

    pair.local.rename("data/note", "a");
    EXPECT_TRUE(sync().summary.inSync);
    EXPECT_EQ(pair.local.read("a/b/z"), "made there");
}

} // namespace
} // namespace tern::test
