#include "journal.h"

#include "event_log.h"
#include "sqlite_journal.h"

namespace tern {

namespace {

/// Pages of the WAL after which a commit also writes them into the database (4 KiB each), and the
/// bytes to which its file shrinks afterwards.
constexpr const char *walBounds =
    "PRAGMA wal_autocheckpoint=4000; PRAGMA journal_size_limit=4194304;";

constexpr std::size_t pairDigits = 32;
constexpr std::size_t deviceDigits = 16;

Failure damaged(const std::string &what)
{
    return fail(ErrorCode::JournalDamaged, {}, what);
}

Result<void> checkPages(Connection &db)
{
    TERN_TRY(Statement statement, db.prepare("PRAGMA quick_check(1)"));
    TERN_TRY(const bool hasRow, statement.step());
    Row row = statement.row();
    const std::string verdict(hasRow ? row.bytes() : std::string_view());
    if (verdict != "ok")
        return damaged(verdict);
    return {};
}

/// That every agreed key is a path, in order, and that the counts are right: what quick_check and
/// the table's own checks cannot tell.
Result<void> checkAgreed(Connection &db, const PairState &counts)
{
    TERN_TRY(Statement statement, db.prepare("SELECT key, kind FROM agreed ORDER BY key"));
    std::uint64_t files = 0;
    std::uint64_t entries = 0;
    std::string last;
    while (true) {
        TERN_TRY(const bool hasRow, statement.step());
        if (!hasRow)
            break;
        Row row = statement.row();
        const std::string_view key = row.bytes();
        if (!RelPath::fromKey(key) || (entries > 0 && key <= last))
            return malformed("agreed");
        last = key;
        ++entries;
        files += row.integer() == fileCode ? 1 : 0;
    }
    if (entries != counts.agreedEntries || files != counts.agreedFiles)
        return damaged("other counts than rows in agreed");
    return {};
}

/// Looks the whole database over and brings its schema up to date. JournalDamaged: set it aside.
Result<void> checkAndMigrate(Connection &db, Migrations steps)
{
    TERN_TRY(const std::size_t version, checkSchema(db, steps));
    TERN_TRY(checkPages(db));
    TERN_TRY(migrate(db, version, steps));
    TERN_TRY(const Meta meta, readMeta(db));
    TERN_TRY(checkAgreed(db, meta.state));
    TERN_TRY(const bool fits, tipFits(db, meta));
    if (!fits)
        return damaged("the newest event is not the one that was recorded");
    TERN_TRY(readConflicts(db));
    TERN_TRY(readFailures(db));
    TERN_TRY(readTransfers(db));
    return {};
}

/// Makes a whole, empty journal under another name and puts it in place.
Result<void> create(const JournalFiles &files, Random &random, Migrations steps)
{
    TERN_TRY(files.startDraft());
    TERN_TRY(Connection db, Connection::open(files.draft(), Connection::Mode::ReadWrite));
    TERN_TRY(db.script("PRAGMA auto_vacuum=INCREMENTAL"));
    const auto fill = [&]() -> Result<void> {
        TERN_TRY(makeSchema(db, steps));
        Meta meta;
        meta.state.pair = randomHex(random, pairDigits);
        meta.state.device = randomHex(random, deviceDigits);
        meta.tip.chain = chainStart(meta.state.pair);
        return writeMeta(db, meta);
    };
    TERN_TRY(db.transact(fill));
    // Last, so that the WAL of the draft stays empty and the file is whole by itself.
    return db.script("PRAGMA journal_mode=WAL");
}

Result<void> createAndPublish(const JournalFiles &files, Random &random, Migrations steps)
{
    Result<void> made = create(files, random, steps);
    if (made)
        made = files.publishDraft();
    if (!made)
        files.dropDraft();
    return made;
}

Result<Connection> connect(const JournalFiles &files, Migrations steps)
{
    TERN_TRY(Connection db, Connection::open(files.database(), Connection::Mode::ReadWrite));
    TERN_TRY(db.script(walBounds));
    TERN_TRY(checkAndMigrate(db, steps));
    db.setAtClose(Connection::AtClose::Checkpoint);
    return db;
}

} // namespace

Result<Journal::Opened> SqliteJournal::open(const std::string &folder, const Clock &clock,
                                            Random &random, Migrations steps)
{
    using Found = JournalFiles::Found;
    TERN_TRY(JournalFiles::makeFolder(folder));
    TERN_TRY(std::shared_ptr<const FolderLock> lock, FolderLock::take(folder));
    const JournalFiles files(folder);
    TERN_TRY(const Found found, files.look(steps.size()));
    if (found == Found::Newer)
        return fail(ErrorCode::Unsupported, files.database(), "made by a newer Tern");

    Opened opened;
    Result<Connection> db = damaged("not a journal");
    if (found == Found::Journal) {
        opened.origin = Origin::Existing;
        db = connect(files, steps);
    }
    if (!db && (found != Found::Journal || db.error().code == ErrorCode::JournalDamaged)) {
        opened.origin = Origin::Created;
        if (found != Found::Nothing) {
            opened.origin = Origin::ReplacedDamaged;
            TERN_TRY(opened.setAside, files.setAside(clock.now()));
        }
        TERN_TRY(createAndPublish(files, random, steps));
        db = connect(files, steps);
    }
    if (!db)
        return Failure(std::move(db).error());
    opened.journal = std::make_unique<SqliteJournal>(lock, files, clock, std::move(*db));
    return opened;
}

Result<Journal::Opened> Journal::open(const std::string &folder, const Clock &clock, Random &random)
{
    return SqliteJournal::open(folder, clock, random, journalMigrations());
}

} // namespace tern
