#include "bandwidth.h"

namespace tern {

void SystemWaiting::wait(std::unique_lock<std::mutex> &lock, std::condition_variable &changed,
                         std::optional<std::chrono::milliseconds> atMost)
{
    if (atMost)
        changed.wait_for(lock, *atMost);
    else
        changed.wait(lock);
}

TokenBucket &BandwidthLimiter::bucket(Direction direction)
{
    return m_buckets.at(static_cast<std::size_t>(direction));
}

void BandwidthLimiter::setLimits(const BandwidthLimits &limits)
{
    {
        const std::lock_guard lock(m_mutex);
        const std::int64_t now = m_clock.steadyMilliseconds();
        bucket(Direction::Up).setRate(limits.up, now);
        bucket(Direction::Down).setRate(limits.down, now);
    }
    m_changed.notify_all();
}

std::uint64_t BandwidthLimiter::piece(Direction direction) const
{
    constexpr std::uint64_t unlimited = 1U << 20U;
    const std::lock_guard lock(m_mutex);
    const TokenBucket &lane = m_buckets.at(static_cast<std::size_t>(direction));
    return lane.rate() ? lane.slice() : unlimited;
}

Result<void> BandwidthLimiter::pass(Direction direction, std::uint64_t bytes, const StopToken &stop)
{
    // Before any lock is taken: this may call at once, and its end waits for a call that is going
    // on.
    const std::stop_callback wakeUp(stop, [this] {
        const std::lock_guard lock(m_mutex);
        m_changed.notify_all();
    });
    while (bytes > 0)
        TERN_TRY(passSlice(direction, bytes, stop));
    return {};
}

Result<void> BandwidthLimiter::passSlice(Direction direction, std::uint64_t &bytes,
                                         const StopToken &stop)
{
    std::unique_lock lock(m_mutex);
    TokenBucket &lane = bucket(direction);
    if (!lane.rate()) {
        bytes = 0;
        return {};
    }
    const std::uint64_t slice = std::min(bytes, lane.slice());
    const TokenBucket::Ticket ticket = lane.enter(slice);
    for (;;) {
        if (stop.stop_requested()) {
            lane.leave(ticket);
            m_changed.notify_all();
            return fail(ErrorCode::Stopped);
        }
        const auto wait = lane.tryToPass(ticket, m_clock.steadyMilliseconds());
        if (wait == 0)
            break;
        m_waiting.wait(lock, m_changed,
                       wait ? std::optional(std::chrono::milliseconds(*wait)) : std::nullopt);
    }
    bytes -= slice;
    if (!lane.isQueueEmpty())
        m_changed.notify_all();
    return {};
}

Result<std::size_t> PacedContent::read(std::uint64_t offset, std::span<std::byte> into)
{
    std::uint64_t wanted = into.size();
    for (const auto &limiter : m_limiters)
        wanted = std::min(wanted, limiter->piece(m_direction));
    TERN_TRY(const std::size_t count,
             m_content.read(offset, into.first(static_cast<std::size_t>(wanted))));
    for (const auto &limiter : m_limiters)
        TERN_TRY(limiter->pass(m_direction, count, m_stop));
    return count;
}

} // namespace tern
