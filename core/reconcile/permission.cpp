#include "permission.h"

#include <algorithm>

namespace tern::planning {

namespace {

/// Where the mode lets changes go; the side they come from stays as it is.
Permission permissionOf(const PathPolicy &rules)
{
    const Access follower = rules.deletions == Deletions::Mirror ? Access::Full : Access::Add;
    Permission permission{Access::Full, Access::Full, rules.conflicts, rules.consent};
    if (rules.mode == SyncMode::UploadOnly) {
        permission.local = Access::None;
        permission.remote = follower;
    } else if (rules.mode == SyncMode::DownloadOnly) {
        permission.local = follower;
        permission.remote = Access::None;
    }
    return permission;
}

} // namespace

Permission permissionFor(const Policy &policy, const RelPath &path, const Entry &entry)
{
    const PathPolicy rules = policy.at
                                 ? policy.at(path, entry)
                                 : PathPolicy{policy.mode, policy.deletions, policy.conflicts, {}};
    Permission permission = permissionOf(rules);
    if (!policy.force)
        return permission;
    permission.local = *policy.force == Side::Local ? Access::None : Access::Full;
    permission.remote = *policy.force == Side::Remote ? Access::None : Access::Full;
    permission.consent = Consent::Given;
    return permission;
}

Permission stricter(const Permission &a, const Permission &b)
{
    return Permission{std::min(a.local, b.local), std::min(a.remote, b.remote),
                      a.conflicts == b.conflicts ? a.conflicts : ConflictPolicy::Ask,
                      std::max(a.consent, b.consent)};
}

} // namespace tern::planning
