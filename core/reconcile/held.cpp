#include "held.h"

#include <algorithm>

namespace tern::planning {

namespace {

bool isWithin(const std::unordered_set<RelPath> &tops, const RelPath &path)
{
    if (tops.empty())
        return false;
    for (RelPath above = path;; above = above.parent()) {
        if (tops.contains(above))
            return true;
        if (above.isRoot())
            return false;
    }
}

bool hasBelow(const std::vector<RelPath> &sorted, const RelPath &path)
{
    const auto next = std::upper_bound(sorted.begin(), sorted.end(), path);
    return next != sorted.end() && path.contains(*next);
}

} // namespace

Held::Held(const std::vector<Problem> &problems, const View &local, const View &remote,
           const std::vector<RelPath> &subtrees)
{
    for (const Problem &problem : problems) {
        if (!hidesState(problem))
            continue;
        if (problem.where != name(Side::Remote))
            hold(Side::Local, problem, local.homeOf(problem.path));
        if (problem.where != name(Side::Local))
            hold(Side::Remote, problem, remote.homeOf(problem.path));
    }
    for (const RelPath &home : subtrees) {
        m_subtrees.insert(home);
        m_sorted.push_back(home);
    }
    std::sort(m_sorted.begin(), m_sorted.end());
    std::sort(m_sortedLeftOut.begin(), m_sortedLeftOut.end());
    std::sort(m_sortedInside.begin(), m_sortedInside.end());
}

void Held::hold(Side side, const Problem &problem, const RelPath &home)
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
    if (problem.kind == ProblemKind::LeftOut)
        m_sortedLeftOut.push_back(home);
    else
        (side == Side::Local ? m_hiddenLocal : m_hiddenRemote).insert(home);
}

bool Held::covers(const RelPath &home) const
{
    return m_paths.contains(home) || isWithin(m_subtrees, home);
}

bool Held::isHidden(Side side, const RelPath &home) const
{
    return isWithin(side == Side::Local ? m_hiddenLocal : m_hiddenRemote, home);
}

bool Held::isBelow(const RelPath &home) const
{
    if (hasBelow(m_sorted, home))
        return true;
    const auto inside = std::lower_bound(m_sortedInside.begin(), m_sortedInside.end(), home);
    return inside != m_sortedInside.end() && home.contains(*inside);
}

bool Held::isLeftOutBelow(const RelPath &home) const
{
    return hasBelow(m_sortedLeftOut, home);
}

} // namespace tern::planning
