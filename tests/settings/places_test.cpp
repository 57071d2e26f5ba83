#include "settings/directories.h"
#include "settings/places.h"

#include "temporary_folder.h"

#include <gmock/gmock.h>

#include <map>

#include <sys/stat.h>

namespace tern {
namespace {

Environment environmentOf(std::map<std::string, std::string> values)
{
    return [values = std::move(values)](const char *name) -> std::optional<std::string> {
        const auto found = values.find(name);
        if (found == values.end())
            return std::nullopt;
        return found->second;
    };
}

TEST(Places, AreAbsoluteAndWithoutDots)
{
    EXPECT_EQ(canonicalPlace("a/./b//../c", "/nowhere").value(), "/nowhere/a/c");
    EXPECT_EQ(canonicalPlace("/../..", "/nowhere").value(), "/");
}

TEST(Places, ResolveSymlinksEvenThoseThatLeadNowhere)
{
    const test::TemporaryFolder folder;
    std::filesystem::create_symlink(folder.at("unmounted"), folder.at("link"));
    EXPECT_EQ(canonicalPlace(folder.at("link/x"), "/").value(), folder.at("unmounted/x"));
}

TEST(Places, RefuseALoopOfSymlinks)
{
    const test::TemporaryFolder folder;
    std::filesystem::create_symlink(folder.at("b"), folder.at("a"));
    std::filesystem::create_symlink(folder.at("a"), folder.at("b"));
    EXPECT_EQ(canonicalPlace(folder.at("a"), "/").error().code, ErrorCode::Unsupported);
}

TEST(Places, TellInsideFromApart)
{
    EXPECT_EQ(relationOf("/a", "/a"), PlaceRelation::Same);
    EXPECT_EQ(relationOf("/a", "/a/b"), PlaceRelation::SecondInside);
    EXPECT_EQ(relationOf("/a/b", "/a"), PlaceRelation::FirstInside);
    EXPECT_EQ(relationOf("/a", "/ab"), PlaceRelation::Apart);
    EXPECT_EQ(relationOf("/", "/ab"), PlaceRelation::SecondInside);
}

TEST(Places, AreTheSameByAnotherPath)
{
    const test::TemporaryFolder folder;
    folder.makeFolder("real/sub");
    std::filesystem::create_directory_symlink(folder.at("real"), folder.at("link"));
    EXPECT_EQ(relationOf(folder.at("real"), folder.at("link")), PlaceRelation::Same);
    EXPECT_EQ(relationOf(folder.at("real"), folder.at("link/sub")), PlaceRelation::SecondInside);
}

TEST(Places, TellTheirKind)
{
    EXPECT_EQ(kindOfPlace("s3://bucket/p"), PlaceKind::Bucket);
    EXPECT_EQ(kindOfPlace("tern://host:1/f"), PlaceKind::Agent);
    EXPECT_EQ(kindOfPlace("/s3://"), PlaceKind::Path);
    EXPECT_EQ(remoteLabel("/mnt/lab-nas"), "lab-nas");
    EXPECT_FALSE(localLabel().empty());
}

TEST(Directories, FollowTheEnvironment)
{
    const test::TemporaryFolder folder;
    const std::string runtime = folder.makeFolder("r");
    ASSERT_EQ(::chmod(runtime.c_str(), 0700), 0);
    const auto found = directoriesFrom(environmentOf({{"HOME", "/home/ada"},
                                                      {"XDG_CONFIG_HOME", "/c"},
                                                      {"XDG_STATE_HOME", "/s/"},
                                                      {"XDG_RUNTIME_DIR", runtime}}));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->configFile, "/c/tern/config.yaml");
    EXPECT_EQ(found->state, "/s/tern");
    EXPECT_EQ(found->socket(), runtime + "/tern/control.sock");
}

TEST(Directories, IgnoreRelativeValues)
{
    const auto found = directoriesFrom(
        environmentOf({{"HOME", "/home/ada"}, {"XDG_CONFIG_HOME", "c"}, {"XDG_RUNTIME_DIR", "r"}}));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->configFile, "/home/ada/.config/tern/config.yaml");
    EXPECT_EQ(found->runtime, "/home/ada/.local/state/tern/run");
}

TEST(Directories, DoNotTrustARuntimeFolderThatOthersMayEnter)
{
    const test::TemporaryFolder folder;
    const std::string runtime = folder.makeFolder("open");
    ASSERT_EQ(::chmod(runtime.c_str(), 0755), 0);
    const auto found =
        directoriesFrom(environmentOf({{"HOME", "/home/ada"}, {"XDG_RUNTIME_DIR", runtime}}));
    EXPECT_EQ(found->runtime, "/home/ada/.local/state/tern/run");
}

TEST(Directories, MakeAPrivateFolderAndNarrowAWideOne)
{
    const test::TemporaryFolder folder;
    ASSERT_TRUE(makePrivateFolder(folder.at("a/b/c")));
    struct stat status = {};
    ASSERT_EQ(::stat(folder.at("a/b/c").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0700U);
    ASSERT_EQ(::chmod(folder.at("a/b/c").c_str(), 0755), 0);
    ASSERT_TRUE(makePrivateFolder(folder.at("a/b/c")));
    ASSERT_EQ(::stat(folder.at("a/b/c").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0700U);
}

TEST(Directories, RefuseASymlinkInPlaceOfAPrivateFolder)
{
    const test::TemporaryFolder folder;
    folder.makeFolder("real");
    std::filesystem::create_directory_symlink(folder.at("real"), folder.at("link"));
    EXPECT_EQ(makePrivateFolder(folder.at("link")).error().code, ErrorCode::NotADirectory);
}

} // namespace
} // namespace tern
