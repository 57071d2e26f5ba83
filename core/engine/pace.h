#pragma once

#include "surroundings.h"
#include "timetable.h"

#include "model/status_snapshot.h"

namespace tern {

/// How fast, and when, as the settings say: once for all folders, once for each. What both allow
/// holds. A value.
///
/// In config.yaml, for all folders below `performance:`, for one in its entry:
///
///     bandwidth: 5MB/s                   # or {up: 5MB/s, down: off}; parseBandwidth, parseRate
///     schedule:
///       timetable:                       # a list, or one text; TimetableEntry, Timetable::parse
///         - Mon-Fri 08:00 1MB/s:off
///         - Mon-Fri 18:00 off
///       large_files:                     # or 1GB 22:00-06:00 daily
///         above: 1GB                     # parseSize
///         between: 22:00-06:00           # HoursOfDay::parse
///         days: daily                    # parseWeekdays
///       pause_on_metered: false
///       pause_on_battery: below 30%      # false, true; parseBatteryRule
struct PaceSettings {
    BandwidthLimits bandwidth = {}; ///< and what the timetable allows, whichever is less
    Timetable timetable = {};
    std::optional<LargeFileHours> largeFiles = {};
    bool pauseOnMetered = false;
    /// Pauses on battery when less than so many percent are left; always: alwaysOnBattery; 0:
    /// never.
    int pauseBelowPercent = 0;

    static constexpr int alwaysOnBattery = 101;

    [[nodiscard]] bool asksSurroundings() const { return pauseOnMetered || pauseBelowPercent > 0; }
    bool operator==(const PaceSettings &) const = default;
};

/// "true", "false" or "below 30%": the value of pauseBelowPercent.
Parsed<int> parseBatteryRule(std::string_view text);

/// What holds at a moment.
struct PaceNow {
    BandwidthLimits limits = {};
    std::optional<Wait> wait = {}; ///< set: nothing begins by itself
    /// Set: larger files than `above` (bytes) do not go by themselves, until then (nanoseconds
    /// since 1970; 0: for ever).
    struct LargeFiles {
        std::uint64_t above = 0;
        std::int64_t until = 0;

        bool operator==(const LargeFiles &) const = default;
    };
    std::optional<LargeFiles> largeFilesWait = {};
    std::int64_t until = 0; ///< when the time alone changes it; 0: never

    bool operator==(const PaceNow &) const = default;
};

/// Pure. `now`: nanoseconds since 1970.
[[nodiscard]] PaceNow paceOf(const PaceSettings &settings, const SurroundingFacts &facts,
                             std::int64_t now, const TimeZone &zone);

/// What holds where both do. Of two reasons to wait the one is told that says less of its end.
[[nodiscard]] PaceNow bothOf(const PaceNow &a, const PaceNow &b);

} // namespace tern
