#pragma once

#include "base/random.h"
#include "support/disk_state.h"

#include <functional>

namespace tern::test {

/// Whether what stands at a path can make a difference to anybody. What cannot (leftovers that are
/// only ever removed, say) makes no two states different, and is not enumerated.
using Matters = std::function<bool(std::string_view path, FileType type)>;

struct Survivor {
    DiskState state;
    std::uint64_t hash = 0; ///< of all that matters in it: inodes, times, contents
};

struct Survivors {
    std::vector<Survivor> all; ///< distinct by hash
    bool complete = true;      ///< false: more than the caps allow, the rest was sampled
};

/// At most so many subsets of name changes, and so many states of file contents for each of them,
/// are taken one by one; beyond, so many are drawn at random.
struct SurvivorLimits {
    std::size_t subsets = 4096;
    std::size_t contents = 256;
};

/// Every distinct state that a power cut may leave of `disk` (see DiskState), in a fixed order.
/// `random` is asked only beyond the limits.
[[nodiscard]] Survivors survivorsOf(const DiskState &disk, const Matters &matters, Random &random,
                                    const SurvivorLimits &limits = {});

/// One of them at random, leftovers included.
[[nodiscard]] DiskState randomSurvivor(const DiskState &disk, Random &random);

/// Of all that matters in what is visible.
[[nodiscard]] std::uint64_t hashOf(const DiskState &disk, const Matters &matters);

} // namespace tern::test
