#pragma once

#include "model/policy.h"

namespace tern::planning {

/// How far one side may be acted upon at one place.
enum class Access : std::uint8_t {
    None, ///< it stays as it is
    Add,  ///< it gets what is new or changed, but nothing is removed
    Full,
};

/// What may be done at one place, and how conflicts there end.
struct Permission {
    Access local = Access::Full;
    Access remote = Access::Full;
    ConflictPolicy conflicts = ConflictPolicy::Ask;
    Consent consent = Consent::Given;

    [[nodiscard]] Access on(Side side) const { return side == Side::Local ? local : remote; }
    [[nodiscard]] bool mayWrite(Side side) const { return on(side) != Access::None; }
    [[nodiscard]] bool mayRemove(Side side) const { return on(side) == Access::Full; }
    [[nodiscard]] bool mayWriteBoth() const
    {
        return local != Access::None && remote != Access::None;
    }
};

/// By the policy for `entry` at `path`. What the user forces goes before all rules.
[[nodiscard]] Permission permissionFor(const Policy &policy, const RelPath &path,
                                       const Entry &entry);

/// Where two entries of one place fall under different rules: what both permit. When they do not
/// agree how a conflict ends, the user is asked.
[[nodiscard]] Permission stricter(const Permission &a, const Permission &b);

} // namespace tern::planning
