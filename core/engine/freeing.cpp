#include "freeing.h"

#include "empty_agreed.h"
#include "retry_policy.h"
#include "root_guard.h"

#include <algorithm>

namespace tern {

namespace {

constexpr std::size_t batchFiles = 1000;

/// Admits what is not selected, and the directories that lead to it.
class UnselectedAlone final : public ScanRules {
public:
    explicit UnselectedAlone(const Selection &selection) : m_selection(selection) {}

    Result<void> enter(const RelPath & /*directory*/, std::string_view /*text*/) override
    {
        return {};
    }
    [[nodiscard]] Admission admission(const RelPath &path, const Entry &entry) override
    {
        const bool isWanted = entry.kind == Kind::Directory
                                  ? m_selection.presence(path) != Presence::All
                                  : !m_selection.isHere(path, entry.kind);
        return isWanted ? Admission::Admitted : Admission::Held;
    }

private:
    const Selection &m_selection;
};

Tally tallyOf(std::uint64_t bytes)
{
    return {1, bytes};
}

void add(Tally &sum, const Tally &more)
{
    sum.files += more.files;
    sum.bytes += more.bytes;
}

bool isDirectory(const Change &found)
{
    return found.after->kind == Kind::Directory;
}

} // namespace

const char *name(KeptReason reason)
{
    switch (reason) {
    case KeptReason::OnlyHere: return "only_here";
    case KeptReason::Differs: return "differs";
    case KeptReason::Moving: return "moving";
    case KeptReason::Failed: return "failed";
    }
    return "failed";
}

Freeing::Freeing(FreeingParts parts, std::string run, FreeRequest request, StopToken stop)
    : m_parts(std::move(parts)),
      m_run(std::move(run)),
      m_request(std::move(request)),
      m_stop(std::move(stop))
{
}

FreeResult Freeing::carryOut()
{
    if (auto done = free(); !done)
        m_result.failure = done.error();
    m_agreed.reset();
    const auto byPath = [](const KeptHere &a, const KeptHere &b) { return a.path < b.path; };
    std::stable_sort(m_result.keptHere.begin(), m_result.keptHere.end(), byPath);
    return std::move(m_result);
}

Result<void> Freeing::free()
{
    TERN_TRY(const bool mayGoOn, rootsHold());
    if (!mayGoOn)
        return {};
    TERN_TRY(const Scan scan, lookForUnselected());
    for (const Problem &problem : scan.problems)
        keep({problem.path, KeptReason::Failed, 0, problem.error});
    std::vector<Change> files;
    std::copy_if(scan.changes.begin(), scan.changes.end(), std::back_inserter(files),
                 [](const Change &found) { return !isDirectory(found); });
    for (std::size_t at = 0; at < files.size(); at += batchFiles)
        TERN_TRY(freeBatch(std::span(files).subspan(at, std::min(batchFiles, files.size() - at))));
    return freeDirectories(scan.changes);
}

/// The same guard as before a run: what stands at the remote's place may be another folder.
Result<bool> Freeing::rootsHold()
{
    TERN_TRY(const PairState state, m_parts.journal.state());
    TERN_TRY(const RootIdentity local, identify(m_parts.sides.local, state, m_parts.machine));
    TERN_TRY(const RootIdentity remote, identify(m_parts.sides.remote, state, m_parts.machine));
    RootVerdict verdict = judgeRoots(state, local, remote, Base::Agreed);
    m_result.guard = std::move(verdict.guard);
    if (m_result.guard)
        return false;
    TERN_TRY(m_agreed, m_parts.journal.agreed());
    if (verdict.reset)
        m_agreed = std::make_unique<EmptyAgreed>();
    return true;
}

/// Only where something was said: a folder that nothing was said about may have been made here.
std::vector<RelPath> Freeing::unselectedTops() const
{
    std::vector<RelPath> tops;
    for (const auto &[folder, choice] : m_request.selection.choices()) {
        if (choice != Choice::Unchosen)
            continue;
        for (const RelPath &wanted : m_request.within.tops) {
            if (wanted.contains(folder))
                tops.push_back(folder);
            else if (folder.contains(wanted))
                tops.push_back(wanted);
        }
    }
    return tops;
}

/// Without an agreement all that stands there is told, as created.
Result<Scan> Freeing::lookForUnselected()
{
    EmptyAgreed nothing;
    UnselectedAlone rules(m_request.selection);
    const Scope scope = Scope::of(unselectedTops());
    if (scope.tops.empty())
        return Scan();
    TERN_TRY(Scan scan, m_parts.sides.local.changes(nothing, scope, &rules, m_stop));
    // What is not agreed is told from the top down, however deep it was asked for.
    std::erase_if(scan.changes, [&](const auto &found) { return !scope.covers(found.path); });
    std::erase_if(scan.problems, [&](const auto &found) { return !scope.covers(found.path); });
    return scan;
}

Result<void> Freeing::checkRoots()
{
    TERN_TRY(m_parts.sides.local.checkRoot());
    return m_parts.sides.remote.checkRoot();
}

Result<void> Freeing::freeBatch(std::span<const Change> files)
{
    TERN_TRY(checkRoots());
    TERN_TRY(Copies copies, compareAll(files));
    if (m_request.goal == FreeRequest::Goal::Preview) {
        for (const Copy &copy : copies)
            add(m_result.freed, tallyOf(copy.here.size));
        return {};
    }
    if (copies.empty())
        return {};
    TERN_TRY(m_parts.sides.remote.flush());
    TERN_TRY(checkRoots());
    std::vector<RelPath> paths;
    for (const Copy &copy : copies)
        paths.push_back(copy.path);
    TERN_TRY(forget(paths));
    const Result<void> moved = moveToTrash(copies);
    TERN_TRY(m_parts.sides.local.flush());
    const Result<void> looked = lookAgain(copies);
    TERN_TRY(purge(copies));
    TERN_TRY(moved);
    return looked;
}

Result<Freeing::Copies> Freeing::compareAll(std::span<const Change> files)
{
    Copies copies;
    std::set<RelPath> covered; // with the way there, which somebody else may have made
    for (const Change &file : files) {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Stopped);
        TERN_TRY(Comparison compared, compare(file.path, *file.after));
        if (!compared) {
            keep(std::move(compared).error());
            continue;
        }
        for (RelPath at = file.path; covered.insert(at).second && !at.isRoot(); at = at.parent())
            m_parts.sides.remote.coverByFlush(at);
        copies.push_back({file.path, *file.after, std::move(*compared)});
    }
    return copies;
}

Result<void> Freeing::forget(const std::vector<RelPath> &paths)
{
    JournalCommit commit;
    for (const RelPath &path : paths)
        commit.updates.push_back({AgreementUpdate::Kind::Erase, path, {}, {}, {}});
    return m_parts.journal.commit(commit);
}

/// What is on its way when something stops it is brought to its end first.
Result<void> Freeing::moveToTrash(Copies &copies)
{
    for (Copy &copy : copies) {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Stopped);
        Action removal;
        removal.side = Side::Local;
        removal.phase = Phase::Remove;
        removal.kind = ActionKind::Remove;
        removal.path = copy.path;
        removal.before = copy.here;
        auto applied = m_parts.sides.local.apply(removal, nullptr);
        if (applied) {
            copy.trashedAs = std::move(applied->trashedAs);
            continue;
        }
        const Retry retry = retryFor(applied.error());
        if (retry == Retry::StopRun)
            return Failure(std::move(applied).error());
        const bool isMoving = retry == Retry::Soon || retry == Retry::Replan;
        keep({copy.path, isMoving ? KeptReason::Moving : KeptReason::Failed, copy.here.size,
              std::move(applied).error()});
    }
    return {};
}

/// Whoever changed or deleted it on the remote since it was compared did not know that there was
/// no other copy any more.
Result<void> Freeing::lookAgain(Copies &copies)
{
    std::optional<Error> error;
    bool isBack = false;
    for (Copy &copy : copies) {
        if (copy.trashedAs.empty())
            continue;
        const auto now = m_parts.sides.remote.look(copy.path);
        if (!now && !error)
            error = now.error();
        if (now && *now && sameVersion(**now, copy.there))
            continue;
        putBack(copy);
        isBack = true;
        const bool isGone = now && !now->has_value();
        keep({copy.path, isGone ? KeptReason::OnlyHere : KeptReason::Moving, copy.here.size,
              now ? Error() : now.error()});
    }
    if (isBack)
        TERN_TRY(m_parts.sides.local.flush());
    if (error)
        return Failure(std::move(*error));
    return {};
}

/// Where something else came to stand meanwhile, it is kept in the trash.
void Freeing::putBack(Copy &copy)
{
    TrashItem item;
    item.run = m_run;
    item.path = copy.path;
    item.name = std::exchange(copy.trashedAs, {});
    item.kind = copy.here.kind;
    static_cast<void>(m_parts.sides.local.restore(item, copy.path));
}

Result<void> Freeing::purge(const Copies &copies)
{
    std::vector<std::string> names;
    JournalCommit commit;
    Tally freed;
    for (const Copy &copy : copies) {
        if (copy.trashedAs.empty())
            continue;
        names.push_back(copy.trashedAs);
        add(freed, tallyOf(copy.here.size));
        commit.events.push_back({m_parts.clock.now(),
                                 m_run,
                                 EventKind::Freed,
                                 name(Side::Local),
                                 copy.path,
                                 copy.here.size,
                                 {}});
    }
    if (names.empty())
        return {};
    TERN_TRY(m_parts.sides.local.purge(names));
    add(m_result.freed, freed);
    TERN_TRY(m_parts.journal.commit(commit));
    if (m_parts.committed)
        m_parts.committed(commit.events);
    return {};
}

void Freeing::keep(KeptHere kept)
{
    for (RelPath at = kept.path; m_occupied.insert(at).second && !at.isRoot();)
        at = at.parent();
    add(m_result.kept, tallyOf(kept.bytes));
    if (m_result.keptHere.size() < FreeResult::listed)
        m_result.keptHere.push_back(std::move(kept));
}

/// Deepest first; a directory that the remote does not have is somebody's, though it is empty.
Result<void> Freeing::freeDirectories(std::span<const Change> entries)
{
    std::vector<const Change *> empty;
    for (auto found = entries.rbegin(); found != entries.rend(); ++found) {
        const RelPath &path = found->path;
        if (!isDirectory(*found) || m_request.selection.presence(path) != Presence::None
            || m_occupied.contains(path))
            continue;
        const auto there = m_parts.sides.remote.look(path);
        if (!there && retryFor(there.error()) == Retry::StopRun)
            return Failure(there.error());
        if (!there)
            keep({path, KeptReason::Failed, 0, there.error()});
        else if (!*there || (*there)->kind != Kind::Directory)
            keep({path, KeptReason::OnlyHere, 0, {}});
        else
            empty.push_back(&*found);
    }
    if (m_request.goal == FreeRequest::Goal::Preview) {
        m_result.directories = empty.size();
        return {};
    }
    return empty.empty() ? Result<void>() : removeDirectories(empty);
}

Result<void> Freeing::removeDirectories(const std::vector<const Change *> &directories)
{
    TERN_TRY(checkRoots());
    std::vector<RelPath> paths;
    for (const Change *directory : directories) {
        m_parts.sides.remote.coverByFlush(directory->path);
        paths.push_back(directory->path);
    }
    TERN_TRY(m_parts.sides.remote.flush());
    TERN_TRY(forget(paths));
    for (const Change *directory : directories) {
        Action removal;
        removal.side = Side::Local;
        removal.phase = Phase::Remove;
        removal.kind = ActionKind::Remove;
        removal.path = directory->path;
        removal.before = directory->after;
        const auto applied = m_parts.sides.local.apply(removal, nullptr);
        const Retry retry = applied ? Retry::Replan : retryFor(applied.error());
        if (retry == Retry::StopRun)
            return Failure(applied.error());
        if (applied)
            ++m_result.directories;
        else if (retry != Retry::Replan) // what came into it meanwhile was made here
            keep({directory->path, KeptReason::Failed, 0, applied.error()});
    }
    return m_parts.sides.local.flush();
}

} // namespace tern
