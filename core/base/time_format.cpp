#include "time_format.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace tern {

namespace {

struct UtcFields {
    int year;
    unsigned month;
    unsigned day;
    int hour;
    int minute;
    int second;
};

UtcFields utcFields(std::int64_t time)
{
    using namespace std::chrono;
    const sys_time<nanoseconds> point{nanoseconds(time)};
    const sys_days date = floor<days>(point);
    const year_month_day calendar(date);
    const hh_mm_ss clock(floor<seconds>(point - date));
    return {static_cast<int>(calendar.year()),         static_cast<unsigned>(calendar.month()),
            static_cast<unsigned>(calendar.day()),     static_cast<int>(clock.hours().count()),
            static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count())};
}

} // namespace

std::string utcCompact(std::int64_t time)
{
    const UtcFields utc = utcFields(time);
    std::array<char, 80> text{};
    std::snprintf(text.data(), text.size(), "%04d%02u%02uT%02d%02d%02dZ", utc.year, utc.month,
                  utc.day, utc.hour, utc.minute, utc.second);
    return text.data();
}

std::string utcFileLabel(std::int64_t time)
{
    const UtcFields utc = utcFields(time);
    std::array<char, 80> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u %02d.%02d.%02d", utc.year, utc.month,
                  utc.day, utc.hour, utc.minute, utc.second);
    return text.data();
}

} // namespace tern
