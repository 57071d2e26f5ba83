#pragma once

#include "base/rel_path.h"

namespace tern {

/// How far a problem reaches: the path alone, or all below it as well.
enum class Reach : std::uint8_t { Path, Subtree };

/// What kept one path from being in sync. The batch goes on without it.
enum class ProblemKind : std::uint8_t {
    Failed,       ///< an operation on it failed: `error` says how; worth another try or not
    Unreadable,   ///< it could not be read, so nothing is known about it, nor below it
    StillWritten, ///< it moved while it was read, or a writer has it open: left for the next run
    Skipped,      ///< of a kind that is never synced (socket, pipe, device, mount point, odd name)
    LeftOut,      ///< the rules do not admit it: left alone on both sides, not a fault
    BadRules,     ///< an ignore file here cannot be understood: nothing is done until it is mended
    Damaged,      ///< emptied without an edit, on both sides: there is no good copy to restore from
};
[[nodiscard]] const char *name(ProblemKind kind); ///< "failed", "unreadable", ...

struct Problem {
    RelPath path;
    std::string where; ///< "local", "remote", or empty when it concerns both
    ProblemKind kind = ProblemKind::Failed;
    Reach reach = Reach::Path;
    Error error;
    /// Bytes of a name that no RelPath can carry (`path` is then its directory); else empty.
    std::string rawName = {};

    bool operator==(const Problem &) const = default;
};

/// True when a path with this problem must count as "not known": no decision may be made on it.
[[nodiscard]] bool hidesState(const Problem &problem);

/// True when the problem is expected to pass by itself, and is not shown as something to attend to.
[[nodiscard]] bool isQuiet(const Problem &problem);

} // namespace tern
