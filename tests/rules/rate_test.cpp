#include "rules/rate.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace tern {
namespace {

using testing::HasSubstr;

TEST(Rate, IsASizeForEachSecond)
{
    const std::vector<std::pair<std::string, Rate>> rows = {
        {"10 MB/s", 10'000'000}, {"500KB/s", 500'000}, {"1.5MiB/s", 1'572'864},
        {"1kb/s", 1'000},        {"10MB", 10'000'000}, {" 2 MB /s ", 2'000'000},
        {"1TB/s", fastestRate},  {"1000 B/s", 1'000},  {"off", Rate()},
        {" off ", Rate()},
    };
    for (const auto &[text, rate] : rows) {
        const auto parsed = parseRate(text);
        ASSERT_TRUE(parsed) << text << ": " << parsed.error().message;
        EXPECT_EQ(*parsed, rate) << text;
    }
}

TEST(Rate, SaysWhatIsWrongAndWhere)
{
    struct Row {
        std::string text;
        std::size_t column;
        std::string part;
    };
    const std::vector<Row> rows = {
        {"", 1, "a rate is missing"},
        {"   ", 1, "a rate is missing"},
        {"fast", 1, "a number is missing"},
        {"-5MB/s", 1, "negative"},
        {"0", 1, "off takes the limit away"},
        {"0MB/s", 1, "off takes the limit away"},
        {"5", 2, "a unit is missing"},
        {" 5/s", 3, "a unit is missing"},
        {"10Mbit/s", 3, "unknown unit of size 'Mbit'"},
        {"10MB/h", 3, "unknown unit of size 'MB/h'"},
        {"999B/s", 1, "slower than 1 KB/s"},
        {"2TB/s", 1, "faster than 1 TB/s"},
        {"OFF", 1, "a number is missing"},
    };
    for (const Row &row : rows) {
        const auto parsed = parseRate(row.text);
        ASSERT_FALSE(parsed) << row.text;
        EXPECT_EQ(parsed.error().column, row.column) << row.text;
        EXPECT_THAT(parsed.error().message, HasSubstr(row.part)) << row.text;
    }
}

TEST(Bandwidth, IsOneRateOrOneForEachDirection)
{
    EXPECT_EQ(parseBandwidth("5MB/s").value(), (BandwidthLimits{5'000'000, 5'000'000}));
    EXPECT_EQ(parseBandwidth("5MB/s:off").value(), (BandwidthLimits{5'000'000, Rate()}));
    EXPECT_EQ(parseBandwidth("off:20KB/s").value(), (BandwidthLimits{Rate(), 20'000}));
    EXPECT_EQ(parseBandwidth("off").value(), BandwidthLimits());
}

TEST(Bandwidth, SaysInWhichDirectionItIsWrong)
{
    EXPECT_EQ(parseBandwidth("5MB/s:").error().column, 7U);
    EXPECT_EQ(parseBandwidth("5MB/s:7").error().column, 8U);
    EXPECT_EQ(parseBandwidth(":5MB/s").error().column, 1U);
    EXPECT_THAT(parseBandwidth("1MB/s:2MB/s:3MB/s").error().message, HasSubstr("unknown unit"));
}

} // namespace
} // namespace tern
