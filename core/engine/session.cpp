#include "session.h"

#include "freeing.h"
#include "run.h"
#include "undoing.h"

#include "base/time_format.h"

#include <algorithm>
#include <cassert>

namespace tern {

std::int64_t keptInTrash(const SyncOptions &options)
{
    if (options.backup.state == BackupStrategy::State::Off)
        return options.trashRetention;
    const bool isForEver = options.trashRetention == 0 || options.backup.retention == 0;
    return isForEver ? 0 : std::max(options.trashRetention, options.backup.retention);
}

struct Session::Task {
    StopSource stop;
    bool isOver = false;
};

Session::Session(std::unique_ptr<Replica> local, std::unique_ptr<Replica> remote,
                 std::unique_ptr<Journal> journal, Executor &executor, const Clock &clock,
                 Random &random, std::string machine)
    : m_parts(std::make_shared<Parts>(Parts{std::move(local), std::move(remote), std::move(journal),
                                            executor, clock, random, std::move(machine)}))
{
}

Session::~Session()
{
    stop();
}

void Session::run(RunRequest request, RunListener listener, std::function<void(RunResult)> done)
{
    assert(!isRunning());
    m_run =
        std::make_shared<Run>(m_parts, std::move(request), std::move(listener), std::move(done));
    m_run->start();
}

/// Names what follows, and both trashes of it.
std::string Session::startTask()
{
    assert(!isRunning());
    Parts &parts = *m_parts;
    m_task = std::make_shared<Task>();
    std::string run = utcCompact(parts.clock.now()) + '-' + randomHex(parts.random, 6);
    parts.local->beginRun(run);
    parts.remote->beginRun(run);
    return run;
}

/// Tells on the control thread what was committed on a worker.
std::function<void(const std::vector<Event> &)> Session::teller(const RunListener &listener) const
{
    if (!listener.events)
        return {};
    return
        [&executor = m_parts->executor, tell = listener.events](const std::vector<Event> &events) {
            executor.post([tell, events] { tell(events); });
        };
}

void Session::free(FreeRequest request, RunListener listener, std::function<void(FreeResult)> done)
{
    std::string run = startTask();
    Parts &parts = *m_parts;
    FreeingParts needed{parts.sides(), *parts.journal, parts.clock, parts.machine,
                        teller(listener)};
    const auto freeing = std::make_shared<Freeing>(std::move(needed), std::move(run),
                                                   std::move(request), m_task->stop.get_token());
    runThen(
        parts.executor, [held = m_parts, freeing] { return freeing->carryOut(); },
        [task = m_task, done = std::move(done)](FreeResult result) {
            task->isOver = true;
            done(std::move(result));
        });
}

void Session::undo(UndoRequest request, RunListener listener, std::function<void(UndoResult)> done)
{
    std::string run = startTask();
    Parts &parts = *m_parts;
    UndoParts needed{parts.sides(), *parts.journal, parts.clock, parts.machine, teller(listener)};
    const auto undoing = std::make_shared<Undoing>(std::move(needed), std::move(run),
                                                   std::move(request), m_task->stop.get_token());
    runThen(
        parts.executor, [held = m_parts, undoing] { return undoing->carryOut(); },
        [task = m_task, done = std::move(done)](UndoResult result) {
            task->isOver = true;
            done(std::move(result));
        });
}

bool Session::isRunning() const
{
    return (m_run && !m_run->isOver()) || (m_task && !m_task->isOver);
}

void Session::stop()
{
    if (m_run)
        m_run->stop();
    if (m_task)
        m_task->stop.request_stop();
}

Replica &Session::replica(Side side)
{
    return m_parts->sides().at(side);
}

Result<RootIdentity> Session::identify(Side side, const PairState &state)
{
    return tern::identify(replica(side), state, m_parts->machine);
}

Journal &Session::journal()
{
    assert(!isRunning());
    return *m_parts->journal;
}

Result<std::unique_ptr<LogReader>> Session::log()
{
    return m_parts->journal->log();
}

} // namespace tern
