#pragma once

#include "recording.h"
#include "support/disk_survivors.h"

namespace tern::test {

/// Cuts the power at every step of a run, for each state that may survive, and judges what the next
/// runs make of it (see judge()). What the user had before the run is taken as durable.
class CutExplorer {
public:
    explicit CutExplorer(DiskTraits traits = {}) : m_traits(traits) {}

    struct Counts {
        std::uint64_t workloads = 0;
        std::uint64_t points = 0;  ///< moments at which the power was cut
        std::uint64_t states = 0;  ///< distinct ones that the next runs started from
        std::uint64_t sampled = 0; ///< points with more survivors than are taken one by one
    };

    /// Both disks and the journal lose power together. Each returns the first thing that is wrong,
    /// or nothing.
    [[nodiscard]] std::string cutAll(const Machine &before);
    /// The run is killed after any step, which loses nothing that is visible, but leaves it open;
    /// then all lose power together at any step of the run after that.
    [[nodiscard]] std::string killThenCutAll(const Machine &before);
    /// Only one disk loses power, at each of its steps; the other one and the journal go on. Then
    /// it comes back, to the same session with nothing of what was not flushed, and to a new one
    /// with all else that may survive.
    [[nodiscard]] std::string cutOne(const Machine &before, Side side);

    [[nodiscard]] const Counts &counts() const { return m_counts; }
    [[nodiscard]] ScratchFolder &scratch() { return m_scratch; }

private:
    struct Known {
        std::shared_ptr<const DiskState> disk;
        Survivors survivors;
    };
    /// What is distinct in a machine after a cut.
    using State = std::tuple<std::uint64_t, std::uint64_t, std::string>;

    [[nodiscard]] std::string cutAll(const Recording &uncut);
    const Survivors &survivors(Known &known, const std::shared_ptr<const DiskState> &disk);
    [[nodiscard]] std::string judgeNewSession(const Machine &cut, const Recording &uncut);

    const DiskTraits m_traits;
    ScratchFolder m_scratch;
    SeededRandom m_random;
    Counts m_counts;
};

} // namespace tern::test
