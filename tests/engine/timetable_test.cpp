#include "engine/timetable.h"

#include <gmock/gmock.h>

#include <chrono>
#include <map>
#include <string>

namespace tern {
namespace {

using testing::HasSubstr;

constexpr std::int64_t hour = 3'600;

/// Seconds since 1970 of "2026-03-29 01:30", in UTC.
std::int64_t utc(const std::string &text)
{
    using namespace std::chrono;
    const auto number = [&](std::size_t at, std::size_t count) {
        return std::stoi(text.substr(at, count));
    };
    const sys_days date = year(number(0, 4)) / static_cast<unsigned>(number(5, 2))
                          / static_cast<unsigned>(number(8, 2));
    return duration_cast<seconds>(date.time_since_epoch()).count() + number(11, 2) * hour
           + number(14, 2) * 60;
}

/// One hour ahead of UTC; two from 01:00 UTC on 2026-03-29 to 01:00 UTC on 2026-10-25, as in
/// Central Europe.
class CentralEurope final : public TimeZone {
public:
    [[nodiscard]] std::int64_t offsetAt(std::int64_t seconds) const override
    {
        return seconds >= m_begin && seconds < m_end ? 2 * hour : hour;
    }

private:
    std::int64_t m_begin = utc("2026-03-29 01:00");
    std::int64_t m_end = utc("2026-10-25 01:00");
};

class FixedZone final : public TimeZone {
public:
    explicit FixedZone(std::int64_t offset) : m_offset(offset) {}
    [[nodiscard]] std::int64_t offsetAt(std::int64_t /*seconds*/) const override
    {
        return m_offset;
    }

private:
    std::int64_t m_offset;
};

constexpr std::int64_t billion = 1'000'000'000;

std::string moment(std::int64_t nanoseconds)
{
    if (nanoseconds == 0)
        return "never";
    using namespace std::chrono;
    const sys_seconds time{seconds(nanoseconds / billion)};
    const sys_days date = floor<days>(time);
    const year_month_day day(date);
    const hh_mm_ss clock(time - date);
    char text[40];
    std::snprintf(text, sizeof text, "%d-%02u-%02u %02d:%02d", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()),
                  static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()));
    return text;
}

/// "pause until 2026-01-05 17:00": what holds at a moment, and until when, all in UTC.
std::string holds(const std::string &table, const std::string &now, const TimeZone &zone)
{
    const auto timetable = Timetable::parse(table);
    if (!timetable)
        return timetable.error().message;
    const TimetableState state = timetable->at(utc(now) * billion, zone);
    const auto rate = [](const Rate &value) {
        return value ? std::to_string(*value / 1000) : std::string("off");
    };
    const std::string what = state.paused ? "pause"
                             : state.limits.up == state.limits.down
                                 ? rate(state.limits.up)
                                 : rate(state.limits.up) + ":" + rate(state.limits.down);
    return what + " until " + moment(state.until);
}

std::string large(const std::string &between, const std::string &onDays, const std::string &now,
                  const TimeZone &zone)
{
    LargeFileHours hours{1, HoursOfDay::parse(between).value(), parseWeekdays(onDays).value()};
    const LargeFileHours::State state = hours.at(utc(now) * billion, zone);
    return (state.open ? "open until " : "closed until ") + moment(state.until);
}

// 2026-01-05 is a Monday.
const FixedZone london(0);

TEST(Timetable, AnEntryHoldsUntilTheNextBegins)
{
    const std::string table = "08:00 512KB/s; 12:00 10MB/s:off; 13:00 pause; 18:00 off";
    EXPECT_EQ(holds(table, "2026-01-05 08:00", london), "512 until 2026-01-05 12:00");
    EXPECT_EQ(holds(table, "2026-01-05 11:59", london), "512 until 2026-01-05 12:00");
    EXPECT_EQ(holds(table, "2026-01-05 12:00", london), "10000:off until 2026-01-05 13:00");
    EXPECT_EQ(holds(table, "2026-01-05 13:10", london), "pause until 2026-01-05 18:00");
    EXPECT_EQ(holds(table, "2026-01-05 23:00", london), "off until 2026-01-06 08:00");
    EXPECT_EQ(holds(table, "2026-01-06 07:59", london), "off until 2026-01-06 08:00");
}

TEST(Timetable, TheLastEntryOfTheWeekHoldsUntilTheFirst)
{
    const std::string table = "Mon 08:00 1MB/s; Fri 20:00 off";
    EXPECT_EQ(holds(table, "2026-01-05 07:59", london), "off until 2026-01-05 08:00");
    EXPECT_EQ(holds(table, "2026-01-07 12:00", london), "1000 until 2026-01-09 20:00");
    EXPECT_EQ(holds(table, "2026-01-11 12:00", london), "off until 2026-01-12 08:00");
}

TEST(Timetable, OneEntryHoldsAlways)
{
    EXPECT_EQ(holds("Wed 12:00 1MB/s", "2026-01-07 11:59", london), "1000 until never");
    EXPECT_EQ(holds("Wed 12:00 1MB/s", "2026-01-07 12:00", london), "1000 until never");
}

TEST(Timetable, WhatChangesNothingIsNoChange)
{
    EXPECT_EQ(holds("08:00 1MB/s; 12:00 1MB/s; 18:00 off", "2026-01-05 09:00", london),
              "1000 until 2026-01-05 18:00");
}

TEST(Timetable, TheLaterEntryInTheListHoldsWhereTwoBeginTogether)
{
    const std::string table = "08:00 pause; 18:00 off; Sat,Sun 08:00 off";
    EXPECT_EQ(holds(table, "2026-01-09 09:00", london), "pause until 2026-01-09 18:00");
    EXPECT_EQ(holds(table, "2026-01-10 09:00", london), "off until 2026-01-12 08:00");
}

TEST(Timetable, WithoutEntriesNothingIsLimited)
{
    EXPECT_EQ(Timetable().at(utc("2026-01-05 09:00") * billion, london), TimetableState());
}

TEST(Timetable, FollowsTheClockOfTheUser)
{
    EXPECT_EQ(holds("08:00 pause; 18:00 off", "2026-01-05 07:30", CentralEurope()),
              "pause until 2026-01-05 17:00");
    EXPECT_EQ(holds("08:00 pause; 18:00 off", "2026-07-06 06:30", CentralEurope()),
              "pause until 2026-07-06 16:00");
    const FixedZone nepal(5 * hour + 45 * 60);
    EXPECT_EQ(holds("00:00 pause; 06:00 off", "2026-01-05 18:15", nepal),
              "pause until 2026-01-06 00:15");
    const FixedZone hawaii(-10 * hour);
    EXPECT_EQ(holds("Mon 00:00 pause; Tue 00:00 off", "2026-01-05 09:59", hawaii),
              "off until 2026-01-05 10:00");
    EXPECT_EQ(holds("Mon 00:00 pause; Tue 00:00 off", "2026-01-06 09:59", hawaii),
              "pause until 2026-01-06 10:00");
}

TEST(Timetable, ADayOf23HoursSkipsOne)
{
    // At 02:00 the clock is put forward to 03:00, which is 01:00 UTC.
    EXPECT_EQ(holds("01:30 pause; 02:30 1MB/s; 04:00 off", "2026-03-29 00:30", CentralEurope()),
              "pause until 2026-03-29 01:00");
    EXPECT_EQ(holds("01:30 pause; 02:30 1MB/s; 04:00 off", "2026-03-29 01:00", CentralEurope()),
              "1000 until 2026-03-29 02:00");
    // An entry all of whose time is skipped never holds.
    EXPECT_EQ(holds("01:30 pause; 02:15 1MB/s; 02:45 off", "2026-03-29 00:59", CentralEurope()),
              "pause until 2026-03-29 01:00");
    EXPECT_EQ(holds("01:30 pause; 02:15 1MB/s; 02:45 off", "2026-03-29 01:00", CentralEurope()),
              "off until 2026-03-29 23:30");
}

TEST(Timetable, ADayOf25HoursBeginsNothingTwice)
{
    // At 03:00 the clock is put back to 02:00, which is 01:00 UTC: 02:30 comes at 00:30 and 01:30.
    const std::string table = "02:30 pause; 03:30 off";
    EXPECT_EQ(holds(table, "2026-10-25 00:29", CentralEurope()), "off until 2026-10-25 00:30");
    EXPECT_EQ(holds(table, "2026-10-25 00:30", CentralEurope()), "pause until 2026-10-25 02:30");
    EXPECT_EQ(holds(table, "2026-10-25 01:00", CentralEurope()), "pause until 2026-10-25 02:30");
    EXPECT_EQ(holds(table, "2026-10-25 02:30", CentralEurope()), "off until 2026-10-26 01:30");
}

TEST(Timetable, EveryChangeItTellsHappensAndNoneBefore)
{
    const Timetable table =
        Timetable::parse("Mon-Fri 02:30 pause; 02:45 1MB/s; Sun 02:15 2MB/s; Sat 23:45 off")
            .value();
    const CentralEurope zone;
    for (const char *start : {"2026-03-20 00:00", "2026-10-20 00:00"}) {
        std::int64_t now = utc(start) * billion;
        TimetableState state = table.at(now, zone);
        for (int minutes = 0; minutes < 10 * 24 * 60; minutes += 15) {
            now += 15 * 60 * billion;
            const TimetableState next = table.at(now, zone);
            if (now < state.until) {
                ASSERT_EQ(next, state) << moment(now);
            } else {
                ASSERT_EQ(now, state.until) << moment(now);
                ASSERT_FALSE(next.paused == state.paused && next.limits == state.limits)
                    << moment(now);
            }
            state = next;
        }
    }
}

TEST(Timetable, SaysWhatIsWrongAndWhere)
{
    struct Row {
        std::string text;
        std::size_t column;
        std::string part;
    };
    const std::vector<Row> rows = {
        {"", 1, "an entry is missing"},
        {" ; ", 1, "an entry is missing"},
        {"08:00", 6, "what holds from then on is missing"},
        {"Mon 08:00", 10, "what holds from then on is missing"},
        {"Mon", 4, "a time of day is missing"},
        {"Mo 08:00 off", 1, "not a day: 'Mo'"},
        {"Mon- 08:00 off", 5, "not a day: ''"},
        {"Mon;08:00 off", 4, "a time of day is missing"},
        {"Mon/Tue 08:00 off", 4, "separated by ','"},
        {"8 off", 1, "not a time of day: '8'"},
        {"8:5 off", 1, "not a time of day"},
        {"24:00 off", 1, "the day begins with 00:00"},
        {"25:00 off", 1, "no such time of day"},
        {"12:60 off", 1, "no such time of day"},
        {"08:00 off; 09:00 fast", 18, "a number is missing"},
        {"08:00 off; 09:00 1MB/s:-1MB/s", 24, "negative"},
    };
    for (const Row &row : rows) {
        const auto parsed = Timetable::parse(row.text);
        ASSERT_FALSE(parsed) << row.text;
        EXPECT_EQ(parsed.error().column, row.column) << row.text;
        EXPECT_THAT(parsed.error().message, HasSubstr(row.part)) << row.text;
    }
    std::string many;
    for (std::size_t i = 0; i <= Timetable::maxEntries; ++i)
        many += "08:00 off;";
    EXPECT_THAT(Timetable::parse(many).error().message, HasSubstr("more than 100 entries"));
}

TEST(Timetable, DaysGoAcrossTheWeekend)
{
    EXPECT_EQ(parseWeekdays("Fri-Mon").value(),
              (Weekdays{true, false, false, false, true, true, true}));
    EXPECT_EQ(parseWeekdays("tue,THURSDAY").value(),
              (Weekdays{false, true, false, true, false, false, false}));
    EXPECT_EQ(parseWeekdays("Wed-Wed").value(),
              (Weekdays{false, false, true, false, false, false, false}));
    EXPECT_EQ(parseWeekdays("daily").value(), everyDay);
}

TEST(LargeFileHours, AreOpenOvernight)
{
    EXPECT_EQ(large("22:00-06:00", "daily", "2026-01-05 21:59", london),
              "closed until 2026-01-05 22:00");
    EXPECT_EQ(large("22:00-06:00", "daily", "2026-01-05 22:00", london),
              "open until 2026-01-06 06:00");
    EXPECT_EQ(large("22:00-06:00", "daily", "2026-01-06 05:59", london),
              "open until 2026-01-06 06:00");
    EXPECT_EQ(large("22:00-06:00", "daily", "2026-01-06 06:00", london),
              "closed until 2026-01-06 22:00");
}

TEST(LargeFileHours, BelongToTheDayOnWhichTheyBegin)
{
    EXPECT_EQ(large("22:00-06:00", "Fri", "2026-01-09 05:00", london),
              "closed until 2026-01-09 22:00");
    EXPECT_EQ(large("22:00-06:00", "Fri", "2026-01-10 05:00", london),
              "open until 2026-01-10 06:00");
    EXPECT_EQ(large("22:00-06:00", "Fri", "2026-01-10 06:00", london),
              "closed until 2026-01-16 22:00");
}

TEST(LargeFileHours, MayBeWholeDays)
{
    EXPECT_EQ(large("00:00-24:00", "Sat,Sun", "2026-01-09 12:00", london),
              "closed until 2026-01-10 00:00");
    EXPECT_EQ(large("00:00-24:00", "Sat,Sun", "2026-01-10 12:00", london),
              "open until 2026-01-12 00:00");
    EXPECT_EQ(large("00:00-24:00", "daily", "2026-01-10 12:00", london), "open until never");
}

TEST(LargeFileHours, FollowTheClockOfTheUser)
{
    // The night in which the clock is put forward has 7 hours from 22:00 to 06:00, the other one 9.
    EXPECT_EQ(large("22:00-06:00", "daily", "2026-03-28 21:00", CentralEurope()),
              "open until 2026-03-29 04:00");
    EXPECT_EQ(large("22:00-06:00", "daily", "2026-10-24 20:00", CentralEurope()),
              "open until 2026-10-25 05:00");
    // Hours that are skipped are none.
    EXPECT_EQ(large("02:10-02:50", "daily", "2026-03-29 00:30", CentralEurope()),
              "closed until 2026-03-30 00:10");
}

TEST(LargeFileHours, SayWhatIsWrong)
{
    EXPECT_THAT(HoursOfDay::parse("22:00").error().message, HasSubstr("from-to"));
    EXPECT_EQ(HoursOfDay::parse("22:00-6").error().column, 7U);
    EXPECT_THAT(HoursOfDay::parse("22:00-22:00").error().message, HasSubstr("00:00-24:00"));
    EXPECT_THAT(HoursOfDay::parse("24:00-06:00").error().message, HasSubstr("begins with 00:00"));
    EXPECT_EQ(HoursOfDay::parse("20:00-24:00").value(), (HoursOfDay{1200, 1440}));
}

TEST(TimeZone, FirstMomentOfATimeThatIsSkippedOrRepeated)
{
    const CentralEurope zone;
    EXPECT_EQ(firstMomentOf(utc("2026-03-29 01:59"), zone), utc("2026-03-29 00:59"));
    EXPECT_EQ(firstMomentOf(utc("2026-03-29 02:00"), zone), utc("2026-03-29 01:00"));
    EXPECT_EQ(firstMomentOf(utc("2026-03-29 02:59"), zone), utc("2026-03-29 01:00"));
    EXPECT_EQ(firstMomentOf(utc("2026-03-29 03:01"), zone), utc("2026-03-29 01:01"));
    EXPECT_EQ(firstMomentOf(utc("2026-10-25 02:30"), zone), utc("2026-10-25 00:30"));
    EXPECT_EQ(firstMomentOf(utc("2026-10-25 03:00"), zone), utc("2026-10-25 02:00"));
}

} // namespace
} // namespace tern
