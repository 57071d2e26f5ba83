#pragma once

#include "replica/replica.h"

namespace tern {

/// Reads a file once for its digest; the entry that comes back carries it. ChangedMeanwhile when
/// it is not `expected`, Busy or Unstable when it is being written.
[[nodiscard]] Result<Entry> readDigest(Replica &replica, const RelPath &path, const Entry &expected,
                                       const StopToken &stop);

} // namespace tern
