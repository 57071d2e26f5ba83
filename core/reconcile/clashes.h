#pragma once

#include "draft.h"

namespace tern::planning {

/// Finds what a side that cannot tell some names apart would merge. Such things are not made: they
/// become conflicts, and `plan` loses all that was to be done at and below them. Returns the homes
/// of renames that must be given up for that reason; then the plan has to be made again.
[[nodiscard]] std::vector<RelPath> takeOutClashes(Plan &plan, const Situation &situation);

} // namespace tern::planning
