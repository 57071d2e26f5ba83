#pragma once

#include "merge.h"
#include "notebook.h"

namespace tern {

/// A cell that two changes lead to.
struct CellMerge {
    Json::Object value = {}; ///< whole only if there are no places, or markers stand for them
    std::vector<MergePlace> places = {}; ///< without the places of the cell
};

/// Merges one cell: source by lines, metadata key by key. Outputs, the execution count and what
/// tells of them in metadata never need the user:
///
/// - they are those of the side whose source the merged cell has;
/// - where both have it, of the side that changed them; where both did, of the one with the higher
///   execution count, or of the greater one by bytes;
/// - where neither has it, there are none: nobody ran that source.
///
/// `base`: nothing where both sides added the cell. The id is the one that a side changed it to.
[[nodiscard]] Result<CellMerge> mergeCells(const std::optional<Cell> &base, const Cell &local,
                                           const Cell &remote, Markers markers);

/// True when nobody worked on the cell in between; running it is no work.
[[nodiscard]] bool isSameWork(const Cell &before, const Cell &after);

} // namespace tern
