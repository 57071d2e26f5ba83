#pragma once

#include <cstdint>

namespace tern {

/// Where the user's clock stands, injected so that tests choose it. Safe from any thread.
class TimeZone {
public:
    virtual ~TimeZone() = default;
    /// Seconds that local time is ahead of UTC at a moment (seconds since 1970).
    [[nodiscard]] virtual std::int64_t offsetAt(std::int64_t seconds) const = 0;
};

/// The zone of this computer, or of TZ, as it was when the program started.
class SystemTimeZone final : public TimeZone {
public:
    [[nodiscard]] std::int64_t offsetAt(std::int64_t seconds) const override;
};

/// When a clock on the wall first shows `local` (seconds since 1970, as if it showed UTC), or,
/// where it skips that, the moment it skips it. Seconds since 1970. At most one change of the
/// offset is expected within two days around it.
[[nodiscard]] std::int64_t firstMomentOf(std::int64_t local, const TimeZone &zone);

} // namespace tern
