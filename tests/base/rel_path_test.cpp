#include "base/rel_path.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <unordered_set>
#include <vector>

namespace tern {
namespace {

using testing::ElementsAre;

RelPath path(std::string_view bytes)
{
    const Result<RelPath> parsed = RelPath::parse(bytes);
    EXPECT_TRUE(parsed) << bytes;
    return parsed.value_or(RelPath());
}

ErrorCode refusal(std::string_view bytes)
{
    const Result<RelPath> parsed = RelPath::parse(bytes);
    EXPECT_FALSE(parsed) << bytes;
    return parsed ? ErrorCode::Io : parsed.error().code;
}

TEST(RelPath, CannotNameAnEscape)
{
    for (const std::string_view bytes :
         {"/", "/etc", "..", "a/..", "../a", "a/../b", ".", "a/./b", "a//b", "a/", "/a"})
        EXPECT_EQ(refusal(bytes), ErrorCode::InvalidName) << bytes;
    EXPECT_EQ(refusal(std::string_view("a\0b", 3)), ErrorCode::InvalidName);
}

TEST(RelPath, CannotNameTernsOwnFolder)
{
    for (const std::string_view bytes : {".tern", ".TERN", "a/.Tern", "a/.tern/b"})
        EXPECT_EQ(refusal(bytes), ErrorCode::InvalidName) << bytes;
    EXPECT_EQ(path(".terns/tern").name(), "tern");
}

TEST(RelPath, TakesAnyOtherBytes)
{
    for (const std::string_view bytes :
         {"a\nb", "\xff\xfe", "-rf", "...", "a. ", " ", "Z\xcc\x88/x", "a\\b", "\x01"})
        EXPECT_EQ(path(bytes).bytes(), bytes);
}

TEST(RelPath, KeepsTheLimitsOfTheSystem)
{
    EXPECT_EQ(path(std::string(255, 'x')).name().size(), 255U);
    EXPECT_EQ(refusal(std::string(256, 'x')), ErrorCode::NameTooLong);
    std::string longest = "x";
    while (longest.size() + 2 <= RelPath::maxBytes)
        longest += "/x";
    EXPECT_EQ(path(longest).bytes().size(), RelPath::maxBytes);
    EXPECT_EQ(refusal(longest + "/x"), ErrorCode::NameTooLong);
    EXPECT_FALSE(path(longest).child("y"));
}

TEST(RelPath, KnowsItsParts)
{
    EXPECT_EQ(path("a/b/c").name(), "c");
    EXPECT_EQ(path("a/b/c").parent(), path("a/b"));
    EXPECT_TRUE(path("a").parent().isRoot());
    EXPECT_TRUE(RelPath().parent().isRoot());
    EXPECT_EQ(*RelPath().child("a")->child("b"), path("a/b"));
    EXPECT_FALSE(path("a").child(".."));
    EXPECT_FALSE(path("a").child("b/c"));
    EXPECT_FALSE(path("a").child(""));
}

TEST(RelPath, ContainsItselfAndAllBelow)
{
    EXPECT_TRUE(path("a").contains(path("a")));
    EXPECT_TRUE(path("a").contains(path("a/b")));
    EXPECT_FALSE(path("a").contains(path("ab")));
    EXPECT_FALSE(path("a/b").contains(path("a")));
    EXPECT_TRUE(RelPath().contains(path("a")));
}

TEST(RelPath, FollowsADirectoryThatMoves)
{
    EXPECT_EQ(path("a/b/c").rebased(path("a/b"), path("x")), path("x/c"));
    EXPECT_EQ(path("a/b").rebased(path("a/b"), path("x")), path("x"));
    EXPECT_EQ(path("a/b").rebased(RelPath(), path("x")), path("x/a/b"));
    EXPECT_EQ(path("a/b").rebased(path("a"), RelPath()), path("b"));
}

TEST(RelPath, SortsAsATreeIsWalked)
{
    std::vector<RelPath> paths = {path("b"),   path("a.txt"), path("a/z"),  path("a"),
                                  path("a b"), RelPath(),     path("a/b/c")};
    std::sort(paths.begin(), paths.end());
    EXPECT_THAT(paths, ElementsAre(RelPath(), path("a"), path("a/b/c"), path("a/z"), path("a b"),
                                   path("a.txt"), path("b")));
}

TEST(RelPath, SortsBytesAboveAsciiLast)
{
    EXPECT_LT(path("z"), path("\xc3\xa9"));
    EXPECT_LT(path("a/\xff"), path("a\x01"));
}

TEST(RelPath, HasAKeyWhoseByteOrderIsTheTreeOrder)
{
    const std::vector<RelPath> paths = {path("a"),     path("a/b"), path("a/b/c"), path("a\x01"),
                                        path("a.txt"), path("ab"),  path("\xff")};
    for (const RelPath &a : paths) {
        EXPECT_EQ(*RelPath::fromKey(a.key()), a);
        for (const RelPath &b : paths)
            EXPECT_EQ(a < b, a.key() < b.key()) << a.bytes() << " and " << b.bytes();
    }
    EXPECT_FALSE(RelPath::fromKey("a/b"));
    EXPECT_FALSE(RelPath::fromKey(std::string_view("a\0\0b", 4)));
    EXPECT_TRUE(RelPath::fromKey("")->isRoot());
}

TEST(RelPath, CanBeKeptInASet)
{
    const std::unordered_set<RelPath> set = {path("a"), path("a/b"), path("a")};
    EXPECT_EQ(set.size(), 2U);
}

} // namespace
} // namespace tern
