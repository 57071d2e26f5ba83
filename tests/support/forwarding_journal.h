#pragma once

#include "journal/log_reader.h"

namespace tern::test {

/// A journal in front of another one: each call goes on to that, unless who derives from this says
/// otherwise.
class ForwardingJournal : public Journal {
public:
    explicit ForwardingJournal(std::unique_ptr<Journal> journal) : m_journal(std::move(journal)) {}

    Result<PairState> state() override { return m_journal->state(); }
    Result<std::unique_ptr<Agreed>> agreed() override { return m_journal->agreed(); }
    Result<Tally> agreedFiles() override { return m_journal->agreedFiles(); }
    Result<bool> keepsBase(const Digest &digest) override { return m_journal->keepsBase(digest); }
    Result<std::optional<std::string>> base(const Digest &digest) override
    {
        return m_journal->base(digest);
    }
    Result<void> commit(const JournalCommit &changes) override
    {
        return m_journal->commit(changes);
    }
    Result<void> resetAgreement(const Event &why) override
    {
        return m_journal->resetAgreement(why);
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
    Result<std::unique_ptr<LogReader>> log() override { return m_journal->log(); }
    Result<std::optional<std::int64_t>> verifyEvents() override
    {
        return m_journal->verifyEvents();
    }
    Result<void> tidy() override { return m_journal->tidy(); }

private:
    const std::unique_ptr<Journal> m_journal;
};

} // namespace tern::test
