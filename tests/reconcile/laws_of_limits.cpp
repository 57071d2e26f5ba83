#include "laws.h"

#include <algorithm>
#include <set>

namespace tern::test {

namespace {

bool reaches(const Problem &problem, const RelPath &path)
{
    return problem.reach == Reach::Subtree ? problem.path.contains(path) : problem.path == path;
}

bool isHeld(const Problem &problem)
{
    return hidesState(problem) && problem.rawName.empty();
}

bool concerns(const Problem &problem, Side side)
{
    return problem.where.empty() || problem.where == name(side);
}

/// Contents and names of what stands at and below what `side` could not tell.
std::multiset<std::string> heldOn(Side side, const Tree &tree, const Problem &problem)
{
    std::multiset<std::string> all;
    if (!concerns(problem, side))
        return all;
    for (const auto &[where, entry] : tree) {
        if (reaches(problem, where) && entry.kind == Kind::File && !isNeverSynced(entry))
            all.insert(contentOf(entry));
    }
    return all;
}

std::multiset<std::string> allOn(const Tree &tree)
{
    std::multiset<std::string> all;
    for (const auto &[where, entry] : tree) {
        if (entry.kind == Kind::File && !isNeverSynced(entry))
            all.insert(contentOf(entry));
    }
    return all;
}

/// What could not be told stays, on the side that could not tell.
std::optional<std::string> keepsTheUnknown(const Round &round, const Setting & /*setting*/)
{
    if (round.isDisturbed)
        return std::nullopt;
    for (const Problem &problem : round.sight.changes.problems) {
        if (!isHeld(problem))
            continue;
        for (const Side side : {Side::Local, Side::Remote}) {
            const auto held = heldOn(side, round.before.on(side), problem);
            const auto left = allOn(round.after.on(side));
            if (!std::includes(left.begin(), left.end(), held.begin(), held.end()))
                return std::string("not known, and yet gone on ") + name(side) + ": "
                       + problem.path.bytes();
        }
    }
    return std::nullopt;
}

/// What one side could not tell is no deletion: the other side keeps what it has of it.
std::optional<std::string> takesTheUnknownForNoDeletion(const Round &round,
                                                        const Setting & /*setting*/)
{
    for (const Problem &problem : round.sight.changes.problems) {
        if (!isHeld(problem))
            continue;
        for (const Action &action : round.plan.actions) {
            const bool takes = action.kind == ActionKind::Remove
                               || (action.before && action.kind != ActionKind::SetMetadata);
            const RelPath &where = action.from ? *action.from : action.path;
            if (takes && reaches(problem, where))
                return std::string("not known, and yet decided: ") + where.bytes();
        }
    }
    return std::nullopt;
}

/// Where the user forces a side that cannot be read now, what the other one did is not to be news.
bool isTakenBack(const Agreement &agreement, const Problem &problem, const Policy &policy)
{
    return agreement.kind == Agreement::Kind::Erase && policy.force
           && concerns(problem, *policy.force) && problem.kind != ProblemKind::LeftOut;
}

std::optional<std::string> touchesNothingHeld(const Round &round, const Setting & /*setting*/)
{
    for (const Problem &problem : round.sight.changes.problems) {
        if (!isHeld(problem))
            continue;
        for (const Action &action : round.plan.actions) {
            if (concerns(problem, action.side) && reaches(problem, action.path))
                return "acts where nothing is known: " + action.path.bytes();
        }
        for (const Agreement &agreement : round.plan.agreements) {
            if (agreement.kind != Agreement::Kind::Move && reaches(problem, agreement.path)
                && !isTakenBack(agreement, problem, round.policy))
                return "agrees where nothing is known: " + agreement.path.bytes();
        }
    }
    return std::nullopt;
}

std::optional<std::string> staysInScope(const Round &round, const Setting & /*setting*/)
{
    const auto isSeen = [&](const RelPath &path) {
        return std::any_of(round.sight.tops.begin(), round.sight.tops.end(),
                           [&](const RelPath &top) { return top.contains(path); });
    };
    for (const Action &action : round.plan.actions) {
        // The loser of a conflict goes beside the place that was looked at.
        if (action.path.name().find("'s version") != std::string_view::npos)
            continue;
        if (!isSeen(action.path) || (action.from && !isSeen(*action.from)))
            return "acts where nobody looked: " + action.path.bytes();
    }
    for (const Agreement &agreement : round.plan.agreements) {
        if (!isSeen(agreement.path))
            return "agrees where nobody looked: " + agreement.path.bytes();
    }
    return std::nullopt;
}

std::optional<std::string> writesOneWayOnly(const Round &round, const Setting &setting)
{
    if (setting.mode == SyncMode::Bidirectional || setting.force)
        return std::nullopt;
    const Side source = setting.mode == SyncMode::UploadOnly ? Side::Local : Side::Remote;
    for (const Action &action : round.plan.actions) {
        if (action.side == source)
            return "the side that is only read is written to: " + action.path.bytes();
        if (action.kind == ActionKind::Remove)
            return "one way, and yet it removes: " + action.path.bytes();
    }
    return std::nullopt;
}

} // namespace

std::vector<Law> lawsOfLimits()
{
    return {
        everyRound("WhatIsUnknownStays", keepsTheUnknown),
        everyRound("WhatIsUnknownIsNotDeleted", takesTheUnknownForNoDeletion),
        everyRound("WhereNothingIsKnownNothingIsDone", touchesNothingHeld),
        everyRound("NothingOutsideTheScopeIsTouched", staysInScope),
        everyRound("OneWayWritesToOneSideAndRemovesNothing", writesOneWayOnly),
    };
}

} // namespace tern::test
