#pragma once

#include "glob.h"
#include "quantity.h"

#include "model/entry.h"

#include <variant>

namespace tern {

/// What conditions look at. Files only: a directory or a symlink has no size and no time of its
/// own to be judged by. Borrowed; lives no longer than its parts.
struct Candidate {
    const RelPath &path;
    const Entry &entry;
    std::int64_t now = 0; ///< nanoseconds since 1970: against which ages are counted
};

enum class Comparison : std::uint8_t {
    Less,
    LessOrEqual,
    Equal,
    NotEqual,
    GreaterOrEqual,
    Greater
};

struct SizeCondition {
    Comparison comparison = Comparison::Equal;
    std::uint64_t bytes = 0;
};

/// How long ago the last change was. A file from the future is younger than any age.
struct AgeCondition {
    Comparison comparison = Comparison::Less; ///< never Equal or NotEqual
    std::int64_t nanoseconds = 0;             ///< not negative
};

/// When the last change was: before, within or after the time that a date names. Less: before its
/// beginning; LessOrEqual: before its end; Greater: not before its end.
struct TimeCondition {
    Comparison comparison = Comparison::Equal;
    TimeSpan span;
};

enum class TextField : std::uint8_t {
    Name,
    Path,
    Extension, ///< every ending behind a dot: "a.fastq.gz" has "gz" and "fastq.gz"; ASCII case
               ///< aside
    Kind,      ///< "file", "directory", "symlink"
};

struct TextCondition {
    TextField field = TextField::Name;
    Comparison comparison = Comparison::Equal; ///< or NotEqual
    Glob glob;
};

/// One question to a file, answered by holds(). A value.
using Condition = std::variant<SizeCondition, AgeCondition, TimeCondition, TextCondition>;

[[nodiscard]] bool holds(const Condition &condition, const Candidate &file);

/// The fields of a file that every file has.
enum class Field : std::uint8_t { Size, Mtime, Name, Path, Extension, Kind };
[[nodiscard]] std::optional<Field> fieldFromName(std::string_view name);
/// "size, mtime, name, path, extension, kind".
[[nodiscard]] const std::string &fieldNames();

/// Why `field` cannot be compared so with `value`: texts have no order, and ages are never equal.
[[nodiscard]] std::optional<std::string> comparisonRefusal(Field field, Comparison comparison,
                                                           std::string_view value);

/// The condition that a field, a comparison and a value make together. Size: parseSize(). Mtime:
/// an age as of parseDuration(), or a date as of parseDate(). The others: a glob. A path is
/// relative to the root of the folder; one '/' in front of it is allowed. What comparisonRefusal()
/// refuses is an error in column 1.
Parsed<Condition> makeCondition(Field field, Comparison comparison, std::string_view value);

} // namespace tern
