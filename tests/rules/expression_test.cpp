#include "rules/expression.h"

#include "rules_support.h"

#include <gmock/gmock.h>

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
using testing::HasSubstr;

struct Row {
    std::string expression;
    bool admitted;
    std::string path = "raw/run 1/Cells.ome.tif";
    Entry entry = file(2'000'000'000, noon - 10 * day);
};

void check(const std::vector<Row> &rows)
{
    for (const Row &row : rows) {
        const auto expression = Expression::parse(row.expression);
        ASSERT_TRUE(expression) << row.expression << ": " << expression.error().detail;
        EXPECT_EQ(expression->admits({at(row.path), row.entry, noon}), row.admitted)
            << row.expression;
    }
}

TEST(Expression, ComparesSizeAndTime)
{
    check({
        {"size > 1GB", true},
        {"size>1GB", true},
        {"size < 1GB", false},
        {"size = 2GB", true},
        {"size == 2GB", true},
        {"size != 2GB", false},
        {"size >= 2000000000", true},
        {"size in (1GB, 2GB)", true},
        {"size not in (1GB, 2GB)", false},
        {"size > \"1 GB\"", true},
        {"mtime < 30d", true},
        {"mtime > 30d", false},
        {"mtime <= 10d", true},
        {"mtime < 2025-06-01", false},
        {"mtime >= 2025-06-01", true},
        {"mtime = 2025-06-05", true},
        {"mtime in (2025-06-04, 2025-06-05)", true},
        {"mtime > '2025-06-05 11:00'", true},
    });
}

TEST(Expression, MatchesTextsByGlob)
{
    check({
        {"name = Cells.ome.tif", true},
        {"name = *.tif", true},
        {"name = *.TIF", false},
        {"name != *.tif", false},
        {"name = 'Cells*'", true},
        {"name = raw", false},
        {"name in (*.nd2, *.tif)", true},
        {"path = raw/**", true},
        {"path = /raw/**", true},
        {"path = raw/*", false},
        {"path = \"raw/run 1/*.tif\"", true},
        {"path = **/*.tif", true},
        {"path = *.tif", false},
        {"extension = tif", true},
        {"extension = .tif", true},
        {"extension = TIF", true},
        {"extension = ome.tif", true},
        {"extension = ome", false},
        {"extension in (nd2, tif)", true},
        {"extension = *", false, ".bashrc"},
        {"extension = *", false, "Makefile"},
        {"extension = gz", true, "a.FASTQ.GZ"},
        {"kind = file", true},
        {"kind != directory", true},
        {"kind = f*", true},
    });
}

TEST(Expression, FindsTheFolderThatAFileStandsIn)
{
    check({
        {"folder = raw/", true},
        {"folder = raw", true},
        {"folder = 'run 1/'", true},
        {"folder = /raw", true},
        {"folder = '/run 1'", false},
        {"folder = 'raw/run *'", true},
        {"folder = r*", true},
        {"folder != raw", false},
        {"folder != raw", true, "analysis/raw.csv"},
        {"folder in (previews/, raw/)", true},
        {"folder = Cells.ome.tif", false},
        {"folder = b/", true, "a/b/c/d"},
        {"folder = **/b/c", true, "a/b/c/d"},
        {"folder = a/**", false, "a/b"},
        {"folder = a/**", true, "a/b/c"},
    });
}

struct TruthRow {
    std::string expression;
    Truth truth;
    std::string path;
};

TEST(Expression, KnowsOfALinkWhatItsPathTells)
{
    const std::vector<TruthRow> rows = {
        {"kind = symlink", Truth::Yes, "a/l"},
        {"name = l", Truth::Yes, "a/l"},
        {"folder = b", Truth::No, "a/l"},
        {"size > 1GB", Truth::Maybe, "a/l"},
        {"NOT size > 1GB", Truth::Maybe, "a/l"},
        {"mtime < 3d OR name = l", Truth::Yes, "a/l"},
        {"mtime < 2025-01-01 AND name = x", Truth::No, "a/l"},
    };
    for (const TruthRow &row : rows) {
        const auto expression = Expression::parse(row.expression).value();
        const Entry link = test::symlink();
        const RelPath path = at(row.path);
        EXPECT_EQ(expression.truth({path, link, noon}), row.truth) << row.expression;
    }
}

TEST(Expression, KnowsWhatHoldsForAllBelowADirectory)
{
    const std::vector<TruthRow> rows = {
        {"folder = .venv/", Truth::Yes, "p/.venv"},
        {"folder = .venv/", Truth::Yes, "p/.venv/lib"},
        {"folder = .venv/", Truth::Maybe, "p"},
        {"folder != .venv/", Truth::No, "p/.venv"},
        {"NOT folder = .venv/", Truth::No, "p/.venv"},
        {"name = *.tmp OR folder = .venv", Truth::Yes, ".venv"},
        {"name = *.tmp AND folder = .venv", Truth::Maybe, ".venv"},
        {"name = *.tmp AND NOT folder = .venv", Truth::No, ".venv"},
        {"folder in (a, b)", Truth::Yes, "b"},
        {"path = raw/**", Truth::Yes, "raw"},
        {"path = raw/**", Truth::Yes, "raw/x/y"},
        {"path = raw/**", Truth::Maybe, "ra"},
        {"path != raw/**", Truth::No, "raw"},
        {"path = raw/*/**", Truth::Maybe, "raw"},
        {"path = raw/*/**", Truth::Yes, "raw/x"},
        {"path = raw/*", Truth::Maybe, "raw"},
        {"name = *", Truth::Maybe, "raw"},
        {"size > 1B", Truth::Maybe, "raw"},
    };
    for (const TruthRow &row : rows) {
        const auto expression = Expression::parse(row.expression).value();
        EXPECT_EQ(expression.truthBelow(at(row.path)), row.truth)
            << row.expression << ", below " << row.path;
    }
}

TEST(Expression, AsksALookupForTheMetadataThatItKnows)
{
    struct MetadataRow {
        std::string expression;
        bool passed; ///< of passed.nd2
        bool odd;    ///< of odd.nd2
    };
    const std::vector<MetadataRow> rows = {
        {"type = microscopy", true, false},
        {"type = micro*", true, false},
        {"type != microscopy", false, true},
        {"type in (sequencing, microscopy) AND qc_status = passed", true, false},
        {"exposure > 0.2", true, false},
        {"exposure < 0.2", false, false},
        {"exposure >= 0.25", true, false},
        {"exposure = long", false, true},
        {"NOT exposure <= 1", false, true},
    };
    const auto lookup = std::make_shared<test::TwoFiles>();
    const Entry one = file(1);
    const RelPath passed = at("passed.nd2");
    const RelPath odd = at("odd.nd2");
    for (const MetadataRow &row : rows) {
        const auto expression = Expression::parse(row.expression, lookup);
        ASSERT_TRUE(expression) << row.expression << ": " << expression.error().detail;
        EXPECT_EQ(expression->admits({passed, one, noon}), row.passed) << row.expression;
        EXPECT_EQ(expression->admits({odd, one, noon}), row.odd) << row.expression;
    }
    EXPECT_EQ(Expression::parse("type = microscopy", lookup)->truthBelow(at("raw")), Truth::Maybe);
}

TEST(Expression, RefusesMetadataThatTheLookupDoesNotKnow)
{
    const auto lookup = std::make_shared<test::TwoFiles>();
    const auto unknown = Expression::parse("type = x AND operator = me", lookup);
    EXPECT_EQ(columnOf(unknown), 14U);
    EXPECT_THAT(messageOf(unknown), HasSubstr("no file metadata has it"));
    const auto unordered = Expression::parse("exposure > long", lookup);
    EXPECT_EQ(columnOf(unordered), 12U);
    EXPECT_THAT(messageOf(unordered), HasSubstr("not a number: 'long'"));
}

TEST(Expression, QuotesWhatWouldBeSyntax)
{
    check({
        {"name = 'a (1).txt'", true, "a (1).txt"},
        {"name = \"it's\"", true, "it's"},
        {"name = 'it\\'s'", true, "it's"},
        {"name = '\\*'", true, "*"},
        {"name = '\\*'", false, "x"},
        {"name = \\*", true, "*"},
        {"name = 'a\\\\b'", true, "a\\b"},
        {"name = 'and'", true, "and"},
        {"name = '[!a]*'", true, "b"},
        {"name = \xC3\xA4*", true, "\xC3\xA4pfel"},
    });
}

TEST(Expression, BindsNotBeforeAndBeforeOr)
{
    check({
        {"size > 1GB AND mtime < 30d", true},
        {"size > 1GB AND mtime > 30d", false},
        {"size < 1GB OR mtime < 30d", true},
        {"size > 1GB OR size > 1GB AND size < 1GB", true},
        {"(size > 1GB OR size > 1GB) AND size < 1GB", false},
        {"size < 1GB AND size < 1GB OR size > 1GB", true},
        {"NOT size < 1GB AND size > 1GB", true},
        {"NOT (size < 1GB OR size > 1GB)", false},
        {"not not size > 1GB", true},
        {"NOT size > 1GB OR size > 1GB", true},
        {"size > 1GB and mtime < 30d or name = x", true},
        {"((((size > 1GB))))", true},
        {"(size>1GB)AND(mtime<30d)", true},
        {"(size > 1GB AND mtime < 30d) OR (extension = nd2 AND kind = file)", true},
        {"\tsize\n>\r\n1GB ", true},
    });
}

struct ErrorRow {
    std::string expression;
    std::size_t column;
    std::string part;
};

void checkErrors(const std::vector<ErrorRow> &rows)
{
    for (const ErrorRow &row : rows) {
        const auto expression = Expression::parse(row.expression);
        ASSERT_FALSE(expression) << row.expression;
        EXPECT_EQ(expression.error().code, ErrorCode::BadInput);
        EXPECT_EQ(columnOf(expression), row.column) << row.expression;
        EXPECT_THAT(messageOf(expression), HasSubstr(row.part)) << row.expression;
    }
}

TEST(Expression, NamesAFieldThatIsNotKnownAndThoseThatAre)
{
    checkErrors({
        {"type = microscopy", 1,
         "unknown field 'type'; known: size, mtime, name, folder, path, extension, kind"},
        {"(size > 1GB AND mtime < 30d) OR (type = microscopy AND qc_status = passed)", 34,
         "unknown field 'type'"},
        {"size > 1GB AND qc_status = passed", 16, "unknown field 'qc_status'"},
        {"Size > 1GB", 1, "unknown field 'Size'"},
        {"type", 1, "metadata of files are not read yet"},
    });
}

TEST(Expression, ShowsWhereItIsWrong)
{
    checkErrors({
        {"", 1, "an expression is missing"},
        {"   ", 1, "an expression is missing"},
        {"size", 5, "expected <, <=, =, !=, >=, > or in (...), found the end"},
        {"size 1GB", 6, "found '1GB'"},
        {"size >", 7, "expected a value, found the end"},
        {"size > 1XB", 9, "unknown unit of size 'XB'"},
        {"size > '1XB'", 10, "unknown unit"},
        {"size > 1 GB", 10, "expected AND, OR or the end, found 'GB'"},
        {"size > -1", 8, "negative"},
        {"(size > 1GB", 1, "'(' without its ')'"},
        {"a = 1)", 1, "unknown field"},
        {"size > 1GB)", 11, "')' without its '('"},
        {"size > 1GB mtime < 3d", 12, "expected AND, OR or the end"},
        {"(size > 1GB mtime < 3d)", 13, "expected AND, OR or ')'"},
        {"size > 1GB AND", 15, "expected a field"},
        {"AND size > 1GB", 1, "expected a field"},
        {"()", 2, "expected a field"},
        {"size > 1GB && mtime < 3d", 12, "joined by AND"},
        {"size > 1GB || mtime < 3d", 12, "joined by OR"},
        {"!size > 1GB", 1, "allowed: != and NOT"},
        {"name = 'abc", 8, "a quote that does not end"},
        {"name = 'abc\\", 8, "a quote that does not end"},
        {"name > abc", 6, "a text has no order"},
        {"name = and", 8, "expected a value, found 'and'"},
        {"name = [abc", 8, "without its ']'"},
        {"name = a/b", 8, "only a path does"},
        {"name = ''", 9, "a value is missing"},
        {"path = a//b", 10, "an empty name"},
        {"path = /../b", 9, "no path has a name '..'"},
        {"folder = '!raw'", 11, "'!' takes nothing back"},
        {"folder = /", 10, "a pattern is missing"},
        {"folder = ''", 11, "a pattern is missing"},
        {"folder = a//b", 12, "an empty name"},
        {"folder > raw", 8, "a text has no order"},
        {"kind = folder", 8, "unknown kind 'folder'; allowed: file, directory, symlink"},
        {"mtime = 7d", 7, "never met exactly"},
        {"mtime in (7d)", 7, "never met exactly"},
        {"mtime < 7x", 10, "unknown unit of time"},
        {"mtime > 2025-99-01", 9, "no such day"},
        {"name in a", 9, "expected '(' and a list"},
        {"name in ()", 10, "expected a value"},
        {"name in (a b)", 12, "expected ',' or ')'"},
        {"name in (a,)", 12, "expected a value"},
        {"name not a", 6, "expected <"},
        {"'name' = a", 1, "expected a field"},
    });
}

TEST(Expression, KeepsTheWholeTextAsTheSubject)
{
    const std::string text = "size > 1GB AND colour = red";
    const auto expression = Expression::parse(text);
    ASSERT_FALSE(expression);
    EXPECT_EQ(expression.error().subject, text);
    EXPECT_EQ(caretLine(text, columnOf(expression)), "               ^");
}

std::string nested(std::size_t depth, const std::string &open, const std::string &close)
{
    std::string made;
    for (std::size_t i = 0; i < depth; ++i)
        made += open;
    made += "size > 1GB";
    for (std::size_t i = 0; i < depth; ++i)
        made += close;
    return made;
}

TEST(Expression, BoundsLengthAndDepth)
{
    check({
        {nested(Expression::maxDepth, "(", ")"), true},
        {nested(Expression::maxDepth, "NOT ", ""), true},
    });
    checkErrors({
        {nested(Expression::maxDepth + 1, "(", ")"), Expression::maxDepth + 1, "more than 64"},
        {nested(Expression::maxDepth + 1, "NOT ", ""), 4 * Expression::maxDepth + 1,
         "more than 64"},
        {nested(2000, "(", ")"), Expression::maxDepth + 1, "more than 64"},
        {std::string(5000, '('), Expression::maxBytes + 1, "longer than 4096"},
    });
    std::string wide = "size > 1GB";
    while (wide.size() + 14 <= Expression::maxBytes)
        wide += " OR size > 1GB";
    check({{wide, true}});
}

} // namespace
} // namespace tern
