#include "rules/filter.h"

#include "rules_support.h"

#include <gmock/gmock.h>

#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace tern {
namespace {

using test::at;
using test::columnOf;
using test::day;
using test::file;
using test::messageOf;
using test::noon;
using test::second;
using testing::HasSubstr;

struct FilterRow {
    std::string filter;
    Entry entry;
    bool admitted;
};

void check(const std::vector<FilterRow> &rows)
{
    const RelPath path = at("data/x.bin");
    for (const FilterRow &row : rows) {
        const auto filter = Filter::parse(row.filter);
        ASSERT_TRUE(filter) << row.filter << ": " << filter.error().detail;
        EXPECT_EQ(filter->admits({path, row.entry, noon}), row.admitted)
            << row.filter << ", size " << row.entry.size << ", mtime " << row.entry.mtime;
    }
}

TEST(Filter, ComparesSizes)
{
    check({
        {"size:>1GB", file(1'000'000'001), true},
        {"size:>1GB", file(1'000'000'000), false},
        {"size:>=1GB", file(1'000'000'000), true},
        {"size:>=1GB", file(999'999'999), false},
        {"size:<100MB", file(99'999'999), true},
        {"size:<100MB", file(100'000'000), false},
        {"size:<=100MiB", file(104'857'600), true},
        {"size:<=100MiB", file(104'857'601), false},
        {"size:=0", file(0), true},
        {"size:=0", file(1), false},
        {"size:!=0", file(0), false},
        {"min_size:1KB", file(1'000), true},
        {"min_size:1KB", file(999), false},
        {"max_size:10GB", file(10'000'000'000), true},
        {"max_size:10GB", file(10'000'000'001), false},
        {" size : > 1 KB ", file(1'001), true},
    });
}

TEST(Filter, ComparesAges)
{
    check({
        {"mtime:-7d", file(1, noon - 7 * day + 1), true},
        {"mtime:-7d", file(1, noon - 7 * day), false},
        {"mtime:-7d", file(1, noon + day), true},
        {"mtime:+90d", file(1, noon - 90 * day - 1), true},
        {"mtime:+90d", file(1, noon - 90 * day), false},
        {"mtime:+90d", file(1, noon), false},
        {"mtime:<7d", file(1, noon - day), true},
        {"mtime:<=7d", file(1, noon - 7 * day), true},
        {"mtime:>2h", file(1, noon - 7'201 * second), true},
        {"mtime:>=2h", file(1, noon - 7'200 * second), true},
    });
}

TEST(Filter, StandsTimesAtTheEdgeOfTheWorld)
{
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    check({
        {"mtime:+90d", file(1, least), true},
        {"mtime:-90d", file(1, least), false},
        {"mtime:-90d", file(1, most), true},
        {"mtime:+90d", file(1, most), false},
        {"mtime:+90d", file(1, 0), true},
        {"modified_before:2025-01-01", file(1, least), true},
        {"modified_after:2025-01-01", file(1, most), true},
    });
    const auto filter = Filter::parse("mtime:+1d");
    ASSERT_TRUE(filter);
    EXPECT_FALSE(filter->admits({at("x"), file(1, most), least}));
}

TEST(Filter, ComparesDates)
{
    constexpr std::int64_t newYear = 1'735'689'600 * second;
    check({
        {"modified_after:2025-01-01", file(1, newYear), true},
        {"modified_after:2025-01-01", file(1, newYear - 1), false},
        {"modified_before:2025-01-01", file(1, newYear - 1), true},
        {"modified_before:2025-01-01", file(1, newYear), false},
        {"modified_after:2025-06-15T12:00", file(1, noon), true},
        {"mtime:>=2025-01-01", file(1, newYear), true},
        {"mtime:>2025-01-01", file(1, newYear), false},
        {"mtime:>2025-01-01", file(1, newYear + day), true},
        {"mtime:=2025-01-01", file(1, newYear + day - 1), true},
        {"mtime:=2025-01-01", file(1, newYear + day), false},
        {"mtime:!=2025-01-01", file(1, newYear), false},
        {"mtime:<=2025-01-01", file(1, newYear + day - 1), true},
        {"mtime:<2025-01-01", file(1, newYear - 1), true},
    });
}

TEST(Filter, AsksALookupForMetadata)
{
    const auto lookup = std::make_shared<test::TwoFiles>();
    const RelPath passed = at("passed.nd2");
    const RelPath other = at("other.nd2");
    const Entry one = file(1);
    const auto admits = [&](const char *text, const RelPath &path) {
        return Filter::parse(text, lookup).value().admits({path, one, noon});
    };
    EXPECT_TRUE(admits("qc_status=passed", passed));
    EXPECT_FALSE(admits("qc_status=passed", other));
    EXPECT_TRUE(admits(" qc_status != failed ", passed));
    EXPECT_FALSE(admits("qc_status!=passed", passed));
    EXPECT_FALSE(admits("qc_status=p*:*", passed)) << "a ':' in a value is a ':'";
    EXPECT_TRUE(admits("exposure<=0.25", passed));
    EXPECT_EQ(columnOf(Filter::parse(" qc_status = [x", lookup)), 14U);
}

struct ErrorRow {
    std::string filter;
    std::size_t column;
    std::string part;
};

TEST(Filter, ShowsWhereItIsWrong)
{
    const std::vector<ErrorRow> rows = {
        {"", 1, "a ':' is missing"},
        {"*.tmp", 1, "a ':' is missing; for example mtime:-7d"},
        {"size>=1GB", 1, "a ':' is missing"},
        {" name = *.csv", 2, "a ':' is missing"},
        {"!mtime", 1, "a ':' is missing"},
        {"=passed", 1, "unknown field ''"},
        {" qc_status=passed", 2, "unknown field 'qc_status'; known: size"},
        {"qc_status=passed", 1, "metadata of files are not read yet"},
        {"age:7d", 1, "unknown filter 'age'; allowed: mtime, size, min_size"},
        {"Size:>1GB", 1, "unknown filter 'Size'"},
        {"size:1GB", 6, "a comparison is missing; allowed: >, >=, <"},
        {"size:", 6, "a comparison is missing"},
        {"size:>", 7, "a number is missing"},
        {"size:>1XB", 8, "unknown unit of size 'XB'"},
        {"size:> -1KB", 8, "a negative number"},
        {"size:=>1KB", 7, "a number is missing"},
        {"mtime:7d", 7, "mtime:-7d (within), mtime:+90d (longer ago)"},
        {"mtime:-7x", 9, "unknown unit of time 'x'; allowed: s, m, h, d, w"},
        {"mtime:-7", 9, "a unit of time is missing"},
        {"mtime:--7d", 8, "a negative number"},
        {"mtime:=7d", 8, "never met exactly"},
        {"mtime:>2025-02-30", 8, "no such day"},
        {"modified_after:7d", 16, "not a date"},
        {"modified_before:2025-1-1", 22, "not a date"},
        {"min_size:>1KB", 10, "a number is missing"},
        {"max_size:10 bananas", 13, "unknown unit"},
        {std::string(300, 'x'), 257, "longer than 256"},
    };
    for (const ErrorRow &row : rows) {
        const auto filter = Filter::parse(row.filter);
        ASSERT_FALSE(filter) << row.filter;
        EXPECT_EQ(filter.error().code, ErrorCode::BadInput);
        EXPECT_EQ(filter.error().subject, row.filter);
        EXPECT_EQ(columnOf(filter), row.column) << row.filter;
        EXPECT_THAT(messageOf(filter), HasSubstr(row.part)) << row.filter;
    }
}

} // namespace
} // namespace tern
