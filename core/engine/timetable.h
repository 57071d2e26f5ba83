#pragma once

#include "base/time_zone.h"
#include "rules/rate.h"

#include <array>
#include <string>
#include <vector>

namespace tern {

// At which hours of the week how much may go. Pure: told the time and the zone. Every moment is of
// the user's clock: where that is put forward, what begins in the hour it skips begins at once;
// where it is put back, what began in the hour it repeats does not begin a second time.

/// Monday is the first.
using Weekdays = std::array<bool, 7>;
constexpr Weekdays everyDay = {true, true, true, true, true, true, true};

/// "Mon-Fri", "Sat,Sun", "Mon,Wed-Fri", "daily". Three letters or the whole word, in any case.
Parsed<Weekdays> parseWeekdays(std::string_view text);

/// What holds from a time of the day on, on some days, until the next entry begins.
struct TimetableEntry {
    Weekdays days = everyDay;
    int minute = 0; ///< of the day
    bool pauses = false;
    BandwidthLimits limits = {};

    /// "[DAYS] HH:MM RATE": "08:00 512KB/s", "Mon-Fri 08:00 1MB/s:off", "Sat 00:00 off",
    /// "Mon-Fri 09:00 pause". RATE as parseBandwidth() has it.
    static Parsed<TimetableEntry> parse(std::string_view text);
    bool operator==(const TimetableEntry &) const = default;
};

/// What a timetable says of a moment.
struct TimetableState {
    bool paused = false;
    BandwidthLimits limits = {};
    std::int64_t until = 0; ///< nanoseconds since 1970; 0: it never changes

    bool operator==(const TimetableState &) const = default;
};

/// Where two entries begin at the same time the later one in the list holds. Empty: no limits.
class Timetable {
public:
    static constexpr std::size_t maxEntries = 100;

    Timetable() = default;
    explicit Timetable(std::vector<TimetableEntry> entries) : m_entries(std::move(entries)) {}
    /// Entries, separated by ';' or line breaks. At most maxEntries.
    static Parsed<Timetable> parse(std::string_view text);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] const std::vector<TimetableEntry> &entries() const { return m_entries; }
    /// `now`: nanoseconds since 1970.
    [[nodiscard]] TimetableState at(std::int64_t now, const TimeZone &zone) const;
    bool operator==(const Timetable &) const = default;

private:
    std::vector<TimetableEntry> m_entries;
};

/// From one time of the day to another, which is on the next day where it is not later.
struct HoursOfDay {
    int begin = 0; ///< minute of the day
    int end = 0;   ///< minute of the day, up to 24:00

    /// "22:00-06:00", "00:00-24:00".
    static Parsed<HoursOfDay> parse(std::string_view text);
    bool operator==(const HoursOfDay &) const = default;
};

/// When large files may go; small ones may at any time.
struct LargeFileHours {
    std::uint64_t above = 0; ///< bytes; a larger file is large
    HoursOfDay between = {};
    Weekdays days = everyDay; ///< on which these hours begin

    struct State {
        bool open = true;
        std::int64_t until = 0; ///< nanoseconds since 1970; 0: it never changes

        bool operator==(const State &) const = default;
    };
    [[nodiscard]] State at(std::int64_t now, const TimeZone &zone) const;
    bool operator==(const LargeFileHours &) const = default;
};

} // namespace tern
