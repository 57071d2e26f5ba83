#include "sqlite_journal.h"

#include "agreed_table.h"
#include "event_log.h"

namespace tern {

namespace {

/// Lists that end something come before those that record it, so that one commit can close a
/// conflict and open the next one at the same path.
Result<void> end(Connection &db, const JournalCommit &changes)
{
    for (const RelPath &path : changes.conflictsClosed)
        TERN_TRY(removeConflict(db, path));
    for (const auto &[path, where] : changes.failuresCleared)
        TERN_TRY(removeFailure(db, path, where));
    for (const auto &[side, path] : changes.transfersEnded)
        TERN_TRY(removeTransfer(db, side, path));
    return {};
}

void takeOver(const JournalCommit &changes, PairState &state)
{
    state.generation = changes.generation.value_or(state.generation);
    state.nextGeneration = changes.nextGeneration.value_or(state.nextGeneration);
    state.localRoot = changes.localRoot.value_or(state.localRoot);
    state.remoteRoot = changes.remoteRoot.value_or(state.remoteRoot);
    state.lastInSync = changes.lastInSync.value_or(state.lastInSync);
}

} // namespace

SqliteJournal::SqliteJournal(std::shared_ptr<const FolderLock> lock, JournalFiles files,
                             const Clock &clock, Connection db)
    : m_lock(std::move(lock)),
      m_files(std::move(files)),
      m_clock(clock),
      m_db(std::move(db)),
      m_readers(std::make_shared<Readers>(m_files.database())),
      m_hasReserve(m_files.makeReserve())
{
}

Result<PairState> SqliteJournal::state()
{
    TERN_TRY(Meta meta, readMeta(m_db));
    return std::move(meta.state);
}

Result<std::unique_ptr<Agreed>> SqliteJournal::agreed()
{
    return AgreedSnapshot::take(m_readers, m_lock);
}

Result<Tally> SqliteJournal::agreedFiles()
{
    return sumOfFiles(m_db);
}

template <class Work>
Result<void> SqliteJournal::transact(Work work)
{
    Result<void> done = m_db.transact(work);
    if (done || done.error().code != ErrorCode::NoSpace || !m_hasReserve)
        return done;
    m_hasReserve = !m_files.releaseReserve();
    // What the WAL holds twice makes room as well; that this fails shows in the next line.
    (void)m_db.checkpoint();
    return m_db.transact(work);
}

Result<void> SqliteJournal::commit(const JournalCommit &changes)
{
    if (!changes.updates.empty() && !m_hasReserve) {
        m_hasReserve = m_files.makeReserve();
        if (!m_hasReserve)
            return fail(ErrorCode::NoSpace, m_files.database(), "no room for a reserve");
    }
    TERN_TRY(const std::vector<PackedBase> bases, packBases(changes.basesKept));
    return transact([&] { return carryOut(changes, bases); });
}

Result<void> SqliteJournal::carryOut(const JournalCommit &changes,
                                     const std::vector<PackedBase> &bases)
{
    TERN_TRY(Meta meta, readMeta(m_db));
    AgreedTable agreed(m_db, meta.state);
    for (const AgreementUpdate &update : changes.updates)
        TERN_TRY(agreed.carryOut(update));
    TERN_TRY(end(m_db, changes));
    TERN_TRY(record(changes));
    for (const PackedBase &base : bases)
        TERN_TRY(writeBase(m_db, base));
    TERN_TRY(meta.tip, appendEvents(m_db, meta.tip, changes.events));
    takeOver(changes, meta.state);
    return writeMeta(m_db, meta);
}

Result<void> SqliteJournal::record(const JournalCommit &changes)
{
    const std::int64_t now = changes.conflictsOpened.empty() ? 0 : m_clock.now();
    for (const Conflict &conflict : changes.conflictsOpened)
        TERN_TRY(writeConflict(m_db, conflict, now));
    for (const FailedPath &failure : changes.failures)
        TERN_TRY(writeFailure(m_db, failure));
    for (const ResumableTransfer &transfer : changes.transfers)
        TERN_TRY(writeTransfer(m_db, transfer));
    return {};
}

Result<void> SqliteJournal::resetAgreement(const Event &why)
{
    return transact([&]() -> Result<void> {
        TERN_TRY(Meta meta, readMeta(m_db));
        TERN_TRY(AgreedTable(m_db, meta.state).clear());
        TERN_TRY(meta.tip, appendEvents(m_db, meta.tip, {why}));
        // With the agreement goes what it was made with; nextGeneration only ever grows, so that
        // a root which has seen it does not seem to come from the future.
        meta.state.generation = 0;
        meta.state.localRoot.clear();
        meta.state.remoteRoot.clear();
        return writeMeta(m_db, meta);
    });
}

Result<std::vector<OpenConflict>> SqliteJournal::conflicts()
{
    return readConflicts(m_db);
}

Result<std::vector<FailedPath>> SqliteJournal::failures()
{
    return readFailures(m_db);
}

Result<std::vector<ResumableTransfer>> SqliteJournal::transfers()
{
    return readTransfers(m_db);
}

Result<bool> SqliteJournal::keepsBase(const Digest &digest)
{
    return hasBase(m_db, digest);
}

Result<std::optional<std::string>> SqliteJournal::base(const Digest &digest)
{
    return readBase(m_db, digest);
}

Result<std::vector<LoggedEvent>> SqliteJournal::events(std::int64_t after, std::size_t limit)
{
    return eventsAfter(m_db, after, limit);
}

Result<std::vector<LoggedEvent>> SqliteJournal::lastEvents(std::size_t limit, const RelPath &within)
{
    return newestEvents(m_db, limit, within);
}

Result<std::unique_ptr<LogReader>> SqliteJournal::log()
{
    return LogReader::open(m_files.database(), m_lock);
}

Result<std::optional<std::int64_t>> SqliteJournal::verifyEvents()
{
    TERN_TRY(const Meta meta, readMeta(m_db));
    return firstBrokenEvent(m_db, meta);
}

Result<void> SqliteJournal::tidy()
{
    TERN_TRY(transact([&] { return dropUnusedBases(m_db); }));
    TERN_TRY(m_db.script("PRAGMA incremental_vacuum"));
    TERN_TRY(m_db.checkpoint());
    m_hasReserve = m_files.makeReserve();
    return {};
}

} // namespace tern
