#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace tern {

/// Cells that stay, as numbers below `count`, in the order of each notebook that has them.
struct CellOrders {
    std::size_t count = 0;
    std::vector<std::size_t> base;
    std::vector<std::size_t> local;
    std::vector<std::size_t> remote;
};

/// One order of all cells. Cells of the base stand to each other as the side that moved them has
/// it; added ones follow the cell that they were added after. What both sides added in the same
/// place is ordered by `isBefore`, run by run. Nothing when both sides moved cells in ways that do
/// not go together. Symmetric.
using CellsBefore =
    std::function<bool(const std::vector<std::size_t> &, const std::vector<std::size_t> &)>;
[[nodiscard]] std::optional<std::vector<std::size_t>> mergeOrders(const CellOrders &orders,
                                                                  const CellsBefore &isBefore);

} // namespace tern
