#include "reconcile.h"

#include "clashes.h"
#include "decide.h"
#include "layout.h"
#include "moves.h"
#include "order.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace tern {

namespace {

using planning::Draft;
using planning::Fate;
using planning::Held;
using planning::Layout;
using planning::Merged;
using planning::Moves;
using planning::recogniseMoves;
using planning::Refusal;
using planning::Rename;
using planning::Seen;
using planning::Situation;
using planning::View;

/// What both sides renamed, as far as it stands.
struct Renames {
    std::vector<Rename> local;
    std::vector<Rename> remote;

    void refuse(Side side, const RelPath &from)
    {
        std::erase_if(side == Side::Local ? local : remote,
                      [&](const Rename &rename) { return rename.from == from; });
    }
};

/// Both sides seen under common names.
struct Picture {
    View local;
    View remote;
    Held held;
    Layout layout;
};

/// Problems at what was renamed hold its old place as well, whether or not the rename stands: its
/// deletion there is no news. What stands on neither side alone at such a place may have been
/// renamed to it on the other one, so both sides are asked in turn, until nothing is new.
std::vector<Problem> withOldPlaces(const Changes &changes, const Renames &renames)
{
    std::vector<Problem> problems = changes.problems;
    const std::size_t mostTurns = renames.local.size() + renames.remote.size();
    if (problems.empty() || mostTurns == 0)
        return problems;
    const View local(Side::Local, changes.local, renames.local);
    const View remote(Side::Remote, changes.remote, renames.remote);
    std::set<std::tuple<RelPath, std::string, ProblemKind, Reach>> known;
    const auto isNew = [&](const Problem &problem) {
        return known.emplace(problem.path, problem.where, problem.kind, problem.reach).second;
    };
    std::size_t next = 0;
    for (std::size_t turn = 0; turn < mostTurns && next < problems.size(); ++turn) {
        for (const std::size_t end = problems.size(); next < end; ++next) {
            for (const View *view : {&local, &remote}) {
                if (problems[next].where == name(otherSide(view->side())))
                    continue;
                Problem old = problems[next];
                old.path = view->homeOf(old.path);
                if (old.path != problems[next].path && isNew(old))
                    problems.push_back(std::move(old));
            }
        }
    }
    return problems;
}

/// Gives up renames until the rest can stand together.
Picture makePicture(const Changes &changes, Renames &renames, const Policy &policy,
                    const std::vector<Problem> &problems, const std::vector<RelPath> &heldHomes)
{
    for (;;) {
        View local(Side::Local, changes.local, renames.local);
        View remote(Side::Remote, changes.remote, renames.remote);
        // A rename that no longer holds is not tried again: homes must not shift between rounds.
        renames.local = local.renames();
        renames.remote = remote.renames();
        Held held(problems, local, remote, heldHomes);
        Merged merged = planning::mergeRenames(local, remote, held, policy);
        if (merged.refused.empty())
            return Picture{std::move(local), std::move(remote), std::move(held),
                           std::move(merged.layout)};
        for (const Refusal &refusal : merged.refused)
            renames.refuse(refusal.side, refusal.from);
    }
}

bool isNewContent(Fate fate)
{
    return fate == Fate::Created || fate == Fate::Edited || fate == Fate::Retyped;
}

bool lacksDigest(const Seen &seen)
{
    return seen.now->kind == Kind::File && seen.now->size > 0 && !seen.now->digest;
}

} // namespace

std::vector<DigestRequest> digestsNeeded(const Changes &changes)
{
    Moves local = recogniseMoves(Side::Local, changes.local);
    Moves remote = recogniseMoves(Side::Remote, changes.remote);
    Renames renames{std::move(local.renames), std::move(remote.renames)};
    const Picture picture =
        makePicture(changes, renames, Policy{}, withOldPlaces(changes, renames), {});

    std::vector<DigestRequest> requests;
    const auto request = [&](const View &view, const RelPath &path) {
        if (!picture.held.covers(view.homeOf(path)))
            requests.push_back(DigestRequest{view.side(), path});
    };
    for (const RelPath &path : local.unread)
        request(picture.local, path);
    for (const RelPath &path : remote.unread)
        request(picture.remote, path);
    for (const View *view : {&picture.local, &picture.remote}) {
        const View &other = view == &picture.local ? picture.remote : picture.local;
        for (const Seen &seen : view->seen()) {
            if (seen.now == nullptr || !lacksDigest(seen))
                continue;
            const Seen *there = other.at(seen.home);
            const bool isRival = there != nullptr && there->now != nullptr
                                 && there->now->kind == Kind::File
                                 && there->now->size == seen.now->size && isNewContent(seen.fate)
                                 && isNewContent(there->fate);
            if (isRival || view->isUnread(seen))
                request(*view, *seen.path);
        }
    }
    std::sort(requests.begin(), requests.end());
    requests.erase(std::unique(requests.begin(), requests.end()), requests.end());
    return requests;
}

Plan reconcile(const Changes &changes, const Policy &policy)
{
    Moves local = recogniseMoves(Side::Local, changes.local);
    Moves remote = recogniseMoves(Side::Remote, changes.remote);
    Renames renames{std::move(local.renames), std::move(remote.renames)};
    const std::vector<Problem> problems = withOldPlaces(changes, renames);
    std::vector<RelPath> heldHomes;
    for (;;) {
        const Picture picture = makePicture(changes, renames, policy, problems, heldHomes);
        const Situation situation{policy, picture.local, picture.remote, picture.held,
                                  picture.layout};
        Draft draft(situation);
        planning::decide(situation, draft);
        Plan plan = draft.finish();
        const std::vector<RelPath> clashing = planning::takeOutClashes(plan, situation);
        if (clashing.empty())
            return planning::inOrder(std::move(plan), situation);
        for (const RelPath &home : clashing) {
            renames.refuse(Side::Local, home);
            renames.refuse(Side::Remote, home);
            heldHomes.push_back(home);
        }
    }
}

} // namespace tern
