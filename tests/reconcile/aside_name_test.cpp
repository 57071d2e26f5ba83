#include "reconcile/policies.h"

#include "support/tree_literals.h"

#include <gmock/gmock.h>

namespace tern::test {
namespace {

using planning::asideName;
using testing::EndsWith;
using testing::StartsWith;

TEST(AsideName, StandsBeforeTheExtension)
{
    EXPECT_EQ(asideName("plot.png", "laptop", "2026-11-20 19.14", 1),
              "plot (laptop's version, 2026-11-20 19.14).png");
    EXPECT_EQ(asideName("a.tar.gz", "nas", "d", 1), "a.tar (nas's version, d).gz");
}

TEST(AsideName, IsAppendedWhereThereIsNoExtension)
{
    EXPECT_EQ(asideName("README", "nas", "d", 1), "README (nas's version, d)");
    EXPECT_EQ(asideName(".bashrc", "nas", "d", 1), ".bashrc (nas's version, d)");
    EXPECT_EQ(asideName("end.", "nas", "d", 1), "end. (nas's version, d)");
    EXPECT_EQ(asideName(".rc.yaml", "nas", "d", 1), ".rc (nas's version, d).yaml");
}

TEST(AsideName, IsAppendedWhereTheExtensionIsTooLongToBeOne)
{
    const std::string name = "Dr. " + std::string(70, 'x');
    EXPECT_EQ(asideName(name, "nas", "d", 1), name + " (nas's version, d)");
}

TEST(AsideName, NeedsNoCharacterToCutAt)
{
    EXPECT_EQ(asideName("x", std::string(100, '\x80'), "d", 1), "x ('s version, d)");
}

TEST(AsideName, CountsFurtherAttempts)
{
    EXPECT_EQ(asideName("x.txt", "nas", "d", 2), "x (nas's version, d) 2.txt");
}

TEST(AsideName, NeedsNoDate)
{
    EXPECT_EQ(asideName("x", "nas", "", 1), "x (nas's version)");
}

TEST(AsideName, CannotNameAnotherDirectory)
{
    EXPECT_EQ(asideName("x", "a/b", "1/2", 1), "x (a-b's version, 1-2)");
}

TEST(AsideName, StaysWithinTheLongestName)
{
    const std::string name = asideName(std::string(251, 'x') + ".txt", "nas", "d", 1);
    EXPECT_EQ(name.size(), RelPath::maxComponentBytes);
    EXPECT_THAT(name, EndsWith("x (nas's version, d).txt"));
    EXPECT_TRUE(RelPath::isValidName(
        asideName(std::string(255, 'x'), std::string(300, 'l'), std::string(300, 'd'), 999)));
}

TEST(AsideName, IsNotCutInsideACharacter)
{
    std::string stem;
    for (int i = 0; i < 127; ++i)
        stem += "\u00e9";
    const std::string name = asideName(stem, "nas", "dd", 1);
    EXPECT_LE(name.size(), RelPath::maxComponentBytes);
    EXPECT_THAT(name, StartsWith("\u00e9"));
    const std::size_t mark = name.find(" (");
    ASSERT_NE(mark, std::string::npos);
    EXPECT_EQ(mark % 2, 0U);
}

TEST(AsideName, AvoidsNamesThatAreTaken)
{
    Pair pair = pairOf("", "x=2@200", "x=3@150");
    Entry other = pair.local.at(path("x"));
    pair.local.emplace(path("x (remote's version)"), other);
    Policy policy;
    policy.conflicts = ConflictPolicy::Both;
    EXPECT_THAT(lines(reconcile(changesOf(pair), policy)),
                testing::Contains("remote move x -> x (remote's version) 2"));
}

Policy keepingBoth()
{
    Policy policy;
    policy.conflicts = ConflictPolicy::Both;
    return policy;
}

TEST(AsideName, IsNotLookedForWithoutEnd)
{
    Pair pair = pairOf("", "x=2@200", "x=3@150");
    const Entry other = pair.local.at(path("x"));
    for (int attempt = 1; attempt < 1000; ++attempt)
        pair.local.emplace(path(asideName("x", "remote", "", attempt)), other);
    EXPECT_THAT(lines(reconcile(changesOf(pair), keepingBoth())),
                testing::Contains("conflict created_both x"));
}

TEST(AsideName, IsGivenUpWhereItsPathWouldBeTooLong)
{
    std::string deep;
    while (deep.size() + 252 < RelPath::maxBytes)
        deep += std::string(250, 'd') + '/';
    deep += std::string(RelPath::maxBytes - deep.size(), 'x');
    const auto side = [&](std::string_view name) {
        const Entry entry = tree(name).at(path("x"));
        Tree made;
        Entry directory;
        directory.kind = Kind::Directory;
        for (RelPath above = path(deep).parent(); !above.isRoot(); above = above.parent())
            made.emplace(above, directory);
        made.emplace(path(deep), entry);
        return made;
    };
    Pair pair;
    pair.local = side("x=2@200");
    pair.remote = side("x=3@150");
    EXPECT_THAT(lines(reconcile(changesOf(pair), keepingBoth())),
                testing::Contains("conflict created_both " + deep));
}

} // namespace
} // namespace tern::test
