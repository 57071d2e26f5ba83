#include "world.h"

#include <algorithm>

namespace tern::test {

namespace {

constexpr int mostReadings = 10;

bool isDirectoryIn(const Tree &tree, const RelPath &where)
{
    const auto found = tree.find(where);
    return found != tree.end() && found->second.kind == Kind::Directory;
}

std::vector<Change> &sideOf(Changes &changes, Side side)
{
    return side == Side::Local ? changes.local : changes.remote;
}

Change *find(std::vector<Change> &changes, const RelPath &path)
{
    const auto found = std::lower_bound(
        changes.begin(), changes.end(), path,
        [](const Change &change, const RelPath &wanted) { return change.path < wanted; });
    return found != changes.end() && found->path == path ? &*found : nullptr;
}

/// A new file, or one of another size, was not read.
bool isUnread(const Change &change)
{
    return change.after && change.after->kind == Kind::File && change.after->size > 0
           && (!change.before || change.before->size != change.after->size);
}

} // namespace

/// Where a scan that was asked to look at one place begins: no lower than at the highest place on
/// its way that is not a directory both in the agreement and now.
RelPath World::topOn(Side side) const
{
    RelPath top = m_narrowed.value_or(RelPath());
    for (RelPath above = top.parent(); !above.isRoot(); above = above.parent()) {
        const auto agreed = pair().agreed.find(above);
        if (agreed == pair().agreed.end() || agreed->second.kind != Kind::Directory
            || !isDirectoryIn(pair().on(side), above))
            top = above;
    }
    return top;
}

std::vector<Problem> World::problemsOn(Side side, const std::vector<RelPath> &tops) const
{
    std::vector<Problem> problems;
    for (const Hidden &hidden : m_hidden) {
        if (hidden.side == side)
            problems.push_back(Problem{hidden.place, name(side), ProblemKind::Unreadable,
                                       hidden.reach, Error{ErrorCode::PermissionDenied}});
    }
    for (const auto &[where, entry] : pair().on(side)) {
        if (isPipe(entry))
            problems.push_back(Problem{where, name(side), ProblemKind::Skipped, Reach::Path,
                                       Error{ErrorCode::Unsupported}});
        if (isOddlyNamed(entry))
            problems.push_back(Problem{where.parent(), name(side), ProblemKind::Skipped,
                                       Reach::Path, Error{ErrorCode::InvalidName}, "\xFF"});
    }
    std::erase_if(problems, [&](const Problem &problem) {
        return std::none_of(tops.begin(), tops.end(),
                            [&](const RelPath &top) { return top.contains(problem.path); });
    });
    return problems;
}

void World::lookAt(Side side, Sight &sight) const
{
    const RelPath top = topOn(side);
    sight.tops.push_back(top);
    const std::vector<Problem> problems = problemsOn(side, {top});
    const auto isHidden = [&](const RelPath &path) {
        return std::any_of(problems.begin(), problems.end(), [&](const Problem &problem) {
            return problem.rawName.empty() && problem.path.contains(path);
        });
    };
    const Tree &tree = pair().on(side);
    std::vector<Change> &changes = sideOf(sight.changes, side);
    changes = test::changesOn(pair(), side);
    std::erase_if(changes, [&](const Change &change) {
        return !top.contains(change.path) || isHidden(change.path)
               || (change.after && isNeverSynced(*change.after));
    });
    for (const auto &[where, entry] : pair().agreed) {
        const auto found = tree.find(where);
        if (found != tree.end() && top.contains(where) && !isHidden(where)
            && found->second.token != entry.state(side).token && find(changes, where) == nullptr)
            sight.renewed.emplace_back(side, where);
    }
    for (Change &change : changes) {
        if (isUnread(change))
            change.after->digest.reset();
    }
    sight.changes.problems.insert(sight.changes.problems.end(), problems.begin(), problems.end());
}

/// Files that move while they are read are told as a problem beside the change.
Sight World::look() const
{
    Sight sight;
    lookAt(Side::Local, sight);
    lookAt(Side::Remote, sight);
    Changes &changes = sight.changes;
    for (const RelPath &path : m_leftOut) {
        if (find(changes.local, path) != nullptr || find(changes.remote, path) != nullptr)
            changes.problems.push_back(
                Problem{path, {}, ProblemKind::LeftOut, Reach::Path, Error()});
    }
    for (const Hidden &wavering : m_wavering) {
        if (find(sideOf(changes, wavering.side), wavering.place) != nullptr)
            changes.problems.push_back(Problem{wavering.place, name(wavering.side),
                                               ProblemKind::StillWritten, Reach::Path,
                                               Error{ErrorCode::Unstable}});
    }
    fillDigests(sight);
    sight.isWhole = changes.problems.empty() && !m_narrowed;
    changes.problems.insert(changes.problems.end(), m_failures.begin(), m_failures.end());
    return sight;
}

void World::fillDigests(Sight &sight) const
{
    for (int readings = 0; readings < mostReadings; ++readings) {
        const std::vector<DigestRequest> needed = digestsNeeded(sight.changes);
        if (needed.empty())
            return;
        for (const DigestRequest &request : needed) {
            Change *change = find(sideOf(sight.changes, request.side), request.path);
            if (change == nullptr || !change->after || change->after->digest) {
                sight.complaints.push_back("asked for in vain: " + request.path.bytes());
                return;
            }
            change->after->digest = pair().on(request.side).at(request.path).digest;
        }
    }
    sight.complaints.emplace_back("digests are asked for without end");
}

} // namespace tern::test
