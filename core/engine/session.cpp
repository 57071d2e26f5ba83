#include "session.h"

#include "run.h"

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

bool Session::isRunning() const
{
    return m_run && !m_run->isOver();
}

void Session::stop()
{
    if (m_run)
        m_run->stop();
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

} // namespace tern
