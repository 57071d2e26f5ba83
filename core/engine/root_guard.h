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

/// Compares what the roots say of themselves with what the journal remembers (DESIGN: missing,
/// empty, foreign or rolled-back root). A root that knows a newer generation than the journal
/// shows that the journal is an old copy: its agreement is forgotten, which cannot delete. Pure.
[[nodiscard]] RootVerdict judgeRoots(const PairState &state, const RootIdentity &local,
                                     const RootIdentity &remote, Base base);

} // namespace tern
