#pragma once

#include "model_pair.h"
#include "workload.h"

namespace tern::test {

/// The same with all of it durable.
[[nodiscard]] std::shared_ptr<const DiskState> flushed(DiskState disk);

/// The pair that workloads start from, as it lies when all is agreed and durable. A disk without a
/// journal (DiskTraits::flushesWhole) may lose a new directory with what was renamed into it.
[[nodiscard]] Machine agreedMachine(ScratchFolder &scratch, const DiskTraits &traits = {});
/// Two empty disks, and no journal yet.
[[nodiscard]] Machine emptyMachine(const DiskTraits &traits = {});

/// The same tree on both sides, and no journal yet.
[[nodiscard]] Machine twinMachine();

enum class Edits : std::uint8_t {
    Durable, ///< flushed before the run begins
    Open,    ///< nothing the user did is flushed
};
/// The machine after the user did all that; nothing when it cannot be done.
[[nodiscard]] std::optional<Machine> afterWorkload(const Machine &agreed, const Workload &workload,
                                                   Edits edits);

} // namespace tern::test
