#include "journal_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace tern::test {
namespace {

using testing::ElementsAre;

/// The agreed tree under renames: keys of whole ranges change.
class AgreementMoves : public JournalTest {
protected:
    AgreementMoves() { open(); }
};

TEST_F(AgreementMoves, MovesAFile)
{
    commit({put("a", file(1)), put("ab", file(2))});
    commit({move("a", "new/place")});
    EXPECT_THAT(paths(), ElementsAre("ab", "new/place"));
    EXPECT_EQ(find("new/place"), file(1));
}

TEST_F(AgreementMoves, MovesATreeAndNoNeighbour)
{
    commit({put("a", directory()), put("a/b", directory()), put("a/b/c", file(1)),
            put("a.b", file(2)), put("a\x01", file(3)), put("ab", file(4))});
    commit({move("a", "z")});
    EXPECT_THAT(paths(), ElementsAre("a\x01", "a.b", "ab", "z", "z/b", "z/b/c"));
    EXPECT_EQ(find("z/b/c"), file(1));
    expectCountsAreRight();
}

TEST_F(AgreementMoves, MovesATreeNextToItsOwnRange)
{
    commit({put("a", directory()), put("a/x", file(1)), put("a/y", file(2))});
    for (const auto &[from, to] : {std::pair("a", "a\x01"), std::pair("a\x01", "a.b"),
                                   std::pair("a.b", "a"), std::pair("a", "A")}) {
        commit({move(from, to)});
        EXPECT_THAT(paths(),
                    ElementsAre(std::string(to), std::string(to) + "/x", std::string(to) + "/y"));
    }
    expectCountsAreRight();
}

TEST_F(AgreementMoves, MovesATreeIntoItself)
{
    commit(
        {put("a", directory()), put("a/b", file(1)), put("a/b/c", file(2)), put("a/d", file(3))});
    commit({move("a", "a/b"), put("a", directory())});
    EXPECT_THAT(paths(), ElementsAre("a", "a/b", "a/b/b", "a/b/b/c", "a/b/d"));
    EXPECT_EQ(find("a/b/b"), file(1));
    EXPECT_EQ(find("a/b/d"), file(3));
    expectCountsAreRight();
}

TEST_F(AgreementMoves, MovesATreeOverWhatHeldIt)
{
    commit({put("a", directory()), put("a/b", directory()), put("a/b/b", file(1)),
            put("a/b/x", file(2)), put("a/x", file(3))});
    commit({move("a/b", "a")});
    EXPECT_THAT(paths(), ElementsAre("a", "a/b", "a/x"));
    EXPECT_EQ(find("a/b"), file(1));
    EXPECT_EQ(find("a/x"), file(2));
    expectCountsAreRight();
}

TEST_F(AgreementMoves, MoveReplacesAllThatWasAtItsDestination)
{
    commit({put("a", directory()), put("a/x", file(1)), put("b", directory()), put("b/x", file(2)),
            put("b/old/deep", file(3)), put("b.c", file(4))});
    commit({move("a", "b")});
    EXPECT_THAT(paths(), ElementsAre("b", "b/x", "b.c"));
    EXPECT_EQ(find("b/x"), file(1));
    expectCountsAreRight();
}

TEST_F(AgreementMoves, MoveWithAnEntryPutsItAtTheTop)
{
    commit({put("a", directory()), put("a/x", file(1))});
    AgreementUpdate update = move("a", "b");
    update.entry = directory();
    update.entry->remote.token.object = "renamed";
    commit({update});
    EXPECT_EQ(find("b"), update.entry);
    EXPECT_EQ(find("b/x"), file(1));
    expectCountsAreRight();
}

TEST_F(AgreementMoves, MovesALargeTreeWhole)
{
    constexpr int count = 20'000;
    JournalCommit changes;
    for (int i = 0; i < count; ++i)
        changes.updates.push_back(
            put("from/" + std::to_string(i % 100) + "/" + std::to_string(i), file(i)));
    commit(changes);
    commit({move("from", "from/0/inner")});
    auto agreed = journal->agreed();
    ASSERT_TRUE(agreed);
    const std::vector<AgreedItem> items = itemsWithin(**agreed, path("from/0/inner"));
    ASSERT_EQ(items.size(), std::size_t{count});
    EXPECT_TRUE(std::is_sorted(items.begin(), items.end(),
                               [](const auto &a, const auto &b) { return a.path < b.path; }));
    EXPECT_EQ(*(*agreed)->find(path("from/0/inner/7/19907")), file(19907));
    expectCountsAreRight();
}

TEST_F(AgreementMoves, MoveOfNothingIsNoError)
{
    commit({put("b", file())});
    commit({move("a", "c"), move("b", "b")});
    EXPECT_THAT(paths(), ElementsAre("b"));
    expectCountsAreRight();
}

TEST_F(AgreementMoves, MoveThatWouldMakeAPathTooLongIsRefusedWhole)
{
    std::string deep = "a";
    while (deep.size() + 201 <= RelPath::maxBytes)
        deep += '/' + std::string(200, 'd');
    commit({put(deep, file())});
    const auto moved =
        journal->commit({.updates = {put("other", file()), move("a", std::string(250, 'b'))}});
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().code, ErrorCode::NameTooLong);
    EXPECT_THAT(paths(), ElementsAre(deep));
}

} // namespace
} // namespace tern::test
