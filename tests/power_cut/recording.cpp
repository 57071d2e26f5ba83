#include "recording.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace tern::test {

namespace {

std::set<std::string> contentsIn(const DiskState &local, const DiskState &remote)
{
    std::set<std::string> all = contentsIn(local);
    all.merge(contentsIn(remote));
    return all;
}

std::string describe(const Conflict &conflict)
{
    return std::string(name(conflict.type)) + " at " + conflict.path.bytes();
}

std::set<std::string> conflictsOf(const std::vector<Conflict> &conflicts)
{
    std::set<std::string> all;
    for (const Conflict &conflict : conflicts)
        all.insert(describe(conflict));
    return all;
}

/// A file that was renamed and touched, where a rename takes two steps: with the power gone between
/// them it stands at both names, so it looks as if both sides had made it, and equal contents keep
/// the older time.
void excuseTimesOfMoved(SeenTree &is, const SeenTree &wanted, const Recording &uncut)
{
    const auto stoodWith = [&](const std::string &path, std::int64_t mtime) {
        return std::ranges::any_of(std::array{Side::Local, Side::Remote}, [&](Side side) {
            const SeenTree before = treeOf(*diskOf(uncut.before, side));
            const auto found = before.find(path);
            return found != before.end() && found->second.mtime == mtime;
        });
    };
    for (const auto &[from, to] : uncut.moved) {
        const auto one = is.find(to);
        const auto other = wanted.find(to);
        if (one != is.end() && other != wanted.end() && one->second.content == other->second.content
            && (stoodWith(from, one->second.mtime) || stoodWith(to, one->second.mtime)))
            one->second.mtime = other->second.mtime;
    }
}

std::string difference(SeenTree is, SeenTree wanted, const std::vector<std::string> &excused,
                       const Recording &uncut)
{
    excuseTimesOfMoved(is, wanted, uncut);
    for (const std::string &path : excused) {
        is.erase(path);
        wanted.erase(path);
    }
    return is == wanted
               ? std::string()
               : "  is\n" + describe(is) + "  where the uncut run has\n" + describe(wanted);
}

} // namespace

void Recording::goesOnFrom(const Recording &earlier)
{
    before = earlier.before;
    moved.insert(earlier.moved.begin(), earlier.moved.end());
    for (const auto &[side, items] : earlier.m_seen)
        m_seen[side].insert(items.begin(), items.end());
}

Recording record(const Machine &before, ScratchFolder &scratch, const DiskTraits &traits)
{
    Recording recording;
    recording.before = before;
    ModelPair pair(before, scratch, traits);
    Recording::Moment now{before.local, before.remote, before.journal, 0};
    std::uint64_t localSteps = 0;
    recording.moments.push_back(now);
    recording.agreements.emplace_back(0, pair.agreed());
    const auto look = [&](Side side) {
        for (auto &[path, item] : treeOf(*diskOf(now, side)))
            recording.seen(side).emplace(*diskOf(now, side)->findPath(path), item);
    };
    look(Side::Local);
    look(Side::Remote);
    const auto stepped = [&] {
        const bool isLocal = pair.local.steps() != std::exchange(localSteps, pair.local.steps());
        const Side side = isLocal ? Side::Local : Side::Remote;
        (isLocal ? now.local : now.remote) = std::make_shared<DiskState>(pair.disk(side).state());
        look(side);
        recording.moments.push_back(now);
    };
    const auto committed = [&] {
        now.journal = pair.journal();
        ++now.commits;
        recording.agreements.emplace_back(recording.moments.size(), pair.agreed());
        recording.moments.push_back(now);
    };
    pair.onStep(stepped, committed);
    for (int round = 0; round < 5 && !recording.result; ++round) {
        RunResult result = pair.run();
        if (result.plan.actions.empty() && result.plan.agreements.empty())
            recording.result = std::move(result);
    }
    recording.moved = pair.moved;
    for (const Side side : {Side::Local, Side::Remote})
        recording.steps[side] = pair.disk(side).steps();
    recording.local = treeOf(pair.local.state());
    recording.remote = treeOf(pair.remote.state());
    return recording;
}

std::string judgeDisk(const DiskState &cut, const Recording &uncut, Side side)
{
    std::string wrong;
    for (const auto &[path, item] : treeOf(cut)) {
        if (!uncut.seen(side).contains({*cut.findPath(path), item}))
            wrong += "  " + path + " is neither old nor new\n";
    }
    if (!uncut.moved.empty())
        return wrong;
    const SeenTree before = treeOf(*diskOf(uncut.before, side));
    for (const auto &[path, item] : uncut.tree(side)) {
        const auto old = before.find(path);
        if (old != before.end() && old->second.type == item.type && !cut.findPath(path))
            wrong += "  " + path + " is gone\n";
    }
    return wrong;
}

/// The one conflict that a cut may make: a file that was renamed on one side, and saved as a new
/// file on the other, cannot be told from a new one when the power fails between the rename and its
/// commit. Both contents are kept, and the user is asked. (At the old name only where a rename
/// takes two steps.)
bool isExcused(const Conflict &conflict, const Recording &uncut)
{
    const bool atOld =
        conflict.type == ConflictType::DeletedLocal || conflict.type == ConflictType::DeletedRemote;
    return std::any_of(uncut.moved.begin(), uncut.moved.end(), [&](const auto &move) {
        const auto &[from, to] = move;
        return (conflict.type == ConflictType::CreatedBoth && conflict.path.bytes() == to)
               || (atOld && conflict.path.bytes() == from);
    });
}

/// Of two files with the same content, as hard links are, or a copy whose original was then
/// deleted, one may be taken for the renamed other. Which of them is told by what is agreed by
/// then, so a cut between two commits may make a rename of what was a deletion before, and the
/// other way round: a conflict over the deleted one is none then.
bool hasTwin(const Conflict &conflict, const Recording &uncut)
{
    const auto &first = uncut.agreements.front().second;
    const auto own = first.find(conflict.path);
    if (own == first.end() || !own->second.digest)
        return false;
    const auto isTwin = [&](const auto &item) { return item.second.digest == own->second.digest; };
    return std::ranges::any_of(uncut.agreements, [&](const auto &agreement) {
        return std::ranges::count_if(agreement.second, isTwin) > 1;
    });
}

/// What files and symlinks hold, wherever they stand.
std::multiset<std::string> heldIn(const SeenTree &tree)
{
    std::multiset<std::string> held;
    for (const auto &[path, item] : tree) {
        if (item.type != FileType::Directory)
            held.insert(item.content);
    }
    return held;
}

/// Where a directory was renamed to a name that the other side made as well, what is agreed by then
/// tells how much of it is one rename, so a cut between two commits may leave what was new below it
/// at the other of the two names.
std::string differenceElsewhere(const SeenTree &is, const SeenTree &wanted)
{
    return heldIn(is) == heldIn(wanted) ? std::string()
                                        : "  is, renamed otherwise\n" + describe(is)
                                              + "  where the uncut run has\n" + describe(wanted);
}

std::string judge(ModelPair &pair, const Recording &uncut)
{
    const std::optional<RunResult> result = pair.settle();
    if (!result)
        return "  it does not come to rest\n";
    std::ostringstream wrong;
    if (result->summary.guard)
        wrong << "  a guard stops it: " << name(result->summary.guard->kind) << '\n';
    if (result->summary.failure)
        wrong << "  a run fails: " << name(result->summary.failure->code) << '\n';
    const DiskState local = pair.local.state();
    const DiskState remote = pair.remote.state();
    const std::set<std::string> kept = contentsIn(local, remote);
    for (const std::string &content : contentsIn(*uncut.before.local, *uncut.before.remote)) {
        if (!kept.contains(content))
            wrong << "  lost: \"" << content << "\"\n";
    }
    for (const DiskState *disk : {&local, &remote}) {
        for (const std::string &litter : litterIn(*disk))
            wrong << "  left behind: " << litter << '\n';
    }
    if (!uncut.result)
        return wrong.str();
    const std::set<std::string> wanted = conflictsOf(uncut.result->summary.conflicts);
    std::vector<std::string> excused;
    for (const Conflict &conflict : result->summary.conflicts) {
        if (wanted.contains(describe(conflict)))
            continue;
        if (isExcused(conflict, uncut))
            excused.push_back(conflict.path.bytes());
        else
            wrong << "  a conflict out of nothing: " << describe(conflict) << '\n';
    }
    const auto &open = uncut.result->summary.conflicts;
    const bool isOtherTwin = std::any_of(open.begin(), open.end(), [&](const Conflict &conflict) {
        return hasTwin(conflict, uncut)
               && !conflictsOf(result->summary.conflicts).contains(describe(conflict));
    });
    if (isOtherTwin)
        return wrong.str() + difference(treeOf(local), treeOf(remote), excused, uncut);
    if (excused.empty() && result->summary.inSync != uncut.result->summary.inSync)
        wrong << "  in sync is " << result->summary.inSync << '\n';
    if (!std::ranges::includes(uncut.moved, pair.moved)) {
        wrong << differenceElsewhere(treeOf(local), uncut.local)
              << differenceElsewhere(treeOf(remote), uncut.remote);
        return wrong.str();
    }
    wrong << difference(treeOf(local), uncut.local, excused, uncut);
    wrong << difference(treeOf(remote), uncut.remote, excused, uncut);
    return wrong.str();
}

} // namespace tern::test
