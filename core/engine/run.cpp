#include "run.h"

#include "base/time_format.h"
#include "canonical_name.h"
#include "content/hasher.h"
#include "reconcile/guard.h"
#include "retry_policy.h"

#include <algorithm>
#include <set>

namespace tern {

namespace {

constexpr int roundsAllowed = 3;
constexpr std::chrono::milliseconds progressInterval{100};
constexpr std::size_t readBuffer = 1U << 20U;

/// The agreement of a pair that has none.
class EmptyAgreed final : public Agreed {
    class Cursor final : public AgreedCursor {
    public:
        Result<std::optional<AgreedItem>> next() override { return std::optional<AgreedItem>(); }
    };

public:
    Result<std::unique_ptr<AgreedCursor>> within(const RelPath & /*top*/) override
    {
        return std::make_unique<Cursor>();
    }
    Result<std::optional<AgreedEntry>> find(const RelPath & /*path*/) override
    {
        return std::optional<AgreedEntry>();
    }
};

/// Reads a file once for its digest; the entry that comes back carries it.
Result<Entry> readDigest(Replica &replica, const RelPath &path, const Entry &expected,
                         const StopToken &stop)
{
    TERN_TRY(auto content, replica.read(path, expected));
    std::vector<std::byte> buffer(readBuffer);
    Hasher hasher;
    std::uint64_t offset = 0;
    while (true) {
        if (stop.stop_requested())
            return fail(ErrorCode::Stopped, path.bytes());
        TERN_TRY(const std::size_t count, content->read(offset, buffer));
        if (count == 0)
            break;
        hasher.add(std::span(buffer).first(count));
        offset += count;
    }
    TERN_TRY(Entry entry, content->finish());
    if (entry.size != offset)
        return fail(ErrorCode::Unstable, path.bytes());
    entry.digest = hasher.finish();
    return entry;
}

Problem unreadable(Side side, const RelPath &path, const Error &error)
{
    const Retry retry = retryFor(error);
    const bool moving = retry == Retry::Soon || retry == Retry::Replan;
    return {path,        name(side), moving ? ProblemKind::StillWritten : ProblemKind::Unreadable,
            Reach::Path, error,      {}};
}

bool reaches(const Problem &problem, const RelPath &path)
{
    return problem.reach == Reach::Subtree ? problem.path.contains(path) : problem.path == path;
}

} // namespace

Session::Run::Run(std::shared_ptr<Parts> parts, RunRequest request, RunListener listener,
                  std::function<void(RunResult)> done)
    : m_parts(std::move(parts)),
      m_request(std::move(request)),
      m_listener(std::move(listener)),
      m_done(std::move(done)),
      m_scope(m_request.scope)
{
}

void Session::Run::start()
{
    m_started = m_parts->clock.steadyMilliseconds();
    std::string &run = m_result.summary.run;
    run = utcCompact(m_parts->clock.now()) + '-' + randomHex(m_parts->random, 6);
    m_parts->local->beginRun(run);
    m_parts->remote->beginRun(run);
    if (m_request.attempts == Attempts::All)
        m_parts->loops.forget();
    if (m_listener.state)
        m_listener.state(FolderState::Scanning);
    runThen(
        m_parts->executor, [self = shared_from_this()] { return self->learn(); },
        [self = shared_from_this()](Result<Known> known) { self->judge(std::move(known)); });
}

Result<Session::Run::Known> Session::Run::learn()
{
    Known known;
    Journal &journal = *m_parts->journal;
    TERN_TRY(known.state, journal.state());
    TERN_TRY(known.failures, journal.failures());
    TERN_TRY(known.conflicts, journal.conflicts());
    TERN_TRY(known.transfers, journal.transfers());
    TERN_TRY(known.local, m_parts->local->identify(known.state.pair));
    TERN_TRY(known.remote, m_parts->remote->identify(known.state.pair));
    return known;
}

void Session::Run::judge(Result<Known> known)
{
    if (!known)
        return fail(known.error());
    m_known = std::move(*known);
    RootVerdict verdict = judgeRoots(m_known.state, m_known.local, m_known.remote, m_request.base);
    m_newestGeneration = verdict.newestGeneration;
    m_reset = std::move(verdict.reset);
    if (verdict.guard) {
        m_result.summary.guard = std::move(verdict.guard);
        return conclude();
    }
    if (m_request.goal == RunGoal::Preview)
        return startRound();
    runThen(
        m_parts->executor, [self = shared_from_this()] { return self->adoptRoots(); },
        [self = shared_from_this()](Result<void> adopted) {
            if (!adopted)
                return self->fail(adopted.error());
            self->startRound();
        });
}

/// Gives both roots their identity before the first agreement, and forgets an agreement that does
/// not hold any more.
Result<void> Session::Run::adoptRoots()
{
    if (m_reset) {
        TERN_TRY(m_parts->journal->resetAgreement(Event{m_parts->clock.now(),
                                                        m_result.summary.run,
                                                        EventKind::AgreementReset,
                                                        {},
                                                        {},
                                                        0,
                                                        *m_reset}));
        m_known.state.agreedFiles = 0;
    }
    if (m_reset || m_known.state.localRoot.empty()) {
        TERN_TRY(m_known.state.localRoot, m_parts->local->adopt(randomHex(m_parts->random, 32)));
        TERN_TRY(m_known.state.remoteRoot, m_parts->remote->adopt(randomHex(m_parts->random, 32)));
    }
    if (!m_parts->stagingCleaned) {
        std::vector<std::string> resumable;
        for (const ResumableTransfer &transfer : m_known.transfers)
            resumable.push_back(transfer.name);
        // What cannot be cleaned only takes space until it can.
        (void)m_parts->local->cleanStaging(resumable);
        (void)m_parts->remote->cleanStaging(resumable);
        m_parts->stagingCleaned = true;
    }
    return {};
}

void Session::Run::startRound()
{
    ++m_round;
    if (m_listener.state)
        m_listener.state(FolderState::Scanning);
    runThen(
        m_parts->executor, [self = shared_from_this()] { return self->openAgreed(); },
        [self = shared_from_this()](Result<AgreedPair> agreed) {
            if (!agreed)
                return self->fail(agreed.error());
            self->scan(std::move(*agreed));
        });
}

Result<Session::Run::AgreedPair> Session::Run::openAgreed()
{
    if (m_request.goal == RunGoal::Preview && m_reset)
        return AgreedPair{std::make_unique<EmptyAgreed>(), std::make_unique<EmptyAgreed>()};
    AgreedPair pair;
    TERN_TRY(pair.local, m_parts->journal->agreed());
    TERN_TRY(pair.remote, m_parts->journal->agreed());
    return pair;
}

void Session::Run::scan(AgreedPair agreed)
{
    auto running = std::make_shared<int>(2);
    auto error = std::make_shared<std::optional<Error>>();
    const auto scanSide = [&](Side side, std::unique_ptr<Agreed> agreedTree, Scan &into) {
        const auto work = [self = shared_from_this(), side,
                           tree = std::shared_ptr<Agreed>(std::move(agreedTree))]() {
            return self->m_parts->sides().at(side).changes(*tree, self->m_scope,
                                                           self->m_stop.get_token());
        };
        runThen(m_parts->executor, work,
                [self = shared_from_this(), running, error, &into](Result<Scan> scan) {
                    if (scan)
                        into = std::move(*scan);
                    else if (!*error || (*error)->code == ErrorCode::Stopped)
                        *error = scan.error();
                    if (--*running > 0)
                        return;
                    if (*error)
                        return self->fail(**error);
                    self->scanned();
                });
    };
    scanSide(Side::Local, std::move(agreed.local), m_localScan);
    scanSide(Side::Remote, std::move(agreed.remote), m_remoteScan);
}

void Session::Run::scanned()
{
    m_refreshes.clear();
    for (const Side side : {Side::Local, Side::Remote}) {
        const Scan &scan = side == Side::Local ? m_localScan : m_remoteScan;
        for (const Change &change : scan.refreshed) {
            AgreementUpdate update{AgreementUpdate::Kind::RefreshSide,
                                   change.path,
                                   {},
                                   agree(*change.after, *change.after),
                                   side};
            m_refreshes.push_back(std::move(update));
        }
    }
    m_changes = {std::move(m_localScan.changes), std::move(m_remoteScan.changes),
                 std::move(m_localScan.problems)};
    std::move(m_remoteScan.problems.begin(), m_remoteScan.problems.end(),
              std::back_inserter(m_changes.problems));
    fillDigests();
}

void Session::Run::fillDigests()
{
    if (stopped())
        return;
    auto needed = std::make_shared<std::vector<DigestRequest>>(digestsNeeded(m_changes));
    if (needed->empty())
        return findClashCandidates([self = shared_from_this()] { self->decide(); });

    struct Read {
        Change *change = nullptr;
        Side side = Side::Local;
        Result<Entry> entry = Entry();
    };
    auto reads = std::make_shared<std::vector<Read>>();
    for (const DigestRequest &request : *needed) {
        auto &changes = request.side == Side::Local ? m_changes.local : m_changes.remote;
        const auto found = std::lower_bound(
            changes.begin(), changes.end(), request.path,
            [](const Change &change, const RelPath &path) { return change.path < path; });
        reads->push_back({&*found, request.side, Entry()});
    }
    auto next = std::make_shared<std::atomic<std::size_t>>(0);
    const auto workers =
        std::min<std::size_t>(static_cast<std::size_t>(m_parts->executor.workers()), reads->size());
    auto running = std::make_shared<std::size_t>(workers);
    for (std::size_t i = 0; i < workers; ++i) {
        const auto work = [self = shared_from_this(), reads, next] {
            for (std::size_t at = (*next)++; at < reads->size(); at = (*next)++) {
                Read &read = (*reads)[at];
                read.entry = readDigest(self->m_parts->sides().at(read.side), read.change->path,
                                        *read.change->after, self->m_stop.get_token());
            }
            return true;
        };
        runThen(m_parts->executor, work, [self = shared_from_this(), reads, running](bool) {
            if (--*running > 0)
                return;
            for (Read &read : *reads) {
                if (read.entry)
                    read.change->after = std::move(*read.entry);
                else
                    self->m_changes.problems.push_back(
                        unreadable(read.side, read.change->path, read.entry.error()));
            }
            self->fillDigests();
        });
    }
}

Policy Session::Run::policyFor() const
{
    Policy policy;
    policy.conflicts = m_request.options.conflicts;
    policy.mode = m_request.options.mode;
    policy.force = m_request.force;
    policy.resolutions = m_request.resolutions;
    policy.localTraits = m_parts->local->traits();
    policy.remoteTraits = m_parts->remote->traits();
    policy.canonicalName = canonicalName;
    policy.localLabel = m_request.options.localLabel;
    policy.remoteLabel = m_request.options.remoteLabel;
    policy.now = m_parts->clock.now();
    policy.dateLabel = utcFileLabel(policy.now);
    return policy;
}

/// Only where a side cannot tell some names apart: agreed paths that a new one might clash with.
void Session::Run::findClashCandidates(std::function<void()> then)
{
    m_policy = policyFor();
    const auto blurred = [](const SideTraits &traits) {
        return traits.caseInsensitive || traits.normalizesUnicode;
    };
    auto created = std::make_shared<std::set<std::string>>();
    if (blurred(m_policy.localTraits) || blurred(m_policy.remoteTraits)) {
        for (const auto *changes : {&m_changes.local, &m_changes.remote}) {
            for (const Change &change : *changes) {
                if (!change.before)
                    created->insert(canonicalName(change.path.bytes()));
            }
        }
    }
    if (created->empty())
        return then();
    const auto work = [self = shared_from_this(), created]() -> Result<std::vector<RelPath>> {
        std::vector<RelPath> candidates;
        TERN_TRY(auto agreed, self->m_parts->journal->agreed());
        TERN_TRY(auto cursor, agreed->within(RelPath()));
        while (true) {
            TERN_TRY(auto item, cursor->next());
            if (!item)
                return candidates;
            if (created->contains(canonicalName(item->path.bytes())))
                candidates.push_back(std::move(item->path));
        }
    };
    runThen(m_parts->executor, work,
            [self = shared_from_this(), then](Result<std::vector<RelPath>> candidates) {
                if (!candidates)
                    return self->fail(candidates.error());
                self->m_policy.clashCandidates = std::move(*candidates);
                then();
            });
}

void Session::Run::decide()
{
    if (stopped())
        return;
    m_plan = reconcile(m_changes, m_policy);
    withhold();
    deferRemovals();
    if (m_round == 1)
        m_result.plan = m_plan;
    rememberConflictsAndProblems();

    struct Space {
        std::optional<std::uint64_t> local;
        std::optional<std::uint64_t> remote;
    };
    const auto measure = [self = shared_from_this()] {
        return Space{self->m_parts->local->freeSpace(), self->m_parts->remote->freeSpace()};
    };
    runThen(m_parts->executor, measure, [self = shared_from_this()](Space space) {
        self->m_result.summary.guard = self->objection();
        std::uint64_t toLocal = 0;
        std::uint64_t toRemote = 0;
        for (const Action &action : self->m_plan.actions)
            (action.side == Side::Local ? toLocal : toRemote) += transferBytes(action);
        const auto tooSmall = [&](Side side, std::uint64_t needed,
                                  const std::optional<std::uint64_t> &free) {
            if (free && needed > *free && !self->m_result.summary.guard)
                self->m_result.summary.guard =
                    GuardStop{GuardKind::NoSpace, name(side), {}, needed, *free, {}};
        };
        tooSmall(Side::Local, toLocal, space.local);
        tooSmall(Side::Remote, toRemote, space.remote);
        const bool nothingToDo = self->m_plan.actions.empty() && self->m_plan.agreements.empty()
                                 && self->m_refreshes.empty();
        if (self->m_result.summary.guard || nothingToDo || self->m_request.goal == RunGoal::Preview)
            return self->conclude();
        self->execute();
    });
}

/// Takes out of the plan what is not due yet, and what goes round in circles.
void Session::Run::withhold()
{
    std::vector<RelPath> tops;
    if (m_request.attempts == Attempts::Due) {
        const std::int64_t now = m_parts->clock.now();
        for (const FailedPath &failure : m_known.failures) {
            if (failure.problem.kind == ProblemKind::Failed
                && (failure.nextAttempt == 0 || failure.nextAttempt > now))
                tops.push_back(failure.problem.path);
        }
    }
    for (const Action &action : m_plan.actions) {
        if (m_parts->loops.isLoop(action)) {
            tops.push_back(action.path);
            m_plan.problems.push_back(
                {action.path,
                 name(action.side),
                 ProblemKind::Failed,
                 Reach::Path,
                 Error{ErrorCode::ChangedMeanwhile, action.path.bytes(), "loop", 0},
                 {}});
        }
    }
    if (tops.empty())
        return;
    const Scope held = Scope::of(std::move(tops));
    std::erase_if(m_plan.actions, [&](const Action &action) {
        return held.covers(action.path) || (action.from && held.covers(*action.from));
    });
    m_withheld.insert(m_withheld.end(), held.tops.begin(), held.tops.end());
}

void Session::Run::deferRemovals()
{
    const auto isRemoval = [](const Action &action) { return action.kind == ActionKind::Remove; };
    const auto removals = std::count_if(m_plan.actions.begin(), m_plan.actions.end(), isRemoval);
    if (m_request.removalsAtOnce == 0 || m_request.scope.isEverything()
        || static_cast<std::size_t>(removals) <= m_request.removalsAtOnce)
        return;
    std::erase_if(m_plan.actions, [&](const Action &action) {
        return isRemoval(action) || action.phase == Phase::Clear
               || (action.before && action.before->kind == Kind::Directory
                   && action.kind == ActionKind::Copy);
    });
    m_result.removalsDeferred = true;
}

std::optional<GuardStop> Session::Run::objection() const
{
    if (!m_request.resolutions.empty())
        return std::nullopt; // each path was decided by the user
    return review(m_plan, AgreedCounts{m_known.state.agreedFiles}, m_request.options.maxDelete);
}

void Session::Run::execute()
{
    m_didSomething = m_didSomething || !m_plan.actions.empty() || !m_plan.agreements.empty();
    if (!m_plan.actions.empty() && m_listener.state)
        m_listener.state(FolderState::Syncing);
    const int wanted = m_request.options.concurrency;
    ExecutionRequest request;
    request.run = m_result.summary.run;
    request.pair = m_known.state.pair;
    request.generation = m_newestGeneration + 1;
    request.localRoot = m_known.state.localRoot;
    request.remoteRoot = m_known.state.remoteRoot;
    request.plan = m_plan;
    request.refreshes = std::move(m_refreshes);
    request.transfers = m_known.transfers;
    request.concurrency = wanted > 0 ? wanted : m_parts->executor.workers();
    auto execution = std::make_shared<Execution>(
        ExecutionParts{m_parts->sides(), *m_parts->journal, m_parts->executor, m_parts->clock,
                       m_parts->loops, m_progress},
        std::move(request), m_stop.get_token(), m_listener.events,
        [self = shared_from_this()](ExecutionResult result) { self->executed(std::move(result)); });
    m_executing = true;
    tick();
    execution->start();
}

void Session::Run::tick()
{
    if (!m_executing || !m_listener.progress)
        return;
    m_listener.progress(m_progress.read(m_parts->clock));
    m_parts->executor.postAfter(progressInterval, [self = shared_from_this()] { self->tick(); });
}

void Session::Run::executed(ExecutionResult result)
{
    m_executing = false;
    RunSummary &summary = m_result.summary;
    summary.uploaded.files += result.uploaded.files;
    summary.uploaded.bytes += result.uploaded.bytes;
    summary.downloaded.files += result.downloaded.files;
    summary.downloaded.bytes += result.downloaded.bytes;
    summary.movedLocal += result.movedLocal;
    summary.movedRemote += result.movedRemote;
    summary.deletedLocal += result.deletedLocal;
    summary.deletedRemote += result.deletedRemote;
    m_problems.insert(m_problems.end(), result.problems.begin(), result.problems.end());
    m_result.again.insert(m_result.again.end(), result.later.begin(), result.later.end());
    summary.guard = std::move(result.guard);
    summary.failure = std::move(result.stopped);
    if (!summary.guard && !summary.failure && !result.replan.empty()) {
        if (m_round < roundsAllowed) {
            m_scope = Scope::of(std::move(result.replan));
            return startRound();
        }
        m_result.again.insert(m_result.again.end(), result.replan.begin(), result.replan.end());
    }
    conclude();
}

/// What this round saw replaces what an earlier one saw in the same places.
void Session::Run::rememberConflictsAndProblems()
{
    std::erase_if(m_conflicts, [&](const auto &known) { return m_scope.covers(known.first); });
    for (const Conflict &conflict : m_plan.conflicts)
        m_conflicts.insert_or_assign(conflict.path, conflict);
    std::erase_if(m_problems, [&](const Problem &known) { return m_scope.covers(known.path); });
    for (const auto *problems : {&m_changes.problems, &m_plan.problems})
        m_problems.insert(m_problems.end(), problems->begin(), problems->end());
    std::erase_if(m_result.again, [&](const RelPath &path) { return m_scope.covers(path); });
    for (const Problem &problem : m_problems) {
        if (problem.kind == ProblemKind::StillWritten && m_scope.covers(problem.path))
            m_result.again.push_back(problem.path);
    }
}

bool Session::Run::stopped()
{
    if (!m_stop.stop_requested())
        return false;
    fail(Error{ErrorCode::Stopped, {}, {}, 0});
    return true;
}

void Session::Run::fail(Error error)
{
    m_result.summary.failure = std::move(error);
    conclude();
}

/// Fills the summary, then writes down what stands at the end of the run.
void Session::Run::conclude()
{
    RunSummary &summary = m_result.summary;
    const bool ended = !summary.guard && !summary.failure;
    const bool everything = m_request.scope.isEverything();
    const auto looked = [&](const RelPath &path) {
        return m_round > 0 && m_request.scope.covers(path);
    };

    for (const OpenConflict &open : m_known.conflicts) {
        const bool hidden =
            std::any_of(m_problems.begin(), m_problems.end(), [&](const Problem &p) {
                return hidesState(p) && reaches(p, open.conflict.path);
            });
        if (!ended || hidden || !looked(open.conflict.path))
            m_conflicts.try_emplace(open.conflict.path, open.conflict);
    }
    for (const auto &[path, conflict] : m_conflicts)
        summary.conflicts.push_back(conflict);
    std::copy_if(
        m_problems.begin(), m_problems.end(), std::back_inserter(summary.problems),
        [](const Problem &problem) { return !isQuiet(problem) || problem.error.detail == "loop"; });
    for (const FailedPath &failure : m_known.failures) {
        const bool withheld = Scope{m_withheld}.covers(failure.problem.path);
        const bool again = std::any_of(summary.problems.begin(), summary.problems.end(),
                                       [&](const Problem &problem) {
                                           return problem.path == failure.problem.path
                                                  && problem.where == failure.problem.where;
                                       });
        if (!again && (!ended || withheld || !looked(failure.problem.path)))
            summary.problems.push_back(failure.problem);
    }

    m_result.scanComplete = ended && std::none_of(m_problems.begin(), m_problems.end(), hidesState);
    if (everything)
        m_parts->seenComplete = ended;
    summary.inSync = ended && m_parts->seenComplete && summary.conflicts.empty()
                     && summary.problems.empty() && m_problems.empty() && m_result.again.empty()
                     && m_withheld.empty() && !m_result.removalsDeferred
                     && (m_request.goal == RunGoal::Sync
                         || (m_plan.actions.empty() && m_plan.agreements.empty()));
    summary.durationMilliseconds =
        static_cast<std::uint64_t>(m_parts->clock.steadyMilliseconds() - m_started);
    if (m_request.goal == RunGoal::Preview || m_round == 0)
        return finish();

    auto closing = std::make_shared<JournalCommit>(closingCommit());
    const auto write = [self = shared_from_this(), closing]() -> Result<void> {
        const std::int64_t retention = self->m_request.options.trashRetention;
        if (retention > 0 && self->m_didSomething) {
            const std::int64_t limit = self->m_parts->clock.now() - retention;
            // Old trash that cannot be removed now is removed after a later run.
            (void)self->m_parts->local->cleanTrash(limit);
            (void)self->m_parts->remote->cleanTrash(limit);
        }
        return self->m_parts->journal->commit(*closing);
    };
    runThen(m_parts->executor, write, [self = shared_from_this(), closing](Result<void> written) {
        if (!written && !self->m_result.summary.failure) {
            self->m_result.summary.failure = written.error();
            self->m_result.summary.inSync = false;
        }
        if (written && self->m_listener.events && !closing->events.empty())
            self->m_listener.events(closing->events);
        self->finish();
    });
}

JournalCommit Session::Run::closingCommit()
{
    JournalCommit commit;
    const RunSummary &summary = m_result.summary;
    const std::int64_t now = m_parts->clock.now();
    const auto event = [&](EventKind kind, const RelPath &path, std::string where,
                           std::string detail) {
        commit.events.push_back(
            {now, summary.run, kind, std::move(where), path, 0, std::move(detail)});
    };

    std::map<RelPath, const Conflict *> openBefore;
    for (const OpenConflict &open : m_known.conflicts)
        openBefore[open.conflict.path] = &open.conflict;
    for (const auto &[path, conflict] : m_conflicts) {
        const auto before = openBefore.find(path);
        if (before != openBefore.end() && *before->second == conflict)
            continue;
        commit.conflictsOpened.push_back(conflict);
        if (before == openBefore.end())
            event(EventKind::ConflictOpened, path, {}, name(conflict.type));
    }
    for (const auto &[path, conflict] : openBefore) {
        if (m_conflicts.contains(path))
            continue;
        commit.conflictsClosed.push_back(path);
        event(EventKind::ConflictClosed, path, {}, name(conflict->type));
    }

    std::map<std::pair<RelPath, std::string>, const FailedPath *> failedBefore;
    for (const FailedPath &failure : m_known.failures)
        failedBefore[{failure.problem.path, failure.problem.where}] = &failure;
    std::set<std::pair<RelPath, std::string>> standing;
    for (const Problem &problem : summary.problems) {
        standing.emplace(problem.path, problem.where);
        const auto before = failedBefore.find({problem.path, problem.where});
        FailedPath failure{problem, 1, now, 0};
        if (before != failedBefore.end()) {
            failure = *before->second;
            const bool tried =
                std::find(m_problems.begin(), m_problems.end(), problem) != m_problems.end();
            if (!tried || (failure.problem == problem && problem.kind != ProblemKind::Failed))
                continue;
            failure.problem = problem;
            ++failure.attempts;
        } else {
            event(EventKind::ProblemOpened, problem.path, problem.where, name(problem.error.code));
        }
        const Retry retry =
            problem.kind == ProblemKind::Failed ? retryFor(problem.error) : Retry::Never;
        failure.nextAttempt = nextAttempt(retry, failure.attempts, now, m_parts->random);
        if (failure.nextAttempt > 0
            && (m_result.nextAttempt == 0 || failure.nextAttempt < m_result.nextAttempt))
            m_result.nextAttempt = failure.nextAttempt;
        commit.failures.push_back(std::move(failure));
    }
    for (const auto &[key, failure] : failedBefore) {
        if (standing.contains(key)) {
            if (failure->nextAttempt > now
                && (m_result.nextAttempt == 0 || failure->nextAttempt < m_result.nextAttempt))
                m_result.nextAttempt = failure->nextAttempt;
            continue;
        }
        commit.failuresCleared.push_back(key);
        event(EventKind::ProblemClosed, key.first, key.second, {});
    }

    constexpr std::int64_t remindEvery = 600LL * 1'000'000'000;
    if (summary.inSync && (m_didSomething || now - m_parts->lastInSyncCommitted > remindEvery)) {
        commit.lastInSync = now;
        m_parts->lastInSyncCommitted = now;
    }
    if (m_didSomething)
        event(EventKind::RunFinished, RelPath(), {}, summary.inSync ? "in_sync" : "attention");
    return commit;
}

void Session::Run::finish()
{
    std::sort(m_result.again.begin(), m_result.again.end());
    m_result.again.erase(std::unique(m_result.again.begin(), m_result.again.end()),
                         m_result.again.end());
    m_over = true;
    const auto done = std::exchange(m_done, nullptr);
    done(std::move(m_result));
}

} // namespace tern
