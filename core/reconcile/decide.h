#pragma once

#include "draft.h"

namespace tern::planning {

/// Decides every node that either side changed, path by path, and writes it into `draft`.
void decide(const Situation &situation, Draft &draft);

} // namespace tern::planning
