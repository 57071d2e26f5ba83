#pragma once

#include "session.h"

namespace tern {

/// What the identities of both roots allow.
struct RootVerdict {
    std::optional<GuardStop> guard; ///< set: nothing may be done
    /// Set: what was agreed does not hold any more and must be forgotten first; a union follows.
    std::optional<std::string> reset;
    std::uint64_t newestGeneration = 0; ///< the next one must be above this
};

/// Under which name the roots count a pair's generations: the same for all journals that this
/// computer (`machine`) ever had for both roots. By the journal's own name one that is put back
/// from a backup could not be told from the newest.
[[nodiscard]] std::string generationsOf(const PairState &state, const std::string &machine);
/// The root that a replica has, with the generation that generationsOf() names. Blocks: worker.
[[nodiscard]] Result<RootIdentity> identify(Replica &replica, const PairState &state,
                                            const std::string &machine);

/// Compares what the roots say of themselves with what the journal remembers (DESIGN: missing,
/// empty, foreign or rolled-back root). A root that knows a newer generation than the journal
/// shows that the journal is an old copy: its agreement is forgotten, which cannot delete. Pure.
[[nodiscard]] RootVerdict judgeRoots(const PairState &state, const RootIdentity &local,
                                     const RootIdentity &remote, Base base);

} // namespace tern
