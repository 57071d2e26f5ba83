#include "layout.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace tern::planning {

namespace {

/// More than the components of the longest path: a chain this long goes in a circle.
constexpr std::size_t maxDepth = RelPath::maxBytes;

class Merger {
public:
    Merger(const View &local, const View &remote, const Held &held, const Policy &policy)
        : m_local(local), m_remote(remote), m_held(held), m_policy(policy)
    {
    }

    Merged run()
    {
        if (m_local.renames().empty() && m_remote.renames().empty())
            return {};
        for (const View *view : m_both) {
            for (const Rename &rename : view->renames())
                judge(*view, other(*view), rename.from);
        }
        if (m_refused.empty())
            refuseImpossible();
        if (m_refused.empty())
            schedule();
        return Merged{std::move(m_layout), {m_refused.begin(), m_refused.end()}};
    }

private:
    const View &other(const View &view) const { return &view == &m_local ? m_remote : m_local; }
    const View &view(Side side) const { return side == Side::Local ? m_local : m_remote; }
    void refuse(Side side, const RelPath &from) { m_refused.insert(Refusal{side, from}); }

    /// One rename against what the other side did.
    void judge(const View &mover, const View &other, const RelPath &from)
    {
        const Place &place = mover.placed().at(from);
        m_layout.places.put(from, place);
        if (const auto found = other.placed().find(from); found != other.placed().end()) {
            if (found->second != place || isHeld(from, place)) {
                refuse(mover.side(), from); // to different places: both names stay
                refuse(other.side(), from);
            } else {
                m_layout.alike.put(from, place);
            }
            return;
        }
        const Fate fate = other.fate(from);
        if (fate == Fate::Deleted || fate == Fate::Retyped // renamed here, gone there: it survives
            || !mayFollow(mover, other.side(), from) || isHeld(from, place)
            || !canHold(mover, other, place.parent))
            refuse(mover.side(), from);
        else
            m_oneSided.emplace_back(from, mover.side());
    }

    /// True when `side` may be changed where the mover's thing was and where it is now, and so for
    /// all that went with it.
    bool mayFollow(const View &mover, Side side, const RelPath &from) const
    {
        for (auto seen = mover.firstWithin(from);
             seen != mover.seen().end() && from.contains(seen->home); ++seen) {
            if (seen->before == nullptr || seen->now == nullptr)
                continue; // decided by itself
            const Entry &now = *seen->now;
            if (!permissionFor(m_policy, seen->home, now).mayWrite(side)
                || !permissionFor(m_policy, *seen->path, now).mayWrite(side))
                return false;
            if (!m_policy.at)
                return true;
        }
        return true;
    }

    bool isHeld(const RelPath &from, const Place &place) const
    {
        const Result<RelPath> to = place.parent.child(place.name);
        return m_held.covers(from) || !to || m_held.covers(*to) || m_held.covers(place.parent);
    }

    /// True when the directory that the mover put something into stands on the other side too, or
    /// can be made there first.
    bool canHold(const View &mover, const View &other, const RelPath &parent) const
    {
        for (RelPath above = parent; !above.isRoot(); above = above.parent()) {
            const Seen *here = mover.at(above);
            const Seen *there = other.at(above);
            const bool madeHere = here != nullptr && here->fate == Fate::Created;
            if (there != nullptr && (there->now == nullptr || there->now->kind != Kind::Directory))
                return false;
            if (!madeHere)
                return here == nullptr || here->fate == Fate::Same;
            if (m_held.covers(above))
                return false;
        }
        return true;
    }

    /// Refuses renames that put directories into each other, or two things into one place.
    void refuseImpossible()
    {
        for (const auto &[from, side] : m_oneSided) {
            if (!m_layout.places.path(from))
                refuseChain(from);
        }
        for (const Step &step : alikeSteps()) {
            if (!m_layout.places.path(step.home))
                refuseChain(step.home);
        }
        if (!m_refused.empty())
            return;
        refuseCollisions();
        refuseTooLong();
    }

    /// Two things collide where their directories do, or where one of them was put to the other;
    /// so only what was put somewhere needs to be looked at.
    void refuseCollisions()
    {
        std::set<std::pair<RelPath, std::string>> taken;
        const auto check = [&](const RelPath &home) {
            const Place &place = *m_layout.places.find(home);
            if (!taken.emplace(place.parent, place.name).second)
                refuseAllAt(place);
            // Nothing that was renamed had its home there: it would be taken for that (see Homes).
            if (stands(place.parent.child(place.name).value_or(home)))
                refuseWhoever(home);
        };
        for (const auto &[from, side] : m_oneSided)
            check(from);
        for (const Step &step : alikeSteps())
            check(step.home);
    }

    void refuseAllAt(const Place &place)
    {
        for (const View *each : m_both) {
            for (const auto &[home, other] : each->placed()) {
                if (other == place)
                    refuse(each->side(), home);
            }
        }
    }

    /// True when something that is new, or was changed, has its place at `home` on either side.
    bool stands(const RelPath &home) const
    {
        return m_local.at(home) != nullptr || m_remote.at(home) != nullptr;
    }

    /// Renames may make the path of something below too long for any side.
    void refuseTooLong()
    {
        std::size_t growth = 0;
        std::size_t longest = 0;
        for (const View *each : m_both) {
            for (const auto &[home, place] : each->placed()) {
                const std::size_t size = m_layout.places.path(home).value_or(home).bytes().size();
                growth = std::max(growth, size - std::min(size, home.bytes().size()));
            }
            for (const Seen &seen : each->seen())
                longest = std::max(longest, seen.home.bytes().size());
        }
        if (longest + growth <= RelPath::maxBytes)
            return;
        for (const View *each : m_both) {
            for (const Seen &seen : each->seen()) {
                if (!m_layout.places.path(seen.home))
                    refuseChain(seen.home);
            }
        }
    }

    std::vector<Step> alikeSteps() const
    {
        std::vector<Step> steps;
        for (const auto &[from, place] : m_local.placed()) {
            if (m_layout.alike.find(from) != nullptr)
                steps.push_back(Step{Side::Local, from, {}, {}});
        }
        return steps;
    }

    void refuseWhoever(const RelPath &home)
    {
        for (const Side side : {Side::Local, Side::Remote}) {
            if (view(side).placed().contains(home))
                refuse(side, home);
        }
    }

    /// Refuses all renames that `home` stands in.
    void refuseChain(RelPath home)
    {
        for (std::size_t depth = 0; depth < maxDepth && !home.isRoot(); ++depth) {
            refuseWhoever(home);
            home = m_layout.places.parentOf(home);
        }
    }

    /// The order: a directory before what goes into it, and before what goes out of it, so that
    /// each thing has one name on its side and in the agreement when its turn comes.
    void schedule()
    {
        std::vector<std::pair<RelPath, Step>> steps; // by destination
        for (const auto &[from, side] : m_oneSided)
            steps.emplace_back(*m_layout.places.path(from), Step{otherSide(side), from, {}, {}});
        for (Step &step : alikeSteps())
            steps.emplace_back(*m_layout.places.path(step.home), std::move(step));
        std::sort(steps.begin(), steps.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
        for (auto &[to, step] : steps) {
            step.to = to;
            m_waiting.emplace(step.home, &step);
        }
        for (auto &[to, step] : steps)
            enqueue(step);
        makeAlike();
        makeOneSided();
    }

    void enqueue(Step &step)
    {
        if (!m_waiting.erase(step.home))
            return;
        for (RelPath above = m_layout.places.parentOf(step.home); !above.isRoot();
             above = m_layout.places.parentOf(above))
            enqueueHome(above);
        for (RelPath above = step.home.parent(); !above.isRoot(); above = above.parent())
            enqueueHome(above);
        (m_layout.alike.find(step.home) != nullptr ? m_layout.both : m_layout.steps)
            .push_back(step);
    }

    void enqueueHome(const RelPath &home)
    {
        if (const auto found = m_waiting.find(home); found != m_waiting.end())
            enqueue(*found->second);
    }

    /// What both sides made alike is learned first. Where a directory above is still to be renamed
    /// on one side, the agreement has no name for it yet.
    void makeAlike()
    {
        for (Step &step : m_layout.both) {
            step.from = m_agreed.path(step.home).value_or(RelPath());
            m_agreed.put(step.home, *m_layout.places.find(step.home));
            if (m_agreed.path(step.home) != step.to)
                refuseWhoever(step.home);
        }
    }

    void makeOneSided()
    {
        Places local = shownBy(m_local);
        Places remote = shownBy(m_remote);
        for (Step &step : m_layout.steps) {
            Places &here = step.side == Side::Local ? local : remote;
            const Place &place = *m_layout.places.find(step.home);
            const std::optional<RelPath> from = here.path(step.home);
            const std::optional<RelPath> agreed = m_agreed.path(step.home);
            here.put(step.home, place);
            m_agreed.put(step.home, place);
            const std::optional<RelPath> shown = here.path(step.home);
            const std::optional<RelPath> learned = m_agreed.path(step.home);
            const bool isConsistent =
                std::tie(agreed, shown, learned) == std::tuple(from, step.to, step.to);
            if (from && isConsistent)
                step.from = *from;
            else
                refuseWhoever(step.home);
        }
    }

    static Places shownBy(const View &view)
    {
        Places places;
        for (const auto &[home, place] : view.placed())
            places.put(home, place);
        return places;
    }

    const View &m_local;
    const View &m_remote;
    const View *const m_both[2] = {&m_local, &m_remote};
    const Held &m_held;
    const Policy &m_policy;
    Layout m_layout;
    std::vector<std::pair<RelPath, Side>> m_oneSided;
    std::set<Refusal> m_refused;
    std::unordered_map<RelPath, Step *> m_waiting;
    Places m_agreed;
};

} // namespace

const Place *Places::find(const RelPath &home) const
{
    const auto found = m_places.find(home);
    return found == m_places.end() ? nullptr : &found->second;
}

RelPath Places::parentOf(const RelPath &home) const
{
    const Place *place = find(home);
    return place == nullptr ? home.parent() : place->parent;
}

std::optional<RelPath> Places::path(const RelPath &home) const
{
    return m_places.empty() ? home : walk(home, 0);
}

std::optional<RelPath> Places::walk(const RelPath &home, std::size_t depth) const
{
    if (home.isRoot())
        return home;
    if (depth > maxDepth)
        return std::nullopt;
    const Place *place = find(home);
    const std::optional<RelPath> parent =
        walk(place == nullptr ? home.parent() : place->parent, depth + 1);
    if (!parent)
        return std::nullopt;
    const Result<RelPath> path = parent->child(place == nullptr ? home.name() : place->name);
    return path ? std::optional<RelPath>(*path) : std::nullopt;
}

Merged mergeRenames(const View &local, const View &remote, const Held &held, const Policy &policy)
{
    return Merger(local, remote, held, policy).run();
}

} // namespace tern::planning
