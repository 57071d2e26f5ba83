#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace tern {

/// `path` (bytes; may be relative to `workingFolder`) as an absolute path without ".", "..", or
/// symlinks, as far as it exists; the rest is taken as it is written. The same place always gets
/// the same name, mounted or not. NameTooLong, or Unsupported for a loop of symlinks.
Result<std::string> canonicalPlace(const std::string &path, const std::string &workingFolder);

/// How two places lie to each other.
enum class PlaceRelation {
    Apart,
    Same,         ///< also by another path: a symlink, a bind mount
    SecondInside, ///< the second lies inside the first
    FirstInside,  ///< the first lies inside the second
};

/// Compares two canonical places by name, by device and inode of each and of what is above it, and
/// by what the kernel says is mounted where.
[[nodiscard]] PlaceRelation relationOf(const std::string &first, const std::string &second);

enum class PlaceKind { Path, Bucket, Agent };
/// "s3://..." is a bucket, "tern://..." an agent; all else is a path.
[[nodiscard]] PlaceKind kindOfPlace(std::string_view place);

/// This machine, in the names that keep both versions of a file.
[[nodiscard]] std::string localLabel();
/// The remote, likewise: its last component.
[[nodiscard]] std::string remoteLabel(std::string_view remote);

} // namespace tern
