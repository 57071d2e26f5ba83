#pragma once

#include "memory_replica.h"

namespace tern::test {

/// What differs from `agreed` inside `scope`, as Replica::changes() tells it.
[[nodiscard]] Result<Scan> scanMemory(MemoryFolder &folder, const MemoryReplicaOptions &options,
                                      Agreed &agreed, const Scope &scope, ScanRules *rules,
                                      const StopToken &stop);

} // namespace tern::test
