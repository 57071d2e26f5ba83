#include "held.h"

#include <algorithm>

namespace tern::planning {

Held::Held(const std::vector<Problem> &problems, const View &local, const View &remote,
           const std::vector<RelPath> &subtrees)
{
    for (const Problem &problem : problems) {
        if (!hidesState(problem))
            continue;
        if (problem.where != name(Side::Remote))
            hold(problem, local.homeOf(problem.path));
        if (problem.where != name(Side::Local))
            hold(problem, remote.homeOf(problem.path));
    }
    for (const RelPath &home : subtrees) {
        m_subtrees.insert(home);
        m_sorted.push_back(home);
    }
    std::sort(m_sorted.begin(), m_sorted.end());
    std::sort(m_sortedInside.begin(), m_sortedInside.end());
}

void Held::hold(const Problem &problem, const RelPath &home)
{
    if (!problem.rawName.empty()) {
        m_sortedInside.push_back(home);
        return;
    }
    // Below what may be no directory any more nothing is known either. What a filter leaves out is
    // known, and its own affair.
    const bool isAlone = problem.reach == Reach::Path && problem.kind == ProblemKind::LeftOut;
    (isAlone ? m_paths : m_subtrees).insert(home);
    m_sorted.push_back(home);
}

bool Held::covers(const RelPath &home) const
{
    if (m_sorted.empty())
        return false;
    if (m_paths.contains(home))
        return true;
    if (m_subtrees.empty())
        return false;
    for (RelPath above = home;; above = above.parent()) {
        if (m_subtrees.contains(above))
            return true;
        if (above.isRoot())
            return false;
    }
}

bool Held::isBelow(const RelPath &home) const
{
    const auto next = std::upper_bound(m_sorted.begin(), m_sorted.end(), home);
    if (next != m_sorted.end() && home.contains(*next))
        return true;
    const auto inside = std::lower_bound(m_sortedInside.begin(), m_sortedInside.end(), home);
    return inside != m_sortedInside.end() && home.contains(*inside);
}

} // namespace tern::planning
