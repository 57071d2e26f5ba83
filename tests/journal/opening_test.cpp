#include "journal_fixture.h"

#include "content/hasher.h"
#include "journal/sqlite_journal.h"

#include <gmock/gmock.h>

#include <array>
#include <csignal>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tern::test {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

class Opening : public JournalTest {
protected:
    static unsigned modeOf(const fs::path &file)
    {
        struct stat found = {};
        EXPECT_EQ(::lstat(file.c_str(), &found), 0) << file;
        return found.st_mode & 07777U;
    }
    Journal::Origin openWith(Migrations steps)
    {
        close();
        Result<Journal::Opened> opened = SqliteJournal::open(folder(), clock, random, steps);
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().detail);
        if (!opened)
            return Journal::Origin::Created;
        journal = std::move(opened->journal);
        return opened->origin;
    }
    /// A journal as the first version of Tern left it.
    void fillFirstVersion()
    {
        openWith(journalMigrations().first(1));
        commitSome();
    }
    void fill()
    {
        open();
        commitSome();
    }
    void commitSome()
    {
        commit({.updates = {put("a", file(1)), put("b/c", file(2))},
                .events = {event(1), event(2)},
                .transfers = {{Side::Local, path("a"), "n", "v", 5, digest(1)}}});
    }
    void replaceDatabase(const std::string &content)
    {
        close();
        fs::create_directories(folder());
        write(database(), content);
    }
    void expectSetAside(const std::string &content)
    {
        EXPECT_EQ(open(), Journal::Origin::ReplacedDamaged);
        EXPECT_EQ(setAside, "journal-damaged-20261118T110640Z.db");
        EXPECT_EQ(contentOf(folder() + '/' + setAside), content);
        EXPECT_THAT(paths(), IsEmpty());
        EXPECT_EQ(open(), Journal::Origin::Existing);
    }
};

TEST_F(Opening, MakesAJournalAndFindsItAgain)
{
    EXPECT_EQ(open(), Journal::Origin::Created);
    EXPECT_EQ(setAside, "");
    EXPECT_EQ(open(), Journal::Origin::Existing);
    EXPECT_EQ(setAside, "");
}

TEST_F(Opening, KeepsOthersOutOfFolderAndFiles)
{
    const mode_t before = ::umask(0);
    open();
    commit({put("a", file())});
    ::umask(before);
    EXPECT_EQ(modeOf(folder()), 0700U);
    EXPECT_EQ(modeOf(fs::path(folder()).parent_path()), 0700U);
    std::vector<std::string> names;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder())) {
        EXPECT_EQ(modeOf(entry.path()), 0600U) << entry.path();
        names.push_back(entry.path().filename());
    }
    EXPECT_THAT(names, testing::UnorderedElementsAre("journal.db", "journal.db-wal",
                                                     "journal.db-shm", "journal.reserve", "lock"));
}

TEST_F(Opening, ClosesWhatWasOpenToOthers)
{
    open();
    close();
    fs::permissions(folder(), fs::perms(0755));
    fs::permissions(database(), fs::perms(0644));
    EXPECT_EQ(open(), Journal::Origin::Existing);
    EXPECT_EQ(modeOf(folder()), 0700U);
    EXPECT_EQ(modeOf(database()), 0600U);
}

TEST_F(Opening, WritesAheadAndWaitsForTheDisk)
{
    open();
    EXPECT_EQ(contentOf(database()).substr(18, 2), "\x02\x02");
    auto db = Connection::open(database(), Connection::Mode::ReadWrite);
    ASSERT_TRUE(db);
    EXPECT_EQ(*db->integer("PRAGMA synchronous"), 2);
    EXPECT_EQ(*db->integer("PRAGMA trusted_schema"), 0);
    EXPECT_EQ(*db->integer("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(*db->integer("PRAGMA application_id"), 0x7465726e);
}

TEST_F(Opening, LeavesOneFileBehindWhenClosed)
{
    fill();
    close();
    EXPECT_FALSE(fs::exists(database() + "-wal"));
    EXPECT_FALSE(fs::exists(database() + "-shm"));
}

TEST_F(Opening, TidyingShortensTheLogOfWrites)
{
    open();
    for (int i = 0; i < 100; ++i)
        commit({put("p" + std::to_string(i), file(i))});
    EXPECT_GT(fs::file_size(database() + "-wal"), 100'000U);
    ASSERT_TRUE(journal->tidy());
    EXPECT_EQ(fs::file_size(database() + "-wal"), 0U);
    EXPECT_EQ(paths().size(), 100U);
}

TEST_F(Opening, TidyingGivesFreePagesBack)
{
    open();
    JournalCommit changes;
    for (int i = 0; i < 5'000; ++i)
        changes.updates.push_back(put("p" + std::to_string(i), file(i)));
    commit(changes);
    ASSERT_TRUE(journal->tidy());
    const auto full = fs::file_size(database());
    commit({eraseTree("")});
    ASSERT_TRUE(journal->tidy());
    EXPECT_LT(fs::file_size(database()), full / 4);
}

TEST_F(Opening, LogOfWritesStaysBoundedOverManyCommits)
{
    open();
    for (int round = 0; round < 40; ++round) {
        JournalCommit changes;
        for (int i = 0; i < 1'000; ++i)
            changes.updates.push_back(put("p" + std::to_string(i), file(i + round)));
        commit(changes);
    }
    EXPECT_LT(fs::file_size(database() + "-wal"), 24U * 1024 * 1024);
}

TEST_F(Opening, IsRefusedWhileOpenElsewhere)
{
    open();
    const auto second = tryOpen();
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Locked);
    EXPECT_THAT(second.error().detail, HasSubstr(std::to_string(::getpid())));
    close();
    EXPECT_EQ(open(), Journal::Origin::Existing);
}

TEST_F(Opening, NamesTheProcessThatHoldsItAndIsFreeOnceThatIsKilled)
{
    std::array<int, 2> ready{};
    ASSERT_EQ(::pipe(ready.data()), 0);
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const auto held = Journal::open(folder(), clock, random);
        const char sign = held ? 'y' : 'n';
        if (::write(ready[1], &sign, 1) == 1)
            ::pause();
        ::_exit(0);
    }
    char sign = 0;
    ASSERT_EQ(::read(ready[0], &sign, 1), 1);
    EXPECT_EQ(sign, 'y');
    const auto second = tryOpen();
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ready[0]);
    ::close(ready[1]);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Locked);
    EXPECT_THAT(second.error().detail, HasSubstr(std::to_string(child)));
    EXPECT_EQ(open(), Journal::Origin::Existing);
}

TEST_F(Opening, FailsWhereNoFolderCanBe)
{
    fs::create_directories(fs::path(folder()).parent_path());
    write(folder(), "a file");
    const auto opened = tryOpen();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::NotADirectory);
}

TEST_F(Opening, SetsAForeignFileAside)
{
    replaceDatabase("Dear diary, this is no database but long enough to look like one at first.\n"
                    + std::string(4000, 'x'));
    expectSetAside(contentOf(database()));
}

TEST_F(Opening, SetsAnEmptyFileAside)
{
    replaceDatabase("");
    expectSetAside("");
}

TEST_F(Opening, SetsAnotherProgramsDatabaseAside)
{
    open();
    close();
    tamper("PRAGMA application_id=1");
    expectSetAside(contentOf(database()));
}

TEST_F(Opening, SetsADirectoryInItsPlaceAside)
{
    fs::create_directories(database() + "/inside");
    EXPECT_EQ(open(), Journal::Origin::ReplacedDamaged);
    EXPECT_TRUE(fs::is_directory(folder() + '/' + setAside + "/inside"));
}

TEST_F(Opening, DoesNotFollowASymlinkInItsPlace)
{
    fs::create_directories(folder());
    const fs::path elsewhere = fs::path(folder()).parent_path() / "elsewhere";
    write(elsewhere, "precious");
    fs::create_symlink(elsewhere, database());
    EXPECT_EQ(open(), Journal::Origin::ReplacedDamaged);
    EXPECT_EQ(contentOf(elsewhere), "precious");
    EXPECT_TRUE(fs::is_symlink(folder() + '/' + setAside));
    EXPECT_TRUE(fs::is_regular_file(database()));
}

TEST_F(Opening, SetsALogOfWritesWithoutItsDatabaseAside)
{
    fs::create_directories(folder());
    write(database() + "-wal", "what is left");
    EXPECT_EQ(open(), Journal::Origin::ReplacedDamaged);
    EXPECT_EQ(contentOf(folder() + '/' + setAside + "-wal"), "what is left");
    EXPECT_EQ(open(), Journal::Origin::Existing);
}

TEST_F(Opening, SetsAForeignRollbackJournalAside)
{
    fill();
    close();
    write(database() + "-journal", "not ours");
    const std::string before = contentOf(database());
    expectSetAside(before);
    EXPECT_EQ(contentOf(folder() + "/journal-damaged-20261118T110640Z.db-journal"), "not ours");
}

TEST_F(Opening, GivesEachDamagedJournalANameOfItsOwn)
{
    const std::string first = "journal-damaged-20261118T110640Z";
    for (const std::string &name : {first + ".db", first + "-2.db", first + "-3.db"}) {
        replaceDatabase("damaged: " + name);
        EXPECT_EQ(open(), Journal::Origin::ReplacedDamaged);
        EXPECT_EQ(setAside, name);
    }
    EXPECT_EQ(contentOf(folder() + '/' + first + ".db"), "damaged: " + first + ".db");
}

TEST_F(Opening, FreshJournalAfterDamageIsAnotherPair)
{
    fill();
    const std::string pair = state().pair;
    close();
    replaceDatabase("gone");
    open();
    EXPECT_NE(state().pair, pair);
    EXPECT_EQ(state().generation, 0U);
}

TEST_F(Opening, SetsAsideWhatIsNotAsTheSchemaSays)
{
    for (const char *sql :
         {"DROP TABLE transfers", "CREATE TABLE more (a)", "DROP TRIGGER events_stay",
          "ALTER TABLE conflicts ADD COLUMN extra BLOB", "DELETE FROM meta",
          "UPDATE meta SET event_chain = zeroblob(32)", "UPDATE meta SET agreed_entries = 3",
          "UPDATE meta SET agreed_files = 1", "UPDATE meta SET last_event = 1",
          "PRAGMA user_version=0", "UPDATE agreed SET key = x'2e2e' WHERE key = x'61'",
          "UPDATE agreed SET key = x'6100' WHERE key = x'61'", "UPDATE transfers SET key = x'2f'",
          "INSERT INTO conflicts VALUES (x'61', 0, x'00', x'00', NULL, NULL, NULL)",
          "PRAGMA ignore_check_constraints=ON; UPDATE agreed SET kind = 7",
          "PRAGMA ignore_check_constraints=ON; UPDATE agreed SET digest = x'00'"}) {
        fill();
        close();
        tamper(sql);
        EXPECT_EQ(open(), Journal::Origin::ReplacedDamaged) << sql;
        close();
        fs::remove_all(folder());
    }
}

TEST_F(Opening, RefusesANewerJournalAndTouchesNothing)
{
    fill();
    close();
    tamper("PRAGMA user_version=" + std::to_string(journalMigrations().size() + 1));
    const std::string before = contentOf(database());
    const auto opened = tryOpen();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Unsupported);
    EXPECT_EQ(contentOf(database()), before);
    EXPECT_FALSE(fs::exists(database() + "-wal"));
}

TEST_F(Opening, StartsAnewWhereACrashLeftAHalfMadeJournal)
{
    fs::create_directories(folder());
    write(folder() + "/journal-new.db", "half");
    write(folder() + "/journal-new.db-wal", "made");
    write(folder() + "/journal-new.db-journal", "up");
    EXPECT_EQ(open(), Journal::Origin::Created);
    commit({put("a", file())});
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        EXPECT_FALSE(fs::exists(folder() + "/journal-new.db" + suffix));
}

TEST_F(Opening, MigratesStepByStepAndKeepsAll)
{
    fillFirstVersion();
    const PairState before = state();
    const std::array steps = {journalMigrations()[0], "ALTER TABLE transfers ADD COLUMN note BLOB",
                              "CREATE TABLE more (a INTEGER) STRICT; INSERT INTO more VALUES (1)"};
    EXPECT_EQ(openWith(steps), Journal::Origin::Existing);
    EXPECT_EQ(count("PRAGMA user_version"), 3);
    EXPECT_EQ(count("SELECT a FROM more"), 1);
    EXPECT_EQ(state().pair, before.pair);
    EXPECT_EQ(find("a"), file(1));
    EXPECT_THAT(paths(), ElementsAre("a", "b/c"));
    EXPECT_EQ(journal->transfers()->size(), 1U);
    EXPECT_EQ(*journal->verifyEvents(), std::nullopt);
    EXPECT_EQ(openWith(steps), Journal::Origin::Existing) << "once migrated, nothing is left to do";
    EXPECT_EQ(count("SELECT count(*) FROM more"), 1);
    close();
    const auto older =
        SqliteJournal::open(folder(), clock, random, std::span(steps).first(2)); // one step less
    ASSERT_FALSE(older);
    EXPECT_EQ(older.error().code, ErrorCode::Unsupported);
}

TEST_F(Opening, JournalOfTheFirstVersionLearnsToKeepBases)
{
    fillFirstVersion();
    const PairState before = state();
    EXPECT_EQ(count("PRAGMA user_version"), 1);
    EXPECT_EQ(open(), Journal::Origin::Existing);
    EXPECT_EQ(count("PRAGMA user_version"), static_cast<std::int64_t>(journalMigrations().size()));
    EXPECT_EQ(state().pair, before.pair);
    EXPECT_EQ(find("a"), file(1));
    EXPECT_THAT(paths(), ElementsAre("a", "b/c"));
    EXPECT_EQ(journal->transfers()->size(), 1U);
    EXPECT_EQ(journal->events(0, 10)->size(), 2U);
    EXPECT_EQ(*journal->verifyEvents(), std::nullopt);
    EXPECT_EQ(*journal->base(digestOf("base")), std::nullopt);
    commit({.basesKept = {{digestOf("base"), "base"}}});
    EXPECT_EQ(*journal->base(digestOf("base")), "base");
    ASSERT_TRUE(journal->tidy());
    EXPECT_EQ(open(), Journal::Origin::Existing) << "once migrated, nothing is left to do";
}

TEST_F(Opening, FirstVersionRefusesAJournalWithBases)
{
    fill();
    close();
    const std::string before = contentOf(database());
    const auto older = SqliteJournal::open(folder(), clock, random, journalMigrations().first(1));
    ASSERT_FALSE(older);
    EXPECT_EQ(older.error().code, ErrorCode::Unsupported);
    EXPECT_EQ(contentOf(database()), before);
}

TEST_F(Opening, FreshJournalHasTheSchemaOfAMigratedOne)
{
    const std::array steps = {journalMigrations()[0], "ALTER TABLE transfers ADD COLUMN note BLOB"};
    EXPECT_EQ(openWith(steps), Journal::Origin::Created);
    EXPECT_EQ(count("PRAGMA user_version"), 2);
    EXPECT_EQ(openWith(steps), Journal::Origin::Existing);
}

TEST_F(Opening, StepThatFailsLeavesTheJournalAsItWas)
{
    fillFirstVersion();
    const std::array steps = {journalMigrations()[0], "ALTER TABLE transfers ADD COLUMN note BLOB",
                              "CREATE TABLE more (a); INSERT INTO nowhere VALUES (1)"};
    close();
    const auto opened = SqliteJournal::open(folder(), clock, random, steps);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Unsupported);
    EXPECT_THAT(opened.error().detail, StartsWith("cannot go on to version 3"));
    EXPECT_EQ(count("PRAGMA user_version"), 2) << "what was done before stays done";
    EXPECT_EQ(count("SELECT count(*) FROM sqlite_schema WHERE name = 'more'"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM agreed"), 2);
}

TEST_F(Opening, JournalOfAnOlderVersionMustBeWhatThatVersionWas)
{
    fillFirstVersion();
    close();
    tamper("CREATE TABLE more (a)");
    const std::array steps = {journalMigrations()[0], "ALTER TABLE transfers ADD COLUMN note BLOB"};
    EXPECT_EQ(openWith(steps), Journal::Origin::ReplacedDamaged);
}

} // namespace
} // namespace tern::test
