#pragma once

#include "merge_types.h"

#include "base/rel_path.h"
#include "base/result.h"

#include <string_view>

namespace tern {

/// Three-way merges of file contents. Pure: bytes in, bytes out, the same bytes each time; any
/// thread. Symmetric: local and remote exchanged give the same content. What only one side changed
/// is taken as it is, never looked into; equal contents likewise.

/// How contents are merged.
enum class MergeKind : std::uint8_t {
    None,     ///< not at all
    Text,     ///< line by line; to maxTextBytes
    Table,    ///< as Text, unless what comes out is no table any more (CSV, TSV)
    Notebook, ///< Jupyter's, cell by cell; to maxNotebookBytes
};

inline constexpr std::uint64_t maxTextBytes = std::uint64_t{1} << 20U;
inline constexpr std::uint64_t maxNotebookBytes = std::uint64_t{16} << 20U;

/// By name and size alone. None where the name does not tell: by content it may still be text.
[[nodiscard]] MergeKind mergeKindOf(const RelPath &path, std::uint64_t size);
/// As above, and Text for content that is text under a name that tells nothing.
[[nodiscard]] MergeKind mergeKindOf(const RelPath &path, std::string_view content);

struct MergeInput {
    std::optional<std::string_view> base; ///< nothing: made on both sides
    std::string_view local;
    std::string_view remote;
};

/// Whether conflict markers may stand where the user is needed.
enum class Markers : std::uint8_t { None, Write };

struct Merged {
    /// All of the merged file, if the user is not needed. With Markers::Write also where markers
    /// can say all that is open: in text, and in the source of cells.
    std::optional<std::string> content = {};
    /// Where the user is needed, in the order of the file.
    std::vector<MergePlace> places = {};

    [[nodiscard]] bool isClean() const { return places.empty(); }
};

/// Whatever the bytes are, an answer; Io only when a library below fails.
[[nodiscard]] Result<Merged> merge(const MergeInput &input, MergeKind kind,
                                   Markers markers = Markers::None);

} // namespace tern
