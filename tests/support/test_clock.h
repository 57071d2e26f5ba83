#pragma once

#include "base/clock.h"

namespace tern::test {

/// A clock that a test sets.
class TestClock final : public Clock {
public:
    [[nodiscard]] std::int64_t now() const override { return time; }
    [[nodiscard]] std::int64_t steadyMilliseconds() const override { return steady; }

    std::int64_t time = 1'800'000'000LL * 1'000'000'000; ///< nanoseconds since 1970
    std::int64_t steady = 0;                             ///< milliseconds
};

} // namespace tern::test
