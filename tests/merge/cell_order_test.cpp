#include "merge/cell_order.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tern {
namespace {

using testing::ElementsAre;
using testing::Optional;
using Cells = std::vector<std::size_t>;

/// Of cells 0 to `old` - 1 of the base and any others; both ways round, which must be the same.
std::optional<Cells> ordered(std::size_t old, const Cells &local, const Cells &remote)
{
    CellOrders orders;
    for (std::size_t i = 0; i < old; ++i)
        orders.base.push_back(i);
    orders.count = old;
    for (const Cells *side : {&local, &remote}) {
        for (const std::size_t cell : *side)
            orders.count = std::max(orders.count, cell + 1);
    }
    orders.local = local;
    orders.remote = remote;
    const auto isBefore = [](const Cells &one, const Cells &other) { return one < other; };
    const auto merged = mergeOrders(orders, isBefore);
    std::swap(orders.local, orders.remote);
    EXPECT_EQ(mergeOrders(orders, isBefore), merged);
    return merged;
}

TEST(CellOrder, OneSideMayMoveCells)
{
    EXPECT_THAT(ordered(4, {3, 0, 1, 2}, {0, 1, 2, 3}), Optional(ElementsAre(3, 0, 1, 2)));
    EXPECT_THAT(ordered(3, {2, 1, 0}, {2, 1, 0}), Optional(ElementsAre(2, 1, 0)));
}

TEST(CellOrder, BothMayMoveDifferentCells)
{
    EXPECT_THAT(ordered(5, {1, 0, 2, 3, 4}, {0, 1, 2, 4, 3}), Optional(ElementsAre(1, 0, 2, 4, 3)));
    EXPECT_THAT(ordered(4, {3, 0, 1, 2}, {0, 2, 1, 3}), Optional(ElementsAre(3, 0, 2, 1)));
}

TEST(CellOrder, MovesThatGoRoundInACircleNeedTheUser)
{
    // 1 before 0, but behind 2, and 0 before 2 as it was.
    EXPECT_EQ(ordered(3, {1, 0, 2}, {0, 2, 1}), std::nullopt);
}

TEST(CellOrder, AddedCellsFollowWhatTheyWereAddedAfter)
{
    EXPECT_THAT(ordered(2, {9, 0, 8, 1}, {0, 1, 7}), Optional(ElementsAre(9, 0, 8, 1, 7)));
    EXPECT_THAT(ordered(3, {0, 9, 1, 2}, {2, 0, 1}), Optional(ElementsAre(2, 0, 9, 1)));
}

TEST(CellOrder, RunsThatBothAddedInOnePlaceStayTogether)
{
    EXPECT_THAT(ordered(1, {0, 5, 9}, {0, 6, 4}), Optional(ElementsAre(0, 5, 9, 6, 4)));
}

TEST(CellOrder, CellsThatBothAddedKeepTheOthersApart)
{
    EXPECT_THAT(ordered(1, {0, 5, 3, 9}, {0, 6, 3, 4}), Optional(ElementsAre(0, 5, 6, 3, 4, 9)));
    EXPECT_EQ(ordered(1, {0, 3, 4}, {0, 4, 3}), std::nullopt);
    EXPECT_EQ(ordered(2, {0, 3, 1}, {0, 1, 3}), std::nullopt);
}

} // namespace
} // namespace tern
