#pragma once

#include "session.h"

namespace tern {

/// What becomes of files when rules change.
enum class RuleEffect : std::uint8_t {
    Starts, ///< not agreed so far, and admitted: goes to where it is missing
    Stops,  ///< agreed so far, and left out: stays on both sides, and is forgotten
    Asks,   ///< not agreed so far, and admitted once the user says so
    Turns,  ///< agreed, and goes another way from now on
};
[[nodiscard]] const char *name(RuleEffect effect); ///< "starts", ...

/// Which files one rule has this effect on. Files and symlinks count, directories do not.
struct RuleShare {
    RuleEffect effect = RuleEffect::Starts;
    Ruling by;                          ///< what the new rules say
    std::optional<Treatment> from = {}; ///< Turns: how they went so far
    Treatment to = Treatment::LeaveOut; ///< how they go then; LeaveOut: not at all
    Tally files = {};
    std::vector<RelPath> paths = {}; ///< the first of them, in tree order
};

/// What a change of rules would do, compared with what is agreed.
struct RulesPreview {
    struct SideTotals {
        Tally starts; ///< of what stands on this side
        Tally stops;

        bool operator==(const SideTotals &) const = default;
    };

    /// By effect, then by what decides: rules in their order, ignore files by path and line.
    std::vector<RuleShare> shares;
    SideTotals local;
    SideTotals remote;
    /// Places that could not be read, or have an ignore file that cannot be understood: nothing is
    /// known of what is there.
    std::vector<Problem> unknown;
    std::optional<GuardStop>
        guard; ///< set: a side is not what was agreed, and nothing was looked at

    [[nodiscard]] Tally total(RuleEffect effect) const;
};

struct RulesQuestion {
    SyncOptions inForce;                             ///< how the folder is synced
    SyncOptions candidate;                           ///< how it might be
    std::size_t paths = 3;                           ///< kept of each share
    static constexpr std::size_t mostPaths = 10'000; ///< of all together
};

/// Looks at both sides as a run with the candidate rules would, and tells how they differ from
/// what is agreed. Changes nothing; of the roots at most Tern's own folder is touched. Where both
/// sides have a path it goes only if the rules of both admit it. What was renamed since the last
/// run does not count as new. `now`: nanoseconds since 1970; ages count against it. Blocks: worker,
/// between runs.
Result<RulesPreview> previewRules(Session &session, const RulesQuestion &question, std::int64_t now,
                                  const StopToken &stop = {});

} // namespace tern
