#include "rules/path_filter.h"

#include "rules_support.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace tern {
namespace {

using test::at;
using test::columnOf;
using test::day;
using test::directory;
using test::file;
using test::messageOf;
using test::noon;
using test::symlink;
using testing::HasSubstr;

struct Row {
    std::string path;
    Entry entry;
    bool admitted;
};

void check(PathFilterTexts texts, const std::vector<Row> &rows)
{
    texts.now = noon;
    const auto filter = PathFilter::compile(texts);
    ASSERT_TRUE(filter) << filter.error().detail;
    EXPECT_FALSE(filter->admitsEverything());
    for (const Row &row : rows)
        EXPECT_EQ(filter->admits(at(row.path), row.entry), row.admitted) << row.path;
}

TEST(PathFilter, AdmitsEverythingByItself)
{
    const auto filter = PathFilter::compile({});
    ASSERT_TRUE(filter);
    EXPECT_TRUE(filter->admitsEverything());
    EXPECT_TRUE(PathFilter().admitsEverything());
    EXPECT_TRUE(filter->admits(at("a/b"), file(1)));
    EXPECT_TRUE(filter->admits(RelPath(), directory()));
}

TEST(PathFilter, LeavesOutWhatIsExcludedAndAllBelow)
{
    check({.excludes = {"*.tmp", "**/.DS_Store", "cache/", "!keep.tmp"}},
          {
              {"a.tmp", file(1), false},
              {"d/a.tmp", file(1), false},
              {"d/keep.tmp", file(1), true},
              {"d/.DS_Store", file(1), false},
              {"cache", directory(), false},
              {"cache", file(1), true},
              {"d/cache/x", file(1), false},
              {"d/cache/e", directory(), false},
              {"x.tmp", symlink(), false},
              {"d", directory(), true},
              {"d/x", file(1), true},
          });
}

TEST(PathFilter, WantsFilesToMatchAnIncludeWhenThereIsOne)
{
    check({.includes = {"*.fastq.gz", "**/*.nd2", "results/", "!draft.nd2"}},
          {
              {"a.fastq.gz", file(1), true},
              {"d/e/x.nd2", file(1), true},
              {"d/draft.nd2", file(1), false},
              {"d/x.txt", file(1), false},
              {"results/x.txt", file(1), true},
              {"d/results/e/x.txt", file(1), true},
              {"results", file(1), false},
              {"l.nd2", symlink(), true},
              {"l.txt", symlink(), false},
              {"d", directory(), true},
              {"d/any", directory(), true},
          });
}

TEST(PathFilter, LetsAnExcludeWinOverAnInclude)
{
    check({.includes = {"*.nd2"}, .excludes = {"old/", "bad.nd2"}},
          {
              {"good.nd2", file(1), true},
              {"bad.nd2", file(1), false},
              {"old/good.nd2", file(1), false},
              {"old", directory(), false},
              {"new", directory(), true},
          });
}

TEST(PathFilter, WantsAllFiltersAndExpressionsToHoldForFiles)
{
    check({.filters = {"mtime:-30d", "size:<100MB"}, .expressions = {"name = *.tif OR size > 1MB"}},
          {
              {"a.tif", file(10, noon - day), true},
              {"a.txt", file(10, noon - day), false},
              {"a.txt", file(2'000'000, noon - day), true},
              {"a.tif", file(10, noon - 40 * day), false},
              {"a.tif", file(200'000'000, noon - day), false},
              {"a.txt", symlink(), true},
              {"d", directory(), true},
          });
}

TEST(PathFilter, AsksEveryExpression)
{
    check({.expressions = {"size > 1KB", "size < 1MB"}}, {
                                                             {"a", file(500), false},
                                                             {"a", file(5'000), true},
                                                             {"a", file(5'000'000), false},
                                                         });
}

TEST(PathFilter, CombinesAllKindsOfRules)
{
    check({.includes = {"*.bam"}, .excludes = {"tmp/"}, .filters = {"min_size:1KB"}},
          {
              {"a.bam", file(1'000), true},
              {"a.bam", file(999), false},
              {"a.sam", file(1'000), false},
              {"tmp/a.bam", file(1'000), false},
          });
}

TEST(PathFilter, NeverLeavesOutTheRoot)
{
    check({.includes = {"x"}, .excludes = {"*", "/**"}, .expressions = {"size > 1PB"}},
          {{"", directory(), true}, {"a", directory(), false}});
}

TEST(PathFilter, NamesTheFirstTextThatIsWrong)
{
    struct ErrorRow {
        PathFilterTexts texts;
        std::string subject;
        std::size_t column;
        std::string part;
    };
    const std::vector<ErrorRow> rows = {
        {{.includes = {"*.c", "[x"}}, "[x", 1, "without its ']'"},
        {{.excludes = {""}}, "", 1, "a pattern is missing"},
        {{.includes = {"!*.c"}}, "!*.c", 1, "takes back"},
        {{.excludes = {"!*.c", "*.d"}}, "!*.c", 1, "takes back"},
        {{.filters = {"size:>1GB", "size:1GB"}}, "size:1GB", 6, "a comparison is missing"},
        {{.expressions = {"size > 1GB", "qc = ok"}}, "qc = ok", 1, "unknown field 'qc'"},
    };
    for (const ErrorRow &row : rows) {
        const auto filter = PathFilter::compile(row.texts);
        ASSERT_FALSE(filter) << row.subject;
        EXPECT_EQ(filter.error().code, ErrorCode::BadInput);
        EXPECT_EQ(filter.error().subject, row.subject);
        EXPECT_EQ(columnOf(filter), row.column) << row.subject;
        EXPECT_THAT(messageOf(filter), HasSubstr(row.part)) << row.subject;
    }
}

} // namespace
} // namespace tern
