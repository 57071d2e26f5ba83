#include "folder_pace.h"

namespace tern {

FolderPace::FolderPace(const PaceParts *parts, Executor &executor, const Clock &clock,
                       std::shared_ptr<const Pacer> common, std::function<void()> changed)
    : m_parts(parts),
      m_clock(clock),
      m_common(std::move(common)),
      m_own(parts != nullptr ? std::make_unique<Pacer>(*parts, executor, clock, std::move(changed))
                             : nullptr)
{
}

void FolderPace::set(const PaceSettings &settings)
{
    if (m_own)
        m_own->set(settings);
}

void FolderPace::lookAgain()
{
    if (m_own)
        m_own->lookAgain();
}

PaceNow FolderPace::pace() const
{
    const PaceNow own = m_own ? m_own->pace() : PaceNow();
    return m_common ? bothOf(own, m_common->pace()) : own;
}

void FolderPace::runBySchedule(RunRequest &request)
{
    if (const auto large = pace().largeFilesWait)
        request.largestTransfer = large->above;
    m_scheduled = true;
    m_largest = request.largestTransfer;
    limit(request);
}

void FolderPace::runByHand(RunRequest &request)
{
    m_scheduled = false;
    limit(request);
}

void FolderPace::limit(RunRequest &request) const
{
    request.limiters.clear();
    if (m_parts == nullptr)
        return;
    if (request.bandwidth) {
        request.limiters = {std::make_shared<BandwidthLimiter>(m_clock, m_parts->waiting)};
        request.limiters.front()->setLimits(*request.bandwidth);
        return;
    }
    request.limiters.push_back(m_own->limiter());
    if (m_common)
        request.limiters.push_back(m_common->limiter());
}

bool FolderPace::endsRun() const
{
    if (!m_scheduled)
        return false;
    const PaceNow now = pace();
    const auto &large = now.largeFilesWait;
    return now.wait || (large && (!m_largest || *m_largest > large->above));
}

} // namespace tern
