#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tern {

/// What a text has besides its lines, and what editors change for all lines at once.
enum class LineEnds : std::uint8_t {
    None, ///< there is no line break
    Lf,
    CrLf,
    Mixed, ///< taken as it is, line by line
};
struct TextShape {
    bool hasMark = false; ///< begins with a byte order mark
    LineEnds ends = LineEnds::None;
    /// Whether the last line has an end, too; nothing where there is no line.
    std::optional<bool> isEnded = {};

    bool operator==(const TextShape &) const = default;
};

/// UTF-8 without NUL.
[[nodiscard]] bool isText(std::string_view bytes);

[[nodiscard]] TextShape shapeOf(std::string_view text);

/// The shape that two changes of `base` lead to. Each part of it is of two values, so that it never
/// needs the user: what one side changed, changes. Symmetric.
[[nodiscard]] TextShape mergeShapes(const TextShape &base, const TextShape &local,
                                    const TextShape &remote);

/// The lines of `text` alone: no mark, and an end at the last one. `toLf`: CRLF becomes LF.
enum class Convert : std::uint8_t { Nothing, ToLf };
[[nodiscard]] std::string plainLines(std::string_view text, Convert convert);
/// The inverse: `lines` in `shape`. `convert` as it was when they were made.
[[nodiscard]] std::string shaped(std::string_view lines, const TextShape &shape, Convert convert);

} // namespace tern
