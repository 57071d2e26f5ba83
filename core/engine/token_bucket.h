#pragma once

#include "rules/rate.h"

#include <deque>

namespace tern {

/// Lets bytes pass at a rate, first come, first served. Those who want to pass many bytes ask for
/// them slice by slice, and stand at the end of the queue again after each: so all come on equally,
/// and a small file waits for one slice of a large one at most. Pure: told the time (steady
/// milliseconds). Used by one thread at a time.
class TokenBucket {
public:
    using Ticket = std::uint64_t;

    explicit TokenBucket(Rate rate = {}) : m_rate(rate) {}

    /// Takes effect at once, for those who wait as well.
    void setRate(Rate rate, std::int64_t now);
    [[nodiscard]] Rate rate() const { return m_rate; }
    /// The most to ask for at a time.
    [[nodiscard]] std::uint64_t slice() const;

    /// Gets in line with at most slice() bytes.
    Ticket enter(std::uint64_t bytes);
    /// Zero: it has passed, and the ticket is over. Else in how many milliseconds to try again;
    /// nothing: once somebody before it has passed or left.
    [[nodiscard]] std::optional<std::int64_t> tryToPass(Ticket ticket, std::int64_t now);
    /// Gives up its place.
    void leave(Ticket ticket);
    [[nodiscard]] bool isQueueEmpty() const { return m_queue.empty(); }

private:
    struct Place {
        Ticket ticket;
        std::uint64_t bytes;
    };

    [[nodiscard]] std::int64_t reserve() const;
    void fill(std::int64_t now);

    Rate m_rate;
    std::deque<Place> m_queue;
    Ticket m_nextTicket = 0;
    std::int64_t m_balance = 0; ///< thousandths of bytes; below zero: to be waited for
    std::int64_t m_filled = 0;
};

} // namespace tern
