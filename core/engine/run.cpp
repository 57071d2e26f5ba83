#include "run.h"

#include "empty_agreed.h"

#include "base/time_format.h"

#include <algorithm>

namespace tern {

namespace {

constexpr std::chrono::milliseconds progressInterval{100};

/// What is agreed where `problems` hide what stands there.
Result<std::vector<RelPath>> agreedOutOfSight(Agreed &agreed, const std::vector<Problem> &problems)
{
    std::vector<RelPath> paths;
    for (const Problem &problem : problems) {
        if (!hidesState(problem) || !problem.rawName.empty())
            continue;
        TERN_TRY(const auto cursor, agreed.within(problem.path));
        for (;;) {
            TERN_TRY(auto item, cursor->next());
            if (!item)
                break;
            paths.push_back(std::move(item->path));
        }
    }
    return paths;
}

} // namespace

Session::Run::Run(std::shared_ptr<Parts> parts, RunRequest request, RunListener listener,
                  std::function<void(RunResult)> done)
    : m_parts(std::move(parts)),
      m_request(std::move(request)),
      m_listener(std::move(listener)),
      m_done(std::move(done)),
      m_scope(withRuledPlaces(m_request.scope))
{
    // What the other side renamed goes, and may have come from a place that was not looked at.
    if (m_request.force)
        m_scope = m_request.scope = Scope();
}

void Session::Run::start()
{
    m_started = m_parts->clock.steadyMilliseconds();
    m_began = m_parts->clock.now();
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
    TERN_TRY(known.local, tern::identify(*m_parts->local, known.state, m_parts->machine));
    TERN_TRY(known.remote, tern::identify(*m_parts->remote, known.state, m_parts->machine));
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
        for (const Side side : {Side::Local, Side::Remote}) {
            TERN_TRY(const RootIdentity root,
                     tern::identify(m_parts->sides().at(side), m_known.state, m_parts->machine));
            m_newestGeneration = std::max(m_newestGeneration, root.generation);
        }
    }
    if (!m_parts->stagingCleaned) {
        std::vector<std::string> resumable;
        for (const ResumableTransfer &transfer : m_known.transfers)
            resumable.push_back(transfer.name);
        // What cannot be cleaned only takes space until it can.
        const auto localCleaned = m_parts->local->cleanStaging(resumable);
        const auto remoteCleaned = m_parts->remote->cleanStaging(resumable);
        m_parts->stagingCleaned = localCleaned && remoteCleaned;
    }
    return {};
}

void Session::Run::startRound()
{
    ++m_round;
    look();
}

void Session::Run::look()
{
    if (m_listener.state)
        m_listener.state(FolderState::Scanning);
    runThen(
        m_parts->executor, [self = shared_from_this()] { return self->openAgreed(); },
        [self = shared_from_this()](Result<AgreedPair> agreed) {
            if (!agreed)
                return self->fail(agreed.error());
            self->m_localTraits = agreed->localTraits;
            self->m_remoteTraits = agreed->remoteTraits;
            self->scan(std::move(*agreed));
        });
}

Result<Session::Run::AgreedPair> Session::Run::openAgreed()
{
    AgreedPair pair;
    pair.localTraits = m_parts->local->traits();
    pair.remoteTraits = m_parts->remote->traits();
    if (m_request.goal == RunGoal::Preview && m_reset) {
        pair.local = std::make_unique<EmptyAgreed>();
        pair.remote = std::make_unique<EmptyAgreed>();
        return pair;
    }
    TERN_TRY(pair.local, m_parts->journal->agreed());
    TERN_TRY(pair.remote, m_parts->journal->agreed());
    return pair;
}

void Session::Run::scan(AgreedPair agreed)
{
    auto running = std::make_shared<int>(2);
    auto error = std::make_shared<std::optional<Error>>();
    struct Seen {
        Scan scan;
        std::vector<RelPath> unseen;
    };
    const auto scanSide = [&](Side side, std::unique_ptr<Agreed> agreedTree, Scan &into) {
        const bool follows = m_request.force == otherSide(side);
        const auto work = [self = shared_from_this(), side, follows,
                           tree =
                               std::shared_ptr<Agreed>(std::move(agreedTree))]() -> Result<Seen> {
            const std::unique_ptr<ScanRules> rules = self->scanRules();
            Seen seen;
            TERN_TRY(seen.scan, self->m_parts->sides().at(side).changes(
                                    *tree, self->m_scope, rules.get(), self->m_stop.get_token()));
            if (follows) {
                TERN_TRY(seen.unseen, agreedOutOfSight(*tree, seen.scan.problems));
            }
            return seen;
        };
        runThen(m_parts->executor, work,
                [self = shared_from_this(), running, error, follows, &into](Result<Seen> seen) {
                    if (seen && follows)
                        self->m_unseen = std::move(seen->unseen);
                    if (seen)
                        into = std::move(seen->scan);
                    else if (!*error || (*error)->code == ErrorCode::Stopped)
                        *error = seen.error();
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

/// A side that lost a whole folder tells all of it, though only a place in it was asked for. What
/// the other side has there must be known as well, before anything is decided about it.
bool Session::Run::widenScope()
{
    std::vector<RelPath> tops;
    for (const Scan *scan : {&m_localScan, &m_remoteScan}) {
        for (const Change &change : scan->changes) {
            if (!m_scope.covers(change.path))
                tops.push_back(change.path);
        }
    }
    if (tops.empty())
        return false;
    tops.insert(tops.end(), m_scope.tops.begin(), m_scope.tops.end());
    m_scope = Scope::of(std::move(tops));
    return true;
}

void Session::Run::scanned()
{
    if (widenScope())
        return look();
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
    leaveOut();
    fillDigests();
}

void Session::Run::execute()
{
    m_didSomething = m_didSomething || !m_plan.actions.empty() || !m_plan.agreements.empty()
                     || !m_forgotten.empty();
    if (!m_plan.actions.empty() && m_listener.state)
        m_listener.state(FolderState::Syncing);
    const int wanted = m_request.options.concurrency;
    ExecutionRequest request;
    request.run = m_result.summary.run;
    request.pair = generationsOf(m_known.state, m_parts->machine);
    request.generation = m_newestGeneration + 1;
    request.localRoot = m_known.state.localRoot;
    request.remoteRoot = m_known.state.remoteRoot;
    request.plan = m_plan;
    request.refreshes = std::move(m_refreshes);
    request.forgotten = {m_forgotten.begin(), m_forgotten.end()};
    request.transfers = m_known.transfers;
    request.limiters = m_request.limiters;
    request.keepsBase = keepsBase();
    request.concurrency = wanted > 0 ? wanted : m_parts->executor.workers();
    auto execution = std::make_shared<Execution>(
        ExecutionParts{m_parts->sides(), *m_parts->journal, m_parts->executor, m_parts->clock,
                       m_parts->loops, m_progress},
        std::move(request), m_stop.get_token(), m_listener.events,
        [self = shared_from_this()](ExecutionResult result) { self->executed(std::move(result)); });
    m_executing = true;
    if (!std::exchange(m_ticking, true))
        tick();
    execution->start();
}

void Session::Run::tick()
{
    if (!m_executing || !m_listener.progress) {
        m_ticking = false;
        return;
    }
    m_listener.progress(m_progress.read(m_parts->clock));
    m_parts->executor.postAfter(progressInterval, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->tick();
    });
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
    for (const Action &action : result.failed)
        m_parts->failedVersions[{action.side, action.path}] = versionsOf(action);
    m_result.again.insert(m_result.again.end(), result.later.begin(), result.later.end());
    summary.guard = std::move(result.guard);
    summary.failure = std::move(result.stopped);
    // A side that went away in the middle keeps what was staged on it.
    if (summary.guard || summary.failure || !result.failed.empty())
        m_parts->stagingCleaned = false;
    // What lies below a folder that was renamed is agreed only under its new name. Without its old
    // one a rename that failed would look like a new folder.
    for (const Action &action : m_plan.actions) {
        if (action.kind == ActionKind::Move && m_round == 1) {
            result.replan.push_back(action.path);
            result.replan.push_back(*action.from);
        }
    }
    const std::vector<RelPath> ruled = newlyRuledPlaces();
    result.replan.insert(result.replan.end(), ruled.begin(), ruled.end());
    if (!summary.guard && !summary.failure && !result.replan.empty()) {
        if (m_round < roundsAllowed) {
            m_scope = Scope::of(std::move(result.replan));
            return startRound();
        }
        m_result.again.insert(m_result.again.end(), result.replan.begin(), result.replan.end());
    }
    conclude();
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
