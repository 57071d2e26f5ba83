#include "laws.h"

#include <algorithm>

namespace tern::test {

namespace {

std::string joined(const std::vector<std::string> &all)
{
    std::string text;
    for (const std::string &line : all)
        text += "\n    " + line;
    return text;
}

std::optional<Breach> endsSoon(const Story &story)
{
    if (story.roundsToRest && *story.roundsToRest <= fewRounds)
        return std::nullopt;
    const Round &last = story.rounds.back();
    return Breach{&story.rounds[std::min(story.calmFrom + fewRounds, story.rounds.size()) - 1],
                  "still something to do:" + joined(lines(last.plan))};
}

std::optional<Breach> staysAtRest(const Story &story)
{
    for (const auto *rounds : {&story.rounds, &story.lastRounds}) {
        bool wasQuiet = false;
        for (const Round &round : *rounds) {
            if (!round.isCalm)
                continue;
            if (wasQuiet && (!round.isQuiet() || !round.sight.renewed.empty()))
                return Breach{&round, "not at rest after all"};
            wasQuiet = wasQuiet || round.isQuiet();
        }
    }
    return std::nullopt;
}

bool isBidirectional(const Setting &setting)
{
    return setting.mode == SyncMode::Bidirectional && !setting.force;
}

/// What is left to the user, or cannot be told apart or restored, and the folders around it.
bool isOpen(const Plan &plan, const RelPath &path)
{
    const auto concerns = [&](const RelPath &other) {
        return other.contains(path) || path.contains(other);
    };
    return std::any_of(plan.conflicts.begin(), plan.conflicts.end(),
                       [&](const Conflict &conflict) {
                           return concerns(conflict.path)
                                  || (conflict.other && concerns(*conflict.other));
                       })
           || std::any_of(plan.problems.begin(), plan.problems.end(),
                          [&](const Problem &problem) { return concerns(problem.path); });
}

/// The first path at which the sides differ in what both can hold.
std::optional<RelPath> difference(const Round &round, const Setting &setting)
{
    const bool showsBits =
        setting.localLimits.holdsExecutable && setting.remoteLimits.holdsExecutable;
    const bool showsTimes = setting.localLimits.holdsOddTimes && setting.remoteLimits.holdsOddTimes;
    for (const Side side : {Side::Local, Side::Remote}) {
        const Tree &there = round.after.on(otherSide(side));
        for (const auto &[where, entry] : round.after.on(side)) {
            if (isOpen(round.plan, where))
                continue;
            const auto other = there.find(where);
            if (other == there.end() || !sameContent(entry, other->second).value_or(false)
                || (showsBits && entry.executable != other->second.executable)
                || (showsTimes && entry.kind == Kind::File && entry.mtime != other->second.mtime))
                return where;
        }
    }
    return std::nullopt;
}

std::optional<Breach> makesBothSidesEqual(const Story &story)
{
    if (!isBidirectional(story.setting) && !story.setting.force)
        return std::nullopt;
    for (const auto *rounds : {&story.rounds, &story.lastRounds}) {
        if (rounds->empty())
            continue;
        const Round &last = rounds->back();
        if (const std::optional<RelPath> path = difference(last, story.setting))
            return Breach{&last, "at rest, and yet the sides differ at " + path->bytes()};
    }
    return std::nullopt;
}

bool isByName(const Conflict &conflict)
{
    return conflict.type == ConflictType::NameClash;
}

std::optional<Breach> bothLeavesNothingOpen(const Story &story)
{
    if (story.lastRounds.empty())
        return std::nullopt;
    const Round &last = story.lastRounds.back();
    if (std::all_of(last.plan.conflicts.begin(), last.plan.conflicts.end(), isByName))
        return std::nullopt;
    return Breach{&last, "a conflict is left:" + joined(lines(last.plan))};
}

std::optional<Breach> forceFollowsOneSide(const Story &story)
{
    if (!story.setting.force)
        return std::nullopt;
    for (const Round &round : story.rounds) {
        const Side model = *story.setting.force;
        if (!std::all_of(round.plan.conflicts.begin(), round.plan.conflicts.end(), isByName))
            return Breach{&round, "forced, and yet it asks"};
        for (const Action &action : round.plan.actions) {
            if (action.side == model)
                return Breach{&round, "the forced side is written to: " + action.path.bytes()};
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<Law> lawsOfRest()
{
    return {
        Law{"ItEndsWithinFewRounds", endsSoon},
        Law{"WhatIsAtRestStaysAtRest", staysAtRest},
        Law{"AtRestBothSidesAreEqual", makesBothSidesEqual},
        Law{"KeepingBothLeavesNothingOpen", bothLeavesNothingOpen},
        Law{"ForceFollowsOneSideAndNeverAsks", forceFollowsOneSide},
    };
}

} // namespace tern::test
