#pragma once

#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace tern {

/// What a directory holds in directories, for those who watch them. Names that no path can carry,
/// and Tern's own folder, are left out.
struct Subdirectories {
    bool opened = false;
    std::int64_t mtime = 0; ///< of the directory itself; seconds since 1970
    dev_t device = 0;
    std::vector<std::string> names;
};

enum class LastSymlink : std::uint8_t { Refuse, Follow };

/// Of the directory at `path` (absolute). What cannot be read is not opened, or ends early: this is
/// for hints, and a scan finds out. Any thread.
[[nodiscard]] Subdirectories listSubdirectories(const std::string &path, LastSymlink symlink);

struct FoundDirectory {
    std::string path;       ///< below the root
    std::size_t parent = 0; ///< its place among all that were found
    std::int64_t mtime = 0; ///< seconds since 1970
    std::int64_t heat = 0;  ///< the newest mtime in its subtree
};

struct FoundDirectories {
    dev_t device = 0;
    std::vector<FoundDirectory> all; ///< each after its parent; the root is the first
};

/// All directories below `root` (absolute) and it itself, as far as its device reaches. Any thread.
[[nodiscard]] FoundDirectories directoriesBelow(const std::string &root);

} // namespace tern
