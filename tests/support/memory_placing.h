#pragma once

#include "memory_folder.h"

#include "replica/replica.h"

namespace tern::test {

/// Replica::apply(); what is displaced goes to the trash of `run`.
[[nodiscard]] Result<Applied> applyInMemory(MemoryFolder &folder, const std::string &run,
                                            const Action &action, const Staged *staged);

} // namespace tern::test
