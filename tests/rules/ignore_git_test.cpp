#include "git_folder.h"
#include "rules_support.h"

#include "rules/ignore_tree.h"

#include <random>

/// Ignore files in several directories before git itself, in the same tree. Nothing that git says
/// is written down here.

namespace tern {
namespace {

using test::at;
using test::GitFolder;

const std::vector<std::string> directories = {"",    "foo",   "foo/bar", "foobar", "d",
                                              "d/e", "d/e/f", "d/a",     "bar"};

const std::vector<std::string> lines = {
    "a",     "/a",     "b",      "a/",        "foo/",    "bar",       "/bar/",   "*.tmp",
    "b.tmp", "*",      "/*",     "*/",        "cache/",  "cache/**",  "e/f",     "/e/",
    "**/a",  "a/**/b", "bar/**", "f/g/",      "[a-b]",   "?",         ".hidden", "# a",
    "",      "x\\ ",   "\\#x",   "foo/bar/b", "**/e/**", "d/cache/x", "y",       "z"};

std::map<std::string, std::string> randomLists(std::mt19937 &random)
{
    std::map<std::string, std::string> lists;
    const std::size_t count = 1 + random() % 4;
    for (std::size_t i = 0; i < count; ++i) {
        std::string &list = lists[directories[random() % directories.size()]];
        for (std::size_t line = 0; line < 1 + random() % 4; ++line)
            list += (random() % 3 == 0 ? "!" : "") + lines[random() % lines.size()] + '\n';
    }
    return lists;
}

/// Without the lines that are refused here because they match nothing ("!").
std::string withoutRefused(const std::string &list)
{
    std::string made;
    for (std::size_t start = 0; start < list.size();) {
        const std::size_t end = list.find('\n', start) + 1;
        const std::string line = list.substr(start, end - start);
        made += PatternList::parse(line) ? line : "\n";
        start = end;
    }
    return made;
}

TEST(IgnoreTreeBesideGit, AgreesOnRandomFilesInRandomDirectories)
{
    const GitFolder git;
    if (!git.works())
        GTEST_SKIP() << "git is not installed";
    std::mt19937 random(20261121);
    for (int round = 0; round < 150; ++round) {
        const auto lists = randomLists(random);
        IgnoreTree ours;
        std::string told;
        for (const auto &[directory, list] : lists) {
            ASSERT_TRUE(ours.enter(at(directory), withoutRefused(list)));
            told += "in '" + directory + "':\n" + list;
        }
        const std::set<std::string> theirs = git.ignored(lists);
        for (const std::string &path : git.paths())
            EXPECT_EQ(ours.excludes(at(path), git.kind(path)), theirs.contains(path))
                << path << ", lists:\n"
                << told;
    }
}

} // namespace
} // namespace tern
