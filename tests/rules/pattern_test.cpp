#include "rules/pattern.h"

#include "rules_support.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace tern {
namespace {

using test::columnOf;
using test::messageOf;
using testing::HasSubstr;

struct MatchRow {
    std::string pattern;
    std::string path;
    bool matches;
    Kind kind = Kind::File;
};

void check(const std::vector<MatchRow> &rows)
{
    for (const MatchRow &row : rows) {
        const auto pattern = Pattern::parse(row.pattern);
        ASSERT_TRUE(pattern) << row.pattern << ": " << pattern.error().detail;
        EXPECT_EQ(pattern->matches(row.path, row.kind), row.matches)
            << "pattern " << row.pattern << ", path " << row.path;
    }
}

TEST(Pattern, FindsANameAtAnyDepth)
{
    check({
        {"foo", "foo", true},
        {"foo", "a/foo", true},
        {"foo", "a/b/foo", true},
        {"foo", "food", false},
        {"foo", "a/afoo", false},
        {"foo", "foo/bar", false},
        {"*.tmp", "a/b.tmp", true},
        {"*.tmp", ".tmp", true},
        {"*.tmp", "b.tmp.gz", false},
    });
}

TEST(Pattern, IsAnchoredByASlashInIt)
{
    check({
        {"/foo", "foo", true},
        {"/foo", "a/foo", false},
        {"a/foo", "a/foo", true},
        {"a/foo", "b/a/foo", false},
        {"/a/foo", "a/foo", true},
        {"a\\/foo", "a/foo", true},
        {"a\\/foo", "b/a/foo", false},
        {"/*.c", "x.c", true},
        {"/*.c", "d/x.c", false},
    });
}

TEST(Pattern, MatchesDirectoriesAloneWhenItEndsInASlash)
{
    check({
        {"cache/", "cache", true, Kind::Directory},
        {"cache/", "a/cache", true, Kind::Directory},
        {"cache/", "cache", false, Kind::File},
        {"cache/", "cache", false, Kind::Symlink},
        {"/a/cache/", "a/cache", true, Kind::Directory},
        {"/a/cache/", "b/a/cache", false, Kind::Directory},
        {"**/", "any", true, Kind::Directory},
        {"**/", "any", false, Kind::File},
    });
}

TEST(Pattern, KeepsAStarWithinOneName)
{
    check({
        {"a*b", "ab", true},
        {"a*b", "a--b", true},
        {"/a*b", "a/b", false},
        {"a/*", "a/b", true},
        {"a/*", "a/b/c", false},
        {"a/*/c", "a/b/c", true},
        {"a/*/c", "a/c", false},
        {"*a*a*", "xaya", true},
        {"*a*a*", "xay", false},
        {"*ab*cd", "abcabd", false},
        {"*ab*cd", "abxcdcd", true},
        {"*", ".hidden", true},
        {"/*/", "d", true, Kind::Directory},
    });
}

TEST(Pattern, LetsTwoStarsStandForAnyDepth)
{
    check({
        {"**/foo", "foo", true},
        {"**/foo", "a/b/foo", true},
        {"**/foo", "a/bfoo", false},
        {"a/**", "a/b", true},
        {"a/**", "a/b/c", true},
        {"a/**", "a", false, Kind::Directory},
        {"a/**/b", "a/b", true},
        {"a/**/b", "a/x/y/b", true},
        {"a/**/b", "a/xb", false},
        {"**/cache/**", "cache/x", true},
        {"**/cache/**", "p/cache/q/r", true},
        {"**/cache/**", "cache", false},
        {"a/**/b/**/c", "a/b/x/b/c", true},
        {"a/**/b/**/c", "a/c/b", false},
        {"a/**/b*/c", "a/b1/x/b2/c", true},
        {"**", "a/b/c", true},
        {"/**", "a/b/c", true},
        {"a/***/b", "a/x/b", true},
        {"**/**/x", "x", true},
        {"a/**\\/b", "a/b", false},
        {"a/**\\/b", "a/x/b", true},
    });
}

TEST(Pattern, TakesStarsBesideOtherBytesForPlainOnes)
{
    check({
        {"foo**bar", "foobar", true},
        {"/foo**bar", "foo/bar", false},
        {"/foo**/bar", "foobar", false},
        {"/foo**/bar", "foox/bar", true},
        {"/foo**/bar", "foo/x/bar", false},
        {"/**foo", "a/foo", false},
        {"/**foo", "xfoo", true},
    });
}

TEST(Pattern, MatchesOneByteWithAQuestionMark)
{
    check({
        {"?", "a", true},
        {"/?", "\xC3\xA4", false},
        {"/??", "\xC3\xA4", true},
        {"a?b", "a/b", false},
        {"/a?b", "a/b", false},
        {"foo?", "foo", false},
        {"?*?", "a", false},
        {"?*?", "ab", true},
    });
}

TEST(Pattern, MatchesOneByteWithAClass)
{
    check({
        {"[abc]", "b", true},      {"[abc]", "d", false},
        {"[a-c]x", "bx", true},    {"[a-c]x", "dx", false},
        {"[!a-c]", "d", true},     {"[!a-c]", "b", false},
        {"[^a-c]", "d", true},     {"[]]", "]", true},
        {"[]-a]", "^", true},      {"[!]]", "]", false},
        {"[!]]", "a", true},       {"[a-]", "-", true},
        {"[-a]", "-", true},       {"[a-c-e]", "-", true},
        {"[a-c-e]", "d", false},   {"[\\]]", "]", true},
        {"[\\-x]", "-", true},     {"[a\\-c]", "b", false},
        {"[+-\\-]", ",", true},    {"[[]", "[", true},
        {"[[:]", ":", true},       {"[[:alpha]", "[", true},
        {"[z-a]", "z", true},      {"/a[x/]b", "axb", true},
        {"/a[!x]b", "a/b", false}, {"[\x80-\xFF]", "\xE4", true},
    });
}

TEST(Pattern, KnowsTheNamedClasses)
{
    check({
        {"[[:alpha:]]", "Q", true},          {"[[:alpha:]]", "7", false},
        {"[[:alpha:]]", "\xE4", false},      {"[[:digit:]x]", "7", true},
        {"[[:digit:]x]", "x", true},         {"[![:digit:]]", "7", false},
        {"[[:alnum:]]", "_", false},         {"[[:upper:]]", "a", false},
        {"[[:lower:]]", "a", true},          {"[[:xdigit:]]", "F", true},
        {"[[:xdigit:]]", "G", false},        {"[[:punct:]]", "_", true},
        {"[[:space:]]x", " x", true},        {"[[:space:]]x", "\vx", false},
        {"[[:blank:]]x", "\tx", true},       {"[[:cntrl:]]", "\x7F", true},
        {"[[:graph:]]x", " x", false},       {"[[:print:]]x", " x", true},
        {"[[:digit:][:upper:]]", "Z", true},
    });
}

TEST(Pattern, TakesAnEscapedByteAsItIs)
{
    check({
        {"\\*", "*", true},
        {"\\*", "a", false},
        {"\\a", "a", true},
        {"\\!a", "!a", true},
        {"\\#a", "#a", true},
        {"a\\[b]", "a[b]", true},
        {"a\\\\b", "a\\b", true},
        {"\\?", "?", true},
    });
}

TEST(Pattern, DropsTrailingSpacesUnlessQuoted)
{
    check({
        {"foo   ", "foo", true},
        {"foo\\ ", "foo ", true},
        {"foo\\   ", "foo ", true},
        {"fo o", "fo o", true},
        {"foo/  ", "foo", true, Kind::Directory},
        {"foo\t", "foo\t", true},
        {"foo\\\\ ", "foo\\", true},
    });
}

TEST(Pattern, ComparesBytesWithoutCaseOrForm)
{
    check({
        {"Foo", "foo", false},
        {"na\xC3\xAFve", "nai\xCC\x88ve", false},
        {"new\nline", "new\nline", true},
        {"\xFF*", "\xFF\xFE", true},
    });
}

TEST(Pattern, KnowsItsParts)
{
    const auto pattern = Pattern::parse("!/a/b/ ");
    ASSERT_TRUE(pattern);
    EXPECT_TRUE(pattern->isNegated());
    EXPECT_TRUE(pattern->isDirectoryOnly());
    EXPECT_EQ(pattern->text(), "!/a/b/");
    EXPECT_TRUE(pattern->matches("a/b", Kind::Directory));
}

TEST(Pattern, IsNoCommentByItself)
{
    check({{"#foo", "#foo", true}, {"#foo", "foo", false}});
}

struct ErrorRow {
    std::string pattern;
    std::size_t column;
    std::string part; ///< of the message
};

TEST(Pattern, RefusesWhatIsMalformedOrMatchesNothing)
{
    const std::vector<ErrorRow> rows = {
        {"", 1, "a pattern is missing"},
        {"   ", 1, "a pattern is missing"},
        {"!", 2, "a pattern is missing"},
        {"/", 1, "a pattern is missing"},
        {"//", 2, "a pattern is missing"},
        {"!/", 2, "a pattern is missing"},
        {"[abc", 1, "without its ']'"},
        {"a/[abc", 3, "without its ']'"},
        {"!x[", 3, "without its ']'"},
        {"[]", 1, "without its ']'"},
        {"[!]", 1, "without its ']'"},
        {"[a-", 1, "without its ']'"},
        {"[a\\", 1, "without its ']'"},
        {"[[:alpha:", 1, "without its ']'"},
        {"[[:letter:]]", 4, "unknown class 'letter'; allowed: alnum"},
        {"[[::]]", 4, "unknown class"},
        {"x[/]", 2, "no byte is in"},
        {"foo\\", 4, "nothing follows"},
        {"foo\\/", 4, "nothing follows"},
        {"a//b", 3, "an empty name"},
        {"//a", 2, "an empty name"},
        {"a//", 3, "an empty name"},
        {"a/./b", 3, "no path has a name '.'"},
        {"../b", 1, "no path has a name '..'"},
        {std::string("a\0b", 3), 2, "zero byte"},
        {std::string(256, '?'), 1, "longer than 255"},
        {std::string(4097, '*'), 4097, "longer than 4096"},
    };
    for (const ErrorRow &row : rows) {
        const auto pattern = Pattern::parse(row.pattern);
        ASSERT_FALSE(pattern) << row.pattern;
        EXPECT_EQ(pattern.error().code, ErrorCode::BadInput) << row.pattern;
        EXPECT_EQ(pattern.error().subject, row.pattern.substr(0, maxSubjectBytes));
        EXPECT_EQ(columnOf(pattern), row.column) << row.pattern;
        EXPECT_THAT(messageOf(pattern), HasSubstr(row.part)) << row.pattern;
    }
}

std::string repeated(std::string_view part, std::size_t times)
{
    std::string made;
    for (std::size_t i = 0; i < times; ++i)
        made += part;
    return made;
}

/// With a matcher that tries every way, each of these takes longer than the world will last.
TEST(Pattern, AnswersHostilePatternsInBoundedTime)
{
    const std::string longName(255, 'a');
    const std::string longPath = repeated(longName + '/', 15) + longName;
    check({
        {repeated("a*", 120) + "b", longName, false},
        {repeated("*a", 250) + "?b", longName, false},
        {repeated("*?", 200) + "b*", longName, false},
        {repeated("**/", 1300) + "b", longPath, false},
        {repeated("**/a*", 700) + "/b", longPath, false},
        {repeated("**/*a*a*a/", 400) + "b", repeated("a/", 2000) + "a", false},
        {repeated("**/a/", 800) + "b", repeated("a/", 2000) + "a", false},
        {repeated("[a-z]*", 60) + "[0-9]", longName, false},
    });
}

} // namespace
} // namespace tern
