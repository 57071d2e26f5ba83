#include "laws.h"

#include <algorithm>
#include <tuple>

namespace tern::test {

namespace {

Policy mirrored(Policy policy)
{
    policy = swapped(std::move(policy));
    std::swap(policy.localLabel, policy.remoteLabel);
    return policy;
}

Plan mirrored(Plan plan)
{
    for (Agreement &agreement : plan.agreements) {
        if (agreement.entry)
            std::swap(agreement.entry->local, agreement.entry->remote);
    }
    for (Action &action : plan.actions)
        action.side = otherSide(action.side);
    for (Conflict &conflict : plan.conflicts) {
        std::swap(conflict.local, conflict.remote);
        if (conflict.type == ConflictType::DeletedLocal)
            conflict.type = ConflictType::DeletedRemote;
        else if (conflict.type == ConflictType::DeletedRemote)
            conflict.type = ConflictType::DeletedLocal;
    }
    for (MergeRequest &merge : plan.merges) {
        std::swap(merge.local, merge.remote);
        std::swap(merge.localPath, merge.remotePath);
    }
    for (Problem &problem : plan.problems) {
        if (!problem.where.empty())
            problem.where = name(problem.where == name(Side::Local) ? Side::Remote : Side::Local);
    }
    return plan;
}

/// The order in which sides take turns is nobody's business.
Plan sorted(Plan plan)
{
    std::stable_sort(plan.actions.begin(), plan.actions.end(),
                     [](const Action &a, const Action &b) {
                         return std::tie(a.phase, a.path, a.kind, a.side)
                                < std::tie(b.phase, b.path, b.kind, b.side);
                     });
    std::stable_sort(plan.agreements.begin(), plan.agreements.end(),
                     [](const Agreement &a, const Agreement &b) {
                         return std::tie(a.path, a.kind) < std::tie(b.path, b.kind);
                     });
    std::stable_sort(plan.conflicts.begin(), plan.conflicts.end(),
                     [](const Conflict &a, const Conflict &b) {
                         return std::tie(a.path, a.type) < std::tie(b.path, b.type);
                     });
    return plan;
}

std::optional<std::string> isSymmetric(const Round &round, const Setting & /*setting*/)
{
    const Plan other = reconcile(swapped(round.sight.changes), mirrored(round.policy));
    if (sorted(mirrored(other)) == sorted(round.plan))
        return std::nullopt;
    std::string what = "with local and remote exchanged the plan is another one:";
    for (const std::string &line : lines(sorted(mirrored(other))))
        what += "\n    " + line;
    return what;
}

std::optional<std::string> isDeterministic(const Round &round, const Setting & /*setting*/)
{
    Changes changes = round.sight.changes;
    if (reconcile(changes, round.policy) != round.plan)
        return "planned twice, the plans differ";
    Policy policy = round.policy;
    if (changes.problems.size() < 2 && policy.clashCandidates.size() < 2)
        return std::nullopt;
    std::reverse(changes.problems.begin(), changes.problems.end());
    std::reverse(policy.clashCandidates.begin(), policy.clashCandidates.end());
    if (reconcile(changes, policy) != round.plan)
        return "problems told in another order change the plan";
    return std::nullopt;
}

std::optional<std::string> asksForDigestsOnce(const Round &round, const Setting & /*setting*/)
{
    if (round.sight.complaints.empty())
        return std::nullopt;
    return round.sight.complaints.front();
}

/// True when something is agreed in a folder that is not: both sides had renamed that alike, which
/// could not be told yet because one of them had renamed the folder around it too. Two rounds put
/// it right; the first may forget what is agreed on anew in the second.
bool hasGaps(const Pair &pair)
{
    return std::any_of(pair.agreed.begin(), pair.agreed.end(), [&](const auto &item) {
        const RelPath parent = item.first.parent();
        return !parent.isRoot() && !pair.agreed.contains(parent);
    });
}

std::optional<std::string> canBeCarriedOut(const Round &round, const Setting & /*setting*/)
{
    // Where a side was not looked at, an action may meet what it was not made for.
    const bool looksEverywhere = std::all_of(round.sight.tops.begin(), round.sight.tops.end(),
                                             [](const RelPath &top) { return top.isRoot(); });
    if (round.isDisturbed || !looksEverywhere || round.faults.empty() || hasGaps(round.before))
        return std::nullopt;
    std::string what = "a replica refuses, though nobody disturbed it:";
    for (const std::string &fault : round.faults)
        what += "\n    " + fault;
    return what;
}

std::optional<std::string> neverConflictsOverEqualContent(const Round &round,
                                                          const Setting & /*setting*/)
{
    for (const Conflict &conflict : round.plan.conflicts) {
        if (conflict.type == ConflictType::NameClash)
            continue;
        if (!conflict.local && !conflict.remote)
            return "a conflict about nothing: " + conflict.path.bytes();
        if (conflict.local && conflict.remote
            && sameContent(*conflict.local, *conflict.remote).value_or(false))
            return "a conflict of equal content: " + conflict.path.bytes();
    }
    return std::nullopt;
}

/// The remote side as if it had become the same as the local one, by the same doings.
Tree sameThere(const Pair &pair)
{
    std::map<std::string, std::string> known;
    for (const auto &[where, entry] : pair.agreed)
        known[entry.local.token.object] = entry.remote.token.object;
    Tree there = pair.local;
    for (auto &[where, entry] : there) {
        std::string &object = entry.token.object;
        const auto old = known.find(object);
        object = old == known.end() ? object + " there" : old->second;
    }
    return there;
}

std::optional<std::string> plansNothingForEqualSides(const Round &round, const Setting &setting)
{
    if (!setting.localLimits.holdsAll() || !setting.remoteLimits.holdsAll())
        return std::nullopt;
    Pair pair = round.before;
    std::erase_if(pair.local, [](const auto &item) { return isNeverSynced(item.second); });
    pair.remote = sameThere(pair);
    const Plan plan = reconcile(changesOf(pair), round.policy);
    if (!plan.actions.empty() || !plan.conflicts.empty()) {
        std::string what = "both sides were alike, and yet:";
        for (const std::string &line : lines(plan))
            what += "\n    " + line;
        return what;
    }
    if (!plan.problems.empty())
        return std::nullopt;
    // An agreement that a failed rename left half told is put right by a second one.
    ModelSync sync(pair);
    sync.apply(plan);
    sync.apply(reconcile(changesOf(sync.pair()), round.policy));
    if (!reconcile(changesOf(sync.pair()), round.policy).isEmpty())
        return "both sides were alike, and after agreeing on it something was left to do";
    return std::nullopt;
}

} // namespace

std::vector<Law> lawsOfPlanning()
{
    return {
        everyRound("APlanCanBeCarriedOutInAnyOrderItAllows", canBeCarriedOut),
        everyRound("APlanIsTheSameWithTheSidesExchanged", isSymmetric),
        everyRound("APlanDependsOnNothingButItsInput", isDeterministic),
        everyRound("DigestsAreAskedForOnce", asksForDigestsOnce),
        everyRound("EqualSidesNeedNothing", plansNothingForEqualSides),
        everyRound("EqualContentNeverConflicts", neverConflictsOverEqualContent),
    };
}

} // namespace tern::test
