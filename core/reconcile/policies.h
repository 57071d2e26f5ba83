#pragma once

#include "draft.h"

namespace tern::planning {

/// What a policy, or the user's own resolution, makes of a conflict.
struct Verdict {
    enum class Use : std::uint8_t {
        Leave,
        Winner,
        KeepBoth,
        Merge,    ///< both sides get what Policy::merges has for the node
        TryMerge, ///< it has nothing for it yet
    };
    Use use = Use::Leave;
    Side winner = Side::Local;              ///< for Winner and KeepBoth
    Undecided undecided = Undecided::Asked; ///< for Leave
};

/// A resolution counts only while both sides are what the user was shown. An automatic policy
/// never lets a deletion win; a resolution may.
[[nodiscard]] Verdict judge(const Policy &policy, const Node &node, ConflictType type);

/// True when the user allowed what `side` now has to go to the other one.
[[nodiscard]] bool isAllowed(const Policy &policy, const Node &node, Side side);

/// The name under which the loser is kept: "stem (LABEL's version, DATE).ext", at most 255 bytes,
/// cut between UTF-8 characters. `attempt` counts from 1; later ones carry their number.
[[nodiscard]] std::string asideName(std::string_view name, std::string_view label,
                                    std::string_view date, int attempt);

} // namespace tern::planning
