#pragma once

#include "notebook_comparison.h"
#include "table_comparison.h"
#include "text_comparison.h"

#include "base/rel_path.h"

#include <variant>

namespace tern {

/// How two versions of a file are put beside each other. Pure: bytes in, values out; any thread.
enum class ComparisonKind : std::uint8_t { Text, Table, Notebook, Image, Other };
[[nodiscard]] const char *name(ComparisonKind kind); ///< "text", ...

/// Why the content of two versions is not shown.
enum class NotShown : std::uint8_t {
    None,
    OneSide,  ///< one of them is no file, or not there
    TooLarge, ///< more than is compared
    NotText,  ///< no kind of content that is known
};
[[nodiscard]] const char *name(NotShown reason); ///< "one_side", ...

inline constexpr std::uint64_t maxImageBytes = std::uint64_t{4} << 20U;

struct FileComparison {
    ComparisonKind kind = ComparisonKind::Other;
    NotShown notShown = NotShown::None; ///< kind Other
    std::variant<std::monostate, TextComparison, TableComparison, NotebookComparison> difference =
        {};
};

/// True for a file whose content compare() can make something of, by name and size.
[[nodiscard]] bool couldCompare(const RelPath &path, std::uint64_t size);
/// True for a picture, by name.
[[nodiscard]] bool isImage(const RelPath &path);

/// A table that is none, and a notebook that is none, are texts; a picture is not looked into. Io
/// when libgit2 fails.
[[nodiscard]] Result<FileComparison> compare(const RelPath &path, std::string_view local,
                                             std::string_view remote);

} // namespace tern
