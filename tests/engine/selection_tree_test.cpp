#include "engine/selection_tree.h"

#include "content/hasher.h"
#include "engine/selection_change.h"
#include "support/folder_pair.h"

#include <gmock/gmock.h>

namespace tern::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

RelPath path(const std::string &bytes)
{
    return RelPath::parse(bytes).value();
}

/// A pair that is in sync: counts and bam, with a folder in it.
class TreeToSelectFrom : public testing::Test {
protected:
    TreeToSelectFrom()
    {
        pair.remote.write("bam/a.bam", "1234");
        pair.remote.write("bam/deep/b.bam", "56");
        pair.remote.write("counts/c.csv", "7");
        pair.local.write("note.txt", "abc");
        pair.sync();
    }

    void select(const std::vector<std::string> &texts, NewFolders newFolders = NewFolders::Come)
    {
        options.rules = SharedRules(
            FolderRules(Selection::parse(newFolders, texts).value(), RuleSet()), digestOf("x"));
    }

    SelectionTree look(const TreeQuestion &question = {})
    {
        const auto session = pair.open();
        auto tree = lookAtTree(*session, options, question, pair.clock.now());
        EXPECT_TRUE(tree);
        return tree.value_or(SelectionTree());
    }

    static std::vector<std::string> lines(const SelectionTree &tree)
    {
        std::vector<std::string> lines;
        for (const SelectableFolder &each : tree.folders) {
            const auto part = [](const Tally &tally) {
                return std::to_string(tally.files) + "/" + std::to_string(tally.bytes);
            };
            lines.push_back(std::string(each.depth, ' ') + each.name + " " + part(each.whole)
                            + " here " + part(each.here) + " both " + part(each.both)
                            + (each.choice == Choice::Chosen ? " chosen" : ""));
        }
        return lines;
    }

    FolderPair pair;
    SyncOptions options;
};

TEST_F(TreeToSelectFrom, CountsEachFolderWithAllBelowIt)
{
    const SelectionTree tree = look();
    EXPECT_THAT(lines(tree), ElementsAre(" bam 2/6 here 2/6 both 2/6 chosen",
                                         "  deep 1/2 here 1/2 both 1/2 chosen",
                                         " counts 1/1 here 1/1 both 1/1 chosen"));
    EXPECT_EQ(tree.whole, (Tally{4, 10}));
    EXPECT_EQ(tree.here, (Tally{4, 10}));
    EXPECT_THAT(tree.unknown, IsEmpty());
}

TEST_F(TreeToSelectFrom, TellsWhatIsOnTheRemoteAloneAndWhatIsOnlyHere)
{
    pair.remote.write("bam/deep/new.bam", "12345");
    pair.remote.write("raw/r.fq", "88888888");
    pair.local.write("counts/mine.csv", "22");
    pair.local.write("counts/c.csv", "was edited");
    const SelectionTree tree = look();
    EXPECT_THAT(lines(tree), ElementsAre(" bam 3/11 here 2/6 both 2/6 chosen",
                                         "  deep 2/7 here 1/2 both 1/2 chosen",
                                         " counts 2/12 here 2/12 both 0/0 chosen",
                                         " raw 1/8 here 0/0 both 0/0 chosen"));
    EXPECT_FALSE(tree.folders.back().onLocal);
    EXPECT_TRUE(tree.folders.back().onRemote);
}

TEST_F(TreeToSelectFrom, SaysWhatIsChosenFolderByFolder)
{
    select({"-bam", "+bam/deep"});
    const std::vector<std::string> told = lines(look());
    EXPECT_THAT(told[0], Not(testing::HasSubstr("chosen")));
    EXPECT_THAT(told[1], testing::HasSubstr("chosen"));
    EXPECT_THAT(told[2], testing::HasSubstr("chosen"));
}

TEST_F(TreeToSelectFrom, WhereNewFoldersStayAwayOnlyThoseMadeHereAreChosen)
{
    pair.remote.write("raw/deep/r.fq", "8");
    select({"-counts"}, NewFolders::StayAway);
    const SelectionTree tree = look();
    std::vector<std::string> chosen;
    for (const SelectableFolder &each : tree.folders) {
        if (each.choice == Choice::Chosen)
            chosen.push_back(each.name);
    }
    EXPECT_THAT(chosen, ElementsAre("bam", "deep"));
}

TEST_F(TreeToSelectFrom, LeavesOutWhatRulesLeaveOutButNotWhatIsNotSelected)
{
    RuleSet rules;
    Rule rule;
    rule.patterns.add(Pattern::parse("deep/").value());
    rule.treatment = Treatment::LeaveOut;
    ASSERT_TRUE(rules.add(rule));
    options.rules = SharedRules(
        FolderRules(Selection::parse(NewFolders::Come, {"-counts"}).value(), rules), digestOf("y"));
    EXPECT_THAT(lines(look()),
                ElementsAre(" bam 1/4 here 1/4 both 1/4 chosen", " counts 1/1 here 1/1 both 1/1"));
}

TEST_F(TreeToSelectFrom, ShowsASubtreeOrSoManyLevelsWithTheSameSums)
{
    EXPECT_THAT(lines(look({{}, 1})), ElementsAre(" bam 2/6 here 2/6 both 2/6 chosen",
                                                  " counts 1/1 here 1/1 both 1/1 chosen"));
    EXPECT_THAT(lines(look({path("bam"), 0})), ElementsAre(" deep 1/2 here 1/2 both 1/2 chosen"));
}

TEST_F(TreeToSelectFrom, WithoutTheRemoteItTellsWhatIsHere)
{
    pair.remote.rename(".tern", ".away");
    const SelectionTree tree = look();
    EXPECT_TRUE(tree.remote);
    EXPECT_THAT(lines(tree), ElementsAre(" bam 2/6 here 2/6 both 0/0 chosen",
                                         "  deep 1/2 here 1/2 both 0/0 chosen",
                                         " counts 1/1 here 1/1 both 0/0 chosen"));
}

TEST_F(TreeToSelectFrom, AStoppedLookSaysSo)
{
    const auto session = pair.open();
    StopSource stop;
    stop.request_stop();
    const auto tree = lookAtTree(*session, options, {}, pair.clock.now(), stop.get_token());
    ASSERT_FALSE(tree);
    EXPECT_EQ(tree.error().code, ErrorCode::Stopped);
}

TEST(ChangedSelection, RefusesWhatNobodyHasAndWhatCannotBeTold)
{
    SelectionSurvey survey;
    survey.folders = {{path("bam"), Presence::All, {}, true, true}};
    const auto unknown = changedSelection({}, {{}, {path("bum")}}, survey);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().kind, SelectionRefusal::Kind::NoSuchFolder);
    EXPECT_EQ(unknown.error().path, path("bum"));
    survey.remote = Error{ErrorCode::RootMissing, {}, {}, 0};
    const auto away = changedSelection({}, {{}, {path("bum")}}, survey);
    ASSERT_FALSE(away);
    EXPECT_EQ(away.error().kind, SelectionRefusal::Kind::FolderUnknown);
    EXPECT_EQ(away.error().side, Side::Remote);
    const auto asked = changedSelection({}, {{}, {}, NewFolders::StayAway}, survey);
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().kind, SelectionRefusal::Kind::NewFoldersAsked);
}

TEST(ChangedSelection, AChoiceFurtherDownOutlastsTheOneAboveIt)
{
    SelectionSurvey survey;
    survey.folders = {{path("bam"), Presence::All, {}, true, true},
                      {path("bam/deep"), Presence::All, {}, true, true}};
    const auto made = changedSelection({}, {{path("bam/deep")}, {path("bam")}}, survey);
    ASSERT_TRUE(made);
    EXPECT_THAT(made->texts(), ElementsAre("-bam", "+bam/deep"));
}

TEST(SelectionWish, KnowsWhatItContradicts)
{
    EXPECT_EQ((SelectionWish{{path("a"), path("b")}, {path("b")}}).contradiction(), path("b"));
    EXPECT_EQ((SelectionWish{{path("a")}, {path("b")}}).contradiction(), std::nullopt);
}

} // namespace
} // namespace tern::test
