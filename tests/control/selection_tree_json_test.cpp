#include "control/selection_tree_json.h"

#include "control/json.h"

#include <gtest/gtest.h>

namespace tern {
namespace {

TEST(SelectionTreeJson, ATreeComesBackAsItWas)
{
    SelectionTree tree;
    tree.selection = Selection::parse(NewFolders::StayAway, {"+bam"}).value();
    tree.whole = {3, 5'000'000'000'000};
    tree.here = {1, 2};
    tree.remote = Error{ErrorCode::RootMissing, "/lab", {}, 0};
    SelectableFolder bam{"bam", 1, Choice::Chosen, true, false, {3, 9}, {2, 7}, {1, 6}};
    SelectableFolder deep{"na\xff", 2, Choice::Unchosen, false, true, {1, 1}, {}, {}};
    tree.folders = {bam, deep};
    const SelectionTreeReader back(toJson(tree));
    ASSERT_EQ(back.size(), 2);
    const SelectableFolder first = back.folder(0);
    EXPECT_EQ(first.name, "bam");
    EXPECT_EQ(first.depth, 1U);
    EXPECT_EQ(first.choice, Choice::Chosen);
    EXPECT_TRUE(first.onLocal);
    EXPECT_FALSE(first.onRemote);
    EXPECT_EQ(first.whole, bam.whole);
    EXPECT_EQ(first.here, bam.here);
    EXPECT_EQ(first.both, bam.both);
    EXPECT_EQ(back.folder(1).name, "na\xff");
    EXPECT_EQ(back.folder(1).choice, Choice::Unchosen);
    EXPECT_TRUE(back.folder(1).onRemote);
    EXPECT_EQ(back.rest().selection, tree.selection);
    EXPECT_EQ(back.rest().whole, tree.whole);
    EXPECT_EQ(back.rest().here, tree.here);
    EXPECT_EQ(back.rest().remote, tree.remote);
}

TEST(SelectionTreeJson, ColumnsThatDoNotFitCountAsFarAsTheShortest)
{
    QJsonObject object = toJson(SelectionTree{{}, {SelectableFolder{"a", 1}}});
    QJsonObject columns = object.value(u"folders"_qs).toObject();
    columns.insert(u"bytes"_qs, QJsonArray());
    object.insert(u"folders"_qs, columns);
    EXPECT_EQ(SelectionTreeReader(object).size(), 0);
    EXPECT_EQ(SelectionTreeReader(QJsonObject()).size(), 0);
}

} // namespace
} // namespace tern
