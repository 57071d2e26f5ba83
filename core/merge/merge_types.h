#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tern {

/// Lines `first` to `first + count - 1` of a text, counted from 0.
struct LineRange {
    std::size_t first = 0;
    std::size_t count = 0;

    bool operator==(const LineRange &) const = default;
};

/// Why the user is needed.
enum class MergeObstacle : std::uint8_t {
    NotMergeable,     ///< no kind of content that can be merged
    TooLarge,         ///< more than is merged of this kind
    NoBase,           ///< made on both sides, so there is nothing to tell whose change is whose
    NotText,          ///< not UTF-8, or with NUL in it
    NotANotebook,     ///< no notebook of version 4.0 to 4.5, or one that breaks its rules
    Lines,            ///< both changed the same lines
    TornRow,          ///< by lines it merges, but what comes out is no table any more
    CellSource,       ///< both changed the same lines of a cell
    CellRemoved,      ///< one side removed the cell that the other changed
    CellKind,         ///< both made different kinds of cell of it
    CellMetadata,     ///< both set `key` of the cell to different values
    CellAttachments,  ///< both changed its attachment `key`
    CellAddedTwice,   ///< both added a cell of this id, with different content
    CellOrder,        ///< both moved cells in ways that do not go together
    NotebookMetadata, ///< both set `key` of the notebook to different values
};

/// Where a cell stands in each of the three notebooks, counted from 0.
struct CellPlace {
    std::optional<std::size_t> base = {};
    std::optional<std::size_t> local = {};
    std::optional<std::size_t> remote = {};

    bool operator==(const CellPlace &) const = default;
};

/// One place that a merge could not decide.
struct MergePlace {
    MergeObstacle obstacle = MergeObstacle::NotMergeable;
    LineRange base = {}; ///< Lines, CellSource: in the file, or in the source of the cell
    LineRange local = {};
    LineRange remote = {};
    CellPlace cell = {};  ///< Cell...
    std::string key = {}; ///< of metadata or attachments: as a path, "jupyter/source_hidden"

    bool operator==(const MergePlace &) const = default;
};

} // namespace tern
