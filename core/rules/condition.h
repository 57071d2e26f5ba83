#pragma once

#include "metadata_fields.h"
#include "pattern.h"
#include "quantity.h"

#include <memory>
#include <variant>

namespace tern {

/// What conditions look at. Borrowed; lives no longer than its parts.
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

/// Whether a file stands, at any depth, in a folder that the pattern matches.
struct FolderCondition {
    Comparison comparison = Comparison::Equal; ///< or NotEqual
    Pattern pattern;                           ///< for directories only, not negated
};

/// A field that a lookup knows.
struct MetadataField {
    std::shared_ptr<const MetadataFields> source; ///< never null
    std::string name;
};

/// A file without the field is not equal to anything, and has no place in an order.
struct MetadataCondition {
    MetadataField field;
    Comparison comparison = Comparison::Equal;
    std::variant<Glob, double> value; ///< a number where it is an order
};

/// One question to a file. A value.
using Condition = std::variant<SizeCondition, AgeCondition, TimeCondition, TextCondition,
                               FolderCondition, MetadataCondition>;

enum class Truth : std::uint8_t { No, Maybe, Yes };

/// Never Maybe of a file. A directory or a symlink has no size, no time and no metadata of its own
/// to be judged by: Maybe.
[[nodiscard]] Truth truth(const Condition &condition, const Candidate &candidate);
/// Of all files below `directory`, however deep, known or not: Yes and No hold for each of them.
[[nodiscard]] Truth truthBelow(const Condition &condition, const RelPath &directory);

/// The fields that every file has.
enum class Field : std::uint8_t { Size, Mtime, Name, Folder, Path, Extension, Kind };
/// What a condition asks for.
using AskedField = std::variant<Field, MetadataField>;

/// The field with this name; `metadata` may be null. The error says which there are.
Parsed<AskedField> readField(std::string_view name,
                             const std::shared_ptr<const MetadataFields> &metadata);
/// "size, mtime, name, folder, path, extension, kind".
[[nodiscard]] const std::string &fieldNames();

/// Why `field` cannot be compared so with `value`: texts have no order, and ages are never equal.
[[nodiscard]] std::optional<std::string>
comparisonRefusal(const AskedField &field, Comparison comparison, std::string_view value);

/// The condition that a field, a comparison and a value make together. Size: parseSize(). Mtime:
/// an age as of parseDuration(), or a date as of parseDate(). Folder: a Pattern, with or without
/// '/' at its end. The others: a glob; metadata in an order: a number. A path is relative to the
/// root of the folder; one '/' in front of it is allowed. What comparisonRefusal() refuses is an
/// error in column 1.
Parsed<Condition> makeCondition(const AskedField &field, Comparison comparison,
                                std::string_view value);

} // namespace tern
