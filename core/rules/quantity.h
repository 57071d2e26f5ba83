#pragma once

#include "rule_error.h"

#include <cstdint>

namespace tern {

/// "1500", "1KB", "1.5GB", "64 KiB": bytes. Decimal units KB, MB, GB, TB, PB (powers of 1000) and
/// binary ones KiB, MiB, GiB, TiB, PiB (powers of 1024); B or none for bytes. Case does not count.
/// A fraction of a byte is cut off. At most 8 EiB.
Parsed<std::uint64_t> parseSize(std::string_view text);

/// "45s", "10m", "1.5h", "7d", "2w": nanoseconds. Always with a unit; m is minutes. At most 292
/// years.
Parsed<std::int64_t> parseDuration(std::string_view text);

/// "0.25", "-1e-3": a number in decimal, finite.
Parsed<double> parseNumber(std::string_view text);

/// The time that a date names: from `begin` on, before `end`; nanoseconds since 1970, UTC.
struct TimeSpan {
    std::int64_t begin = 0;
    std::int64_t end = 0;

    bool operator==(const TimeSpan &) const = default;
};

/// "2025-01-31": a day; "2025-01-31T18:30": a minute; "2025-01-31T18:30:15": a second. All in UTC,
/// so that a rule means the same everywhere; a 'Z' may say so. Years 1700 to 2200.
Parsed<TimeSpan> parseDate(std::string_view text);

/// True when `text` begins as a date does, with a year and '-'.
[[nodiscard]] bool looksLikeDate(std::string_view text);

} // namespace tern
