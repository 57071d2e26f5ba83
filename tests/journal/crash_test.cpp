#include "faulty_vfs.h"
#include "journal_fixture.h"

#include "journal/sqlite_journal.h"

#include <gmock/gmock.h>

#include <array>
#include <csignal>

#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tern::test {
namespace {

namespace fs = std::filesystem;
using Duration = FaultyVfs::Duration;

class Crash : public JournalTest {
protected:
    static constexpr std::uint64_t pathsOfOne = 40;

    /// The `number`th commit: everything in it is a function of the number.
    static JournalCommit numbered(std::uint64_t number)
    {
        JournalCommit changes{.generation = number};
        for (std::uint64_t i = 0; i < pathsOfOne; ++i)
            changes.updates.push_back(
                put(std::to_string(number) + '/' + std::to_string(i), file(static_cast<int>(i))));
        changes.events = {event(static_cast<int>(number))};
        return changes;
    }
    void expectWholeCommits(std::uint64_t count)
    {
        const PairState now = state();
        EXPECT_EQ(now.generation, count);
        EXPECT_EQ(now.agreedEntries, count * pathsOfOne);
        EXPECT_EQ(paths().size(), count * pathsOfOne);
        EXPECT_EQ(journal->events(0, 10'000)->size(), count);
        EXPECT_EQ(*journal->verifyEvents(), std::nullopt);
    }
    [[nodiscard]] bool hasReserve() const { return fs::exists(folder() + "/journal.reserve"); }
};

/// A Crash on a disk that can fail.
class FaultyDisk : public Crash {
protected:
    void TearDown() override { close(); }

    FaultyVfs disk;
};

/// Commits on and on, telling how many are done, until it is killed.
[[noreturn]] void commitForever(Journal &journal, int progress,
                                const std::function<JournalCommit(std::uint64_t)> &numbered)
{
    for (std::uint64_t number = 1; number < 100'000; ++number) {
        const char sign = journal.commit(numbered(number)) ? '.' : '!';
        if (::write(progress, &sign, 1) != 1)
            break;
    }
    ::_exit(1);
}

TEST_F(Crash, KilledInTheMiddleLeavesAWholeNumberOfCommits)
{
    for (const int until : {1, 2, 3, 5, 8, 13, 21, 34}) {
        SCOPED_TRACE(until);
        close();
        fs::remove_all(folder());
        std::array<int, 2> progress{};
        ASSERT_EQ(::pipe(progress.data()), 0);
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            ::close(progress[0]);
            auto opened = Journal::open(folder(), clock, random);
            if (opened)
                commitForever(*opened->journal, progress[1], numbered);
            ::_exit(2);
        }
        ::close(progress[1]);
        std::uint64_t done = 0;
        char sign = 0;
        while (done < static_cast<std::uint64_t>(until) && ::read(progress[0], &sign, 1) == 1) {
            EXPECT_EQ(sign, '.');
            ++done;
        }
        ::kill(child, SIGKILL);
        while (::read(progress[0], &sign, 1) == 1)
            ++done;
        ::close(progress[0]);
        ::waitpid(child, nullptr, 0);

        EXPECT_EQ(open(), Journal::Origin::Existing);
        const std::uint64_t kept = state().generation;
        EXPECT_GE(kept, done) << "a commit that was told to be done is durable";
        EXPECT_LE(kept, done + 1);
        expectWholeCommits(kept);
    }
}

TEST_F(FaultyDisk, CommitThatFailsAtAnyStepOfTheDiskLeavesTheOldState)
{
    open();
    ASSERT_TRUE(journal->commit(numbered(1)));
    for (const int code : {SQLITE_FULL, SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC}) {
        std::uint64_t done = state().generation;
        int step = 0;
        for (bool failed = true; failed; ++step) {
            SCOPED_TRACE(step);
            disk.failAfter(step, code, Duration::FromThenOn);
            const Result<void> result = journal->commit(numbered(done + 1));
            disk.recover();
            failed = !result;
            if (failed) {
                EXPECT_EQ(result.error().code,
                          code == SQLITE_FULL ? ErrorCode::NoSpace : ErrorCode::Io);
                expectWholeCommits(done);
            }
            // The journal can be used on at once.
            if (failed) {
                ASSERT_TRUE(journal->commit(numbered(done + 1)));
            }
            expectWholeCommits(++done);
        }
        EXPECT_GT(step, 5);
        EXPECT_EQ(open(), Journal::Origin::Existing);
        expectWholeCommits(done);
    }
}

TEST_F(FaultyDisk, FullDiskIsMetWithTheReserveOnce)
{
    open();
    EXPECT_EQ(fs::file_size(folder() + "/journal.reserve"), 1024U * 1024);
    disk.failAfter(2, SQLITE_FULL, Duration::Once);
    EXPECT_TRUE(journal->commit(numbered(1)));
    EXPECT_TRUE(disk.hasFailed());
    EXPECT_FALSE(hasReserve());
    expectWholeCommits(1);
    EXPECT_TRUE(journal->commit(numbered(2)));
    EXPECT_TRUE(hasReserve()) << "there is room again";
    disk.failAfter(2, SQLITE_FULL, Duration::FromThenOn);
    const auto third = journal->commit(numbered(3));
    disk.recover();
    ASSERT_FALSE(third);
    EXPECT_EQ(third.error().code, ErrorCode::NoSpace);
    EXPECT_FALSE(hasReserve());
    expectWholeCommits(2);
    ASSERT_TRUE(journal->tidy());
    EXPECT_TRUE(hasReserve());
}

TEST_F(FaultyDisk, WithoutReserveNothingIsAgreedButMuchIsRecorded)
{
    open();
    disk.failAfter(2, SQLITE_FULL, Duration::Once);
    EXPECT_TRUE(journal->commit(numbered(1)));
    fs::create_directory(folder() + "/journal.reserve"); // so that there is no way to make it
    const auto refused = journal->commit(numbered(2));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NoSpace);
    EXPECT_TRUE(journal->commit({.events = {event(2)}}));
    EXPECT_EQ(journal->events(0, 10)->size(), 2U);
}

TEST_F(FaultyDisk, ReserveIsNotSpentOnOtherFailures)
{
    open();
    disk.failAfter(2, SQLITE_IOERR_WRITE, Duration::Once);
    EXPECT_FALSE(journal->commit(numbered(1)));
    EXPECT_TRUE(hasReserve());
}

TEST_F(Crash, ReserveComesBackAtTheNextOpening)
{
    open();
    close();
    fs::remove(folder() + "/journal.reserve");
    open();
    EXPECT_TRUE(hasReserve());
}

TEST_F(FaultyDisk, CreationThatFailsAtAnyStepOfTheDiskLeavesNoJournal)
{
    bool failed = true;
    int step = 0;
    for (; failed; ++step) {
        SCOPED_TRACE(step);
        disk.failAfter(step, step % 2 == 0 ? SQLITE_FULL : SQLITE_IOERR_FSYNC,
                       Duration::FromThenOn);
        Result<Journal::Opened> opened = tryOpen();
        disk.recover();
        failed = !opened;
        if (!failed)
            break;
        EXPECT_EQ(opened.error().code, step % 2 == 0 ? ErrorCode::NoSpace : ErrorCode::Io);
        EXPECT_EQ(open(), Journal::Origin::Created);
        close();
        fs::remove_all(folder());
    }
    EXPECT_GT(step, 5);
}

TEST_F(FaultyDisk, MigrationThatFailsAtAnyStepOfTheDiskIsTakenUpAgain)
{
    const std::array steps = {journalMigrations()[0],
                              "ALTER TABLE transfers ADD COLUMN note BLOB;"
                              "CREATE TABLE more (a INTEGER) STRICT; INSERT INTO more VALUES (1)"};
    bool failed = true;
    int step = 0;
    for (; failed; ++step) {
        SCOPED_TRACE(step);
        fs::remove_all(folder());
        journal = std::move(
            SqliteJournal::open(folder(), clock, random, journalMigrations().first(1))->journal);
        ASSERT_TRUE(journal->commit(numbered(1)));
        close();
        disk.failAfter(step, SQLITE_IOERR_WRITE, Duration::FromThenOn);
        {
            const auto opened = SqliteJournal::open(folder(), clock, random, steps);
            failed = !opened;
            if (failed) {
                EXPECT_EQ(opened.error().code, ErrorCode::Io);
            }
            disk.recover();
        }
        auto again = SqliteJournal::open(folder(), clock, random, steps);
        ASSERT_TRUE(again);
        EXPECT_EQ(again->origin, Journal::Origin::Existing);
        journal = std::move(again->journal);
        EXPECT_EQ(count("SELECT count(*) FROM more"), 1);
        expectWholeCommits(1);
        close();
    }
    EXPECT_GT(step, 2);
}

TEST_F(FaultyDisk, DiskErrorAtOpeningIsNoReasonToSetAJournalAside)
{
    open();
    ASSERT_TRUE(journal->commit(numbered(1)));
    close();
    {
        disk.failAfter(0, SQLITE_IOERR_WRITE, Duration::FromThenOn);
        const auto opened = tryOpen(); // nothing needs to be written: may well succeed
        if (!opened) {
            EXPECT_EQ(opened.error().code, ErrorCode::Io);
        }
        disk.recover();
    }
    EXPECT_EQ(open(), Journal::Origin::Existing);
    expectWholeCommits(1);
}

bool mountSmallDisk(const std::string &at)
{
    if (::unshare(CLONE_NEWNS) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
           && ::mount("tmpfs", at.c_str(), "tmpfs", 0, "size=4m,mode=0700") == 0;
}

TEST_F(Crash, DiskThatIsReallyFullLeavesTheOldStateAndRoomForAWord)
{
    constexpr int skipped = 77;
    const pid_t child = ::fork(); // the small disk is seen by the child alone, and goes with it
    ASSERT_GE(child, 0);
    if (child == 0) {
        fs::create_directories(folder());
        if (!mountSmallDisk(folder()))
            ::_exit(skipped);
        open();
        std::uint64_t done = 0;
        Result<void> result = journal->commit(numbered(1));
        for (; result && done < 1'000; result = journal->commit(numbered(done + 1)))
            ++done;
        EXPECT_FALSE(result);
        EXPECT_EQ(result.error().code, ErrorCode::NoSpace);
        EXPECT_GT(done, 5U);
        expectWholeCommits(done);
        Event stopped = event(1, "");
        stopped.kind = EventKind::GuardStopped;
        for (int i = 0; i < 20; ++i)
            EXPECT_TRUE(journal->commit({.events = {stopped}}));
        EXPECT_EQ(open(), Journal::Origin::Existing);
        EXPECT_EQ(state().agreedEntries, done * pathsOfOne);
        EXPECT_EQ(journal->lastEvents(1, RelPath())->front().event, stopped);
        EXPECT_EQ(*journal->verifyEvents(), std::nullopt);
        ::_exit(testing::Test::HasFailure() ? 1 : 0);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFEXITED(status));
    if (WEXITSTATUS(status) == skipped)
        GTEST_SKIP() << "no small disk can be mounted here";
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

} // namespace
} // namespace tern::test
