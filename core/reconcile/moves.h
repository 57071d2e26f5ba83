#pragma once

#include "homes.h"

namespace tern::planning {

/// What one side renamed, told from its own changes alone.
struct Moves {
    std::vector<Rename> renames; ///< none follows from another; in tree order of `to`
    /// Created files that may turn out to be renamed ones once their digest is known.
    std::vector<RelPath> unread;
};

/// Pairs what is gone with what is new on one side: the same object; or else a file of the same
/// size and digest (preferring one of the same name, then tree order); or else a directory most of
/// whose files went to the same place below another. Empty files, symlinks and directories without
/// files are known by object alone, and no object that shows up twice (hard links) counts.
/// Deterministic, O(n log n) for trees of bounded depth.
[[nodiscard]] Moves recogniseMoves(Side side, const std::vector<Change> &changes);

} // namespace tern::planning
