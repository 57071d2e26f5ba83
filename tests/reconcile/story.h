#pragma once

#include "world.h"

#include <set>

namespace tern::test {

/// One round of a history: what was there, what was seen and planned, and what came of it.
struct Round {
    Pair before;
    Sight sight;
    Policy policy;
    Plan plan;
    Pair after;
    /// Contents of all files that were displaced in this round.
    std::vector<std::string> displaced;
    /// Versions that somebody wrote over or removed while the round ran, merges among them: what
    /// was in those, he had before him.
    std::multiset<std::string> undoneByEdit;
    /// What a replica refused. Only what was not disturbed must be free of them.
    std::vector<std::string> faults;
    bool isDisturbed = false; ///< actions failed, or somebody edited while it ran
    bool isCalm = false;      ///< after the history, with nothing hidden and nobody at work

    [[nodiscard]] bool isQuiet() const { return plan.actions.empty() && plan.agreements.empty(); }
};

/// A history as it went, and then round after round until nothing was left to do, and two more.
struct Story {
    Setting setting;
    std::vector<Round> rounds;
    std::size_t calmFrom = 0; ///< the first calm round
    /// Calm rounds up to the first quiet one; nothing when there was none.
    std::optional<std::size_t> roundsToRest;
    /// The same from there on with `both` for a policy, which leaves nothing to the user.
    std::vector<Round> lastRounds;
};

[[nodiscard]] Story play(const History &history);

/// The plan's actions in another order that phases and dependencies allow: what is above goes
/// before what is below, or after it where things are removed; renames keep their order.
[[nodiscard]] std::vector<Action> shuffled(const Plan &plan, std::uint64_t seed);

} // namespace tern::test
