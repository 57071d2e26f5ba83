#include "order.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <tuple>

namespace tern::planning {

namespace {

using MadeDirectories = std::map<std::pair<Side, RelPath>, Action *>;

/// What `side` has at `home`. Requires that the other side renamed it, so that it was agreed.
Entry standing(const Situation &situation, Side side, const RelPath &home)
{
    const Seen *here = situation.view(side).at(home);
    if (here != nullptr)
        return *here->now;
    return situation.view(otherSide(side)).at(home)->before->on(side);
}

Action moveFor(const Situation &situation, const Step &step)
{
    const Entry before = standing(situation, step.side, step.home);
    Entry after = before;
    after.token = {};
    return Action{step.side,
                  Phase::Arrange,
                  ActionKind::Move,
                  step.to,
                  step.from,
                  before,
                  after,
                  standing(situation, otherSide(step.side), step.home)};
}

Agreement moveAgreement(const Situation &situation, const Step &step)
{
    const Seen &local = *situation.local.at(step.home);
    const Seen &remote = *situation.remote.at(step.home);
    AgreedEntry entry = *local.before;
    if (local.fate == Fate::Same && remote.fate == Fate::Same) {
        entry.local.token = local.now->token;
        entry.remote.token = remote.now->token;
    }
    return Agreement{Agreement::Kind::Move, step.to, step.from, entry};
}

/// The directories, made new on the same side, that `path` needs; outermost first.
std::vector<Action> takeParents(MadeDirectories &made, Side side, const RelPath &path)
{
    std::vector<Action> parents;
    for (RelPath above = path.parent(); !above.isRoot(); above = above.parent()) {
        const auto found = made.find({side, above});
        if (found == made.end())
            continue;
        found->second->phase = Phase::Arrange;
        parents.push_back(*found->second);
        made.erase(found);
    }
    std::reverse(parents.begin(), parents.end());
    return parents;
}

std::vector<Action> arranged(std::vector<Action> &actions, const Situation &situation)
{
    MadeDirectories made;
    std::vector<Action> aside;
    for (Action &action : actions) {
        if (action.kind == ActionKind::MakeDirectory)
            made[{action.side, action.path}] = &action;
        else if (action.phase == Phase::Arrange)
            aside.push_back(action);
    }
    std::vector<Action> sequence;
    for (const Step &step : situation.layout.steps) {
        std::vector<Action> parents = takeParents(made, step.side, step.to);
        std::move(parents.begin(), parents.end(), std::back_inserter(sequence));
        sequence.push_back(moveFor(situation, step));
    }
    std::sort(aside.begin(), aside.end(), [](const Action &a, const Action &b) {
        return std::tie(a.path, a.side) < std::tie(b.path, b.side);
    });
    std::move(aside.begin(), aside.end(), std::back_inserter(sequence));
    return sequence;
}

bool runsBefore(const Action &a, const Action &b)
{
    if (a.phase != b.phase)
        return a.phase < b.phase;
    if (a.path != b.path)
        return a.phase == Phase::Make ? a.path < b.path : b.path < a.path;
    return std::tie(a.kind, a.side) < std::tie(b.kind, b.side);
}

} // namespace

Plan inOrder(Plan plan, const Situation &situation)
{
    std::vector<Action> actions = arranged(plan.actions, situation);
    std::erase_if(plan.actions,
                  [](const Action &action) { return action.phase == Phase::Arrange; });
    std::sort(plan.actions.begin(), plan.actions.end(), runsBefore);
    std::move(plan.actions.begin(), plan.actions.end(), std::back_inserter(actions));
    plan.actions = std::move(actions);

    std::vector<Agreement> agreements;
    for (const Step &step : situation.layout.both)
        agreements.push_back(moveAgreement(situation, step));
    std::move(plan.agreements.begin(), plan.agreements.end(), std::back_inserter(agreements));
    plan.agreements = std::move(agreements);

    const auto byPath = [](const auto &a, const auto &b) { return a.path < b.path; };
    std::stable_sort(plan.conflicts.begin(), plan.conflicts.end(), byPath);
    std::stable_sort(plan.problems.begin(), plan.problems.end(), byPath);
    std::sort(plan.merges.begin(), plan.merges.end(), byPath);
    return plan;
}

} // namespace tern::planning
