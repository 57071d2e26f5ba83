#pragma once

#include "file_system.h"

#include "base/rel_path.h"

#include <functional>

namespace tern {

/// Opening and making directories below another one, component by component where a path is longer
/// than the system takes at once. Never follows a symlink. All calls may be made from any thread.

/// The directory at `path` below `top` ("" is `top` itself, opened a second time).
[[nodiscard]] Result<std::shared_ptr<Directory>> openBelow(Directory &top, std::string_view path);

/// The same, with what is missing made. `made` is told of each directory that gained a name:
/// its path below `top`, "" for `top`.
[[nodiscard]] Result<std::shared_ptr<Directory>>
makeBelow(Directory &top, std::string_view path, Access access,
          const std::function<void(std::string_view)> &made = {});

/// The directory that holds `path`.
[[nodiscard]] Result<std::shared_ptr<Directory>> openParent(Directory &top, const RelPath &path);

/// What stands at `name`; nothing: nothing.
[[nodiscard]] Result<std::optional<FileStatus>> statusIfAny(Directory &directory,
                                                            std::string_view name);

/// True for the errors that say that no such path exists in a tree whose symlinks are not followed.
[[nodiscard]] bool saysAbsent(const Error &error);

/// "a" and "b" are "a/b"; an empty one adds nothing.
[[nodiscard]] std::string joined(std::string_view directory, std::string_view name);

/// The whole of a small file of Tern's own; Corrupt when it is larger than 4 KiB.
[[nodiscard]] Result<std::string> readSmallFile(Directory &directory, std::string_view name);

} // namespace tern
