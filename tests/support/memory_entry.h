#pragma once

#include "memory_folder.h"

#include "model/entry.h"

namespace tern::test {

// What a node in memory looks like to a replica: as FileStatus and Entry are on a disk.

/// With its token. Settled is what changed at least one time step before `now`.
[[nodiscard]] Entry entryOf(const MemoryNode &node, const MemoryManners &manners, std::int64_t now);
/// Right after a change: not settled.
[[nodiscard]] Entry freshEntryOf(const MemoryNode &node, const MemoryManners &manners);
/// True when `node` is what `expected` tells.
[[nodiscard]] bool shows(const MemoryNodePtr &node, const Entry &expected,
                         const MemoryManners &manners);
/// True when nothing happened between the two, as far as the folder can tell.
[[nodiscard]] bool isUnmoved(const MemoryNodePtr &then, const MemoryNodePtr &now,
                             const MemoryManners &manners);

} // namespace tern::test
