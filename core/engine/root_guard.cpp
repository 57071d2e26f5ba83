#include "root_guard.h"

#include "content/hasher.h"

#include <algorithm>

namespace tern {

namespace {

std::optional<GuardStop> objectionTo(Side side, const RootIdentity &root, const std::string &known,
                                     const PairState &state, Base base)
{
    const auto stop = [&](GuardKind kind, std::string detail = {}) {
        return GuardStop{kind, name(side), {}, 0, 0, std::move(detail)};
    };
    if (!root.exists)
        return stop(GuardKind::RootMissing);
    if (known.empty() || base == Base::Union)
        return std::nullopt; // never agreed, or the user accepts it as it is
    if (!root.hasId)
        return stop(root.isEmpty ? GuardKind::RootEmptied : GuardKind::RootForeign);
    if (root.id != known)
        return stop(GuardKind::RootForeign);
    if (root.generation < state.generation)
        return stop(GuardKind::RootRolledBack,
                    std::to_string(root.generation) + " of " + std::to_string(state.generation));
    return std::nullopt;
}

} // namespace

std::string generationsOf(const PairState &state, const std::string &machine)
{
    if (state.localRoot.empty())
        return state.pair;
    std::string text = "tern generations";
    for (const auto &part : {machine, state.localRoot, state.remoteRoot})
        text += '\0' + part;
    return digestOf(text).hex().substr(0, state.pair.size());
}

Result<RootIdentity> identify(Replica &replica, const PairState &state, const std::string &machine)
{
    const std::string generations = generationsOf(state, machine);
    TERN_TRY(RootIdentity root, replica.identify(generations));
    if (root.generation == 0 && generations != state.pair)
        return replica.identify(state.pair); // counted by this journal alone so far
    return root;
}

RootVerdict judgeRoots(const PairState &state, const RootIdentity &local,
                       const RootIdentity &remote, Base base)
{
    RootVerdict verdict;
    verdict.newestGeneration =
        std::max({state.generation, state.nextGeneration, local.generation, remote.generation});
    verdict.guard = objectionTo(Side::Local, local, state.localRoot, state, base);
    if (!verdict.guard)
        verdict.guard = objectionTo(Side::Remote, remote, state.remoteRoot, state, base);
    if (verdict.guard)
        return verdict;

    const bool everAgreed = !state.localRoot.empty();
    if (everAgreed && base == Base::Union)
        verdict.reset = "union";
    else if (everAgreed && verdict.newestGeneration > state.nextGeneration)
        verdict.reset = "journal_outdated";
    return verdict;
}

} // namespace tern
