#pragma once

#include "draft.h"

namespace tern::planning {

/// Adds the renames to `plan`, and the agreements about those that both sides made alike; then puts
/// everything into the order in which it must be carried out and read.
[[nodiscard]] Plan inOrder(Plan plan, const Situation &situation);

} // namespace tern::planning
