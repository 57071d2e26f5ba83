#pragma once

#include "model/plan.h"
#include "model/policy.h"
#include "model/scan.h"

#include <vector>

namespace tern {

/// A file whose digest reconcile needs before it can decide.
struct DigestRequest {
    Side side = Side::Local;
    RelPath path;

    auto operator<=>(const DigestRequest &) const = default;
};

/// Both sides' changes against one agreement.
struct Changes {
    std::vector<Change> local;  ///< tree order, one per path
    std::vector<Change> remote; ///< tree order, one per path
    /// Problems of either scan: nothing is decided at a path whose state is hidden.
    std::vector<Problem> problems;
};

/// The files that must be read before these changes can be decided: both sides made or changed a
/// path to the same size, or a new file may be one that was renamed. Sorted. Reading them fills
/// Change::after->digest. Ask again until it is empty: a rename that came to light may bring two
/// files together that were not compared before.
[[nodiscard]] std::vector<DigestRequest> digestsNeeded(const Changes &changes);

/// What should happen. Pure and deterministic: the same input gives the same plan, sorted; with the
/// sides exchanged, the same plan with the sides exchanged. Requires digestsNeeded() to be empty.
///
/// Laws: what is not known is not deleted; deletion never beats modification; equal content never
/// conflicts; every action carries what must stand there before.
[[nodiscard]] Plan reconcile(const Changes &changes, const Policy &policy);

} // namespace tern
