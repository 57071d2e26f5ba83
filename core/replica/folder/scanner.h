#pragma once

#include "file_system.h"

#include "base/stop_token.h"
#include "model/scan.h"
#include "replica/scan_rules.h"

namespace tern {

/// The Entry that a status shows, with its token; without digest, and without a symlink's target.
/// `now`: the file system's own time (nanoseconds since 1970) when it was looked at, from which
/// Token::settled follows.
[[nodiscard]] Entry entryFromStatus(const FileStatus &status, std::int64_t now,
                                    std::int64_t timeGranularity);

struct ScanOptions {
    Side side = Side::Local;
    std::int64_t now = 0;             ///< the file system's own time when the scan begins
    std::int64_t timeGranularity = 0; ///< nanoseconds
    int directoriesInFlight = 4;      ///< read ahead of the walk, by helper threads
    ScanRules *rules = nullptr;       ///< null: everything is admitted
};

/// Compares the tree below `root` with `agreed` inside `scope`, in one walk in tree order.
Result<Scan> scanFolder(Directory &root, Agreed &agreed, const Scope &scope,
                        const ScanOptions &options, StopToken stop);

} // namespace tern
