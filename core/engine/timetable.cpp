#include "timetable.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace tern {

namespace {

constexpr std::int64_t nanoseconds = 1'000'000'000;
constexpr std::int64_t secondsOfDay = 86'400;
constexpr int minutesOfDay = 24 * 60;
constexpr std::int64_t daysAround = 8; // a week, and what a clock that is put back may take from it

/// Something that begins on some days at some minute. A minute past the day is on the next one.
struct Weekly {
    Weekdays days;
    int minute;
};

/// One beginning of a Weekly.
struct Beginning {
    std::int64_t moment = 0; ///< seconds since 1970
    std::int64_t local = 0;  ///< what the clock was to show
    std::size_t which = 0;

    [[nodiscard]] auto order() const { return std::tie(moment, local, which); }
};

std::int64_t floorDivided(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

/// Beginnings from a week before `now` (seconds) to a week after it, in order. Of those that fall
/// on the same moment only the last: the others hold no time at all.
std::vector<Beginning> beginningsAround(std::int64_t now, const TimeZone &zone,
                                        const std::vector<Weekly> &weeklies)
{
    const std::int64_t today = floorDivided(now + zone.offsetAt(now), secondsOfDay);
    std::vector<Beginning> all;
    for (std::int64_t day = today - daysAround; day <= today + daysAround; ++day) {
        const auto weekday =
            static_cast<std::size_t>(((day + 3) % 7 + 7) % 7); // 1970 began Thursday
        for (std::size_t which = 0; which < weeklies.size(); ++which) {
            if (!weeklies[which].days[weekday])
                continue;
            const std::int64_t local = day * secondsOfDay + weeklies[which].minute * 60LL;
            if (local >= (today + daysAround + 1) * secondsOfDay)
                continue; // what begins at that time, too, is not looked at
            all.push_back({firstMomentOf(local, zone), local, which});
        }
    }
    std::sort(all.begin(), all.end(),
              [](const Beginning &a, const Beginning &b) { return a.order() < b.order(); });
    std::vector<Beginning> lasting;
    for (const Beginning &beginning : all) {
        if (!lasting.empty() && lasting.back().moment == beginning.moment)
            lasting.back() = beginning;
        else
            lasting.push_back(beginning);
    }
    return lasting;
}

/// Which of `weeklies` holds at `now` (nanoseconds), and when one begins that differs from it.
template <class Differs>
std::pair<std::size_t, std::int64_t> holding(std::int64_t now, const TimeZone &zone,
                                             const std::vector<Weekly> &weeklies, Differs differs)
{
    const std::int64_t seconds = floorDivided(now, nanoseconds);
    std::size_t current = 0;
    for (const Beginning &beginning : beginningsAround(seconds, zone, weeklies)) {
        if (beginning.moment <= seconds)
            current = beginning.which;
        else if (differs(current, beginning.which))
            return {current, beginning.moment * nanoseconds};
    }
    return {current, 0};
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr std::array<std::string_view, 7> dayNames = {"monday", "tuesday",  "wednesday", "thursday",
                                                      "friday", "saturday", "sunday"};

/// Three letters or all of them.
std::optional<std::size_t> dayNamed(std::string_view word)
{
    std::string lower(word);
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    for (std::size_t day = 0; day < dayNames.size(); ++day) {
        if (lower == dayNames[day] || lower == dayNames[day].substr(0, 3))
            return day;
    }
    return std::nullopt;
}

Parsed<std::size_t> takeDay(std::string_view text, std::size_t &at)
{
    const std::size_t start = at;
    while (at < text.size() && isLetter(text[at]))
        ++at;
    const auto day = dayNamed(text.substr(start, at - start));
    if (!day)
        return wrong("not a day: " + inQuotes(text.substr(start, at - start))
                         + "; allowed: Mon, Tue, Wed, Thu, Fri, Sat, Sun, Mon-Fri, daily",
                     start);
    return *day;
}

std::optional<int> numberIn(std::string_view text, std::size_t longest)
{
    if (text.empty() || text.size() > longest)
        return std::nullopt;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// "8:00", "22:30"; the minute of the day.
Parsed<int> parseTime(std::string_view text)
{
    const std::size_t colon = std::min(text.find(':'), text.size());
    const auto hour = numberIn(text.substr(0, colon), 2);
    const auto minute = colon < text.size() && text.size() == colon + 3
                            ? numberIn(text.substr(colon + 1), 2)
                            : std::nullopt;
    if (!hour || !minute)
        return wrong("not a time of day: " + inQuotes(text) + "; for example 22:00", 0);
    if (*hour * 60 + *minute > minutesOfDay || *minute > 59)
        return wrong("no such time of day: " + inQuotes(text), 0);
    return *hour * 60 + *minute;
}

std::size_t skipBlanks(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(" \t\r", at), text.size());
}

std::size_t endOfWord(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_of(" \t\r", at), text.size());
}

std::string_view withoutBlanksAtTheEnd(std::string_view text)
{
    const std::size_t last = text.find_last_not_of(" \t\r");
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

} // namespace

Parsed<Weekdays> parseWeekdays(std::string_view text)
{
    if (text == "daily")
        return everyDay;
    Weekdays days = {};
    for (std::size_t at = 0;; ++at) {
        auto first = takeDay(text, at);
        if (!first)
            return ParseFailure(first.error());
        std::size_t last = *first;
        if (at < text.size() && text[at] == '-') {
            auto end = takeDay(text, ++at);
            if (!end)
                return ParseFailure(end.error());
            last = *end;
        }
        for (std::size_t day = *first; day != last; day = (day + 1) % days.size())
            days[day] = true;
        days[last] = true;
        if (at == text.size())
            return days;
        if (text[at] != ',')
            return wrong("days are separated by ',' or '-'", at);
    }
}

Parsed<TimetableEntry> TimetableEntry::parse(std::string_view text)
{
    TimetableEntry entry;
    text = withoutBlanksAtTheEnd(text);
    std::size_t at = skipBlanks(text, 0);
    std::size_t end = endOfWord(text, at);
    if (at < text.size() && isLetter(text[at])) {
        const auto days = parseWeekdays(text.substr(at, end - at));
        if (!days)
            return ParseFailure(shifted(days.error(), at));
        entry.days = *days;
        at = skipBlanks(text, end);
        end = endOfWord(text, at);
    }
    if (at == end)
        return wrong("a time of day is missing; for example 08:00 1MB/s", at);
    const auto minute = parseTime(text.substr(at, end - at));
    if (!minute)
        return ParseFailure(shifted(minute.error(), at));
    if (*minute == minutesOfDay)
        return wrong("no such time of day: the day begins with 00:00", at);
    entry.minute = *minute;
    at = skipBlanks(text, end);
    const std::string_view what = text.substr(at);
    if (what.empty())
        return wrong("what holds from then on is missing: a rate such as 1MB/s, off or pause", at);
    entry.pauses = what == "pause";
    if (entry.pauses)
        return entry;
    const auto limits = parseBandwidth(what);
    if (!limits)
        return ParseFailure(shifted(limits.error(), at));
    entry.limits = *limits;
    return entry;
}

Parsed<Timetable> Timetable::parse(std::string_view text)
{
    std::vector<TimetableEntry> entries;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(";\n", start), text.size());
        const std::string_view part = text.substr(start, end - start);
        if (skipBlanks(part, 0) < part.size()) {
            if (entries.size() == maxEntries)
                return wrong("more than " + std::to_string(maxEntries) + " entries", start);
            auto entry = TimetableEntry::parse(part);
            if (!entry)
                return ParseFailure(shifted(entry.error(), start));
            entries.push_back(*entry);
        }
        start = end + 1;
    }
    if (entries.empty())
        return wrong("an entry is missing; for example 08:00 1MB/s", 0);
    return Timetable(std::move(entries));
}

TimetableState Timetable::at(std::int64_t now, const TimeZone &zone) const
{
    const bool holds = std::any_of(m_entries.begin(), m_entries.end(),
                                   [](const auto &entry) { return entry.days != Weekdays(); });
    if (!holds)
        return {};
    std::vector<Weekly> weeklies;
    for (const TimetableEntry &entry : m_entries)
        weeklies.push_back({entry.days, entry.minute});
    const auto differs = [&](std::size_t a, std::size_t b) {
        return m_entries[a].pauses != m_entries[b].pauses
               || m_entries[a].limits != m_entries[b].limits;
    };
    const auto [current, until] = holding(now, zone, weeklies, differs);
    return {m_entries[current].pauses, m_entries[current].limits, until};
}

Parsed<HoursOfDay> HoursOfDay::parse(std::string_view text)
{
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos)
        return wrong("hours are given from-to; for example 22:00-06:00", 0);
    const auto begin = parseTime(text.substr(0, dash));
    if (!begin)
        return ParseFailure(begin.error());
    const auto end = parseTime(text.substr(dash + 1));
    if (!end)
        return ParseFailure(shifted(end.error(), dash + 1));
    if (*begin == *end)
        return wrong("begin and end are the same; the whole day is 00:00-24:00", 0);
    if (*begin == minutesOfDay)
        return wrong("no such time of day: the day begins with 00:00", 0);
    return HoursOfDay{*begin, *end};
}

LargeFileHours::State LargeFileHours::at(std::int64_t now, const TimeZone &zone) const
{
    if (days == Weekdays())
        return {false, 0};
    constexpr std::size_t opening = 1; // after the end of other hours at the same time
    const bool overnight = between.end <= between.begin;
    const std::vector<Weekly> weeklies = {
        {days, between.end + (overnight ? minutesOfDay : 0)},
        {days, between.begin},
    };
    const auto [current, until] = holding(now, zone, weeklies, std::not_equal_to<>());
    return {current == opening, until};
}

} // namespace tern
