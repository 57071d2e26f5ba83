#pragma once

#include "json_parse.h"

#include <optional>
#include <string>
#include <vector>

namespace tern {

/// One cell of a notebook.
struct Cell {
    Json::Object value; ///< all of it, as it stands in the file
    std::string kind;   ///< "code", "markdown", "raw"
    std::string id;     ///< empty before version 4.5
    std::string source; ///< its lines joined

    [[nodiscard]] bool isCode() const { return kind == "code"; }
    /// A member that is an object; empty where there is none.
    [[nodiscard]] const Json::Object &part(std::string_view key) const;
};
[[nodiscard]] Cell cellOf(Json::Object value);

/// A Jupyter notebook of version 4.0 to 4.5. A value.
struct Notebook {
    int minor = 5;
    Json::Object metadata;
    std::vector<Cell> cells;
    JsonLayout layout;
};

/// The first version that has ids in its cells.
inline constexpr int firstMinorWithIds = 5;

/// Nothing for what is no notebook of these versions, or breaks the rules of its own.
[[nodiscard]] std::optional<Notebook> readNotebook(std::string_view bytes);

/// The value that writeJson() makes a file of, as Jupyter does.
[[nodiscard]] Json notebookValue(Notebook notebook);

/// The source of a cell in a file: in one piece, or parted into lines, as Jupyter does.
enum class SourceForm : std::uint8_t { Whole, Lines };
[[nodiscard]] Json sourceValue(const std::string &source, SourceForm form);

} // namespace tern
