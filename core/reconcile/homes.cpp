#include "homes.h"

#include <algorithm>

namespace tern::planning {

const Change *findChange(const std::vector<Change> &changes, const RelPath &path)
{
    const auto found = std::lower_bound(
        changes.begin(), changes.end(), path,
        [](const Change &change, const RelPath &wanted) { return change.path < wanted; });
    return found != changes.end() && found->path == path ? &*found : nullptr;
}

Homes::Homes(const std::vector<Change> &changes, const std::vector<Rename> &renames)
{
    if (renames.empty())
        return;
    std::unordered_map<RelPath, RelPath> fromOf;
    for (const Rename &rename : renames)
        fromOf.emplace(rename.to, rename.from);

    for (const Change &change : changes) {
        if (!isCreated(change))
            continue;
        const RelPath parent = change.path.parent();
        const auto parentHome = m_homes.find(parent);
        RelPath home = parentHome == m_homes.end()
                           ? change.path
                           : change.path.rebased(parent, parentHome->second);
        const Change *gone = home == change.path ? nullptr : findChange(changes, home);
        if (gone != nullptr && isDeleted(*gone)) {
            if (!m_landings.emplace(home, change.path).second)
                m_displaced.push_back(home);
        } else if (const auto pair = fromOf.find(change.path);
                   pair != fromOf.end() && m_landings.emplace(pair->second, change.path).second) {
            home = pair->second;
            m_renames.push_back(Rename{home, change.path});
        }
        if (home != change.path)
            m_homes.emplace(change.path, std::move(home));
    }
}

RelPath Homes::homeOf(const RelPath &path) const
{
    if (m_homes.empty())
        return path;
    for (RelPath above = path; !above.isRoot(); above = above.parent()) {
        if (const auto found = m_homes.find(above); found != m_homes.end())
            return path.rebased(above, found->second);
    }
    return path;
}

const RelPath *Homes::landing(const RelPath &home) const
{
    const auto found = m_landings.find(home);
    return found == m_landings.end() ? nullptr : &found->second;
}

} // namespace tern::planning
