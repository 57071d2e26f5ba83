#pragma once

#include "memory_tree.h"

namespace tern::test {

/// One name that a change on a disk in memory gave another meaning.
struct MemoryEffect {
    std::string path;
    MemoryNodePtr before; ///< what stood there; nothing: nothing
    MemoryNodePtr after;
};
/// What a disk does as a whole or not at all: a rename has two effects.
using MemoryChange = std::vector<MemoryEffect>;

/// What is left of `flushed` and the `changes` since, in their order, when a power cut lets
/// `isKept` survive. A change is kept only where what it was made on is there: a file is not
/// replaced before it was made, nor a folder removed that something is still in.
[[nodiscard]] MemoryNodePtr leftByCut(MemoryNodePtr flushed,
                                      const std::vector<MemoryChange> &changes,
                                      const std::function<bool()> &isKept, const NameForm &form);

} // namespace tern::test
