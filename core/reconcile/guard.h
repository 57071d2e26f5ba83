#pragma once

#include "model/plan.h"
#include "model/policy.h"
#include "model/status_snapshot.h"

namespace tern {

/// What the guard weighs a plan against.
struct AgreedCounts {
    std::uint64_t files = 0; ///< regular files agreed before the run
};

/// The guard's objection to `plan`, or nothing. Counts, for each side, agreed files that the plan
/// would remove, and agreed files with content that it would replace by empty ones; moves do not
/// count. Pure.
[[nodiscard]] std::optional<GuardStop> review(const Plan &plan, const AgreedCounts &agreed,
                                              const GuardLimits &limits);

} // namespace tern
