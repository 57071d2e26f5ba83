#include "git_folder.h"

#include "rules/pattern_list.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

/// The same lists and the same tree before git itself. Nothing that git says is written down here.

namespace tern {
namespace {

using test::GitFolder;

/// Ours, line by line; a line that we refuse must be one that git finds nothing for.
PatternList lenient(const std::vector<std::string> &lines)
{
    PatternList list;
    for (const std::string &line : lines) {
        if (line.starts_with('#'))
            continue;
        const std::string_view bare = line;
        if (auto pattern = Pattern::parse(bare.substr(0, bare.size() - bare.ends_with('\r'))))
            list.add(std::move(*pattern));
    }
    return list;
}

void compare(const GitFolder &git, const std::vector<std::string> &lines)
{
    std::string text;
    for (const std::string &line : lines)
        text += line + '\n';
    const PatternList ours = lenient(lines);
    const std::set<std::string> theirs = git.ignored(text);
    for (const std::string &path : git.paths()) {
        const RelPath relative = RelPath::parse(path).value();
        EXPECT_EQ(ours.excludes(relative, git.kind(path)), theirs.contains(path))
            << "path \"" << path << "\", list:\n"
            << text;
    }
}

/// Before 2.52 git forgot what stood before the first wildcard, and took "foo**/bar" for
/// "foo" and "**/bar".
bool meetsOldGit(std::string_view pattern)
{
    const std::size_t wild = pattern.find_first_of("*?[\\");
    return wild != std::string_view::npos && wild > 0 && pattern.substr(wild).starts_with("**")
           && pattern[wild - 1] != '/' && pattern.find('/') != std::string_view::npos;
}

const std::vector<std::string> handmade = {
    "a",
    "/a",
    "a/",
    "*",
    "**",
    "***",
    "/*",
    "/**",
    "**/",
    "*/",
    "/*/",
    "foo",
    "foo/",
    "/foo",
    "foo/*",
    "foo/**",
    "foo/**/",
    "foo/*/",
    "**/foo",
    "**/foo/",
    "foo/**/a",
    "**/bar/**",
    "*/a",
    "**/a",
    "/**/a",
    "*/*/a",
    "d/**/a",
    "d/**/a/**",
    "d/**/**/a",
    "a**",
    "**b",
    "/a**",
    "d/e**",
    "*.tmp",
    "*.t?p",
    "foo.*",
    "*.tar.*",
    ".*",
    "?",
    "??",
    "/?",
    "[a]",
    "\\[a]",
    "\\[a\\]",
    "[[]a]",
    "[ab]",
    "[!a]",
    "[^a]",
    "[a-c]",
    "[]]",
    "[!]]",
    "[]-a]",
    "[a-]",
    "[-]",
    "[a-c-e]",
    "[b-a]",
    "[\\]]",
    "[\\-]",
    "[\\\\]",
    "[a",
    "[",
    "]",
    "[]",
    "[!]",
    "[a-",
    "[[:alpha:]]",
    "[[:digit:]]",
    "[[:upper:]]",
    "[[:lower:]]",
    "[[:alnum:]]",
    "[[:punct:]]",
    "[[:xdigit:]]",
    "[[:space:]]",
    "[[:graph:]]",
    "[[:print:]]",
    "[[:cntrl:]]",
    "[[:blank:]]",
    "[![:alpha:]]",
    "[[:nope:]]",
    "[[::]]",
    "[[:]",
    "[[:a]",
    "[[:alpha:",
    "[[:alpha:]7]",
    "[7-[:alpha:]]",
    "a[/]b",
    "foo[/]bar",
    "foo[/x]bar",
    "foo?bar",
    "foo[!x]bar",
    "\\a",
    "\\#x",
    "#x",
    "\\!x",
    "!x",
    "x ",
    "x\\ ",
    "x\\  ",
    "x ?",
    "a b",
    "a\\ b",
    "a\\*b",
    "a*b",
    "a\\\\b",
    "a\\",
    "\\",
    "\\\\",
    "\\*",
    "\\?",
    "\\*\\*",
    "foo\\/a",
    "foo\\/",
    "foo//",
    "foo//a",
    "//foo",
    "/",
    "//",
    "!",
    "!/",
    "",
    " ",
    "./a",
    "foo/./a",
    "../a",
    "foo b",
    "foo\\ b/",
    "foo*/",
    "*oo*/a",
    "*a*",
    "*a*b*",
    "b*a",
    "\xC3\xA4",
    "[\xC3]*",
    "[\x80-\xFF]*",
    "\xE4",
    "[\xE4]",
    "?\xA4",
    "[!-~]",
    "-",
    "^",
    "_",
    "d/*/f",
    "d/*/f/**",
    "d/?/f",
    "d/[e]/f",
    "d/[!e]",
    "/d/e/f/",
    "d/e/f/a/",
    "e/f",
    "/e",
    "**/e/f",
    "**/cache/",
    "cache/*",
    "**/cache/*",
    "d/**/cache/**/z",
    "**/**",
    "**/*",
    "*/**",
    "a/**\\/b",
    "d/**\\/a",
    "**\\/a",
    "foo/**/**/a",
    "foo/***/a",
    "foo/a*",
    "a\t",
    "a\r",
};

TEST(PatternBesideGit, AgreesOnEachHandmadePattern)
{
    const GitFolder git;
    if (!git.works())
        GTEST_SKIP() << "git is not installed";
    for (const std::string &pattern : handmade) {
        if (!meetsOldGit(pattern))
            compare(git, {pattern});
    }
}

TEST(PatternBesideGit, AgreesOnEachHandmadePatternTakenBack)
{
    const GitFolder git;
    if (!git.works())
        GTEST_SKIP() << "git is not installed";
    for (const std::string &pattern : handmade) {
        if (!meetsOldGit(pattern) && !pattern.starts_with('!'))
            compare(git, {"/*", "foo/*", "!" + pattern});
    }
}

std::string randomPattern(std::mt19937 &random)
{
    static const std::vector<std::string> parts = {
        "a",  "b", "foo", "bar", "d",    "e",    "x",    "*",     "*",           "**",  "**",
        "?",  "/", "/",   "/",   "/**/", "[ab]", "[!a]", "[a-e]", "[[:alpha:]]", "[[:", ":]",
        "\\", "!", "#",   " ",   ".tmp", "[",    "]",    "-",     "cache",       "a*",  "*b",
    };
    std::string made;
    const std::size_t count = 1 + random() % 6;
    for (std::size_t i = 0; i < count; ++i)
        made += parts[random() % parts.size()];
    return made;
}

TEST(PatternBesideGit, AgreesOnRandomPatterns)
{
    const GitFolder git;
    if (!git.works())
        GTEST_SKIP() << "git is not installed";
    std::mt19937 random(20261120);
    for (int round = 0; round < 200; ++round) {
        const std::string pattern = randomPattern(random);
        if (!meetsOldGit(pattern))
            compare(git, {pattern});
    }
}

TEST(PatternBesideGit, AgreesOnRandomLists)
{
    const GitFolder git;
    if (!git.works())
        GTEST_SKIP() << "git is not installed";
    std::mt19937 random(7);
    for (int round = 0; round < 100; ++round) {
        std::vector<std::string> lines;
        for (std::size_t i = 0; i < 2 + random() % 5; ++i) {
            std::string pattern =
                random() % 2 == 0 ? handmade[random() % handmade.size()] : randomPattern(random);
            if (random() % 3 == 0)
                pattern = "!" + pattern;
            if (!meetsOldGit(pattern))
                lines.push_back(std::move(pattern));
        }
        compare(git, lines);
    }
}

} // namespace
} // namespace tern
