#include "rules/pattern_list.h"

#include "rules_support.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace tern {
namespace {

using test::at;
using testing::HasSubstr;

struct ListRow {
    std::string list;
    std::string path;
    bool excluded;
    Kind kind = Kind::File;
};

void check(const std::vector<ListRow> &rows)
{
    for (const ListRow &row : rows) {
        const auto list = PatternList::parse(row.list);
        ASSERT_TRUE(list) << row.list << ": " << list.error().detail;
        EXPECT_EQ(list->excludes(at(row.path), row.kind), row.excluded)
            << "list " << row.list << ", path " << row.path;
    }
}

TEST(PatternList, LetsTheLastMatchDecide)
{
    check({
        {"*.tmp\n!keep.tmp\n", "a.tmp", true},
        {"*.tmp\n!keep.tmp\n", "keep.tmp", false},
        {"*.tmp\n!keep.tmp\n", "d/keep.tmp", false},
        {"!keep.tmp\n*.tmp\n", "keep.tmp", true},
        {"*\n!*.c\n*_gen.c\n", "x_gen.c", true},
        {"*\n!*.c\n*_gen.c\n", "x.c", false},
        {"", "x", false},
    });
}

TEST(PatternList, ExcludesAllBelowAnExcludedDirectory)
{
    check({
        {"cache/\n", "cache/x", true},
        {"cache/\n", "a/cache/b/x", true},
        {"cache/\n", "cache", false, Kind::File},
        {"cache/\n!cache/x\n", "cache/x", true},
        {"/a\n!/a/b\n", "a/b", true},
        {"a/*\n!a/b\n", "a/b/c", false},
        {"a/*\n!a/b\n", "a/c/d", true},
        {"a/**\n!a/**/\n!a/**/*.c\n", "a/x/y.c", false},
        {"a/**\n!a/**/\n!a/**/*.c\n", "a/x/y.h", true},
        {"*\n!/a\n", "a/b", true},
        {"/*\n!/a\n", "a/b", false},
    });
}

TEST(PatternList, LeavesOutCommentsAndEmptyLines)
{
    check({
        {"# note\n\n   \nfoo\n", "foo", true},
        {"#foo\n", "#foo", false},
        {"\\#foo\n", "#foo", true},
        {" #foo\n", " #foo", true},
        {"foo", "foo", true},
        {"foo\r\nbar\r\n", "foo", true},
        {"foo\r\n\r\nbar\r\n", "bar", true},
        {"\xEF\xBB\xBF"
         "foo\n",
         "foo", true},
    });
}

TEST(PatternList, NeverExcludesTheRoot)
{
    const auto list = PatternList::parse("*\n**\n/**\n");
    ASSERT_TRUE(list);
    EXPECT_FALSE(list->excludes(RelPath(), Kind::Directory));
}

TEST(PatternList, TellsWhichPatternDecides)
{
    const auto list = PatternList::parse("# rules\nbuild/\n*.o\n\n!main.o\n");
    ASSERT_TRUE(list);
    ASSERT_EQ(list->size(), 3U);
    const auto below = list->deciding(at("build/main.o"), Kind::File);
    ASSERT_TRUE(below);
    EXPECT_EQ(list->line(*below), 2U);
    EXPECT_EQ(list->pattern(*below).text(), "build/");
    const auto takenBack = list->deciding(at("src/main.o"), Kind::File);
    ASSERT_TRUE(takenBack);
    EXPECT_EQ(list->line(*takenBack), 5U);
    EXPECT_FALSE(list->deciding(at("src/main.c"), Kind::File));
    EXPECT_EQ(list->lastMatch("build/main.o", Kind::File), std::optional<std::size_t>(2));
}

TEST(PatternList, NamesTheLineOfAnError)
{
    const auto list = PatternList::parse("# fine\r\nfoo\r\nbar/[x\r\n");
    ASSERT_FALSE(list);
    EXPECT_EQ(list.error().subject, "bar/[x");
    const auto error = ruleErrorIn(list.error());
    ASSERT_TRUE(error);
    EXPECT_EQ(error->line, 3U);
    EXPECT_EQ(error->column, 5U);
    EXPECT_THAT(error->message, HasSubstr("without its ']'"));
}

TEST(PatternList, RefusesListsWithoutBounds)
{
    const auto tooLong = PatternList::parse(std::string(PatternList::maxBytes + 1, '#'));
    ASSERT_FALSE(tooLong);
    EXPECT_EQ(tooLong.error().code, ErrorCode::BadInput);
    std::string many;
    for (std::size_t i = 0; i <= PatternList::maxPatterns; ++i)
        many += "x\n";
    const auto tooMany = PatternList::parse(many);
    ASSERT_FALSE(tooMany);
    const auto error = ruleErrorIn(tooMany.error());
    ASSERT_TRUE(error);
    EXPECT_EQ(error->line, PatternList::maxPatterns + 1);
}

} // namespace
} // namespace tern
