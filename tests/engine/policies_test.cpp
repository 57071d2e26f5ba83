#include "engine/batches.h"
#include "engine/loop_detector.h"
#include "engine/retry_policy.h"
#include "engine/root_guard.h"
#include "support/seeded_random.h"

#include <gtest/gtest.h>

namespace tern {
namespace {

constexpr std::int64_t second = 1'000'000'000;

RelPath path(const std::string &bytes)
{
    return *RelPath::parse(bytes);
}

TEST(RetryPolicy, WaitsLongerAfterEachFailureAndThenGivesUp)
{
    test::SeededRandom random;
    std::int64_t before = 0;
    for (int attempts = 1; attempts < attemptsBeforeDeadLetter; ++attempts) {
        const std::int64_t due = nextAttempt(Retry::Later, attempts, 0, random);
        EXPECT_GT(due, before);
        EXPECT_LE(due, 3600 * second * 5 / 4);
        before = due;
    }
    EXPECT_EQ(nextAttempt(Retry::Later, attemptsBeforeDeadLetter, 0, random), 0);
}

TEST(RetryPolicy, NeverRetriesByItselfWhatCannotPass)
{
    test::SeededRandom random;
    EXPECT_EQ(nextAttempt(Retry::Never, 1, 0, random), 0);
    EXPECT_EQ(retryFor(Error{ErrorCode::NameTooLong, {}, {}, 0}), Retry::Never);
}

TEST(RetryPolicy, AFullDiskStopsEverything)
{
    EXPECT_EQ(retryFor(Error{ErrorCode::NoSpace, {}, {}, 0}), Retry::StopRun);
}

TEST(RetryPolicy, AFileThatIsBeingWrittenIsLookedAtAgainSoon)
{
    EXPECT_EQ(retryFor(Error{ErrorCode::Busy, {}, {}, 0}), Retry::Soon);
    EXPECT_EQ(retryFor(Error{ErrorCode::Unstable, {}, {}, 0}), Retry::Soon);
}

Action copyOf(const std::string &where, char content)
{
    Action action;
    action.path = path(where);
    action.before = Entry();
    action.after = Entry();
    action.after->digest = Digest{};
    action.after->digest->bytes[0] = static_cast<std::uint8_t>(content);
    return action;
}

TEST(LoopDetector, HoldsBackTheFourthCopyOfTheSameContent)
{
    LoopDetector loops;
    const Action action = copyOf("a", 'x');
    for (int copies = 0; copies < LoopDetector::copiesAllowed; ++copies) {
        EXPECT_FALSE(loops.isLoop(action, copies));
        loops.copied(action.path, action.side, *action.after->digest, copies);
        loops.copied(action.path, otherSide(action.side), Digest{}, copies); // and undone
    }
    EXPECT_TRUE(loops.isLoop(action, 10));
    EXPECT_FALSE(loops.isLoop(action, 10 + LoopDetector::window));
}

TEST(LoopDetector, LetsAFileThatIsEditedOftenThrough)
{
    LoopDetector loops;
    for (char content = 'a'; content < 'z'; ++content) {
        const Action action = copyOf("a", content);
        EXPECT_FALSE(loops.isLoop(action, 0));
        loops.copied(action.path, action.side, *action.after->digest, 0);
    }
}

struct Roots {
    PairState state{"pair", "device", "L", "R", 5, 5, 0, 10, 10};
    RootIdentity local{true, true, "L", 5, false, "ext4"};
    RootIdentity remote{true, true, "R", 5, false, "nfs"};
};

TEST(RootGuard, LetsKnownRootsPass)
{
    const Roots roots;
    const RootVerdict verdict = judgeRoots(roots.state, roots.local, roots.remote, Base::Agreed);
    EXPECT_FALSE(verdict.guard);
    EXPECT_FALSE(verdict.reset);
}

TEST(RootGuard, StopsAtAMissingRoot)
{
    Roots roots;
    roots.remote = RootIdentity();
    const auto guard = judgeRoots(roots.state, roots.local, roots.remote, Base::Agreed).guard;
    ASSERT_TRUE(guard);
    EXPECT_EQ(guard->kind, GuardKind::RootMissing);
    EXPECT_EQ(guard->where, "remote");
}

TEST(RootGuard, StopsAtAnEmptyFolderWhereADriveShouldBeMounted)
{
    Roots roots;
    roots.remote = RootIdentity{true, false, {}, 0, true, "ext4"};
    EXPECT_EQ(judgeRoots(roots.state, roots.local, roots.remote, Base::Agreed).guard->kind,
              GuardKind::RootEmptied);
}

TEST(RootGuard, StopsAtAnotherFolderInTheSamePlace)
{
    Roots roots;
    roots.local.id = "other";
    EXPECT_EQ(judgeRoots(roots.state, roots.local, roots.remote, Base::Agreed).guard->kind,
              GuardKind::RootForeign);
    roots.local.hasId = false;
    EXPECT_EQ(judgeRoots(roots.state, roots.local, roots.remote, Base::Agreed).guard->kind,
              GuardKind::RootForeign);
}

TEST(RootGuard, StopsAtARootThatWasRolledBack)
{
    Roots roots;
    roots.remote.generation = 4;
    EXPECT_EQ(judgeRoots(roots.state, roots.local, roots.remote, Base::Agreed).guard->kind,
              GuardKind::RootRolledBack);
}

TEST(RootGuard, ForgetsAnAgreementThatIsOlderThanTheRoots)
{
    Roots roots;
    roots.remote.generation = 6;
    const RootVerdict verdict = judgeRoots(roots.state, roots.local, roots.remote, Base::Agreed);
    EXPECT_FALSE(verdict.guard);
    EXPECT_EQ(verdict.reset, "journal_outdated");
    EXPECT_EQ(verdict.newestGeneration, 6U);
}

TEST(RootGuard, ACrashBetweenAnnouncingAndAgreeingLooksLikeNeither)
{
    Roots roots;
    roots.state.nextGeneration = 6;
    for (const std::uint64_t shown : {5U, 6U}) {
        roots.local.generation = shown;
        const RootVerdict verdict =
            judgeRoots(roots.state, roots.local, roots.remote, Base::Agreed);
        EXPECT_FALSE(verdict.guard);
        EXPECT_FALSE(verdict.reset);
    }
}

TEST(RootGuard, AUnionAcceptsTheRootsAsTheyAre)
{
    Roots roots;
    roots.remote.id = "other";
    const RootVerdict verdict = judgeRoots(roots.state, roots.local, roots.remote, Base::Union);
    EXPECT_FALSE(verdict.guard);
    EXPECT_EQ(verdict.reset, "union");
}

TEST(Batches, KeepLargeFilesFromMakingSmallOnesWait)
{
    Plan plan;
    for (const char *where : {"a", "b", "c"})
        plan.actions.push_back(copyOf(where, 'x'));
    plan.actions[0].after->size = 1ULL << 30U;
    const std::vector<Batch> batches = batchesOf(plan);
    ASSERT_EQ(batches.size(), 2U);
    EXPECT_EQ(batches[0].size(), 2U);
    EXPECT_EQ(batches[1].front().action.path, path("a"));
}

TEST(Batches, NeverMixPhases)
{
    Plan plan;
    plan.actions.push_back(copyOf("a", 'x'));
    plan.actions.push_back(copyOf("b", 'x'));
    plan.actions[0].phase = Phase::Arrange;
    const std::vector<Batch> batches = batchesOf(plan);
    ASSERT_EQ(batches.size(), 2U);
    EXPECT_EQ(batches[0].front().action.path, path("a"));
}

} // namespace
} // namespace tern
