#pragma once

#include "file_system.h"
#include "watcher.h"

#include "base/clock.h"
#include "replica/replica.h"

namespace tern {

struct FolderReplicaOptions {
    Side side = Side::Local;
    std::string device; ///< prefix of staged names, unique to this device and pair
    /// Absent: inotify on a PosixFileSystem, no events on any other.
    MakeWatcher makeWatcher = {};
};

/// A folder on a disk or a mounted share. Tern's own folder in it (`.tern`) is made by adopt(), or
/// by the first call that changes something; reading makes nothing. `fileSystem` and `clock` must
/// outlive it.
///
/// Entries from apply() are not settled: the clock tick of the change is not over. look() gives
/// settled ones a moment later.
/// `path` is absolute; it may be missing at first, and is
/// then looked for again by identify().
[[nodiscard]] std::unique_ptr<Replica> makeFolderReplica(FileSystem &fileSystem, const Clock &clock,
                                                         std::string path,
                                                         FolderReplicaOptions options);

} // namespace tern
