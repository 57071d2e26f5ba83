#pragma once

#include "base/random.h"
#include "model/entry.h"
#include "model/problem.h"

#include <cstdint>

namespace tern {

/// What follows from a failed step.
enum class Retry : std::uint8_t {
    Replan,  ///< the world moved on: look again in this run
    Soon,    ///< it is being written: look again in a moment, quietly
    Later,   ///< may pass: try again with growing pauses
    Never,   ///< will not pass by itself: a dead letter until it changes or the user asks
    StopRun, ///< nothing else can work either
};

[[nodiscard]] Retry retryFor(const Error &error);

/// Of a place that could not be read in time for a decision: until it can be, nothing is decided
/// there.
[[nodiscard]] Problem problemOfReading(Side side, const RelPath &path, const Error &error);

/// After so many attempts a path is a dead letter.
inline constexpr int attemptsBeforeDeadLetter = 8;

/// When attempt number `attempts` + 1 is due; nanoseconds since 1970. Doubling from 5 s to 1 h,
/// with jitter of a quarter so that many failures do not come back at once; 0 for a dead letter.
[[nodiscard]] std::int64_t nextAttempt(Retry retry, int attempts, std::int64_t now, Random &random);

} // namespace tern
