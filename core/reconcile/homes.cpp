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
    : m_changes(&changes)
{
    if (renames.empty())
        return;
    m_partners.resize(changes.size(), nullptr);
    std::vector<const Rename *> byTarget;
    for (const Rename &rename : renames)
        byTarget.push_back(&rename);
    std::sort(byTarget.begin(), byTarget.end(),
              [](const Rename *a, const Rename *b) { return a->to < b->to; });
    auto rename = byTarget.begin();
    const Change *hint = changes.data(); // what is below one directory comes in one order

    for (const Change &change : changes) {
        while (rename != byTarget.end() && (*rename)->to < change.path)
            ++rename;
        if (!isCreated(change))
            continue;
        const RelPath parent = change.path.parent();
        const auto parentHome = m_homes.find(parent);
        RelPath home = parentHome == m_homes.end()
                           ? change.path
                           : change.path.rebased(parent, parentHome->second);
        const bool isNamed = rename != byTarget.end() && (*rename)->to == change.path;
        const Change *gone = nullptr;
        if (home != change.path) {
            const bool isHinted = hint != changes.data() + changes.size() && hint->path == home;
            gone = isHinted ? hint : findChange(changes, home);
            hint = gone == nullptr ? hint : gone + 1;
        }
        const Change *named = isNamed ? findChange(changes, (*rename)->from) : nullptr;
        if (gone != nullptr && isDeleted(*gone)) {
            if (!join(*gone, change))
                m_displaced.push_back(home);
        } else if (named != nullptr && join(*named, change)) {
            home = named->path;
            m_renames.push_back(**rename);
        }
        if (home != change.path && (isNamed || change.after->kind == Kind::Directory))
            m_homes.emplace(change.path, std::move(home));
    }
}

bool Homes::join(const Change &gone, const Change &made)
{
    const Change *&landing = m_partners[indexOf(gone)];
    if (landing != nullptr)
        return false;
    landing = &made;
    m_partners[indexOf(made)] = &gone;
    return true;
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

} // namespace tern::planning
