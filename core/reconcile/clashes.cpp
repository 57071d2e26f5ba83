#include "clashes.h"

#include "model/escaped_name.h"

#include <algorithm>

namespace tern::planning {

namespace {

class ClashFinder {
public:
    ClashFinder(Plan &plan, const Situation &situation, Side side)
        : m_plan(plan), m_situation(situation), m_side(side)
    {
    }

    std::vector<RelPath> run()
    {
        notePresent();
        std::vector<const Action *> created;
        for (const Action &action : m_plan.actions) {
            if (action.side == m_side && !action.before) // what is removed stood there before
                created.push_back(&action);
        }
        std::sort(created.begin(), created.end(),
                  [](const Action *a, const Action *b) { return a->path < b->path; });
        for (const Action *action : created)
            judge(*action);
        std::vector<RelPath> refused;
        for (const Step &step : m_situation.layout.steps) {
            if (step.side == m_side
                && (isTakenOut(step.to) || unsolvableClashOf(step.to) != nullptr))
                refused.push_back(step.home);
        }
        takeOut();
        return refused;
    }

private:
    std::string canonical(const RelPath &path) const
    {
        std::string form;
        std::string_view rest = path.bytes();
        for (;;) {
            const std::size_t end = std::min(rest.find('/'), rest.size());
            form += m_situation.policy.canonicalName(rest.substr(0, end));
            if (end == rest.size())
                return form;
            form += '/';
            rest.remove_prefix(end + 1);
        }
    }

    RelPath placeOf(const RelPath &home) const
    {
        return m_situation.layout.places.path(home).value_or(home);
    }

    /// What stands on this side, and will go on standing there.
    void notePresent()
    {
        std::unordered_set<RelPath> leaving;
        for (const Action &action : m_plan.actions) {
            if (action.side == m_side && action.kind == ActionKind::Remove)
                leaving.insert(action.path);
        }
        const auto note = [&](const RelPath &path) {
            if (!leaving.contains(path))
                m_present.emplace(canonical(path), path);
        };
        for (const Seen &seen : m_situation.view(m_side).seen()) {
            if (seen.now != nullptr)
                note(placeOf(seen.home));
        }
        for (const RelPath &candidate : m_situation.policy.clashCandidates) {
            if (m_situation.view(m_side).fate(candidate) != Fate::Deleted)
                note(placeOf(candidate));
        }
    }

    /// What this side would take for `path`, or null.
    const RelPath *clashOf(const RelPath &path) const
    {
        const auto found = m_present.find(canonical(path));
        return found == m_present.end() || found->second == path ? nullptr : &found->second;
    }

    /// The same where the replica cannot help itself with another name.
    const RelPath *unsolvableClashOf(const RelPath &path) const
    {
        const RelPath *other = clashOf(path);
        return other == nullptr || canEscape(path, *other) ? nullptr : other;
    }

    static bool hasEscapedName(const RelPath &path) { return escapedName(path.name()).has_value(); }

    /// Each component by which `path` differs from `other` can be escaped.
    bool canEscape(const RelPath &path, const RelPath &other) const
    {
        if (!m_situation.policy.traits(m_side).escapesNames)
            return false;
        RelPath mine = path;
        RelPath theirs = other;
        for (; !mine.isRoot(); mine = mine.parent(), theirs = theirs.parent()) {
            if (mine.name() != theirs.name() && !hasEscapedName(mine))
                return false;
        }
        return true;
    }

    bool isTakenOut(const RelPath &path) const
    {
        return std::any_of(m_taken.begin(), m_taken.end(),
                           [&](const RelPath &top) { return top.contains(path); });
    }

    void judge(const Action &action)
    {
        if (!m_taken.empty() && m_taken.back().contains(action.path))
            return;
        const RelPath *other = unsolvableClashOf(action.path);
        if (other == nullptr) {
            m_present.emplace(canonical(action.path), action.path);
            return;
        }
        m_taken.push_back(action.path);
        Conflict conflict;
        conflict.path = action.path;
        conflict.type = ConflictType::NameClash;
        conflict.other = *other;
        (m_side == Side::Local ? conflict.remote : conflict.local) = action.counterpart;
        m_plan.conflicts.push_back(conflict);
    }

    void takeOut()
    {
        if (!m_taken.empty())
            std::erase_if(m_plan.actions,
                          [&](const Action &action) { return isTakenOut(action.path); });
        // Where one name makes room for another that this side takes for the same, it goes first.
        std::vector<RelPath> leaving;
        for (const Action &action : m_plan.actions) {
            if (action.side == m_side && action.phase == Phase::Remove
                && clashOf(action.path) != nullptr)
                leaving.push_back(action.path);
        }
        for (Action &action : m_plan.actions) {
            if (action.side == m_side && action.phase == Phase::Remove
                && std::any_of(leaving.begin(), leaving.end(),
                               [&](const RelPath &top) { return top.contains(action.path); }))
                action.phase = Phase::Clear;
        }
    }

    Plan &m_plan;
    const Situation &m_situation;
    Side m_side;
    std::unordered_map<std::string, RelPath> m_present;
    std::vector<RelPath> m_taken; ///< sorted, none below another
};

} // namespace

std::vector<RelPath> takeOutClashes(Plan &plan, const Situation &situation)
{
    std::vector<RelPath> refused;
    const Policy &policy = situation.policy;
    for (const Side side : {Side::Local, Side::Remote}) {
        const SideTraits &traits = policy.traits(side);
        if (!policy.canonicalName || (!traits.caseInsensitive && !traits.normalizesUnicode))
            continue;
        const std::vector<RelPath> more = ClashFinder(plan, situation, side).run();
        refused.insert(refused.end(), more.begin(), more.end());
    }
    return refused;
}

} // namespace tern::planning
