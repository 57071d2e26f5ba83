#include "rules/quantity.h"

#include "rules_support.h"

#include <gmock/gmock.h>

#include <limits>
#include <string>
#include <vector>

namespace tern {
namespace {

using test::day;
using test::second;
using testing::HasSubstr;

template <class T>
struct Row {
    std::string text;
    T value;
};

struct ErrorRow {
    std::string text;
    std::size_t column;
    std::string part;
};

TEST(Size, KnowsDecimalAndBinaryUnits)
{
    const std::vector<Row<std::uint64_t>> rows = {
        {"0", 0},
        {"1500", 1500},
        {"12B", 12},
        {"1KB", 1'000},
        {"1kb", 1'000},
        {"1KiB", 1'024},
        {"1 MB", 1'000'000},
        {"1MiB", 1'048'576},
        {"1.5GB", 1'500'000'000},
        {"1.5GiB", 1'610'612'736},
        {"0.1KiB", 102},
        {"2TB", 2'000'000'000'000},
        {"1TiB", 1'099'511'627'776},
        {"1PB", 1'000'000'000'000'000},
        {"0.000000001PB", 1'000'000},
        {"8191PiB", 9'222'246'136'947'933'184U},
        {"9223372036854775807", 9'223'372'036'854'775'807U},
    };
    for (const auto &row : rows) {
        const auto size = parseSize(row.text);
        ASSERT_TRUE(size) << row.text << ": " << size.error().message;
        EXPECT_EQ(*size, row.value) << row.text;
    }
}

TEST(Size, RefusesWhatIsNone)
{
    const std::vector<ErrorRow> rows = {
        {"", 1, "a number is missing"},
        {"GB", 1, "a number is missing"},
        {"-1KB", 1, "negative"},
        {"1XB", 2, "unknown unit of size 'XB'; allowed: B, KB"},
        {"1G", 2, "unknown unit"},
        {"1 KBs", 3, "unknown unit"},
        {"1.KB", 3, "digits are missing"},
        {"1.5", 1, "bytes come whole"},
        {"8192PiB", 1, "larger than 8 EiB"},
        {"99999999999999999999", 1, "too large"},
        {"1.0123456789GB", 12, "nine digits"},
        {"0x10", 2, "unknown unit"},
        {"+1", 1, "a number is missing"},
        {"1e9", 2, "unknown unit"},
    };
    for (const ErrorRow &row : rows) {
        const auto size = parseSize(row.text);
        ASSERT_FALSE(size) << row.text;
        EXPECT_EQ(size.error().column, row.column) << row.text;
        EXPECT_THAT(size.error().message, HasSubstr(row.part)) << row.text;
    }
}

TEST(Duration, KnowsItsUnits)
{
    const std::vector<Row<std::int64_t>> rows = {
        {"45s", 45 * second}, {"10m", 600 * second},   {"2h", 7200 * second}, {"7d", 7 * day},
        {"2w", 14 * day},     {"1.5h", 5400 * second}, {"0.5s", second / 2},  {"0d", 0},
    };
    for (const auto &row : rows) {
        const auto duration = parseDuration(row.text);
        ASSERT_TRUE(duration) << row.text << ": " << duration.error().message;
        EXPECT_EQ(*duration, row.value) << row.text;
    }
}

TEST(Duration, RefusesWhatIsNone)
{
    const std::vector<ErrorRow> rows = {
        {"7", 2, "a unit of time is missing; allowed: s, m, h, d, w"},
        {"7y", 2, "unknown unit of time 'y'"},
        {"7D", 2, "unknown unit of time"},
        {"-7d", 1, "negative"},
        {"d", 1, "a number is missing"},
        {"20000w", 1, "292 years"},
    };
    for (const ErrorRow &row : rows) {
        const auto duration = parseDuration(row.text);
        ASSERT_FALSE(duration) << row.text;
        EXPECT_EQ(duration.error().column, row.column) << row.text;
        EXPECT_THAT(duration.error().message, HasSubstr(row.part)) << row.text;
    }
}

TEST(Date, NamesADayAMinuteOrASecond)
{
    const std::vector<Row<TimeSpan>> rows = {
        {"1970-01-01", {0, day}},
        {"1969-12-31", {-day, 0}},
        {"2025-01-01", {1'735'689'600 * second, 1'735'776'000 * second}},
        {"2024-02-29", {1'709'164'800 * second, 1'709'251'200 * second}},
        {"2025-06-15T12:00", {test::noon, test::noon + 60 * second}},
        {"2025-06-15 12:00:00", {test::noon, test::noon + second}},
        {"2025-06-15T12:00:00Z", {test::noon, test::noon + second}},
    };
    for (const auto &row : rows) {
        const auto span = parseDate(row.text);
        ASSERT_TRUE(span) << row.text << ": " << span.error().message;
        EXPECT_EQ(*span, row.value) << row.text;
    }
}

TEST(Date, RefusesWhatIsNone)
{
    const std::vector<ErrorRow> rows = {
        {"", 1, "not a date; allowed: 2025-01-31"},
        {"2025", 5, "not a date"},
        {"2025-1-1", 6, "not a date"},
        {"2025-13-01", 1, "no such day"},
        {"2025-02-29", 1, "no such day"},
        {"2025-00-10", 1, "no such day"},
        {"1600-01-01", 1, "1700 to 2200"},
        {"2025-01-01x", 11, "not a date"},
        {"2025-01-01T24:00", 1, "no such time"},
        {"2025-01-01T12", 14, "not a date"},
        {"2025-01-01T12:00+02", 17, "not a date"},
        {"01.02.2025", 1, "not a date"},
    };
    for (const ErrorRow &row : rows) {
        const auto span = parseDate(row.text);
        ASSERT_FALSE(span) << row.text;
        EXPECT_EQ(span.error().column, row.column) << row.text;
        EXPECT_THAT(span.error().message, HasSubstr(row.part)) << row.text;
    }
}

} // namespace
} // namespace tern
