#pragma once

#include "words.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>

namespace tern::test {

/// What stands at one place of a folder.
struct Thing {
    enum class Kind : std::uint8_t { File, Folder, Link, Pipe, Socket };
    Kind kind = Kind::File;
    std::string content;              ///< of a file; where a link points
    bool isExecutable = false;        ///< files only
    bool isSparse = false;            ///< files only: takes less of the disk than its size
    std::optional<std::int64_t> time; ///< of a file, nanoseconds since 1970; not given: any
};
/// Paths inside the folder, as bytes.
using Things = std::map<std::string, Thing>;
/// A trash may hold several of one path.
using TrashedThings = std::multimap<std::string, Thing>;

/// What the words after a path say is there: `"text" executable at 2026-01-01`, `300 kB seed 7`,
/// `sparse 4 MB`, `-> target`, `pipe`, `socket`.
[[nodiscard]] Thing thingFrom(std::span<const Word> words, int line);
/// "2026-01-31", "2026-01-31T12:00:00" or with ".5" of a second; UTC; nanoseconds since 1970.
[[nodiscard]] std::int64_t timeFrom(const Word &word, int line);

/// `path` and what is there, as a scenario would write it. Long content is cut, and told
/// apart by a number.
[[nodiscard]] std::string wordsFor(const std::string &path, const Thing &thing);

/// Adds the folders that the paths lead through.
void addFolders(Things &things);

/// `seen` without the times and holes that `expected` does not ask for.
[[nodiscard]] Thing asAsked(Thing seen, const Thing &expected);

/// A column of a comparison: what a folder has, or what was expected of it.
struct Column {
    std::string title;
    std::multimap<std::string, std::string> lines; ///< by path; the line as a scenario has it
};
[[nodiscard]] Column columnOf(std::string title, const Things &things);
[[nodiscard]] Column columnOf(std::string title, const TrashedThings &things);
/// True when all columns have the same lines.
[[nodiscard]] bool areEqual(const std::vector<Column> &columns);
/// The columns side by side, one row a path; rows in which they are not equal begin with "!".
[[nodiscard]] std::string sideBySide(const std::vector<Column> &columns);

} // namespace tern::test
