#include "execution.h"

#include "merging.h"
#include "retry_policy.h"

#include <algorithm>
#include <atomic>

namespace tern {

namespace {

/// Longer than the granularity of local file systems' time stamps, so that a second look is sure.
constexpr std::chrono::milliseconds settlingPause{12};

} // namespace

Execution::Execution(ExecutionParts parts, ExecutionRequest request, StopToken stop,
                     Committed committed, Done done)
    : m_parts(parts),
      m_request(std::move(request)),
      m_stop(std::move(stop)),
      m_committed(std::move(committed)),
      m_done(std::move(done)),
      m_batches(batchesOf(m_request.plan))
{
}

void Execution::start()
{
    Tally total;
    for (const Action &action : m_request.plan.actions) {
        total.files += needsStaging(action) ? 1 : 0;
        total.bytes += transferBytes(action);
    }
    m_parts.progress.addTotal(total);
    announceGeneration();
}

/// The journal learns first which generation the roots may show from now on, then the roots get
/// it; so whichever of them a power cut leaves behind, none looks rolled back.
void Execution::announceGeneration()
{
    const auto announce = [self = shared_from_this()]() -> Result<void> {
        JournalCommit commit;
        commit.nextGeneration = self->m_request.generation;
        TERN_TRY(self->m_parts.journal.commit(commit));
        TERN_TRY(self->m_parts.sides.local.writeGeneration(self->m_request.pair,
                                                           self->m_request.generation));
        return self->m_parts.sides.remote.writeGeneration(self->m_request.pair,
                                                          self->m_request.generation);
    };
    runThen(m_parts.executor, announce, [self = shared_from_this()](Result<void> announced) {
        if (announced)
            return self->agreeOnWhatIsEqual();
        if (announced.error().code != ErrorCode::NoSpace)
            return self->stopWith(announced.error());
        // Nothing was changed yet: a full disk is a guard's business still.
        self->m_result.guard =
            GuardStop{GuardKind::NoSpace, {}, announced.error().subject, 0, 0, {}};
        self->finish();
    });
}

void Execution::agreeOnWhatIsEqual()
{
    JournalCommit commit;
    commit.updates = m_request.refreshes;
    for (const Agreement &agreement : m_request.plan.agreements) {
        m_parts.sides.local.coverByFlush(agreement.path);
        m_parts.sides.remote.coverByFlush(agreement.path);
        if (agreement.kind == Agreement::Kind::Erase) {
            commit.updates.push_back({AgreementUpdate::Kind::Erase, agreement.path, {}, {}, {}});
            continue;
        }
        if (agreement.kind == Agreement::Kind::Move)
            commit.updates.push_back(
                {AgreementUpdate::Kind::Move, agreement.path, agreement.from, {}, {}});
        if (agreement.entry)
            commit.updates.push_back(
                {AgreementUpdate::Kind::Put, agreement.path, {}, agreement.entry, {}});
    }
    const RelPath *top = nullptr;
    for (const RelPath &path : m_request.forgotten) {
        commit.updates.push_back({AgreementUpdate::Kind::Erase, path, {}, {}, {}});
        if (top != nullptr && top->contains(path))
            continue; // said of the whole folder already
        top = &path;
        commit.events.push_back(
            Event{m_parts.clock.now(), m_request.run, EventKind::Forgotten, {}, path, 0, {}});
    }
    if (commit.updates.empty())
        return nextBatch();
    flushBoth([self = shared_from_this(), commit = std::move(commit)]() mutable {
        self->carryOut(std::move(commit), [self] { self->nextBatch(); });
    });
}

void Execution::nextBatch()
{
    if (m_stop.stop_requested())
        return stopWith(Error{ErrorCode::Stopped, {}, {}, 0});
    if (m_next == m_batches.size())
        return finish();
    m_batch = std::move(m_batches[m_next++]);
    m_batchBegun = m_parts.clock.now();
    checkRoots();
}

/// A drive that was pulled out between two batches must not receive, or lose, what follows.
void Execution::checkRoots()
{
    const auto check = [self = shared_from_this()]() -> std::optional<GuardStop> {
        for (const Side side : {Side::Local, Side::Remote}) {
            if (const auto there = self->m_parts.sides.at(side).checkRoot(); !there)
                return GuardStop{
                    GuardKind::RootChanged, name(side), there.error().subject, 0, 0, {}};
        }
        return std::nullopt;
    };
    runThen(m_parts.executor, check, [self = shared_from_this()](std::optional<GuardStop> changed) {
        if (changed) {
            self->m_result.guard = std::move(changed);
            return self->finish();
        }
        self->stage();
    });
}

StageOptions Execution::stageOptionsFor(const Step &step)
{
    StageOptions options;
    const Action &action = step.action;
    for (const ResumableTransfer &transfer : m_request.transfers) {
        if (transfer.side == action.side && transfer.path == action.path)
            options.resume = ResumePoint{transfer.name, transfer.sourceVersion, transfer.offset,
                                         transfer.prefixDigest};
    }
    options.progress = [this, side = action.side](std::uint64_t bytes) {
        m_parts.progress.addBytes(side, bytes);
    };
    options.checkpoint = [this, &action](const ResumePoint &point) {
        JournalCommit commit;
        commit.transfers.push_back({action.side, action.path, point.name, point.sourceVersion,
                                    point.offset, point.prefixDigest});
        const std::lock_guard lock(m_journalMutex);
        // Without a checkpoint the transfer only starts anew after a crash.
        (void)m_parts.journal.commit(commit);
    };
    return options;
}

/// What cannot be read is as good as not kept: the merge then does not come out as planned.
std::optional<std::string> Execution::baseOf(const Digest &digest)
{
    const std::lock_guard lock(m_journalMutex);
    return m_parts.journal.base(digest).value_or(std::nullopt);
}

void Execution::stageOne(Step &step)
{
    if (m_stop.stop_requested()) {
        step.skipped = true;
        return;
    }
    useFreshTokens(step.action);
    step.counterpart = step.action.counterpart;
    m_parts.progress.addFile(step.action.path);
    if (const auto &digest = step.action.mergeBase)
        return stageMerge(m_parts.sides, step, baseOf(*digest), stageOptionsFor(step), m_stop);
    stageStep(m_parts.sides, step, stageOptionsFor(step), m_request.limiters, m_stop);
}

void Execution::stage()
{
    auto waiting = std::make_shared<std::vector<Step *>>();
    for (Step &step : m_batch) {
        if (needsStaging(step.action))
            waiting->push_back(&step);
    }
    if (waiting->empty())
        return apply();

    // Workers take the next file as they get free; the last one to end goes on.
    auto next = std::make_shared<std::atomic<std::size_t>>(0);
    const auto workers =
        std::min<std::size_t>(static_cast<std::size_t>(m_request.concurrency), waiting->size());
    auto running = std::make_shared<std::size_t>(workers);
    for (std::size_t i = 0; i < workers; ++i) {
        const auto work = [self = shared_from_this(), waiting, next] {
            for (std::size_t at = (*next)++; at < waiting->size(); at = (*next)++)
                self->stageOne(*(*waiting)[at]);
            return true;
        };
        runThen(m_parts.executor, work, [self = shared_from_this(), running](bool) {
            if (--*running == 0)
                self->flushBeforeApply();
        });
    }
}

void Execution::flushBeforeApply()
{
    if (m_stop.stop_requested()) {
        discardStaged();
        return stopWith(Error{ErrorCode::Stopped, {}, {}, 0});
    }
    flushBoth([self = shared_from_this()] { self->apply(); });
}

void Execution::apply()
{
    const auto work = [self = shared_from_this()] {
        self->applyAll();
        return true;
    };
    runThen(m_parts.executor, work, [self = shared_from_this()](bool) { self->flushAfterApply(); });
}

/// A file that was moved by this run has a new token: what the plan says of it is brought up to
/// date, or its own move would look like a change by somebody else.
void Execution::useFreshTokens(Action &action) const
{
    if (action.kind == ActionKind::Move)
        return;
    if (const auto own = m_moved.find({action.side, action.path});
        own != m_moved.end() && action.before)
        action.before->token = own->second.token;
    // A counterpart without a version is content that another step still has to bring.
    if (const auto other = m_moved.find({otherSide(action.side), action.path});
        other != m_moved.end() && action.counterpart
        && (!action.counterpart->token.version.empty()
            || action.counterpart->kind == Kind::Directory))
        action.counterpart->token = other->second.token;
}

/// True when something that the action stands on has failed in this run: the directory that it
/// goes into was not made or not moved, or the directory that it removes could not be emptied.
bool Execution::isBlocked(const Action &action) const
{
    return std::any_of(m_failed.begin(), m_failed.end(), [&](const auto &failed) {
        const auto &[side, path] = failed;
        return side == action.side
               && (path.contains(action.path)
                   || (action.kind == ActionKind::Remove && action.path.contains(path)));
    });
}

void Execution::applyAll()
{
    // A merge goes to both sides or, as far as can be foreseen, to neither.
    for (const Step &step : m_batch) {
        if (step.action.mergeBase && (step.error || step.skipped))
            m_failed.emplace_back(otherSide(step.action.side), step.action.path);
    }
    for (Step &step : m_batch) {
        if (!step.error && !step.skipped)
            applyOne(step);
        const Action &action = step.action;
        if (step.error)
            m_failed.emplace_back(action.side, action.path);
        // The other side waits too: it would agree on what does not stand here under that name.
        const bool concernsBoth = action.kind == ActionKind::Move || action.mergeBase;
        if (concernsBoth && (step.error || step.skipped))
            m_failed.emplace_back(otherSide(action.side), action.path);
    }
}

void Execution::applyOne(Step &step)
{
    const Side side = step.action.side;
    if (m_stop.stop_requested() || isBlocked(step.action)) {
        step.skipped = true;
        if (step.staged && !isLarge(step.action))
            m_parts.sides.at(side).discard(step.staged->name);
        return;
    }
    if (!needsStaging(step.action)) {
        useFreshTokens(step.action);
        step.counterpart = step.action.counterpart;
    }
    applyStep(m_parts.sides, step);
    if (!step.error && step.action.kind == ActionKind::Move)
        m_moved[{side, step.action.path}] = *step.applied->entry;
}

void Execution::flushAfterApply()
{
    flushBoth([self = shared_from_this()] { self->settle(true); });
}

void Execution::settle(bool mayWait)
{
    const auto work = [self = shared_from_this()] {
        bool settled = true;
        for (Step &step : self->m_batch)
            settled &= settleStep(self->m_parts.sides, step, self->m_batchBegun);
        return settled;
    };
    runThen(m_parts.executor, work, [self = shared_from_this(), mayWait](bool settled) {
        if (settled || !mayWait)
            return self->commit();
        self->m_parts.executor.postAfter(settlingPause, [self] { self->settle(false); });
    });
}

void Execution::commit()
{
    JournalCommit commit;
    const std::int64_t now = m_parts.clock.now();
    for (std::size_t i = 0; i < m_batch.size(); ++i) {
        if (i > 0)
            takeCounterpartFrom(m_batch[i - 1], m_batch[i]);
        addToCommit(commit, m_batch[i], m_request.run, now);
    }
    collectOutcomes();
    carryOut(std::move(commit), [self = shared_from_this()] {
        if (self->m_result.stopped)
            return self->finish();
        self->nextBatch();
    });
}

void Execution::collectOutcomes()
{
    for (const Step &step : m_batch) {
        const Action &action = step.action;
        if (step.skipped)
            continue; // what kept it from being tried is reported, and brings it back
        if (step.error) {
            switch (retryFor(*step.error)) {
            case Retry::Replan:
                m_result.replan.push_back(action.path);
                if (action.from)
                    m_result.replan.push_back(*action.from);
                break;
            case Retry::Soon: m_result.later.push_back(action.path); break;
            case Retry::StopRun: m_result.stopped = step.error; break;
            case Retry::Later:
            case Retry::Never:
                m_result.problems.push_back({action.path,
                                             name(step.failedOn.value_or(action.side)),
                                             ProblemKind::Failed,
                                             Reach::Path,
                                             *step.error,
                                             {}});
                m_result.failed.push_back(action);
                break;
            }
            continue;
        }
        const bool remote = action.side == Side::Remote;
        if (action.kind == ActionKind::Copy) {
            Tally &tally = remote ? m_result.uploaded : m_result.downloaded;
            tally.files += 1;
            tally.bytes += transferBytes(action);
            if (step.staged->digest)
                m_parts.loops.copied(action.path, action.side, *step.staged->digest,
                                     m_parts.clock.steadyMilliseconds());
        } else if (action.kind == ActionKind::Move) {
            ++(remote ? m_result.movedRemote : m_result.movedLocal);
        } else if (action.kind == ActionKind::Remove && action.before
                   && action.before->kind != Kind::Directory) {
            ++(remote ? m_result.deletedRemote : m_result.deletedLocal);
        }
    }
}

void Execution::flushBoth(std::function<void()> then)
{
    struct Flushes {
        int running = 2;
        std::optional<Error> error;
    };
    auto flushes = std::make_shared<Flushes>();
    for (const Side side : {Side::Local, Side::Remote}) {
        const auto work = [self = shared_from_this(), side] {
            return self->m_parts.sides.at(side).flush();
        };
        runThen(m_parts.executor, work,
                [self = shared_from_this(), flushes, then](Result<void> flushed) {
                    if (!flushed)
                        flushes->error = flushed.error();
                    if (--flushes->running > 0)
                        return;
                    if (!flushes->error)
                        return then();
                    self->discardStaged();
                    self->stopWith(*flushes->error);
                });
    }
}

void Execution::carryOut(JournalCommit commit, std::function<void()> then)
{
    commit.generation = m_request.generation;
    commit.localRoot = m_request.localRoot;
    commit.remoteRoot = m_request.remoteRoot;
    auto shared = std::make_shared<JournalCommit>(std::move(commit));
    const auto work = [self = shared_from_this(), shared] {
        keepBases(self->m_parts.journal, self->m_parts.sides.local, shared->updates,
                  self->m_request.keepsBase, self->m_stop);
        return self->m_parts.journal.commit(*shared);
    };
    runThen(m_parts.executor, work,
            [self = shared_from_this(), shared, then = std::move(then)](Result<void> committed) {
                if (!committed)
                    return self->stopWith(committed.error());
                if (self->m_committed && !shared->events.empty())
                    self->m_committed(shared->events);
                then();
            });
}

void Execution::discardStaged()
{
    auto names = std::make_shared<std::vector<std::pair<Side, std::string>>>();
    for (const Step &step : m_batch) {
        // A large one can be gone on with.
        if (step.staged && !step.applied && !step.error && !isLarge(step.action))
            names->emplace_back(step.action.side, step.staged->name);
    }
    m_parts.executor.run([self = shared_from_this(), names] {
        for (const auto &[side, stagedName] : *names)
            self->m_parts.sides.at(side).discard(stagedName);
    });
}

void Execution::stopWith(Error error)
{
    m_result.stopped = std::move(error);
    finish();
}

void Execution::finish()
{
    m_done(std::move(m_result));
}

} // namespace tern
