#include "laws.h"

#include <algorithm>
#include <set>

namespace tern::test {

namespace {

using Objects = std::map<std::string, RelPath>;

/// Where each object stands; nothing when some are not known, or stand in two places.
template <class Map, class ObjectOf>
std::optional<Objects> objectsIn(const Map &map, const ObjectOf &objectOf)
{
    Objects objects;
    for (const auto &[where, entry] : map) {
        const std::string &object = objectOf(entry);
        if (object.empty() || !objects.emplace(object, where).second)
            return std::nullopt;
    }
    return objects;
}

/// True when nothing but contents and metadata changed on `side`.
bool keepsItsTree(const Pair &pair, Side side)
{
    const Tree &tree = pair.on(side);
    return tree.size() == pair.agreed.size()
           && std::equal(tree.begin(), tree.end(), pair.agreed.begin(),
                         [](const auto &now, const auto &agreed) {
                             return now.first == agreed.first
                                    && now.second.kind == agreed.second.kind;
                         });
}

/// One side moved things, in a way that a plan can follow.
struct Moved {
    Side mover = Side::Local;
    const Pair &pair;
    Objects agreed;
    Objects now;

    /// Where what was agreed at `path` stands now, when its directories alone are asked.
    [[nodiscard]] RelPath naturalPlace(const RelPath &path) const
    {
        if (path.isRoot())
            return path;
        const RelPath parent = path.parent();
        return landing(parent).child(path.name()).value_or(path);
    }
    [[nodiscard]] RelPath landing(const RelPath &path) const
    {
        if (path.isRoot())
            return path;
        const auto agreedEntry = pair.agreed.find(path);
        if (agreedEntry == pair.agreed.end())
            return path;
        const auto found = now.find(agreedEntry->second.state(mover).token.object);
        return found == now.end() ? naturalPlace(path) : found->second;
    }
};

/// Directories that changed places with what is in them, names that were taken again, and what went
/// into a directory that was a file before: no plan of renames follows these, they are made anew.
bool isPlain(const Moved &moved)
{
    const Tree &tree = moved.pair.on(moved.mover);
    std::set<RelPath> taken; // names that are those of something else, as long as it is there
    std::set<RelPath> files;
    for (const auto &[object, from] : moved.agreed) {
        taken.insert(moved.naturalPlace(from));
        if (moved.pair.agreed.at(from).kind != Kind::Directory)
            files.insert(moved.naturalPlace(from));
    }
    for (const auto &[object, from] : moved.agreed) {
        const auto found = moved.now.find(object);
        if (found == moved.now.end())
            continue;
        const RelPath &to = found->second;
        if (to == from)
            continue;
        const RelPath natural = moved.naturalPlace(from);
        const bool isFollowed = to == natural;
        if (moved.pair.agreed.contains(to) || (!isFollowed && taken.contains(to))
            || (!isFollowed && tree.contains(natural)) || tree.contains(from)
            || tree.at(to).kind != moved.pair.agreed.at(from).kind)
            return false;
        for (RelPath above = to.parent(); !above.isRoot(); above = above.parent()) {
            const auto origin = moved.agreed.find(tree.at(above).token.object);
            if (files.contains(above)
                || (origin != moved.agreed.end() && from.contains(origin->second)
                    && from != origin->second))
                return false;
        }
    }
    return true;
}

std::optional<std::string> breachBy(const Moved &moved, const Plan &plan)
{
    const Side follower = otherSide(moved.mover);
    for (const auto &[object, from] : moved.agreed) {
        const auto found = moved.now.find(object);
        if (found == moved.now.end() || found->second == from)
            continue;
        const RelPath &to = found->second;
        const Entry before = moved.pair.agreed.at(from).on(moved.mover);
        const bool isKept = // or else it may come back from the mover
            sameContent(before, moved.pair.on(follower).at(from)).value_or(false);
        for (const Action &action : plan.actions) {
            if (action.side != follower)
                continue;
            if (action.kind == ActionKind::Remove && (action.path == from || action.path == to))
                return "moved, and yet removed: " + from.bytes();
            if (action.path == to
                && (action.kind == ActionKind::MakeDirectory
                    || (action.kind == ActionKind::Copy && isKept
                        && sameContent(before, *action.after).value_or(false))))
                return "moved, and yet made anew: " + to.bytes();
        }
    }
    return std::nullopt;
}

/// Where one side moves things that it knows again, and the other only edits contents, nothing that
/// was moved is removed or made anew.
std::optional<std::string> followsMoves(const Round &round, const Setting &setting)
{
    const SideTraits &local = setting.localTraits;
    const SideTraits &remote = setting.remoteTraits;
    const bool blurs = local.caseInsensitive || local.normalizesUnicode || remote.caseInsensitive
                       || remote.normalizesUnicode;
    if (!round.sight.isWhole || blurs || setting.mode != SyncMode::Bidirectional || setting.force
        || !round.policy.resolutions.empty())
        return std::nullopt;
    for (const Side mover : {Side::Local, Side::Remote}) {
        if (!keepsItsTree(round.before, otherSide(mover)))
            continue;
        const auto agreed =
            objectsIn(round.before.agreed, [&](const AgreedEntry &entry) -> const std::string & {
                return entry.state(mover).token.object;
            });
        const auto now =
            objectsIn(round.before.on(mover),
                      [](const Entry &entry) -> const std::string & { return entry.token.object; });
        if (!agreed || !now)
            continue;
        const Moved moved{mover, round.before, *agreed, *now};
        if (isPlain(moved)) {
            if (std::optional<std::string> what = breachBy(moved, round.plan))
                return what;
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<Law> lawsOfMoves()
{
    return {everyRound("AMoveIsNoDeletion", followsMoves)};
}

} // namespace tern::test
