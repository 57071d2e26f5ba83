#pragma once

#include "journal/journal.h"

namespace tern::test {

/// A real journal behind a gate that is asked before it is used, and once more after a commit is
/// durable: there a process may end without having heard of it.
class GatedJournal final : public Journal {
public:
    enum class Moment { Before, AfterCommit };
    using Gate = std::function<Result<void>(Moment)>;

    GatedJournal(std::unique_ptr<Journal> journal, Gate gate)
        : m_journal(std::move(journal)), m_gate(std::move(gate))
    {
    }

    Result<PairState> state() override
    {
        TERN_TRY(m_gate(Moment::Before));
        return m_journal->state();
    }
    Result<std::unique_ptr<Agreed>> agreed() override
    {
        TERN_TRY(m_gate(Moment::Before));
        return m_journal->agreed();
    }
    Result<void> commit(const JournalCommit &changes) override
    {
        TERN_TRY(m_gate(Moment::Before));
        TERN_TRY(m_journal->commit(changes));
        return m_gate(Moment::AfterCommit);
    }
    Result<void> resetAgreement(const Event &why) override
    {
        TERN_TRY(m_gate(Moment::Before));
        TERN_TRY(m_journal->resetAgreement(why));
        return m_gate(Moment::AfterCommit);
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
    const std::unique_ptr<Journal> m_journal;
    const Gate m_gate;
};

} // namespace tern::test
