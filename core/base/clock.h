#pragma once

#include <cstdint>

namespace tern {

/// The time, injected so that tests and simulations own it. Safe from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    /// Nanoseconds since 1970-01-01 UTC. May jump either way.
    [[nodiscard]] virtual std::int64_t now() const = 0;
    /// Milliseconds that only ever grow; for intervals.
    [[nodiscard]] virtual std::int64_t steadyMilliseconds() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] std::int64_t now() const override;
    [[nodiscard]] std::int64_t steadyMilliseconds() const override;
};

} // namespace tern
