#pragma once

#include "alignment.h"
#include "line_words.h"

#include "merge/text_shape.h"
#include "model/entry.h"

#include <string>
#include <string_view>
#include <vector>

namespace tern {

inline constexpr std::size_t maxComparedLines = 50'000; ///< of one side

/// One row of two texts side by side.
struct ComparedLine {
    std::optional<std::size_t> local; ///< the line's number from 0; nothing: a gap
    std::optional<std::size_t> remote;
    bool isSame = true;
    std::vector<Mark> localMarks = {}; ///< words that differ; none in a line beside a gap
    std::vector<Mark> remoteMarks = {};

    bool operator==(const ComparedLine &) const = default;
};

/// Two texts side by side. A value; textOf() makes the texts of it again.
struct TextComparison {
    std::vector<std::string> localLines; ///< without their ends
    std::vector<std::string> remoteLines;
    std::vector<ComparedLine> rows;
    /// Line ends, the end of the last line and a byte order mark are compared by themselves, so
    /// that an editor that changes all line ends does not change all lines.
    TextShape localShape;
    TextShape remoteShape;
    Convert convert = Convert::Nothing;
    std::size_t places = 0; ///< stretches of rows that differ

    [[nodiscard]] bool isSame() const { return places == 0 && localShape == remoteShape; }
    bool operator==(const TextComparison &) const = default;
};

/// Both are text (isText()). Symmetric: the sides exchanged give the same with the sides exchanged.
/// TooLarge for more than maxComparedLines; Io when libgit2 fails. Pure; any thread.
[[nodiscard]] Result<TextComparison> compareTexts(std::string_view local, std::string_view remote);

/// The same with the sides exchanged.
[[nodiscard]] TextComparison mirrored(TextComparison comparison);

/// The text that was compared.
[[nodiscard]] std::string textOf(const TextComparison &comparison, Side side);

} // namespace tern
