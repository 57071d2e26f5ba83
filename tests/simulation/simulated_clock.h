#pragma once

#include "base/clock.h"

namespace tern::test {

/// A clock that stands still unless it is told to go on. One thread.
class SimulatedClock final : public Clock {
public:
    [[nodiscard]] std::int64_t now() const override { return m_now; }
    [[nodiscard]] std::int64_t steadyMilliseconds() const override { return m_steady / 1'000'000; }

    /// Nanoseconds.
    void advance(std::int64_t time)
    {
        m_now += time;
        m_steady += time;
    }
    /// Somebody sets the date: the steady time does not know. Nanoseconds since 1970.
    void set(std::int64_t now) { m_now = now; }

private:
    std::int64_t m_now = 1'800'000'000LL * 1'000'000'000;
    std::int64_t m_steady = 0;
};

} // namespace tern::test
