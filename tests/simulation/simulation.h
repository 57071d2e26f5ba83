#pragma once

#include "desktop.h"
#include "setup.h"
#include "simulated_user.h"

namespace tern::test {

/// What came out of one seed.
struct SimulationResult {
    std::vector<std::string> faults; ///< of Tern, a line each; empty: all laws held
    std::uint64_t sum = 0;           ///< of the trace: the same for the same seed
    std::uint64_t lines = 0;
    std::string setup;
};

/// Which history: a seed, and what it is made of.
struct HistoryName {
    std::uint64_t seed = 0;
    Repertoire repertoire = latestRepertoire;
};

/// One history: users, desktops, disks and disasters, all from one seed. `folder`: an existing
/// directory for the journals' files.
[[nodiscard]] SimulationResult simulate(const HistoryName &history, const std::string &folder,
                                        Trace::Mode mode);

} // namespace tern::test
