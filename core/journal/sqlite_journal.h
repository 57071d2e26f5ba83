#pragma once

#include "agreed_cursor.h"
#include "bases.h"
#include "folder_lock.h"
#include "journal.h"
#include "journal_files.h"
#include "log_reader.h"
#include "records.h"
#include "schema.h"

namespace tern {

/// The Journal on SQLite.
class SqliteJournal final : public Journal {
public:
    /// As Journal::open(), with a schema history of the caller's: for tests of migrations.
    static Result<Opened> open(const std::string &folder, const Clock &clock, Random &random,
                               Migrations steps);

    SqliteJournal(std::shared_ptr<const FolderLock> lock, JournalFiles files, const Clock &clock,
                  Connection db);

    Result<PairState> state() override;
    Result<std::unique_ptr<Agreed>> agreed() override;
    Result<Tally> agreedFiles() override;
    Result<void> commit(const JournalCommit &changes) override;
    Result<void> resetAgreement(const Event &why) override;
    Result<std::vector<OpenConflict>> conflicts() override;
    Result<std::vector<FailedPath>> failures() override;
    Result<std::vector<ResumableTransfer>> transfers() override;
    Result<bool> keepsBase(const Digest &digest) override;
    Result<std::optional<std::string>> base(const Digest &digest) override;
    Result<std::vector<LoggedEvent>> events(std::int64_t after, std::size_t limit) override;
    Result<std::vector<LoggedEvent>> lastEvents(std::size_t limit, const RelPath &within) override;
    Result<std::unique_ptr<LogReader>> log() override;
    Result<std::optional<std::int64_t>> verifyEvents() override;
    Result<void> tidy() override;

private:
    /// Runs `work` in one transaction; when the disk is full, once more on the reserved space.
    /// Nothing more is agreed before that is there again: what it leaves is for recording why.
    template <class Work>
    Result<void> transact(Work work);
    Result<void> carryOut(const JournalCommit &changes, const std::vector<PackedBase> &bases);
    Result<void> record(const JournalCommit &changes);

    std::shared_ptr<const FolderLock> m_lock; ///< before m_db: goes after it
    JournalFiles m_files;
    const Clock &m_clock;
    Connection m_db;
    std::shared_ptr<Readers> m_readers; ///< after m_db: the last to close tidies the files up
    bool m_hasReserve;
};

} // namespace tern
