#include "token_bucket.h"

#include <algorithm>

namespace tern {

namespace {

constexpr std::uint64_t largestSlice = 64U << 10U;
constexpr std::uint64_t slicesPerSecond = 10;     // at least, so that it never waits long
constexpr std::int64_t reserveMilliseconds = 100; // of what was not used before

} // namespace

std::uint64_t TokenBucket::slice() const
{
    return m_rate ? std::min(largestSlice, *m_rate / slicesPerSecond) : largestSlice;
}

/// A rate times milliseconds is in thousandths of bytes.
std::int64_t TokenBucket::reserve() const
{
    return static_cast<std::int64_t>(*m_rate) * reserveMilliseconds;
}

void TokenBucket::fill(std::int64_t now)
{
    // Longer than it takes to get from the deepest debt to a full reserve nothing more is added.
    const std::int64_t elapsed =
        std::clamp<std::int64_t>(now - m_filled, 0, 2 * reserveMilliseconds);
    m_filled = now;
    m_balance = std::min(m_balance + static_cast<std::int64_t>(*m_rate) * elapsed, reserve());
}

void TokenBucket::setRate(Rate rate, std::int64_t now)
{
    if (m_rate == rate)
        return;
    m_balance = m_rate ? m_balance : 0;
    m_rate = rate;
    m_filled = now;
    if (m_rate)
        m_balance = std::clamp(m_balance, -reserve(), reserve());
}

TokenBucket::Ticket TokenBucket::enter(std::uint64_t bytes)
{
    m_queue.push_back({m_nextTicket, bytes});
    return m_nextTicket++;
}

std::optional<std::int64_t> TokenBucket::tryToPass(Ticket ticket, std::int64_t now)
{
    if (!m_rate) {
        leave(ticket);
        return 0;
    }
    if (m_queue.empty() || m_queue.front().ticket != ticket)
        return std::nullopt;
    fill(now);
    if (m_balance < 0) {
        const auto rate = static_cast<std::int64_t>(*m_rate);
        return (-m_balance + rate - 1) / rate;
    }
    m_balance -= static_cast<std::int64_t>(m_queue.front().bytes) * 1000;
    m_queue.pop_front();
    return 0;
}

void TokenBucket::leave(Ticket ticket)
{
    std::erase_if(m_queue, [&](const Place &place) { return place.ticket == ticket; });
}

} // namespace tern
