// What git says of its own cases, as facts: pattern, text, and whether they match. Source: the
// tests t3070-wildmatch, t0008-ignores and t3001-ls-files-others-exclude of git.
#include "rules/ignore_tree.h"

#include "rules_support.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace tern {
namespace {

using test::at;

struct GlobRow {
    std::string text;
    std::string pattern;
    bool matches;
};

/// The column of t3070 for whole paths with `/` apart, which is what gitignore uses. Left out are
/// texts that no path can be (empty, or with "//" or '/' at the end).
TEST(GlobsOfGit, MatchAsInGit)
{
    const std::vector<GlobRow> rows = {
        {"foo", "foo", true},
        {"foo", "bar", false},
        {"foo", "?\??", true},
        {"foo", "?\?", false},
        {"foo", "*", true},
        {"foo", "f*", true},
        {"foo", "*f", false},
        {"foo", "*foo*", true},
        {"foobar", "*ob*a*r*", true},
        {"aaaaaaabababab", "*ab", true},
        {"foo*", "foo\\*", true},
        {"foobar", "foo\\*bar", false},
        {"f\\oo", "f\\\\oo", true},
        {"ball", "*[al]?", true},
        {"ten", "[ten]", false},
        {"ten", "**[!te]", true},
        {"ten", "**[!ten]", false},
        {"ten", "t[a-g]n", true},
        {"ten", "t[!a-g]n", false},
        {"ton", "t[!a-g]n", true},
        {"ton", "t[^a-g]n", true},
        {"a]b", "a[]]b", true},
        {"a-b", "a[]-]b", true},
        {"a]b", "a[]-]b", true},
        {"aab", "a[]-]b", false},
        {"aab", "a[]a-]b", true},
        {"]", "]", true},
        {"foo/baz/bar", "foo*bar", false},
        {"foo/baz/bar", "foo**bar", false},
        {"foobazbar", "foo**bar", true},
        {"foo/baz/bar", "foo/**/bar", true},
        {"foo/baz/bar", "foo/**/**/bar", true},
        {"foo/b/a/z/bar", "foo/**/bar", true},
        {"foo/b/a/z/bar", "foo/**/**/bar", true},
        {"foo/bar", "foo/**/bar", true},
        {"foo/bar", "foo/**/**/bar", true},
        {"foo/bar", "foo?bar", false},
        {"foo/bar", "foo[^a-z]bar", false},
        {"foo/bar", "f[^eiu][^eiu][^eiu][^eiu][^eiu]r", false},
        {"foo-bar", "f[^eiu][^eiu][^eiu][^eiu][^eiu]r", true},
        {"foo", "**/foo", true},
        {"XXX/foo", "**/foo", true},
        {"bar/baz/foo", "**/foo", true},
        {"bar/baz/foo", "*/foo", false},
        {"foo/bar/baz", "**/bar*", false},
        {"deep/foo/bar/baz", "**/bar/*", true},
        {"deep/foo/bar", "**/bar/*", false},
        {"foo/bar/baz", "**/bar**", false},
        {"foo/bar/baz/x", "*/bar/**", true},
        {"deep/foo/bar/baz/x", "*/bar/**", false},
        {"deep/foo/bar/baz/x", "**/bar/*/*", true},
        {"acrt", "a[c-c]st", false},
        {"acrt", "a[c-c]rt", true},
        {"]", "[!]-]", false},
        {"a", "[!]-]", true},
        {"XXX/\\", "*/\\\\", true},
        {"@foo", "@foo", true},
        {"foo", "@foo", false},
        {"[ab]", "\\[ab]", true},
        {"[ab]", "[[]ab]", true},
        {"[ab]", "[[:]ab]", true},
        {"[ab]", "[[:digit]ab]", true},
        {"[ab]", "[\\[:]ab]", true},
        {"?a?b", "\\?\?\\?b", true},
        {"abc", "\\a\\b\\c", true},
        {"foo/bar/baz/to", "**/t[o]", true},
        {"a1B", "[[:alpha:]][[:digit:]][[:upper:]]", true},
        {"a", "[[:digit:][:upper:][:space:]]", false},
        {"A", "[[:digit:][:upper:][:space:]]", true},
        {"1", "[[:digit:][:upper:][:space:]]", true},
        {" ", "[[:digit:][:upper:][:space:]]", true},
        {".", "[[:digit:][:upper:][:space:]]", false},
        {".", "[[:digit:][:punct:][:space:]]", true},
        {"5", "[[:xdigit:]]", true},
        {"f", "[[:xdigit:]]", true},
        {"D", "[[:xdigit:]]", true},
        {"_",
         "[[:alnum:][:alpha:][:blank:][:cntrl:][:digit:][:graph:][:lower:][:print:][:punct:][:"
         "space:][:upper:][:xdigit:]]",
         true},
        {".",
         "[^[:alnum:][:alpha:][:blank:][:cntrl:][:digit:][:lower:][:space:][:upper:][:xdigit:]]",
         true},
        {"5", "[a-c[:digit:]x-z]", true},
        {"b", "[a-c[:digit:]x-z]", true},
        {"y", "[a-c[:digit:]x-z]", true},
        {"q", "[a-c[:digit:]x-z]", false},
        {"]", "[\\\\-^]", true},
        {"[", "[\\\\-^]", false},
        {"-", "[\\-_]", true},
        {"]", "[\\]]", true},
        {"\\]", "[\\]]", false},
        {"\\", "[\\]]", false},
        {"-", "[-]", true},
        {"-", "[--A]", true},
        {"5", "[--A]", true},
        {" ", "[ --]", true},
        {"$", "[ --]", true},
        {"-", "[ --]", true},
        {"0", "[ --]", false},
        {"-", "[---]", true},
        {"-", "[------]", true},
        {"j", "[a-e-n]", false},
        {"-", "[a-e-n]", true},
        {"a", "[!------]", true},
        {"[", "[]-a]", false},
        {"^", "[]-a]", true},
        {"^", "[!]-a]", false},
        {"[", "[!]-a]", true},
        {"^", "[a^bc]", true},
        {"-b]", "[a-]b]", true},
        {"\\", "[\\\\]", true},
        {"\\", "[!\\\\]", false},
        {"G", "[A-\\\\]", true},
        {"aaabbb", "b*a", false},
        {"aabcaa", "*ba*", false},
        {",", "[,]", true},
        {",", "[\\\\,]", true},
        {"\\", "[\\\\,]", true},
        {"-", "[,-.]", true},
        {"+", "[,-.]", false},
        {"-.]", "[,-.]", false},
        {"2", "[\\1-\\3]", true},
        {"3", "[\\1-\\3]", true},
        {"4", "[\\1-\\3]", false},
        {"\\", "[[-\\]]", true},
        {"[", "[[-\\]]", true},
        {"]", "[[-\\]]", true},
        {"-", "[[-\\]]", false},
        {"-adobe-courier-bold-o-normal--12-120-75-75-m-70-iso8859-1",
         "-*-*-*-*-*-*-12-*-*-*-m-*-*-*", true},
        {"-adobe-courier-bold-o-normal--12-120-75-75-X-70-iso8859-1",
         "-*-*-*-*-*-*-12-*-*-*-m-*-*-*", false},
        {"-adobe-courier-bold-o-normal--12-120-75-75-/-70-iso8859-1",
         "-*-*-*-*-*-*-12-*-*-*-m-*-*-*", false},
        {"abcd/abcdefg/abcdefghijk/abcdefghijklmnop.txt", "**/*a*b*g*n*t", true},
        {"abcd/abcdefg/abcdefghijk/abcdefghijklmnop.txtz", "**/*a*b*g*n*t", false},
        {"foo", "*/*/*", false},
        {"foo/bar", "*/*/*", false},
        {"foo/bba/arr", "*/*/*", true},
        {"foo/bb/aa/rr", "*/*/*", false},
        {"foo/bb/aa/rr", "**/**/**", true},
        {"abcXdefXghi", "*X*i", true},
        {"ab/cXd/efXg/hi", "*X*i", false},
        {"ab/cXd/efXg/hi", "*/*X*/*/*i", true},
        {"ab/cXd/efXg/hi", "**/*X*/**/*i", true},
        {"foo", "fo", false},
        {"foo/bar", "foo/bar", true},
        {"foo/bar", "foo/*", true},
        {"foo/bba/arr", "foo/*", false},
        {"foo/bba/arr", "foo/**", true},
        {"foo/bba/arr", "foo*", false},
        {"foo/bba/arr", "foo**", false},
        {"foo/bba/arr", "foo/*arr", false},
        {"foo/bba/arr", "foo/**arr", false},
        {"foo/bba/arr", "foo/*z", false},
        {"foo/bba/arr", "foo/**z", false},
        {"ab/cXd/efXg/hi", "*Xg*i", false},
        {"a", "[A-Z]", false},
        {"A", "[A-Z]", true},
        {"A", "[a-z]", false},
        {"a", "[a-z]", true},
        {"a", "[[:upper:]]", false},
        {"A", "[[:upper:]]", true},
        {"A", "[[:lower:]]", false},
        {"a", "[[:lower:]]", true},
        {"A", "[B-Za]", false},
        {"a", "[B-Za]", true},
        {"A", "[B-a]", false},
        {"a", "[B-a]", true},
        {"z", "[Z-y]", false},
        {"Z", "[Z-y]", true},
    };
    for (const GlobRow &row : rows) {
        const auto glob = Glob::parse(row.pattern);
        ASSERT_TRUE(glob) << row.pattern << ": " << glob.error().message;
        EXPECT_EQ(glob->matchesPath(row.text), row.matches)
            << "pattern " << row.pattern << ", text " << row.text;
    }
}

/// Git finds no match for these, silently; here they are errors. `foo[/]bar` is one of them because
/// a class never matches a '/', and nothing else is in it.
TEST(GlobsOfGit, AreRefusedWhereGitMatchesNothing)
{
    for (const char *pattern :
         {"foo[/]bar", "\\", "*/\\", "[[::]ab]", "[[:digit:][:upper:][:spaci:]]", "a[]b", "ab[",
          "[!", "[-", "[a-", "[!a-", "[\\]", ""})
        EXPECT_FALSE(Glob::parse(pattern)) << pattern;
}

IgnoreTree tree(const std::vector<std::pair<std::string, std::string>> &files)
{
    IgnoreTree made;
    for (const auto &[directory, text] : files)
        EXPECT_TRUE(made.enter(at(directory), text)) << directory;
    return made;
}

struct IgnoreRow {
    std::string path;
    std::string decidedBy; ///< "file:line:pattern", or "" where nothing speaks of it
    Kind kind = Kind::File;
};

/// The tree of t0008, without what concerns the index, submodules and the global list.
TEST(IgnoreFilesOfGit, DecideAsInGit)
{
    const IgnoreTree ignores =
        tree({{"", "one\nignored-*\ntop-level-dir/\n"},
              {"a", "two*\n*three\n"},
              {"a/b", "four\nfive\n# this comment should affect the line numbers\nsix\n"
                      "ignored-dir/\n# and so should this blank line:\n\n!on*\n!two\n"},
              {"a/b/ignored-dir", "seven\n"}});
    const std::vector<IgnoreRow> rows = {
        {"non-existent", ""},
        {"a/non-existent", ""},
        {"one", ".ternignore:1:one"},
        {"a/one", ".ternignore:1:one"},
        {"not-ignored", ""},
        {"ignored-and-untracked", ".ternignore:2:ignored-*"},
        {"a/ignored-but-in-index", ".ternignore:2:ignored-*"},
        {"a/3-three", "a/.ternignore:2:*three"},
        {"a/three-not-this-one", ""},
        {"a/globalthree", "a/.ternignore:2:*three"},
        {"a/b/one", "a/b/.ternignore:8:!on*"},
        {"a/b/on", "a/b/.ternignore:8:!on*"},
        {"a/b/one one", "a/b/.ternignore:8:!on*"},
        {"a/b/one\"three", "a/b/.ternignore:8:!on*"},
        {"a/b/two", "a/b/.ternignore:9:!two"},
        {"a/b/twooo", "a/.ternignore:1:two*"},
        {"a/b/not-ignored", ""},
        {"a/b/ignored-dir", "a/b/.ternignore:5:ignored-dir/", Kind::Directory},
        {"a/b/ignored-dir/foo", "a/b/.ternignore:5:ignored-dir/"},
        {"a/b/ignored-dir/twoooo", "a/b/.ternignore:5:ignored-dir/"},
        {"a/b/ignored-dir/seven", "a/b/.ternignore:5:ignored-dir/"},
        {"a/symlink", "", Kind::Symlink},
        {"b/one", ".ternignore:1:one"},
        {"c/not-ignored", ""},
    };
    for (const IgnoreRow &row : rows) {
        const auto match = ignores.deciding(at(row.path), row.kind);
        const std::string found =
            match ? match->file.bytes() + ':' + std::to_string(match->line) + ':' + match->pattern
                  : std::string();
        EXPECT_EQ(found, row.decidedBy) << row.path;
    }
}

std::set<std::string> left(const IgnoreTree &ignores)
{
    std::set<std::string> paths;
    for (const char *directory : {"", "one/", "one/two/", "three/"}) {
        for (int number = 1; number <= 8; ++number)
            paths.insert(directory + std::string("a.") + std::to_string(number));
    }
    for (auto path = paths.begin(); path != paths.end();)
        path = ignores.excludes(at(*path), Kind::File) ? paths.erase(path) : std::next(path);
    return paths;
}

/// The tree of t3001. What git was given there in a file of its own stands here at the beginning of
/// the root's list, as it goes after all others; what it was given on its command line stands at
/// the end of each.
TEST(IgnoreFilesOfGit, LeaveTheSameFilesAsInGit)
{
    const std::set<std::string> expected = {
        "a.2",         "a.4",       "a.5",         "a.8",         "one/a.3",     "one/a.4",
        "one/a.5",     "one/a.7",   "one/two/a.2", "one/two/a.3", "one/two/a.5", "one/two/a.7",
        "one/two/a.8", "three/a.2", "three/a.3",   "three/a.4",   "three/a.5",   "three/a.8"};
    for (const char *end : {"\n", "\r\n"}) {
        const auto list = [end](const std::vector<std::string> &lines) {
            std::string text;
            for (const std::string &line : lines)
                text += line + end;
            return text;
        };
        const IgnoreTree ignores = tree({{"", list({"*.7", "!*.8", "*.1", "/*.3", "!*.6", "*.6"})},
                                         {"one", list({"*.2", "two/*.4", "!*.7", "*.8", "*.6"})},
                                         {"one/two", list({"!*.2", "!*.8", "*.6"})}});
        EXPECT_EQ(left(ignores), expected);
    }
}

TEST(IgnoreFilesOfGit, TellDirectoriesFromFilesAsInGit)
{
    EXPECT_TRUE(tree({{"", "one/\n"}}).excludes(at("one/two/a.1"), Kind::File));
    EXPECT_TRUE(tree({{"", "one/two/\n"}}).excludes(at("one/two/a.1"), Kind::File));
    EXPECT_FALSE(tree({{"", "one/two/\n"}}).excludes(at("one/a.1"), Kind::File));
    EXPECT_FALSE(tree({{"", "two/\n"}}).excludes(at("two"), Kind::File));
    EXPECT_FALSE(tree({{"", "one/a.1/\n"}}).excludes(at("one/a.1"), Kind::File));
    EXPECT_FALSE(tree({{"", "a.*\n!a.1\n"}}).excludes(at("a.1"), Kind::File));
    EXPECT_TRUE(tree({{"", "a.*\n!a.1\n"}}).excludes(at("a.2"), Kind::File));
    EXPECT_TRUE(tree({{"", "\\#ignore1\n\\#hid*n\n"}}).excludes(at("#hidden"), Kind::File));
    EXPECT_FALSE(tree({{"", "#ignore1\n"}}).excludes(at("#ignore1"), Kind::File));
}

} // namespace
} // namespace tern
