#include "journal_fixture.h"

#include <gmock/gmock.h>

namespace tern::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class Records : public JournalTest {
protected:
    Records() { open(); }

    static Entry entry(int seed)
    {
        Entry made = file(seed).on(Side::Local);
        return made;
    }
    static Conflict conflict(std::string_view at)
    {
        return {path(at),     ConflictType::TypeChanged, entry(1),
                std::nullopt, Undecided::TimesEqual,     path("other\nname")};
    }
    static FailedPath failure(std::string_view at, std::string where = "remote")
    {
        return {Problem{path(at), std::move(where), ProblemKind::Unreadable, Reach::Subtree,
                        Error{ErrorCode::Offline, "sub\xffject", "detail", 13}, "raw\xfe"},
                4, -1, 99};
    }
    static ResumableTransfer transfer(std::string_view at, Side side = Side::Local)
    {
        return {side, path(at), "staged-name", std::string("ver\0sion", 8), 1U << 30U, digest(5)};
    }
};

TEST_F(Records, KeepAConflictWhole)
{
    Conflict odd = conflict("b\n");
    odd.local->digest.reset();
    odd.remote = symlink().on(Side::Remote);
    odd.other.reset();
    Conflict bare{path("c"), ConflictType::DeletedLocal, {}, {}, Undecided::Asked};
    bare.other = RelPath();
    commit({.conflictsOpened = {odd, conflict("a"), bare}});
    open();
    const auto kept = journal->conflicts();
    ASSERT_TRUE(kept);
    EXPECT_THAT(*kept, ElementsAre(OpenConflict{conflict("a"), clock.time},
                                   OpenConflict{odd, clock.time}, OpenConflict{bare, clock.time}));
}

TEST_F(Records, KeepEveryTypeOfConflictAndEveryReason)
{
    JournalCommit changes;
    for (int type = 0; type <= static_cast<int>(ConflictType::NameClash); ++type) {
        for (int why = 0; why <= static_cast<int>(Undecided::MergeOverlaps); ++why) {
            Conflict one = conflict(std::to_string(type) + '-' + std::to_string(why));
            one.type = static_cast<ConflictType>(type);
            one.undecided = static_cast<Undecided>(why);
            changes.conflictsOpened.push_back(one);
        }
    }
    commit(changes);
    const auto kept = journal->conflicts();
    ASSERT_TRUE(kept);
    ASSERT_EQ(kept->size(), changes.conflictsOpened.size());
    for (std::size_t i = 0; i < kept->size(); ++i)
        EXPECT_EQ((*kept)[i].conflict, changes.conflictsOpened[i]);
}

TEST_F(Records, ConflictThatIsOpenAlreadyKeepsItsTime)
{
    commit({.conflictsOpened = {conflict("a")}});
    const std::int64_t since = clock.time;
    clock.time += 1'000;
    Conflict changed = conflict("a");
    changed.type = ConflictType::ModifiedBoth;
    changed.remote = entry(2);
    commit({.conflictsOpened = {changed}});
    EXPECT_THAT(*journal->conflicts(), ElementsAre(OpenConflict{changed, since}));
}

TEST_F(Records, ConflictThatIsClosedAndOpenedAgainIsNew)
{
    commit({.conflictsOpened = {conflict("a"), conflict("b")}});
    clock.time += 1'000;
    commit({.conflictsOpened = {conflict("a")}, .conflictsClosed = {path("a"), path("b")}});
    EXPECT_THAT(*journal->conflicts(), ElementsAre(OpenConflict{conflict("a"), clock.time}));
}

TEST_F(Records, KeepAFailureWhole)
{
    commit({.failures = {failure("a"), failure("a", "local"), failure("b", "")}});
    open();
    EXPECT_THAT(*journal->failures(),
                ElementsAre(failure("a", "local"), failure("a"), failure("b", "")));
}

TEST_F(Records, KeepEveryCodeOfError)
{
    JournalCommit changes;
    for (int code = 0; code <= static_cast<int>(ErrorCode::BadInput); ++code) {
        FailedPath one = failure("code " + std::to_string(100 + code));
        one.problem.error.code = static_cast<ErrorCode>(code);
        one.problem.kind = static_cast<ProblemKind>(code % 5);
        changes.failures.push_back(one);
    }
    commit(changes);
    EXPECT_EQ(*journal->failures(), changes.failures);
}

TEST_F(Records, FailureIsBroughtUpToDateByPathAndSide)
{
    commit({.failures = {failure("a"), failure("a", "local")}});
    FailedPath again = failure("a");
    again.attempts = 5;
    again.nextAttempt = 0;
    again.problem.kind = ProblemKind::Failed;
    commit({.failures = {again}});
    EXPECT_THAT(*journal->failures(), ElementsAre(failure("a", "local"), again));
    commit({.failuresCleared = {{path("a"), "local"}}});
    EXPECT_THAT(*journal->failures(), ElementsAre(again));
}

TEST_F(Records, KeepTransfersBySideAndPath)
{
    commit({.transfers = {transfer("a"), transfer("a", Side::Remote), transfer("b")}});
    ResumableTransfer further = transfer("a");
    further.offset += 1;
    further.prefixDigest = digest(6);
    commit({.transfers = {further}, .transfersEnded = {{Side::Local, path("b")}}});
    open();
    EXPECT_THAT(*journal->transfers(), ElementsAre(further, transfer("a", Side::Remote)));
}

TEST_F(Records, MoveAlongWithTheirTree)
{
    commit({.conflictsOpened = {conflict("a"), conflict("a/b"), conflict("ab")},
            .failures = {failure("a/b"), failure("b/old")},
            .transfers = {transfer("a/b"), transfer("ab")}});
    commit({move("a", "b")});
    const auto conflicts = journal->conflicts();
    ASSERT_THAT(*conflicts, SizeIs(3));
    EXPECT_EQ((*conflicts)[0].conflict.path, path("ab"));
    EXPECT_EQ((*conflicts)[1].conflict, conflict("b"));
    EXPECT_EQ((*conflicts)[2].conflict, conflict("b/b"));
    EXPECT_THAT(*journal->failures(), ElementsAre(failure("b/b"), failure("b/old")));
    EXPECT_THAT(*journal->transfers(), ElementsAre(transfer("ab"), transfer("b/b")));
}

TEST_F(Records, MoveAlongIntoTheirOwnTreeWithoutLoss)
{
    commit({.conflictsOpened = {conflict("a"), conflict("a/a"), conflict("a/a/a")}});
    commit({move("a", "a/a")});
    const auto conflicts = journal->conflicts();
    ASSERT_THAT(*conflicts, SizeIs(3));
    EXPECT_EQ((*conflicts)[0].conflict.path, path("a/a"));
    EXPECT_EQ((*conflicts)[2].conflict.path, path("a/a/a/a"));
}

TEST_F(Records, PathThatAConflictClashesWithMovesAlong)
{
    Conflict clash = conflict("x");
    clash.other = path("a/Name");
    commit({.conflictsOpened = {clash}});
    commit({move("a", "b")});
    clash.other = path("b/Name");
    EXPECT_EQ(journal->conflicts()->front().conflict, clash);
}

TEST_F(Records, PairHasNamesOfItsOwnThatStay)
{
    const PairState first = state();
    EXPECT_THAT(first.pair, SizeIs(32));
    EXPECT_THAT(first.device, SizeIs(16));
    EXPECT_NE(first.pair.substr(0, 16), first.device);
    open();
    EXPECT_EQ(state().pair, first.pair);
    EXPECT_EQ(state().device, first.device);
}

TEST_F(Records, KeepGenerationsRootsAndTheLastTimeInSync)
{
    commit(
        {.generation = 5, .nextGeneration = UINT64_MAX, .localRoot = "root\xff", .lastInSync = -3});
    commit({.remoteRoot = "other"});
    open();
    const PairState now = state();
    EXPECT_EQ(now.generation, 5U);
    EXPECT_EQ(now.nextGeneration, UINT64_MAX);
    EXPECT_EQ(now.localRoot, "root\xff");
    EXPECT_EQ(now.remoteRoot, "other");
    EXPECT_EQ(now.lastInSync, -3);
}

TEST_F(Records, FailedCommitLeavesNothingBehind)
{
    JournalCommit changes{.updates = {put("a", file())},
                          .events = {event(1)},
                          .conflictsOpened = {conflict("a")},
                          .failures = {failure("a")},
                          .transfers = {transfer("a")},
                          .generation = 9};
    changes.updates.push_back({AgreementUpdate::Kind::Put, path("b")});
    EXPECT_FALSE(journal->commit(changes));
    EXPECT_THAT(paths(), IsEmpty());
    EXPECT_THAT(*journal->events(0, 10), IsEmpty());
    EXPECT_THAT(*journal->conflicts(), IsEmpty());
    EXPECT_THAT(*journal->failures(), IsEmpty());
    EXPECT_THAT(*journal->transfers(), IsEmpty());
    EXPECT_EQ(state().generation, 0U);
    changes.updates.pop_back();
    commit(changes);
    EXPECT_THAT(paths(), ElementsAre("a"));
}

} // namespace
} // namespace tern::test
