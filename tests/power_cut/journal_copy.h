#pragma once

#include "journal/journal.h"

#include <functional>
#include <memory>
#include <string>

namespace tern::test {

/// The bytes of a journal's files at one moment.
struct JournalCopy {
    std::string database;
    std::string wal;
};

/// Of the journal in `folder`; requires that nobody is writing to it.
[[nodiscard]] JournalCopy copyJournal(const std::string &folder);
/// Makes `folder`, which must not exist, with these files in it. A copy without a database makes
/// nothing: a journal that never was.
void placeJournal(const JournalCopy &copy, const std::string &folder);

/// A journal that tells of each change right after it became durable.
class TappedJournal final : public Journal {
public:
    TappedJournal(std::unique_ptr<Journal> journal, std::function<void()> changed)
        : m_journal(std::move(journal)), m_changed(std::move(changed))
    {
    }

    Result<PairState> state() override { return m_journal->state(); }
    Result<std::unique_ptr<Agreed>> agreed() override { return m_journal->agreed(); }
    Result<void> commit(const JournalCommit &changes) override
    {
        return told(m_journal->commit(changes));
    }
    Result<void> resetAgreement(const Event &why) override
    {
        return told(m_journal->resetAgreement(why));
    }
    Result<std::vector<OpenConflict>> conflicts() override { return m_journal->conflicts(); }
    Result<std::vector<FailedPath>> failures() override { return m_journal->failures(); }
    Result<std::vector<ResumableTransfer>> transfers() override { return m_journal->transfers(); }
    Result<std::vector<LoggedEvent>> events(std::int64_t after, std::size_t limit) override
    {
        return m_journal->events(after, limit);
    }
    Result<std::vector<LoggedEvent>> lastEvents(std::size_t limit, const RelPath &within) override
    {
        return m_journal->lastEvents(limit, within);
    }
    Result<std::optional<std::int64_t>> verifyEvents() override
    {
        return m_journal->verifyEvents();
    }
    Result<void> tidy() override { return m_journal->tidy(); }

private:
    Result<void> told(Result<void> done)
    {
        if (done && m_changed)
            m_changed();
        return done;
    }

    std::unique_ptr<Journal> m_journal;
    std::function<void()> m_changed;
};

} // namespace tern::test
