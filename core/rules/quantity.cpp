#include "quantity.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>

namespace tern {

namespace {

constexpr std::uint64_t billion = 1'000'000'000;
constexpr std::uint64_t largest = std::numeric_limits<std::int64_t>::max();

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameWithoutCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

struct Unit {
    std::string_view name;
    std::uint64_t factor;
};

constexpr std::array<Unit, 12> sizeUnits = {{
    {"", 1},
    {"B", 1},
    {"KB", 1'000},
    {"MB", 1'000'000},
    {"GB", billion},
    {"TB", 1'000 * billion},
    {"PB", 1'000'000 * billion},
    {"KiB", std::uint64_t{1} << 10},
    {"MiB", std::uint64_t{1} << 20},
    {"GiB", std::uint64_t{1} << 30},
    {"TiB", std::uint64_t{1} << 40},
    {"PiB", std::uint64_t{1} << 50},
}};
constexpr std::string_view sizeUnitNames = "B, KB, MB, GB, TB, PB, KiB, MiB, GiB, TiB, PiB";

constexpr std::array<Unit, 5> timeUnits = {{
    {"s", billion},
    {"m", 60 * billion},
    {"h", 3'600 * billion},
    {"d", 86'400 * billion},
    {"w", 604'800 * billion},
}};
constexpr std::string_view timeUnitNames = "s, m, h, d, w";

/// A number with at most nine digits after its point.
struct Decimal {
    std::uint64_t whole = 0;
    std::uint64_t billionths = 0;
    std::size_t end = 0; ///< offset behind it
};

Parsed<Decimal> readDecimal(std::string_view text, std::string_view example)
{
    Decimal number;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number.whole);
    if (error == std::errc::result_out_of_range)
        return wrong("the number is too large", 0);
    if (error != std::errc()) {
        if (text.starts_with('-'))
            return wrong(
                "a negative number; allowed: 0 and more, for example " + std::string(example), 0);
        return wrong("a number is missing; for example " + std::string(example), 0);
    }
    number.end = static_cast<std::size_t>(end - text.data());
    if (number.end == text.size() || text[number.end] != '.')
        return number;
    const std::size_t start = ++number.end;
    std::uint64_t place = billion;
    for (; number.end < text.size() && isDigit(text[number.end]); ++number.end) {
        place /= 10;
        if (place == 0)
            return wrong("more than nine digits after the point", number.end);
        number.billionths += place * static_cast<std::uint64_t>(text[number.end] - '0');
    }
    if (number.end == start)
        return wrong("digits are missing after the point", start);
    return number;
}

/// `number` times `factor`, nothing when that is more than an std::int64_t holds.
std::optional<std::uint64_t> times(const Decimal &number, std::uint64_t factor)
{
    if (number.whole > largest / factor)
        return std::nullopt;
    const std::uint64_t fraction =
        number.billionths * (factor / billion) + number.billionths * (factor % billion) / billion;
    const std::uint64_t whole = number.whole * factor;
    if (fraction > largest - whole)
        return std::nullopt;
    return whole + fraction;
}

std::size_t skipSpaces(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(' ', at), text.size());
}

/// Two or four digits at the front of `rest`.
std::optional<int> takeDigits(std::string_view &rest, std::size_t count)
{
    if (rest.size() < count || !std::all_of(rest.begin(), rest.begin() + count, isDigit))
        return std::nullopt;
    int value = 0;
    std::from_chars(rest.data(), rest.data() + count, value);
    rest.remove_prefix(count);
    return value;
}

std::optional<int> takeDigits(std::string_view &rest, char before, std::size_t count)
{
    if (!rest.starts_with(before))
        return std::nullopt;
    rest.remove_prefix(1);
    return takeDigits(rest, count);
}

constexpr std::string_view dateForms =
    "allowed: 2025-01-31, 2025-01-31T18:30 or 2025-01-31T18:30:15 (UTC)";

} // namespace

Parsed<std::uint64_t> parseSize(std::string_view text)
{
    const Parsed<Decimal> number = readDecimal(text, "500KB");
    if (!number)
        return ParseFailure(number.error());
    const std::size_t unitAt = skipSpaces(text, number->end);
    const std::string_view unitName = text.substr(unitAt);
    const auto *unit = std::find_if(sizeUnits.begin(), sizeUnits.end(), [&](const Unit &known) {
        return sameWithoutCase(known.name, unitName);
    });
    if (unit == sizeUnits.end())
        return wrong("unknown unit of size " + inQuotes(unitName)
                         + "; allowed: " + std::string(sizeUnitNames),
                     unitAt);
    if (unit->factor == 1 && number->billionths != 0)
        return wrong("bytes come whole", 0);
    const auto bytes = times(*number, unit->factor);
    if (!bytes)
        return wrong("larger than 8 EiB", 0);
    return *bytes;
}

Parsed<std::int64_t> parseDuration(std::string_view text)
{
    const Parsed<Decimal> number = readDecimal(text, "7d");
    if (!number)
        return ParseFailure(number.error());
    const std::size_t unitAt = skipSpaces(text, number->end);
    const std::string_view unitName = text.substr(unitAt);
    const auto *unit = std::find_if(timeUnits.begin(), timeUnits.end(),
                                    [&](const Unit &known) { return known.name == unitName; });
    if (unit == timeUnits.end()) {
        const std::string what = unitName.empty() ? "a unit of time is missing"
                                                  : "unknown unit of time " + inQuotes(unitName);
        return wrong(what + "; allowed: " + std::string(timeUnitNames), unitAt);
    }
    const auto nanoseconds = times(*number, unit->factor);
    if (!nanoseconds)
        return wrong("longer than 292 years", 0);
    return static_cast<std::int64_t>(*nanoseconds);
}

Parsed<double> parseNumber(std::string_view text)
{
    double number = 0;
    const char *end = text.data() + text.size();
    const auto [read, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || read != end || !std::isfinite(number))
        return wrong("not a number: " + inQuotes(text), 0);
    return number;
}

bool looksLikeDate(std::string_view text)
{
    return takeDigits(text, 4) && text.starts_with('-');
}

Parsed<TimeSpan> parseDate(std::string_view text)
{
    using namespace std::chrono_literals;
    std::string_view rest = text;
    const auto malformed = [&text, &rest] {
        return wrong("not a date; " + std::string(dateForms), text.size() - rest.size());
    };
    const auto year = takeDigits(rest, 4);
    const auto month = year ? takeDigits(rest, '-', 2) : std::nullopt;
    const auto day = month ? takeDigits(rest, '-', 2) : std::nullopt;
    if (!day)
        return malformed();
    const std::chrono::year_month_day date(std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day)));
    if (!date.ok())
        return wrong("no such day", 0);
    if (*year < 1700 || *year > 2200)
        return wrong("years from 1700 to 2200 are allowed", 0);
    std::chrono::nanoseconds begin = std::chrono::sys_days(date).time_since_epoch();
    std::chrono::nanoseconds length = 24h;
    if (rest.starts_with('T') || rest.starts_with(' ')) {
        const auto hour = takeDigits(rest, rest.front(), 2);
        const auto minute = hour ? takeDigits(rest, ':', 2) : std::nullopt;
        if (!minute)
            return malformed();
        const bool withSeconds = rest.starts_with(':');
        const auto second = withSeconds ? takeDigits(rest, ':', 2) : 0;
        if (!second)
            return malformed();
        if (*hour > 23 || *minute > 59 || *second > 59)
            return wrong("no such time of day", 0);
        begin += std::chrono::hours(*hour) + std::chrono::minutes(*minute)
                 + std::chrono::seconds(*second);
        length = withSeconds ? 1s : std::chrono::seconds(60);
        if (rest.starts_with('Z'))
            rest.remove_prefix(1);
    }
    if (!rest.empty())
        return malformed();
    return TimeSpan{begin.count(), (begin + length).count()};
}

} // namespace tern
