#pragma once

#include "base/digest.h"
#include "base/rel_path.h"

#include <cstdint>
#include <optional>
#include <string>

namespace tern {

/// The two sides of a pair. What holds for one holds for the other with the names exchanged.
enum class Side : std::uint8_t { Local, Remote };

[[nodiscard]] constexpr Side otherSide(Side side)
{
    return side == Side::Local ? Side::Remote : Side::Local;
}
[[nodiscard]] const char *name(Side side); ///< "local", "remote"

enum class Kind : std::uint8_t { File, Directory, Symlink };
[[nodiscard]] const char *name(Kind kind); ///< "file", "directory", "symlink"

/// By what a replica knows an object again. Opaque bytes, meaningful to that replica only.
struct Token {
    /// The same while the object lives, through renames and edits (inode and birth time).
    /// Empty: this replica cannot tell.
    std::string object;
    /// Differs after every change of content or metadata (size, mtime, ctime; an ETag).
    /// Empty for directories.
    std::string version;
    /// False: the object was seen so soon after its last change that one more change could leave
    /// `version` as it is (coarse time stamps). Whoever meets it again looks at the content.
    bool settled = true;

    bool operator==(const Token &) const = default;
};

/// What stands at a path on one side, as it was seen.
struct Entry {
    Kind kind = Kind::File;
    bool executable = false;      ///< files only
    std::uint64_t size = 0;       ///< bytes; files only
    std::int64_t mtime = 0;       ///< nanoseconds since 1970, any value; files only
    std::string target;           ///< symlinks only: where it points, bytes, never followed
    std::optional<Digest> digest; ///< files only; lazy: absent until somebody needed it
    Token token;

    bool operator==(const Entry &) const = default;
};

/// True when both hold the same content: kind, and bytes or target. Executable bit and times do
/// not count. Files need both digests, unless their sizes differ or both are empty: `std::nullopt`
/// says that they cannot be compared without digests.
[[nodiscard]] std::optional<bool> sameContent(const Entry &a, const Entry &b);

/// True when `a` and `b` are the same seen object in the same version, beyond doubt.
[[nodiscard]] bool sameVersion(const Entry &a, const Entry &b);

} // namespace tern
