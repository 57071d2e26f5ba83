#pragma once

#include "step.h"

#include <vector>

namespace tern {

/// Actions that are staged, flushed, applied and committed together.
using Batch = std::vector<Step>;

/// Cuts a plan into batches: phase by phase, what is in a directory before the directory is
/// removed; small files together, each large one alone and last, so that it keeps nothing waiting.
/// Pure.
[[nodiscard]] std::vector<Batch> batchesOf(const Plan &plan);

/// True where so much content is moved that the transfer is worth going on with after a crash.
[[nodiscard]] bool isLarge(const Action &action);

} // namespace tern
