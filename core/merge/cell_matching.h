#pragma once

#include "notebook.h"

namespace tern {

/// Which cells of two notebooks are the same one, edited or moved. Each is in one pair at most.
struct CellMatching {
    std::vector<std::optional<std::size_t>> afterOf;  ///< for each cell of the first notebook
    std::vector<std::optional<std::size_t>> beforeOf; ///< for each of the second one
};

/// By id; then, of what is left, by equal kind and source. Where one of the two has no ids, then by
/// similar source, and at last whatever one cell stands in the place of one other.
[[nodiscard]] CellMatching matchCells(const std::vector<Cell> &before,
                                      const std::vector<Cell> &after);

/// Of the cells that both sides added, which are the same: by id, or because the same was written
/// after the same cell. `ofLocal` and `ofRemote` are the matchings with the base.
[[nodiscard]] CellMatching matchAdded(const std::vector<Cell> &local, const CellMatching &ofLocal,
                                      const std::vector<Cell> &remote,
                                      const CellMatching &ofRemote);

} // namespace tern
