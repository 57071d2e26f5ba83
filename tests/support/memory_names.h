#pragma once

#include "memory_folder.h"

namespace tern::test {

// How things are called in a folder in memory that takes some names for the same. Where the folder
// escapes names, a replica tells them all apart, as a folder replica does: what users see there is
// stored under escapedName() where need be. Elsewhere names stand for themselves.

/// What a replica tells of `directory`: each name, and how it is stored.
[[nodiscard]] std::map<std::string, std::string> toldNames(const MemoryFolder &folder,
                                                           const MemoryNode &directory);
/// How `path` is stored, or would be if it were made now; nothing where the name would be too long.
[[nodiscard]] std::optional<std::string> storedPath(const MemoryFolder &folder,
                                                    const RelPath &path);
/// The same for something that is about to be moved there: it is not in its own way.
[[nodiscard]] std::optional<std::string>
storedPathFor(const MemoryFolder &folder, const MemoryNodePtr &moved, const RelPath &path);
/// What stands at a path that a replica tells.
[[nodiscard]] MemoryNodePtr standingAt(const MemoryFolder &folder, const RelPath &path);
/// What a stored path stands for, as far as the path alone tells.
[[nodiscard]] std::string toldPath(const MemoryFolder &folder, std::string_view stored);
/// MemoryFolder::tree() by the names that a replica tells.
[[nodiscard]] std::map<std::string, std::string> toldTree(const MemoryFolder &folder);

} // namespace tern::test
