#include "rules/pattern_list.h"

#include "support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

/// The same lists and the same tree before git itself. Nothing that git says is written down here.

namespace tern {
namespace {

using test::TempFolder;

const std::vector<std::string> files = {
    "a",           "b",
    "ab",          "abc",
    "a.tmp",       ".hidden",
    "#x",          "!x",
    "x ",          "a b",
    "[a]",         "a*b",
    "a\\b",        "-",
    "]",           "^",
    "a-b",         "A",
    "7",           "_",
    "\xC3\xA4",    "\xE4",
    "foo.tar.gz",  "**",
    "?",           "foo/a",
    "foo/b.tmp",   "foo/bar/a",
    "foo/bar/b",   "foo/bar/baz/a.tmp",
    "foo/foo/foo", "bar/foo/a",
    "bar/a",       "bar/bar",
    "foobar/a",    "foobar/bar/a",
    "foox/bar",    "foo b/a",
    "d/cache/x",   "d/e/cache/y/z",
    "d/e/f/a",     "d/e/f/g/a.tmp",
    "d/a/b/a/b",   "d/#x",
    "d/!x",        "d/x ",
    "d/[a]",       "d/.hidden",
    "ba/ab",       "aab/b",
    "c/d/e",
};

/// A repository with all of `files`, and git's answers about it.
class GitFolder {
public:
    GitFolder()
    {
        m_folder.makeDirectory("home");
        m_folder.makeDirectory("tree");
        for (const std::string &file : files) {
            const std::size_t slash = file.rfind('/');
            for (std::size_t at = file.find('/'); at != std::string::npos;
                 at = file.find('/', at + 1))
                m_directories.insert(file.substr(0, at));
            if (slash != std::string::npos)
                m_folder.makeDirectory("tree/" + file.substr(0, slash));
            m_folder.write("tree/" + file, "x");
        }
        std::string asked;
        for (const std::string &path : paths())
            asked += path + '\0';
        m_folder.write("asked", asked);
        m_works = run("init -q .") == 0;
    }

    [[nodiscard]] bool works() const { return m_works; }
    [[nodiscard]] Kind kind(const std::string &path) const
    {
        return m_directories.contains(path) ? Kind::Directory : Kind::File;
    }
    [[nodiscard]] std::vector<std::string> paths() const
    {
        std::vector<std::string> all = files;
        all.insert(all.end(), m_directories.begin(), m_directories.end());
        return all;
    }
    [[nodiscard]] std::set<std::string> ignored(const std::string &list) const
    {
        m_folder.write("tree/.git/info/exclude", list);
        const int status = run("-c core.ignorecase=false check-ignore --no-index --stdin -z");
        EXPECT_TRUE(status == 0 || status == 1) << "git check-ignore failed";
        std::set<std::string> found;
        const std::string out = m_folder.read("out");
        for (std::size_t at = 0; at < out.size(); at = out.find('\0', at) + 1)
            found.insert(out.substr(at, out.find('\0', at) - at));
        return found;
    }

private:
    [[nodiscard]] int run(const std::string &arguments) const
    {
        const std::string command = "cd '" + m_folder / "tree"
                                    + "' && env -i PATH=\"$PATH\" HOME=../home LC_ALL=C"
                                      " GIT_CONFIG_NOSYSTEM=1 git "
                                    + arguments + " <../asked >../out 2>../err";
        const int status = std::system(command.c_str());
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    TempFolder m_folder;
    std::set<std::string> m_directories;
    bool m_works = false;
};

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
