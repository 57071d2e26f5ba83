#pragma once

#include "model/entry.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tern::test {

struct MemoryNode;
/// Nothing: nothing stands there.
using MemoryNodePtr = std::shared_ptr<const MemoryNode>;

/// What stands at a path of a tree in memory. Never changed once it is part of a tree: two trees
/// share what they have in common, so that keeping an earlier tree costs next to nothing.
struct MemoryNode {
    Kind kind = Kind::File;
    bool executable = false;
    bool readable = true;
    std::string bytes;        ///< of a file; the target of a symlink
    std::int64_t mtime = 0;   ///< nanoseconds since 1970
    std::int64_t ctime = 0;   ///< of the last change of any kind; nanoseconds since 1970
    std::uint64_t object = 0; ///< the same through edits in place and renames
    std::uint64_t edit = 0;   ///< another one after each write of bytes: the truth behind the times
    std::map<std::string, MemoryNodePtr, std::less<>> children; ///< of a directory
};

/// How names are compared where case or Unicode form do not count.
using NameForm = std::function<std::string(std::string_view)>;

/// A path of a tree in memory is its names with '/' between them; "" is the top. Unlike a RelPath
/// it may lead into Tern's own folder.
struct MemoryPath {
    static std::string_view parent(std::string_view path);
    static std::string_view name(std::string_view path);
    static std::string joined(std::string_view parent, std::string_view name);
};

/// What stands at `path` below `top`; nothing where a name on the way is missing or no directory.
[[nodiscard]] MemoryNodePtr find(const MemoryNodePtr &top, std::string_view path,
                                 const NameForm &form = {});
/// The tree with `node` at `path` (nothing: without it). The parent must be a directory.
[[nodiscard]] MemoryNodePtr with(const MemoryNodePtr &top, std::string_view path,
                                 MemoryNodePtr node, const NameForm &form = {});
/// Calls `visit(path, node)` for all that stands below `top`, in tree order.
void walk(const MemoryNodePtr &top,
          const std::function<void(const std::string &, const MemoryNode &)> &visit,
          const std::string &from = {});

} // namespace tern::test
