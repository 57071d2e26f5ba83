#pragma once

#include "support/disk_state.h"

#include <map>
#include <set>
#include <string>

namespace tern::test {

/// What the user sees at a path.
struct SeenItem {
    FileType type = FileType::Regular;
    std::string content = {}; ///< of a file; where a symlink points
    std::int64_t mtime = 0;   ///< files only; nanoseconds since 1970
    bool executable = false;

    auto operator<=>(const SeenItem &) const = default;
};
using SeenTree = std::map<std::string, SeenItem>;

/// All but Tern's own folder.
[[nodiscard]] SeenTree treeOf(const DiskState &disk);
/// The contents of all files outside Tern's own folder, and in the trash.
[[nodiscard]] std::set<std::string> contentsIn(const DiskState &disk);
/// What Tern left in its own folder and no longer needs.
[[nodiscard]] std::set<std::string> litterIn(const DiskState &disk);
/// For survivorsOf(): all but what no run ever reads, as half staged content.
[[nodiscard]] bool mattersToTern(std::string_view path, FileType type);
/// For people.
[[nodiscard]] std::string describe(const SeenTree &tree);
[[nodiscard]] std::string describe(const DiskState &disk);

} // namespace tern::test
