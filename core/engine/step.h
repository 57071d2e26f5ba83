#pragma once

#include "bandwidth.h"

#include "base/stop_token.h"
#include "journal/journal.h"
#include "model/plan.h"
#include "replica/replica.h"

namespace tern {

/// One action on its way through a batch: stage, apply, settle, and then the journal.
struct Step {
    Action action;
    std::optional<Staged> staged;
    std::optional<Applied> applied;
    std::optional<Entry> counterpart; ///< the other side's entry, as last seen
    std::optional<Error> error;       ///< set: it failed, and nothing of it may be committed
    std::optional<Side> failedOn; ///< set: the error is of this side, not of the one that changes
    bool skipped = false;         ///< not tried, because something it needs failed
};

/// Both sides, as a step needs them.
struct Sides {
    Replica &local;
    Replica &remote;

    [[nodiscard]] Replica &at(Side side) const { return side == Side::Local ? local : remote; }
};

/// True for a step whose content must be brought to the other side first.
[[nodiscard]] bool needsStaging(const Action &action);
/// The two halves of one merge, one on each side.
[[nodiscard]] bool areOneMerge(const Action &one, const Action &other);
/// Bytes that the action moves.
[[nodiscard]] std::uint64_t transferBytes(const Action &action);

// The three parts of a step. Each runs on a worker and notes its failure in the step.

void stageStep(const Sides &sides, Step &step, const StageOptions &options,
               const BandwidthLimiters &limiters, StopToken stop);
void applyStep(const Sides &sides, Step &step);
/// After the flush: looks at both entries once more, so that the tokens to be remembered are from
/// a later moment than the change, and can be trusted. A change seen since keeps the older token,
/// so that the next scan finds it; so does content that was new when the batch had `begun`
/// (nanoseconds since 1970). Tells whether another look is of no use.
[[nodiscard]] bool settleStep(const Sides &sides, Step &step, std::int64_t begun);

/// Where two steps change the same path, one on each side, the later one knows by this what came to
/// stand on the other side, and can agree on both. `previous`: the step before it in its batch.
void takeCounterpartFrom(const Step &previous, Step &step);

/// What a finished step changes in the journal. Pure. `now`: nanoseconds since 1970.
void addToCommit(JournalCommit &commit, const Step &step, const std::string &run, std::int64_t now);

} // namespace tern
