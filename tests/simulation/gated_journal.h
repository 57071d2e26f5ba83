#pragma once

#include "support/forwarding_journal.h"

#include <functional>

namespace tern::test {

/// A real journal behind a gate that is asked before it is used, and once more after a commit is
/// durable: there a process may end without having heard of it.
class GatedJournal final : public ForwardingJournal {
public:
    enum class Moment { Before, AfterCommit };
    using Gate = std::function<Result<void>(Moment)>;

    GatedJournal(std::unique_ptr<Journal> journal, Gate gate)
        : ForwardingJournal(std::move(journal)), m_gate(std::move(gate))
    {
    }

    Result<PairState> state() override
    {
        TERN_TRY(m_gate(Moment::Before));
        return ForwardingJournal::state();
    }
    Result<std::unique_ptr<Agreed>> agreed() override
    {
        TERN_TRY(m_gate(Moment::Before));
        return ForwardingJournal::agreed();
    }
    Result<void> commit(const JournalCommit &changes) override
    {
        TERN_TRY(m_gate(Moment::Before));
        TERN_TRY(ForwardingJournal::commit(changes));
        return m_gate(Moment::AfterCommit);
    }
    Result<void> resetAgreement(const Event &why) override
    {
        TERN_TRY(m_gate(Moment::Before));
        TERN_TRY(ForwardingJournal::resetAgreement(why));
        return m_gate(Moment::AfterCommit);
    }

private:
    const Gate m_gate;
};

} // namespace tern::test
