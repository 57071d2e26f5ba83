#include "rules/ignore_tree.h"

#include "rules_support.h"

#include <gmock/gmock.h>

#include <string>
#include <utility>
#include <vector>

namespace tern {
namespace {

using test::at;
using testing::HasSubstr;

IgnoreTree tree(const std::vector<std::pair<std::string, std::string>> &files)
{
    IgnoreTree made;
    for (const auto &[directory, text] : files)
        EXPECT_TRUE(made.enter(at(directory), text));
    return made;
}

TEST(IgnoreTree, SpeaksOfItsDirectoryAndAllBelow)
{
    const IgnoreTree ignores = tree({{"a", "*.o\n/top\nb/c\n"}});
    EXPECT_TRUE(ignores.excludes(at("a/x.o"), Kind::File));
    EXPECT_TRUE(ignores.excludes(at("a/d/x.o"), Kind::File));
    EXPECT_TRUE(ignores.excludes(at("a/top"), Kind::File));
    EXPECT_TRUE(ignores.excludes(at("a/b/c"), Kind::File));
    EXPECT_FALSE(ignores.excludes(at("a/d/top"), Kind::File));
    EXPECT_FALSE(ignores.excludes(at("x.o"), Kind::File));
    EXPECT_FALSE(ignores.excludes(at("ab/x.o"), Kind::File));
    EXPECT_FALSE(ignores.excludes(RelPath(), Kind::Directory));
}

TEST(IgnoreTree, LetsADeeperFileDecideOverAShallowerOne)
{
    const IgnoreTree ignores =
        tree({{"", "*.o\n!keep\n"}, {"a", "!x.o\n"}, {"a/b", "x.o\nkeep\n"}});
    EXPECT_TRUE(ignores.excludes(at("x.o"), Kind::File));
    EXPECT_FALSE(ignores.excludes(at("a/x.o"), Kind::File));
    EXPECT_TRUE(ignores.excludes(at("a/y.o"), Kind::File));
    EXPECT_TRUE(ignores.excludes(at("a/b/x.o"), Kind::File));
    EXPECT_TRUE(ignores.excludes(at("a/b/keep"), Kind::File));
    EXPECT_FALSE(ignores.excludes(at("a/c/x.o"), Kind::File));
}

TEST(IgnoreTree, TakesNothingBackBelowAnExcludedDirectory)
{
    const IgnoreTree ignores = tree({{"", "build/\n"}, {"build", "!x\n"}, {"a", "!build/\n"}});
    EXPECT_TRUE(ignores.excludes(at("build/x"), Kind::File));
    EXPECT_TRUE(ignores.excludes(at("build"), Kind::Directory));
    EXPECT_FALSE(ignores.excludes(at("build"), Kind::File));
    EXPECT_FALSE(ignores.excludes(at("a/build/x"), Kind::File));
}

TEST(IgnoreTree, TellsFileLineAndPattern)
{
    const IgnoreTree ignores = tree({{"raw", "# mine\ncache/\n!*.tif\n"}});
    const auto below = ignores.deciding(at("raw/cache/x.tif"), Kind::File);
    ASSERT_TRUE(below);
    EXPECT_EQ(below->file, at("raw/.ternignore"));
    EXPECT_EQ(below->line, 2U);
    EXPECT_EQ(below->pattern, "cache/");
    EXPECT_EQ(below->effect, IgnoreMatch::Effect::Excludes);
    const auto takenBack = ignores.deciding(at("raw/x.tif"), Kind::File);
    ASSERT_TRUE(takenBack);
    EXPECT_EQ(takenBack->effect, IgnoreMatch::Effect::TakesBack);
    EXPECT_FALSE(ignores.deciding(at("raw/x.csv"), Kind::File));
}

TEST(IgnoreTree, ReplacesAndForgetsWhatADirectoryHeld)
{
    IgnoreTree ignores = tree({{"a", "x\n"}, {"b", "x\n"}});
    ASSERT_TRUE(ignores.enter(at("a"), "y\n"));
    EXPECT_FALSE(ignores.excludes(at("a/x"), Kind::File));
    EXPECT_TRUE(ignores.excludes(at("a/y"), Kind::File));
    ignores.remove(at("a"));
    EXPECT_FALSE(ignores.excludes(at("a/y"), Kind::File));
    ASSERT_TRUE(ignores.enter(at("b"), "# nothing left\n"));
    EXPECT_TRUE(ignores.isEmpty());
}

TEST(IgnoreTree, LetsAWalkAskEachDirectoryOnce)
{
    IgnoreTree ignores = tree({{"", "*.o\ncache/\n"}});
    const IgnoreScope root = ignores.root();
    ASSERT_TRUE(ignores.enter(at("a"), "!x.o\n"));
    const IgnoreScope a = ignores.enter(root, at("a"));
    EXPECT_FALSE(a.excludedBy());
    EXPECT_EQ(ignores.deciding(a, at("a/x.o"), Kind::File),
              ignores.deciding(at("a/x.o"), Kind::File));
    const IgnoreScope cache = ignores.enter(a, at("a/cache"));
    ASSERT_TRUE(cache.excludedBy());
    EXPECT_EQ(cache.excludedBy()->line, 2U);
    EXPECT_EQ(ignores.deciding(cache, at("a/cache/x.o"), Kind::File), cache.excludedBy());
    ignores.remove(at("a"));
    EXPECT_EQ(ignores.deciding(a, at("a/x.o"), Kind::File)->effect, IgnoreMatch::Effect::TakesBack)
        << "a walk goes on with what it met";
}

TEST(IgnoreTree, NamesFileLineAndColumnOfAnError)
{
    IgnoreTree ignores = tree({{"it's", "x\n"}});
    const auto refused = ignores.enter(at("it's"), "y\nbar/[x\n");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().subject, "bar/[x");
    const auto error = ruleErrorIn(refused.error());
    ASSERT_TRUE(error);
    EXPECT_EQ(error->file, "it's/.ternignore");
    EXPECT_EQ(error->line, 2U);
    EXPECT_EQ(error->column, 5U);
    EXPECT_THAT(error->message, HasSubstr("without its ']'"));
    EXPECT_TRUE(ignores.excludes(at("it's/x"), Kind::File)) << "nothing has changed";
}

TEST(IgnoreTree, RefusesAFileWithoutBounds)
{
    IgnoreTree ignores;
    const auto refused = ignores.enter(RelPath(), std::string(PatternList::maxBytes + 1, '#'));
    ASSERT_FALSE(refused);
    const auto error = ruleErrorIn(refused.error());
    ASSERT_TRUE(error);
    EXPECT_EQ(error->file, ".ternignore");
    EXPECT_THAT(error->message, HasSubstr("longer than"));
}

TEST(IgnoreTree, BoundsAllFilesTogether)
{
    std::string many;
    for (std::size_t i = 0; i < PatternList::maxPatterns; ++i)
        many += "x\n";
    IgnoreTree ignores;
    for (std::size_t i = 0; i < IgnoreTree::maxPatterns / PatternList::maxPatterns; ++i)
        ASSERT_TRUE(ignores.enter(at("d" + std::to_string(i)), many));
    EXPECT_FALSE(ignores.enter(at("e"), "x\n"));
    EXPECT_TRUE(ignores.enter(at("d0"), "x\n")) << "a replaced file makes room";
    EXPECT_TRUE(ignores.enter(at("e"), "x\n"));
}

} // namespace
} // namespace tern
