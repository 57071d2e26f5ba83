#pragma once

#include "text_comparison.h"

#include "merge/notebook.h"

namespace tern {

inline constexpr std::size_t maxComparedCells = 2'000; ///< of one notebook

/// Two cells beside each other, or one beside a gap.
struct ComparedCell {
    std::optional<std::size_t> local; ///< the cell's number from 0
    std::optional<std::size_t> remote;
    std::string kind = {}; ///< "code", "markdown", "raw"; of the local cell where there are two
    bool isMoved = false;  ///< beside a gap, because the other side has it elsewhere
    bool isSourceSame = true;
    bool areOutputsSame = true;
    bool isRestSame = true; ///< kind, metadata and attachments
    TextComparison source = {};

    /// To run a cell is no change.
    [[nodiscard]] bool isSame() const { return local && remote && isSourceSame && isRestSame; }
    bool operator==(const ComparedCell &) const = default;
};

/// Two notebooks side by side, cell by cell. A value.
struct NotebookComparison {
    std::vector<ComparedCell> cells; ///< the cells of each side, all and in order
    bool isMetadataSame = true;      ///< of the notebooks as a whole, versions included
    std::size_t places = 0;          ///< cells that differ; one that moved counts once
    std::size_t outputs = 0;         ///< cells of which nothing but outputs or counts differ

    bool operator==(const NotebookComparison &) const = default;
};

/// Symmetric, but for the kind of cells that became another. TooLarge for more than
/// maxComparedCells, or texts in them beyond what compareTexts() takes; Io when libgit2 fails.
/// Pure; any thread.
[[nodiscard]] Result<NotebookComparison> compareNotebooks(const Notebook &local,
                                                          const Notebook &remote);

} // namespace tern
