#include "folder_runner.h"

#include <algorithm>

namespace tern {

namespace {

constexpr std::size_t recentEvents = 20;
constexpr std::size_t removalsAtOnce = 9; // fewer than the guard ever objects to
constexpr std::int64_t nanosecondsPerMillisecond = 1'000'000;

bool isAway(const RunSummary &summary)
{
    if (summary.guard)
        return summary.guard->kind == GuardKind::RootMissing
               || summary.guard->kind == GuardKind::RootEmptied;
    return summary.failure
           && (summary.failure->code == ErrorCode::Offline || summary.failure->code == ErrorCode::Io
               || summary.failure->code == ErrorCode::RootMissing);
}

std::string watchText(const Replica::WatchReport &local, const Replica::WatchReport &remote)
{
    const std::uint64_t watched = local.watched + remote.watched;
    const bool polled = !local.polled.empty() || !remote.polled.empty();
    if (watched == 0)
        return "polling";
    std::string text = polled ? "events and polling: " : "events: ";
    text += std::to_string(watched) + " directories watched";
    const std::uint64_t unwatched = local.unwatched + remote.unwatched;
    if (unwatched > 0)
        text += ", " + std::to_string(unwatched) + " polled (the limit of this user is "
                + std::to_string(std::max(local.limit, remote.limit)) + ", "
                + std::to_string(watched + unwatched) + " are needed)";
    return text;
}

} // namespace

FolderRunner::FolderRunner(EngineParts parts, EngineOptions options, FolderSettings settings,
                           std::shared_ptr<const Pacer> common, Listener listener)
    : m_parts(parts),
      m_options(options),
      m_settings(std::move(settings)),
      m_listener(std::move(listener)),
      m_schedule(options),
      m_pace(parts.pace, parts.executor, parts.clock, std::move(common), [this] { paceChanged(); })
{
    m_status.name = m_settings.name;
    m_status.local = m_settings.local;
    m_status.remote = m_settings.remote;
    m_schedule.fullScanAt(now());
}

void FolderRunner::start()
{
    m_pace.set(m_settings.options.pace);
    m_status.wait = m_pace.pace().wait;
    open();
}

void FolderRunner::stop(std::function<void()> stopped)
{
    m_ending = true;
    m_stopped = std::move(stopped);
    for (Wish &wish : std::exchange(m_wishes, {}))
        wish.refuse(Error{ErrorCode::Stopped, m_settings.name, {}, 0});
    if (m_session)
        m_session->stop();
    if (!m_busy)
        idle();
}

void FolderRunner::pause(std::int64_t until)
{
    m_paused = true;
    m_status.pausedUntil = until;
    if (m_session)
        m_session->stop();
    if (until > 0) {
        const std::int64_t left = (until - m_parts.clock.now()) / nanosecondsPerMillisecond;
        m_parts.executor.postAfter(std::chrono::milliseconds(std::max<std::int64_t>(left, 0)),
                                   [weak = weak_from_this(), until] {
                                       const auto self = weak.lock();
                                       if (self && self->m_paused
                                           && self->m_status.pausedUntil == until)
                                           self->resume();
                                   });
    }
    if (!m_busy)
        setState(restingState());
}

void FolderRunner::resume()
{
    if (!m_paused)
        return;
    m_paused = false;
    m_status.pausedUntil = 0;
    m_schedule.fullScanAt(now());
    setState(restingState());
    next();
}

void FolderRunner::run(RunRequest request, Engine::Done done)
{
    if (m_settings.refusal)
        return done(Failure(*m_settings.refusal));
    SyncOptions options = m_settings.options;
    options.conflicts = request.options.conflicts;
    options.maxDelete = request.options.maxDelete;
    request.options = std::move(options);
    auto shared = std::make_shared<RunRequest>(std::move(request));
    m_wishes.push_back({[this, shared, done] { startRun(std::move(*shared), done); },
                        [done](const Error &error) { done(Failure(error)); }});
    next();
}

void FolderRunner::ask(std::function<void(Session &)> question,
                       std::function<void(Result<void>)> done)
{
    const auto carryOut = [this, question = std::move(question), done] {
        m_busy = true;
        const auto work = [self = shared_from_this(), question] {
            question(*self->m_session);
            return true;
        };
        runThen(m_parts.executor, work, [self = shared_from_this(), done](bool) {
            done({});
            self->idle();
        });
    };
    m_wishes.push_back({carryOut, [done](const Error &error) { done(Failure(error)); }});
    next();
}

void FolderRunner::change(const FolderSettings &settings)
{
    m_settings = settings;
    m_pace.set(settings.options.pace);
    m_schedule.fullScanAt(now());
    if (m_settings.refusal && m_session)
        m_session->stop();
    if (!m_busy)
        setState(restingState());
    changed();
    next();
}

void FolderRunner::paceChanged()
{
    m_status.wait = m_pace.pace().wait;
    if (m_status.largeFiles && !m_pace.pace().largeFilesWait)
        m_schedule.fullScanAt(now()); // their time has come
    if (m_status.largeFiles)
        showLargeFiles(m_status.largeFiles->files);
    if (m_session && m_pace.endsRun())
        m_session->stop();
    changed();
    if (m_busy || m_ending || !m_session)
        return;
    setState(restingState());
    next();
}

void FolderRunner::showLargeFiles(const Tally &waiting)
{
    const auto large = m_pace.pace().largeFilesWait;
    if (waiting.files > 0 && large)
        m_status.largeFiles = LargeFilesWait{waiting, large->above, large->until};
    else
        m_status.largeFiles.reset();
}

FolderStatus FolderRunner::status() const
{
    FolderStatus status = m_status;
    if (m_settings.refusal)
        status.failure = m_settings.refusal;
    return status;
}

void FolderRunner::open()
{
    m_busy = true;
    const auto work = [parts = m_parts, local = m_settings.local, remote = m_settings.remote] {
        return std::make_shared<Result<std::unique_ptr<Session>>>(
            openSession(parts, local, remote));
    };
    runThen(m_parts.executor, work,
            [self = shared_from_this()](auto session) { self->opened(std::move(session)); });
}

void FolderRunner::opened(std::shared_ptr<Result<std::unique_ptr<Session>>> session)
{
    if (*session) {
        m_session = std::move(**session);
        return idle();
    }
    m_status.failure = session->error();
    for (Wish &wish : std::exchange(m_wishes, {}))
        wish.refuse(session->error());
    setState(FolderState::Offline);
    m_parts.executor.postAfter(m_options.offlineInterval, [weak = weak_from_this()] {
        const auto self = weak.lock();
        if (self && !self->m_ending && !self->m_session)
            self->open();
    });
    m_busy = false;
    if (m_ending)
        idle();
}

/// Before the first scan, so that nothing falls between the two.
void FolderRunner::watch()
{
    m_busy = true;
    m_watching = true;
    const auto hint = [weak = weak_from_this(),
                       &executor = m_parts.executor](const RelPath &place) {
        executor.post([weak, place] {
            if (const auto self = weak.lock())
                self->hinted(place);
        });
    };
    struct Reports {
        Result<Replica::WatchReport> local;
        Result<Replica::WatchReport> remote;
    };
    const auto work = [self = shared_from_this(), hint] {
        return Reports{self->m_session->replica(Side::Local).watch(hint),
                       self->m_session->replica(Side::Remote).watch(hint)};
    };
    runThen(m_parts.executor, work, [self = shared_from_this()](Reports reports) {
        const Replica::WatchReport unknown{false, 0, 0, 0, {RelPath()}};
        const Replica::WatchReport local = reports.local ? *reports.local : unknown;
        const Replica::WatchReport remote = reports.remote ? *reports.remote : unknown;
        std::vector<RelPath> polled = local.polled;
        polled.insert(polled.end(), remote.polled.begin(), remote.polled.end());
        self->m_schedule.setPolled(std::move(polled), self->now());
        self->m_status.watching = watchText(local, remote);
        self->idle();
    });
}

void FolderRunner::hinted(const RelPath &place)
{
    if (m_ending)
        return;
    m_schedule.hinted(place, now());
    if (!m_busy)
        next();
}

/// Starts whatever is to be done now, or sets the alarm for later.
void FolderRunner::next()
{
    if (m_busy || m_ending || !m_session)
        return;
    if (!m_wishes.empty()) {
        const Wish wish = std::move(m_wishes.front());
        m_wishes.pop_front();
        return wish.carryOut();
    }
    if (m_paused || m_settings.refusal || m_pace.pace().wait)
        return;
    if (!m_watching)
        return watch();
    if (const auto scope = m_schedule.takeDue(now())) {
        RunRequest request;
        request.attempts = Attempts::Due;
        request.options = m_settings.options;
        request.removalsAtOnce = removalsAtOnce;
        if (!m_guarded)
            request.scope = *scope;
        return startRun(std::move(request), nullptr);
    }
    if (const auto due = m_schedule.nextDue())
        wakeAt(*due);
}

void FolderRunner::wakeAt(std::int64_t steadyMilliseconds)
{
    const std::uint64_t alarm = ++m_wake;
    const std::int64_t delay = std::max<std::int64_t>(steadyMilliseconds - now(), 0);
    m_parts.executor.postAfter(std::chrono::milliseconds(delay), [weak = weak_from_this(), alarm] {
        const auto self = weak.lock();
        if (self && self->m_wake == alarm)
            self->next();
    });
}

void FolderRunner::startRun(RunRequest request, Engine::Done done)
{
    m_busy = true;
    if (done)
        m_pace.runByHand(request);
    else
        m_pace.runBySchedule(request);
    RunListener listener;
    listener.state = [weak = weak_from_this(),
                      quiet = !request.scope.isEverything()](FolderState state) {
        const auto self = weak.lock();
        if (self && !(quiet && state == FolderState::Scanning))
            self->setState(state); // a look at one hinted place is over before anyone could read it
    };
    listener.progress = [weak = weak_from_this()](const Progress &progress) {
        if (const auto self = weak.lock()) {
            self->m_status.progress = progress;
            self->changed();
        }
    };
    listener.events = [weak = weak_from_this()](const std::vector<Event> &events) {
        if (const auto self = weak.lock())
            self->happened(events);
    };
    const Scope scope = request.scope;
    const bool preview = request.goal == RunGoal::Preview;
    m_session->run(std::move(request), std::move(listener),
                   [self = shared_from_this(), scope, done, preview](RunResult result) {
                       if (!preview)
                           self->finished(scope, result);
                       if (done)
                           done(std::move(result));
                       if (!preview && scope.isEverything())
                           self->tidy();
                       else
                           self->idle();
                   });
}

void FolderRunner::happened(const std::vector<Event> &events)
{
    std::vector<Event> &recent = m_status.recent;
    for (const Event &event : events)
        recent.insert(recent.begin(), event);
    recent.resize(std::min(recent.size(), recentEvents));
    m_listener.events(events);
    changed();
}

/// The rare moment in which the journal can be made smaller. If it fails, there will be another.
void FolderRunner::tidy()
{
    runThen(
        m_parts.executor, [self = shared_from_this()] { return self->m_session->journal().tidy(); },
        [self = shared_from_this()](const Result<void> &) { self->idle(); });
}

void FolderRunner::finished(const Scope &scope, const RunResult &result)
{
    const RunSummary &summary = result.summary;
    m_pace.runEnded();
    const bool stopped = summary.failure && summary.failure->code == ErrorCode::Stopped;
    m_schedule.finished(scope, now(), static_cast<std::int64_t>(summary.durationMilliseconds));
    m_schedule.lookAgain(result.again, now());
    if (result.removalsDeferred)
        m_schedule.awaitRest(now());
    if (result.nextAttempt > 0) {
        const std::int64_t left =
            (result.nextAttempt - m_parts.clock.now()) / nanosecondsPerMillisecond;
        m_schedule.retryAt(now() + std::max<std::int64_t>(left, 0) + 1);
    }
    if (stopped)
        m_schedule.fullScanAt(now()); // what it was about to do is still to be done
    const bool guardStands = m_guarded && !summary.guard && !scope.isEverything();
    m_guarded = guardStands || summary.guard.has_value();
    if (m_guarded || (summary.failure && !stopped))
        m_schedule.fullScanAt(now() + std::chrono::milliseconds(m_options.offlineInterval).count());
    if (isAway(summary)) {
        m_wasAway = true;
    } else if (std::exchange(m_wasAway, false)) {
        m_watching = false; // what came back may be another mount: watch it anew, then look at all
        m_schedule.fullScanAt(now());
    }

    if (!guardStands)
        m_status.guard = summary.guard;
    m_status.failure = stopped ? std::nullopt : summary.failure;
    m_status.conflictCount = summary.conflicts.size();
    m_status.problemCount = summary.problems.size();
    m_status.waitingCount = result.again.size();
    m_status.conflicts.assign(summary.conflicts.begin(),
                              summary.conflicts.begin()
                                  + static_cast<std::ptrdiff_t>(
                                      std::min(summary.conflicts.size(), FolderStatus::listed)));
    m_status.problems.assign(
        summary.problems.begin(),
        summary.problems.begin()
            + static_cast<std::ptrdiff_t>(std::min(summary.problems.size(), FolderStatus::listed)));
    m_inSync = summary.inSync && !result.filteredOut;
    showLargeFiles(summary.largeWaiting);
    const bool ended = !summary.guard && !summary.failure;
    if (ended && summary.largeWaiting.files > 0 && !m_status.largeFiles)
        m_schedule.fullScanAt(now()); // their time came meanwhile
    m_status.agreedFiles = result.pair.agreedFiles;
    m_status.lastInSync =
        m_inSync ? m_parts.clock.now() : std::max(m_status.lastInSync, result.pair.lastInSync);
    m_status.progress = {};
}

/// A worker came back: the next thing may start.
void FolderRunner::idle()
{
    m_busy = false;
    if (m_ending) {
        if (m_reading > 0)
            return; // the last of them comes here again
        m_session.reset();
        if (const auto stopped = std::exchange(m_stopped, nullptr))
            stopped();
        return;
    }
    setState(restingState());
    next();
}

FolderState FolderRunner::restingState() const
{
    if (m_settings.refusal)
        return FolderState::Attention;
    if (m_status.guard)
        return m_status.guard->kind == GuardKind::RootMissing ? FolderState::Offline
                                                              : FolderState::Stopped;
    if (m_paused)
        return FolderState::Paused;
    if (m_status.failure)
        return FolderState::Offline;
    if (m_status.conflictCount > 0 || m_status.problemCount > 0)
        return FolderState::Attention;
    return m_inSync && !m_status.wait ? FolderState::InSync : FolderState::Idle;
}

void FolderRunner::setState(FolderState state)
{
    if (m_status.state == state)
        return;
    m_status.state = state;
    if (state == FolderState::Offline && m_status.offlineSince == 0)
        m_status.offlineSince = m_parts.clock.now();
    // To look whether it is back is no end of its absence.
    if (state != FolderState::Offline && state != FolderState::Scanning)
        m_status.offlineSince = 0;
    changed();
}

void FolderRunner::changed()
{
    if (m_listener.changed)
        m_listener.changed();
}

} // namespace tern
