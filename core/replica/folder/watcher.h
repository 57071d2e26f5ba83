#pragma once

#include "replica/replica.h"

#include <chrono>
#include <functional>
#include <memory>

namespace tern {

/// Tells of changes below a root as they happen, until it is destroyed. Must not be destroyed from
/// within a hint.
class Watcher {
public:
    virtual ~Watcher() = default;
    /// What could be watched when it began.
    [[nodiscard]] virtual const Replica::WatchReport &report() const = 0;
};

/// Called on the watcher's thread, with a file, or with a directory whose whole subtree may differ.
using WatchHint = std::function<void(const RelPath &)>;

/// How a replica gets its watcher; a file system that is not the real disk has none.
using MakeWatcher =
    std::function<Result<std::unique_ptr<Watcher>>(const std::string &root, WatchHint hint)>;

struct InotifyOptions {
    std::optional<std::uint64_t> limit =
        {}; ///< watches to use at most; absent: what the system gives
    /// How often it hints at directories that came later, when no watch was left for them.
    std::chrono::milliseconds pollInterval = std::chrono::seconds(10);
};

/// Watches every directory below `root` (absolute) by inotify(7), but Tern's own and other mounts.
/// Directories are counted first. Where the watches do not suffice (user limit, shared with other
/// programs), the subtrees that changed last are watched, and the rest is told as `polled`; no
/// watch is asked for a second time. What comes later and finds no watch left is hinted at again
/// and again instead.
Result<std::unique_ptr<Watcher>> watchWithInotify(const std::string &root, WatchHint hint,
                                                  const InotifyOptions &options = {});

} // namespace tern
