#include "run.h"

#include "retry_policy.h"

#include <algorithm>
#include <set>

namespace tern {

namespace {

bool reaches(const Problem &problem, const RelPath &path)
{
    return problem.reach == Reach::Subtree ? problem.path.contains(path) : problem.path == path;
}

bool isShown(const Problem &problem)
{
    return !isQuiet(problem) || problem.error.detail == loopDetail;
}

Event eventOf(std::int64_t now, const std::string &run, EventKind kind, const RelPath &path,
              std::string where, std::string detail)
{
    return {now, run, kind, std::move(where), path, 0, std::move(detail)};
}

} // namespace

/// What this round saw replaces what an earlier one saw in the same places.
void Session::Run::rememberConflictsAndProblems()
{
    std::erase_if(m_conflicts, [&](const auto &known) { return m_scope.covers(known.first); });
    for (const Conflict &conflict : m_plan.conflicts)
        m_conflicts.insert_or_assign(conflict.path, conflict);
    std::erase_if(m_problems, [&](const Problem &known) { return m_scope.covers(known.path); });
    for (const auto *problems : {&m_changes.problems, &m_plan.problems})
        std::copy_if(problems->begin(), problems->end(), std::back_inserter(m_problems),
                     [](const Problem &problem) { return problem.kind != ProblemKind::LeftOut; });
    std::erase_if(m_result.again, [&](const RelPath &path) { return m_scope.covers(path); });
    for (const Problem &problem : m_changes.problems) {
        if (problem.kind == ProblemKind::StillWritten)
            m_result.again.push_back(problem.path);
    }
}

/// True when this run looked at `path`, so that what it did not find there is over. What differs
/// and was filtered out is as open as before.
bool Session::Run::lookedAt(const RelPath &path) const
{
    const RunSummary &summary = m_result.summary;
    return m_round > 0 && !summary.guard && !summary.failure && m_request.scope.covers(path)
           && !m_filteredOut.covers(path);
}

/// Errors and conflicts stay until a run that looked at their place does not find them any more.
void Session::Run::gatherWhatStands()
{
    RunSummary &summary = m_result.summary;
    for (const OpenConflict &open : m_known.conflicts) {
        const RelPath &path = open.conflict.path;
        const bool hidden = std::any_of(m_problems.begin(), m_problems.end(), [&](const auto &p) {
            return hidesState(p) && reaches(p, path);
        });
        if (hidden || !lookedAt(path))
            m_conflicts.try_emplace(path, open.conflict);
    }
    for (const auto &[path, conflict] : m_conflicts)
        summary.conflicts.push_back(conflict);

    // Scans may report one place twice: a round that looked wider than it had to, odd names that
    // share a directory.
    const Scope withheld = Scope::of(m_withheld);
    std::set<std::pair<RelPath, std::string>> found;
    for (const Problem &problem : m_problems) {
        if (isShown(problem) && found.emplace(problem.path, problem.where).second)
            summary.problems.push_back(problem);
    }
    for (const FailedPath &failure : m_known.failures) {
        const Problem &problem = failure.problem;
        if (!found.contains({problem.path, problem.where})
            && (withheld.covers(problem.path) || !lookedAt(problem.path)))
            summary.problems.push_back(problem);
    }
}

/// Law 9: in sync is said only when everything was seen, nothing is left to do, nothing skipped. A
/// run with a filter says it of what it admits, which is not enough for a later run of a part.
void Session::Run::judgeWhetherInSync()
{
    RunSummary &summary = m_result.summary;
    const bool ended = !summary.guard && !summary.failure;
    m_result.scanComplete = ended && std::none_of(m_problems.begin(), m_problems.end(), hidesState);
    m_result.filteredOut = !m_filteredOut.tops.empty();
    const bool everything = m_request.scope.isEverything();
    const bool clean = ended && summary.conflicts.empty() && summary.problems.empty()
                       && m_problems.empty() && m_result.again.empty() && m_withheld.empty()
                       && !m_result.removalsDeferred;
    if (m_request.goal == RunGoal::Preview) {
        summary.waiting = m_result.again;
        summary.inSync = clean && everything && m_plan.actions.empty() && m_plan.agreements.empty();
        return;
    }
    Parts &parts = *m_parts;
    bool seenComplete = parts.seenComplete;
    if (everything || !ended || m_result.removalsDeferred) {
        seenComplete = ended && !m_result.removalsDeferred;
        parts.seenComplete = seenComplete && !m_result.filteredOut;
    }
    if (everything && ended)
        parts.lossesInParts = 0;
    std::erase_if(parts.waiting, [&](const RelPath &path) { return lookedAt(path); });
    parts.waiting.insert(m_result.again.begin(), m_result.again.end());
    summary.waiting.assign(parts.waiting.begin(), parts.waiting.end());
    summary.largeWaiting = largeWaiting();
    summary.inSync =
        clean && seenComplete && parts.waiting.empty() && summary.largeWaiting.files == 0;
}

/// All that this session left for the hours of large files.
Tally Session::Run::largeWaiting()
{
    auto &large = m_parts->large;
    std::erase_if(large, [&](const auto &known) { return lookedAt(known.first); });
    for (const auto &[path, bytes] : m_tooLarge)
        large.insert_or_assign(path, bytes);
    Tally waiting;
    for (const auto &[path, bytes] : large) {
        waiting.files += 1;
        waiting.bytes += bytes;
    }
    return waiting;
}

/// Fills the summary, then writes down what stands at the end of the run.
void Session::Run::conclude()
{
    gatherWhatStands();
    judgeWhetherInSync();
    m_result.pair = m_known.state;
    m_result.summary.durationMilliseconds =
        static_cast<std::uint64_t>(m_parts->clock.steadyMilliseconds() - m_started);
    if (m_request.goal == RunGoal::Preview || (m_round == 0 && !m_result.summary.guard))
        return finish();

    auto closing = std::make_shared<JournalCommit>(closingCommit());
    const auto write = [self = shared_from_this(), closing]() -> Result<void> {
        self->cleanTrash();
        TERN_TRY(self->m_parts->journal->commit(*closing));
        TERN_TRY(self->m_result.pair, self->m_parts->journal->state());
        return {};
    };
    runThen(m_parts->executor, write, [self = shared_from_this(), closing](Result<void> written) {
        RunSummary &summary = self->m_result.summary;
        if (!written && !summary.failure) {
            summary.failure = written.error();
            summary.inSync = false;
            self->m_parts->seenComplete = false;
        }
        if (written && self->m_listener.events && !closing->events.empty())
            self->m_listener.events(closing->events);
        self->finish();
    });
}

/// Old trash that cannot be removed now is removed after a later run.
void Session::Run::cleanTrash()
{
    const std::int64_t retention = keptInTrash(m_request.options);
    if (retention <= 0 || !m_didSomething)
        return;
    const std::int64_t limit = m_parts->clock.now() - retention;
    (void)m_parts->local->cleanTrash(limit);
    (void)m_parts->remote->cleanTrash(limit);
}

void Session::Run::addConflicts(JournalCommit &commit, std::int64_t now) const
{
    const std::string &run = m_result.summary.run;
    std::map<RelPath, const Conflict *> before;
    for (const OpenConflict &open : m_known.conflicts)
        before[open.conflict.path] = &open.conflict;
    for (const auto &[path, conflict] : m_conflicts) {
        const auto known = before.find(path);
        if (known != before.end() && *known->second == conflict)
            continue;
        commit.conflictsOpened.push_back(conflict);
        if (known == before.end())
            commit.events.push_back(
                eventOf(now, run, EventKind::ConflictOpened, path, {}, name(conflict.type)));
    }
    for (const auto &[path, conflict] : before) {
        if (m_conflicts.contains(path))
            continue;
        commit.conflictsClosed.push_back(path);
        commit.events.push_back(
            eventOf(now, run, EventKind::ConflictClosed, path, {}, name(conflict->type)));
    }
}

void Session::Run::addFailures(JournalCommit &commit, std::int64_t now)
{
    const std::string &run = m_result.summary.run;
    const auto identityOf = [](const Problem &problem) {
        return std::make_tuple(problem.path, problem.where, problem.kind, problem.error.code,
                               problem.error.detail);
    };
    std::set<decltype(identityOf(Problem()))> seen;
    for (const Problem &problem : m_problems)
        seen.insert(identityOf(problem));
    const auto isDue = [&](std::int64_t time) {
        if (time > 0 && (m_result.nextAttempt == 0 || time < m_result.nextAttempt))
            m_result.nextAttempt = time;
    };
    std::map<std::pair<RelPath, std::string>, const FailedPath *> before;
    for (const FailedPath &failure : m_known.failures)
        before[{failure.problem.path, failure.problem.where}] = &failure;

    for (const Problem &problem : m_result.summary.problems) {
        const auto known = before.extract({problem.path, problem.where});
        const bool seenNow = seen.contains(identityOf(problem));
        const bool sameAsBefore = known && known.mapped()->problem == problem;
        if (known && (!seenNow || (sameAsBefore && problem.kind != ProblemKind::Failed))) {
            isDue(known.mapped()->nextAttempt);
            continue;
        }
        FailedPath failure{problem, 1, now, 0};
        if (known) {
            failure.attempts = known.mapped()->attempts + 1;
            failure.firstFailed = known.mapped()->firstFailed;
        } else {
            commit.events.push_back(eventOf(now, run, EventKind::ProblemOpened, problem.path,
                                            problem.where, name(problem.error.code)));
        }
        const Retry retry =
            problem.kind == ProblemKind::Failed ? retryFor(problem.error) : Retry::Never;
        failure.nextAttempt = nextAttempt(retry, failure.attempts, now, m_parts->random);
        isDue(failure.nextAttempt);
        commit.failures.push_back(std::move(failure));
    }
    for (const auto &[key, failure] : before) {
        commit.failuresCleared.push_back(key);
        commit.events.push_back(
            eventOf(now, run, EventKind::ProblemClosed, key.first, key.second, {}));
    }
}

/// A large transfer whose file went away is over; what was staged of it is removed by the next
/// session's cleaning.
void Session::Run::endTransfersOfTheGone(JournalCommit &commit) const
{
    if (!m_request.scope.isEverything() || !m_result.scanComplete || m_round != 1
        || !m_withheld.empty())
        return;
    for (const ResumableTransfer &transfer : m_known.transfers) {
        const bool wanted =
            std::any_of(m_plan.actions.begin(), m_plan.actions.end(), [&](const Action &action) {
                return needsStaging(action) && action.side == transfer.side
                       && action.path == transfer.path;
            });
        if (!wanted)
            commit.transfersEnded.emplace_back(transfer.side, transfer.path);
    }
}

JournalCommit Session::Run::closingCommit()
{
    JournalCommit commit;
    const std::int64_t now = m_parts->clock.now();
    addConflicts(commit, now);
    addFailures(commit, now);
    endTransfersOfTheGone(commit);
    const std::optional<GuardStop> &guard = m_result.summary.guard;
    if (guard && m_parts->lastGuard != guard->kind)
        commit.events.push_back(eventOf(now, m_result.summary.run, EventKind::GuardStopped,
                                        RelPath(), guard->where, name(guard->kind)));
    m_parts->lastGuard = guard ? std::optional(guard->kind) : std::nullopt;

    constexpr std::int64_t remindEvery = 600LL * 1'000'000'000;
    const bool inSync = m_result.summary.inSync;
    if (inSync && !m_result.filteredOut
        && (m_didSomething || now - m_parts->lastInSyncCommitted > remindEvery)) {
        commit.lastInSync = now;
        m_parts->lastInSyncCommitted = now;
    }
    if (m_didSomething)
        commit.events.push_back(eventOf(now, m_result.summary.run, EventKind::RunFinished,
                                        RelPath(), {}, inSync ? "in_sync" : "attention"));
    return commit;
}

} // namespace tern
