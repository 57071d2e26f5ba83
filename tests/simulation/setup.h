#pragma once

#include "dice.h"

#include "engine/session.h"
#include "support/memory_folder.h"

namespace tern::test {

/// What histories are made of. A seed means another history with another repertoire, so that what
/// is new goes into a new one, and seeds that once failed stay what they were.
enum class Repertoire : std::uint8_t {
    First = 1, ///< users edit, things fail
    /// Users decide conflicts, force a direction, filter runs and sync one way as well; a replica
    /// on a disk that confuses names escapes them.
    Second,
    Third, ///< users change the rules and the selection by which a desktop syncs
};
constexpr Repertoire latestRepertoire = Repertoire::Third;

/// What one seed is about: how the disks are, what goes wrong, and how people sync.
struct SimulationSetup {
    std::size_t desktops = 1;
    MemoryManners remote;
    std::vector<MemoryManners> locals; ///< one for each desktop
    ConflictPolicy policy = ConflictPolicy::Ask;
    std::uint64_t rounds = 3;
    bool takesTwinNames = false;
    bool movesThings = true;
    bool scopedRuns = false; ///< by hints, of which some are missing and some spurious
    bool clockJumps = false;
    bool rightsAreLost = false;
    bool rootsVanish = false;        ///< for a while; or another folder stands there
    bool backupsAreRestored = false; ///< of a root or of a journal; or the journal is lost
    bool disksFill = false;
    bool cutsReorder = false;         ///< a power cut leaves any part of what was not flushed
    bool conflictsAreDecided = false; ///< by the user, one by one
    bool directionsAreForced = false;
    bool runsAreFiltered = false;
    bool modesChange = false; ///< one way for a while
    bool rulesChange = false;
    // Per mille of the steps that a replica takes:
    std::uint64_t edits = 0;
    std::uint64_t failures = 0;
    std::uint64_t crashes = 0;
    std::uint64_t powerCuts = 0;

    /// A side takes some names for the same, and its replica cannot help itself: then a name clash,
    /// told once, holds back what is below both names, where nothing else tells of it. Replicas on
    /// disks escape names, so that this is left in the first repertoire alone.
    [[nodiscard]] bool isBlurred() const;
    /// A run may end between what it did and what it remembers of that.
    [[nodiscard]] bool isInterrupted() const;
    [[nodiscard]] static SimulationSetup draw(Dice &dice, Repertoire repertoire);
    [[nodiscard]] std::string text() const;
};

} // namespace tern::test
