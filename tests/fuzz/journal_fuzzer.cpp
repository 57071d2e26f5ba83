// What happened to a good journal before it was opened, one step a line:
//
//     db OFFSET HEX     these bytes stand at OFFSET of the database
//     wal OFFSET HEX    the same in the log of writes
//     cut-db SIZE       the database ends after SIZE bytes
//     cut-wal SIZE      the same for the log of writes
//     page TO FROM      page TO of the database shows what page FROM holds
//     sql STATEMENT     somebody changed it with SQLite, without its constraints
//     raw               all that follows is the database, there is no log of writes
#include "fuzz/fuzz.h"

#include "content/hasher.h"
#include "journal/journal.h"
#include "support/seeded_random.h"
#include "support/temp_folder.h"
#include "support/test_clock.h"

#include <sqlite3.h>

#include <charconv>
#include <optional>

namespace tern::test {

namespace {

constexpr std::size_t pageBytes = 4096;
constexpr std::size_t mostBytes = 1 << 20;

/// Journals that nobody needs after a power cut: in memory if there is room.
std::string fastFolder()
{
    std::error_code error;
    const auto space = std::filesystem::space("/dev/shm", error);
    return !error && space.available > std::uintmax_t{64} << 20U
               ? "/dev/shm"
               : std::filesystem::temp_directory_path().string();
}

struct Files {
    std::string database;
    std::string wal;
};

AgreedEntry agreedFile(std::uint64_t size)
{
    AgreedEntry entry;
    entry.size = size;
    entry.digest = Digest();
    entry.local.token = {"inode", "version", true};
    entry.remote.token = {"object", std::string("\0\xff", 2), false};
    return entry;
}

JournalCommit step(int number)
{
    const std::string name = "d" + std::to_string(number % 3) + "/f" + std::to_string(number);
    const RelPath path = RelPath::parse(name).value();
    JournalCommit commit;
    commit.updates = {{AgreementUpdate::Kind::Put, path, {}, agreedFile(7)}};
    commit.events = {{number, "run", EventKind::Uploaded, "remote", path, 7, "detail"}};
    commit.conflictsOpened = {{path, ConflictType::ModifiedBoth, Entry(), {}}};
    commit.failures = {
        {Problem{path, "local", ProblemKind::Failed, Reach::Path, Error()}, 1, 2, 3}};
    commit.transfers = {{Side::Remote, path, "staged", "version", 4, Digest()}};
    commit.basesKept = {{digestOf(name), name}};
    commit.generation = static_cast<std::uint64_t>(number + 1);
    return commit;
}

/// A good journal with something in every table, as a crash leaves it: part of it in the WAL.
const Files &goodFiles()
{
    static const Files files = [] {
        const TempFolder folder(fastFolder());
        const TestClock clock;
        SeededRandom random;
        auto opened = Journal::open(folder.path(), clock, random);
        require(opened.has_value(), "a journal can be made");
        for (int number = 0; number < 5; ++number)
            require(opened->journal->commit(step(number)).has_value(), "a journal takes commits");
        require(opened->journal->tidy().has_value(), "a journal can be tidied");
        for (int number = 5; number < 9; ++number)
            require(opened->journal->commit(step(number)).has_value(), "a journal takes commits");
        return Files{folder.read("journal.db"), folder.read("journal.db-wal")};
    }();
    return files;
}

std::size_t takeNumber(std::string_view &line)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), number);
    line.remove_prefix(static_cast<std::size_t>(end - line.data()));
    while (line.starts_with(' '))
        line.remove_prefix(1);
    return error == std::errc() ? number : 0;
}

void put(std::string &into, std::string_view offsetAndHex)
{
    std::size_t at = takeNumber(offsetAndHex);
    for (; offsetAndHex.size() >= 2 && at < into.size(); ++at) {
        unsigned byte = 0;
        std::from_chars(offsetAndHex.data(), offsetAndHex.data() + 2, byte, 16);
        into[at] = static_cast<char>(byte);
        offsetAndHex.remove_prefix(2);
    }
}

void copyPage(std::string &database, std::string_view toAndFrom)
{
    const std::size_t to = takeNumber(toAndFrom);
    const std::size_t from = takeNumber(toAndFrom);
    const std::size_t pages = database.size() / pageBytes;
    if (to < pages && from < pages)
        database.replace(to * pageBytes, pageBytes, database.substr(from * pageBytes, pageBytes));
}

/// SQLite may do anything to this one file, within a number of steps, and to nothing else.
void runSql(const TempFolder &folder, const std::string &statement)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open((folder / "journal.db").c_str(), &db) == SQLITE_OK) {
        sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        sqlite3_exec(db, "PRAGMA writable_schema=ON; PRAGMA ignore_check_constraints=ON", nullptr,
                     nullptr, nullptr);
        sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 1 << 16);
        sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
        int checks = 0;
        sqlite3_progress_handler(
            db, 1000, [](void *count) { return ++*static_cast<int *>(count) > 20 ? 1 : 0; },
            &checks);
        sqlite3_set_authorizer(
            db,
            [](void *, int action, const char *, const char *, const char *, const char *) {
                return action == SQLITE_ATTACH || action == SQLITE_PRAGMA ? SQLITE_DENY : SQLITE_OK;
            },
            nullptr);
        sqlite3_exec(db, statement.c_str(), nullptr, nullptr, nullptr);
    }
    sqlite3_close(db);
}

void lay(const TempFolder &folder, const Files &files)
{
    folder.write("journal.db", files.database);
    if (files.wal.empty())
        folder.remove("journal.db-wal");
    else
        folder.write("journal.db-wal", files.wal);
    folder.remove("journal.db-shm");
}

/// What outsiders did, carried out; what lies on the disk then.
Files damaged(const TempFolder &folder, std::string_view steps)
{
    Files files = goodFiles();
    while (!steps.empty()) {
        std::string_view line = takeLine(steps);
        const std::string_view word = line.substr(0, line.find(' '));
        line.remove_prefix(std::min(word.size() + 1, line.size()));
        if (word == "db")
            put(files.database, line);
        else if (word == "wal")
            put(files.wal, line);
        else if (word == "cut-db")
            files.database.resize(std::min(takeNumber(line), files.database.size()));
        else if (word == "cut-wal")
            files.wal.resize(std::min(takeNumber(line), files.wal.size()));
        else if (word == "page")
            copyPage(files.database, line);
        else if (word == "raw")
            return {std::string(steps), {}};
        if (word == "sql") {
            lay(folder, files);
            runSql(folder, std::string(line));
            files = {folder.read("journal.db"), folder.read("journal.db-wal")};
            if (files.database.size() + files.wal.size() > mostBytes)
                return files;
        }
    }
    return files;
}

std::uint64_t countOf(Agreed &agreed)
{
    const auto cursor = agreed.within(RelPath());
    require(cursor.has_value(), "a journal taken for whole can be walked");
    std::uint64_t count = 0;
    std::optional<RelPath> last;
    for (;; ++count) {
        const auto item = (*cursor)->next();
        require(item.has_value(), "a journal taken for whole can be walked to its end");
        if (!*item)
            return count;
        require(!last || *last < (*item)->path, "a walk is in tree order");
        last = (*item)->path;
        const auto found = agreed.find(*last);
        require(found && *found && **found == (*item)->entry, "what is walked over is found");
    }
}

void requireUsable(Journal &journal)
{
    const auto state = journal.state();
    require(state.has_value(), "a journal taken for whole has a state");
    {
        const auto agreed = journal.agreed();
        require(agreed.has_value(), "a journal taken for whole has an agreement");
        require(countOf(**agreed) == state->agreedEntries, "the agreement has as many as it says");
    }
    require(journal.conflicts().has_value(), "conflicts can be read");
    require(journal.failures().has_value(), "failures can be read");
    require(journal.transfers().has_value(), "transfers can be read");
    for (int number = 0; number < 9; ++number) {
        const JournalCommit kept = step(number);
        const auto &[digest, content] = kept.basesKept.front();
        const auto base = journal.base(digest);
        require(!base || !*base || **base == content, "a base is the one that was kept");
    }
    (void)journal.events(0, 1000);
    (void)journal.lastEvents(10, RelPath());
    (void)journal.verifyEvents();
    (void)journal.commit(step(100));
    (void)journal.resetAgreement(Event());
    (void)journal.tidy();
}

} // namespace

void fuzz(std::string_view bytes)
{
    const TempFolder folder(fastFolder());
    const Files files = damaged(folder, bytes);
    lay(folder, files);
    const TestClock clock;
    SeededRandom random;
    const auto opened = Journal::open(folder.path(), clock, random);
    if (!opened) {
        require(opened.error().code == ErrorCode::Unsupported,
                "a journal is opened, set aside, or of a newer Tern");
        require(folder.read("journal.db") == files.database, "what is refused is not touched");
        return;
    }
    if (opened->origin == Journal::Origin::ReplacedDamaged) {
        require(folder.read(opened->setAside) == files.database,
                "no byte of a damaged one is lost");
        require(folder.read(opened->setAside + "-wal") == files.wal, "nor of its log of writes");
    }
    requireUsable(*opened->journal);
}

} // namespace tern::test
