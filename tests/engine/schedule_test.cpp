#include "engine/schedule.h"

#include <gtest/gtest.h>

namespace tern {
namespace {

RelPath path(const char *bytes)
{
    return *RelPath::parse(bytes);
}

/// A schedule whose first full scan is over.
Schedule afterFirstScan()
{
    Schedule schedule{EngineOptions{}};
    (void)schedule.takeDue(0);
    schedule.finished(Scope(), 0, 10);
    return schedule;
}

TEST(Schedule, BeginsWithAScanOfEverything)
{
    Schedule schedule{EngineOptions{}};
    const auto due = schedule.takeDue(0);
    ASSERT_TRUE(due);
    EXPECT_TRUE(due->isEverything());
}

TEST(Schedule, WaitsForQuietAfterAHint)
{
    Schedule schedule = afterFirstScan();
    schedule.hinted(path("a"), 1000);
    EXPECT_FALSE(schedule.takeDue(1039));
    schedule.hinted(path("b"), 1039);
    EXPECT_FALSE(schedule.takeDue(1060));
    const auto due = schedule.takeDue(1079);
    ASSERT_TRUE(due);
    EXPECT_EQ(due->tops, (std::vector{path("a"), path("b")}));
}

TEST(Schedule, DoesNotWaitForEverWhileHintsKeepComing)
{
    Schedule schedule = afterFirstScan();
    for (std::int64_t time = 1000; time < 1120; time += 10)
        schedule.hinted(path("log"), time);
    EXPECT_TRUE(schedule.takeDue(1120));
}

TEST(Schedule, LooksOnlyWhereItWasHinted)
{
    Schedule schedule = afterFirstScan();
    schedule.hinted(path("data/run1"), 1000);
    const auto due = schedule.takeDue(1500);
    ASSERT_TRUE(due);
    EXPECT_EQ(due->tops, std::vector{path("data/run1")});
    EXPECT_FALSE(schedule.takeDue(1600));
}

TEST(Schedule, PollsWhereEventsCannotBeTrusted)
{
    Schedule schedule = afterFirstScan();
    schedule.setPolled({path("share")}, 0);
    EXPECT_FALSE(schedule.takeDue(9'999));
    const auto due = schedule.takeDue(10'000);
    ASSERT_TRUE(due);
    EXPECT_EQ(due->tops, std::vector{path("share")});
}

TEST(Schedule, PollsRarelyWhatTakesLongToScan)
{
    Schedule schedule = afterFirstScan();
    schedule.setPolled({RelPath()}, 0);
    schedule.finished(Scope(), 100'000, 60'000);
    EXPECT_FALSE(schedule.takeDue(100'000 + 60'000 * 20 - 1));
    EXPECT_TRUE(schedule.takeDue(100'000 + 60'000 * 20));
}

TEST(Schedule, ScansEverythingRarelyEvenWithEvents)
{
    Schedule schedule = afterFirstScan();
    EXPECT_FALSE(schedule.takeDue(3'599'000));
    EXPECT_TRUE(schedule.takeDue(3'600'000)->isEverything());
}

TEST(Schedule, LooksAgainLessAndLessOftenAtAFileThatKeepsMoving)
{
    Schedule schedule = afterFirstScan();
    schedule.lookAgain({path("growing")}, 0);
    EXPECT_FALSE(schedule.takeDue(999));
    EXPECT_TRUE(schedule.takeDue(1000));
    schedule.lookAgain({path("growing")}, 1000);
    EXPECT_FALSE(schedule.takeDue(2'999));
    EXPECT_TRUE(schedule.takeDue(3'000));
}

TEST(Schedule, WaitsForADeletionOfManyToComeToRest)
{
    Schedule schedule = afterFirstScan();
    schedule.hinted(path("a"), 1000);
    ASSERT_TRUE(schedule.takeDue(1500));
    schedule.awaitRest(1500);
    schedule.hinted(path("b"), 2000);
    EXPECT_FALSE(schedule.takeDue(3'999));
    const auto due = schedule.takeDue(4'000);
    ASSERT_TRUE(due);
    EXPECT_TRUE(due->isEverything());
}

TEST(Schedule, RetriesFailedPathsWhenTheyAreDue)
{
    Schedule schedule = afterFirstScan();
    schedule.retryAt(5'000);
    EXPECT_FALSE(schedule.takeDue(4'999));
    EXPECT_TRUE(schedule.takeDue(5'000));
    EXPECT_FALSE(schedule.takeDue(5'001));
}

TEST(Schedule, SaysWhenToAskAgain)
{
    Schedule schedule = afterFirstScan();
    EXPECT_EQ(schedule.nextDue(), 3'600'000);
    schedule.hinted(path("a"), 1000);
    EXPECT_EQ(schedule.nextDue(), 1040);
}

} // namespace
} // namespace tern
