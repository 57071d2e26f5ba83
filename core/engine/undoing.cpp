#include "undoing.h"

#include "empty_agreed.h"
#include "read_digest.h"
#include "retry_policy.h"
#include "root_guard.h"

#include <algorithm>
#include <set>

namespace tern {

namespace {

constexpr std::size_t batchSteps = 500;

} // namespace

const char *name(LeftReason reason)
{
    switch (reason) {
    case LeftReason::Changed: return "changed";
    case LeftReason::Gone: return "gone";
    case LeftReason::Occupied: return "occupied";
    case LeftReason::NotInTrash: return "not_in_trash";
    case LeftReason::Failed: return "failed";
    }
    return "failed";
}

Undoing::Undoing(UndoParts parts, std::string name, UndoRequest request, StopToken stop)
    : m_parts(std::move(parts)),
      m_name(std::move(name)),
      m_request(std::move(request)),
      m_stop(std::move(stop))
{
    m_result.run = m_name;
}

UndoResult Undoing::carryOut()
{
    if (auto done = undo(); !done)
        m_result.failure = done.error();
    m_agreed.reset();
    m_log.reset();
    return std::move(m_result);
}

Result<void> Undoing::undo()
{
    TERN_TRY(m_log, m_parts.journal.log());
    TERN_TRY(const auto run, m_log->run(m_request.run));
    if (!run)
        return fail(ErrorCode::NotFound, m_request.run, "no such run");
    m_lastOfRun = run->last;
    TERN_TRY(const bool mayGoOn, rootsHold());
    if (!mayGoOn)
        return {};
    UndoSteps steps;
    LogQuery query;
    query.run = m_request.run;
    query.limit = batchSteps;
    Result<void> done;
    do {
        TERN_TRY(const LogPage page, m_log->page(query));
        for (const LoggedEvent &logged : page.events)
            steps.add(logged.event);
        query.before = page.next;
        if (query.before <= 0)
            steps.end();
        done = carryOut(steps.take());
    } while (done && query.before > 0);
    if (m_didSomething) {
        m_events.push_back(
            {m_parts.clock.now(), m_name, EventKind::Undone, {}, {}, 0, m_request.run});
        TERN_TRY(commit());
    }
    return done;
}

/// The same guard as before a run: what stands at a side's place may be another folder.
Result<bool> Undoing::rootsHold()
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

Result<void> Undoing::checkRoots()
{
    TERN_TRY(m_parts.sides.local.checkRoot());
    return m_parts.sides.remote.checkRoot();
}

Result<void> Undoing::flush()
{
    TERN_TRY(m_parts.sides.local.flush());
    return m_parts.sides.remote.flush();
}

/// Versions are staged a batch at a time, so a batch ends before one that what it does would show
/// in another light: at a path that it changes, or after something was moved.
Result<void> Undoing::carryOut(std::vector<UndoStep> steps)
{
    std::vector<Task> tasks;
    for (UndoStep &step : steps)
        tasks.push_back({std::move(step)});
    std::size_t begin = 0;
    std::set<std::pair<Side, RelPath>> touched;
    bool moved = false;
    for (std::size_t at = 0; at < tasks.size(); ++at) {
        const UndoStep &step = tasks[at].step;
        const bool again = !touched.emplace(step.side, step.path).second;
        if (again || (moved && step.kind == UndoKind::Replace)) {
            TERN_TRY(carryOutBatch(std::span(tasks).subspan(begin, at - begin)));
            begin = at;
            touched = {{step.side, step.path}};
            moved = false;
        }
        moved = moved || step.kind == UndoKind::MoveBack;
    }
    return carryOutBatch(std::span(tasks).subspan(begin));
}

Result<void> Undoing::carryOutBatch(std::span<Task> tasks)
{
    if (tasks.empty())
        return {};
    TERN_TRY(checkRoots());
    Result<void> going;
    for (Task &task : tasks) {
        if (going && m_stop.stop_requested())
            going = fail(ErrorCode::Stopped);
        if (going && task.step.kind == UndoKind::Replace)
            going = prepare(task);
    }
    if (!isPreview() && going)
        going = flush();
    for (Task &task : tasks) {
        if (going && m_stop.stop_requested())
            going = fail(ErrorCode::Stopped);
        if (going)
            going = act(task);
        if (task.staged)
            m_parts.sides.at(task.step.side).discard(task.staged->name);
    }
    if (m_events.empty())
        return going;
    // What was done is made to last, and told, however the batch ended.
    TERN_TRY(flush());
    TERN_TRY(commit());
    return going;
}

Result<void> Undoing::commit()
{
    JournalCommit commit;
    commit.events = std::exchange(m_events, {});
    TERN_TRY(m_parts.journal.commit(commit));
    if (m_parts.committed)
        m_parts.committed(commit.events);
    return {};
}

Result<std::optional<Entry>> Undoing::asLeft(const UndoStep &step)
{
    const auto nothing = std::optional<Entry>();
    auto standing = on(step).look(step.path);
    if (!standing) {
        TERN_TRY(leaveFor(step, standing.error()));
        return nothing;
    }
    if (!*standing) {
        leave(step, LeftReason::Gone);
        return nothing;
    }
    TERN_TRY(const bool isSame, isAsLeft(step, **standing));
    if (isSame)
        return std::move(*standing);
    leave(step, LeftReason::Changed);
    return nothing;
}

/// What a run left is agreed. What an undoing left is not, until a run came; but files from the
/// trash are older than the moment in which they came back, unless somebody wrote to them.
Result<bool> Undoing::isAsLeft(const UndoStep &step, const Entry &standing)
{
    TERN_TRY(const bool changed, m_log->changedAfter(m_lastOfRun, name(step.side), step.path));
    if (changed)
        return false;
    if (step.event.kind == EventKind::Restored && standing.kind != Kind::Directory
        && standing.size == step.event.bytes && standing.mtime <= step.event.time)
        return true;
    TERN_TRY(const auto agreed, m_agreed->find(step.path));
    if (!agreed)
        return false;
    const Entry left = agreed->on(step.side);
    if (standing.kind == Kind::Directory)
        return left.kind == Kind::Directory;
    if (sameVersion(standing, left))
        return true;
    if (const auto same = sameContent(standing, left))
        return *same;
    const auto read = readDigest(on(step), step.path, standing, m_stop);
    return read && read->digest == left.digest;
}

void Undoing::note(EventKind kind, const UndoStep &step, const RelPath &path, std::uint64_t bytes,
                   std::string detail)
{
    m_didSomething = true;
    m_events.push_back(
        {m_parts.clock.now(), m_name, kind, name(step.side), path, bytes, std::move(detail)});
}

void Undoing::leave(const UndoStep &step, LeftReason reason, Error error)
{
    ++m_result.left;
    if (m_result.leftAsIs.size() < UndoResult::listed)
        m_result.leftAsIs.push_back({step.kind, step.side, step.path, reason, std::move(error)});
}

Result<void> Undoing::leaveFor(const UndoStep &step, const Error &error)
{
    if (retryFor(error) == Retry::StopRun)
        return Failure(error);
    switch (error.code) {
    case ErrorCode::NotFound: leave(step, LeftReason::NotInTrash); break;
    case ErrorCode::AlreadyExists:
    case ErrorCode::NotEmpty: leave(step, LeftReason::Occupied); break;
    case ErrorCode::ChangedMeanwhile:
    case ErrorCode::Unstable:
    case ErrorCode::Busy: leave(step, LeftReason::Changed); break;
    default: leave(step, LeftReason::Failed, error);
    }
    return {};
}

} // namespace tern
