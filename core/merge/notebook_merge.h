#pragma once

#include "merge.h"

namespace tern {

/// Merges Jupyter notebooks cell by cell (cell_merge.h, cell_order.h): edited, moved, added and
/// removed cells; the metadata of the notebook key by key. A cell that one side changed and the
/// other removed needs the user; to run a cell is no change. The version is the larger one. What
/// comes out is a valid notebook of it, with keys in order, indented as most of the three are.
[[nodiscard]] Result<Merged> mergeNotebooks(std::string_view base, std::string_view local,
                                            std::string_view remote, Markers markers);

} // namespace tern
