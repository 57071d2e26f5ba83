#include "reconcile/guard.h"

#include <gmock/gmock.h>

namespace tern {
namespace {

Entry file(std::uint64_t size)
{
    Entry entry;
    entry.size = size;
    return entry;
}

Action action(Side side, ActionKind kind, std::uint64_t sizeBefore, std::uint64_t sizeAfter)
{
    Action action;
    action.side = side;
    action.kind = kind;
    action.before = file(sizeBefore);
    if (kind != ActionKind::Remove)
        action.after = file(sizeAfter);
    return action;
}

Plan planOf(std::size_t removals, std::size_t emptyings, Side side = Side::Remote)
{
    Plan plan;
    plan.actions.assign(removals, action(side, ActionKind::Remove, 5, 0));
    plan.actions.insert(plan.actions.end(), emptyings, action(side, ActionKind::Copy, 5, 0));
    return plan;
}

std::optional<GuardStop> reviewed(const Plan &plan, std::uint64_t agreed,
                                  const std::string &limit = {})
{
    return review(plan, AgreedCounts{agreed}, GuardLimits::parse(limit).value_or(GuardLimits()));
}

TEST(Guard, StopsWhenMoreThanHalfWouldGo)
{
    EXPECT_FALSE(reviewed(planOf(50, 0), 100));
    const std::optional<GuardStop> stop = reviewed(planOf(51, 0), 100);
    ASSERT_TRUE(stop);
    EXPECT_EQ(stop->kind, GuardKind::MassDeletion);
    EXPECT_EQ(stop->where, "remote");
    EXPECT_EQ(stop->count, 51U);
    EXPECT_EQ(stop->of, 100U);
}

TEST(Guard, StopsWhenMoreThanAThousandWouldGo)
{
    EXPECT_FALSE(reviewed(planOf(1000, 0), 100'000));
    EXPECT_TRUE(reviewed(planOf(1001, 0), 100'000));
}

TEST(Guard, LetsAFewGoEvenWhenTheyAreAll)
{
    EXPECT_FALSE(reviewed(planOf(9, 0), 9));
    EXPECT_TRUE(reviewed(planOf(10, 0), 10));
}

TEST(Guard, StopsMassEmptying)
{
    const std::optional<GuardStop> stop = reviewed(planOf(0, 60), 100);
    ASSERT_TRUE(stop);
    EXPECT_EQ(stop->kind, GuardKind::MassEmptying);
    EXPECT_EQ(stop->count, 60U);
}

TEST(Guard, CountsDeletionsAndEmptyingsTogether)
{
    EXPECT_EQ(reviewed(planOf(30, 25), 100)->kind, GuardKind::MassDeletion);
    EXPECT_EQ(reviewed(planOf(25, 30), 100)->kind, GuardKind::MassEmptying);
    EXPECT_EQ(reviewed(planOf(30, 30), 100)->kind, GuardKind::MassDeletion);
    EXPECT_FALSE(reviewed(planOf(25, 25), 100));
}

TEST(Guard, WeighsEachSideByItself)
{
    Plan plan = planOf(40, 0, Side::Local);
    const Plan other = planOf(40, 0, Side::Remote);
    plan.actions.insert(plan.actions.end(), other.actions.begin(), other.actions.end());
    EXPECT_FALSE(reviewed(plan, 100));
    EXPECT_EQ(reviewed(planOf(60, 0, Side::Local), 100)->where, "local");
}

TEST(Guard, DoesNotCountMovesDirectoriesOrEdits)
{
    Plan plan;
    Action directory = action(Side::Remote, ActionKind::Remove, 0, 0);
    directory.before->kind = Kind::Directory;
    plan.actions.assign(100, directory);
    plan.actions.insert(plan.actions.end(), 100, action(Side::Remote, ActionKind::Move, 5, 5));
    plan.actions.insert(plan.actions.end(), 100, action(Side::Remote, ActionKind::Copy, 5, 3));
    plan.actions.insert(plan.actions.end(), 100, action(Side::Remote, ActionKind::Copy, 0, 0));
    EXPECT_FALSE(reviewed(plan, 100));
}

TEST(Guard, TakesANumberAsItsLimit)
{
    EXPECT_FALSE(reviewed(planOf(5, 0), 1000, "5"));
    EXPECT_TRUE(reviewed(planOf(6, 0), 1000, "5"));
    EXPECT_TRUE(reviewed(planOf(1, 0), 1000, "0"));
    EXPECT_FALSE(reviewed(planOf(0, 0), 1000, "0"));
}

TEST(Guard, TakesAShareAsItsLimit)
{
    EXPECT_FALSE(reviewed(planOf(25, 0), 100, "25%"));
    EXPECT_TRUE(reviewed(planOf(26, 0), 100, "25%"));
    EXPECT_TRUE(reviewed(planOf(1, 0), 100, "0%"));
    EXPECT_FALSE(reviewed(planOf(0, 0), 0, "0%"));
}

TEST(Guard, WeighsOnlyWhatLosesTheContentOfAFile)
{
    Action link = action(Side::Remote, ActionKind::Copy, 5, 0);
    link.after->kind = Kind::Symlink;
    Action noFile = action(Side::Remote, ActionKind::Remove, 0, 0);
    noFile.before->kind = Kind::Directory;
    Action made = action(Side::Remote, ActionKind::Copy, 5, 0);
    made.before.reset();
    Action undone = action(Side::Remote, ActionKind::Copy, 5, 0);
    undone.after.reset();
    Plan plan;
    plan.actions = {action(Side::Remote, ActionKind::Copy, 5, 6),
                    action(Side::Remote, ActionKind::Copy, 0, 0),
                    action(Side::Remote, ActionKind::SetMetadata, 5, 5),
                    link,
                    noFile,
                    made,
                    undone};
    EXPECT_FALSE(reviewed(plan, 100, "0"));
}

TEST(Guard, IsSilentWhenOff)
{
    EXPECT_FALSE(reviewed(planOf(5000, 5000), 100, "off"));
}

} // namespace
} // namespace tern
