#pragma once

#include "file_system.h"

#include "base/clock.h"
#include "replica/replica.h"

namespace tern {

struct FolderReplicaOptions {
    Side side = Side::Local;
    std::string device; ///< prefix of staged names, unique to this device and pair
};

/// A folder on a disk or a mounted share. `path` is absolute; it may be missing at first, and is
/// then looked for again by identify().
[[nodiscard]] std::unique_ptr<Replica> makeFolderReplica(FileSystem &fileSystem, const Clock &clock,
                                                         std::string path,
                                                         FolderReplicaOptions options);

} // namespace tern
