#include "host_home.h"

#include "control/bytes.h"
#include "control/disk_calls.h"

#include <gtest/gtest.h>

namespace tern {
namespace {

using test::HostHome;
using test::StandingHost;

TEST(PlacesMake, MakesAFolderWhoseParentIsThere)
{
    HostHome home;
    StandingHost host(home);
    const auto answer = host.ask("places.make", {{u"path"_qs, textOf(home.at("remote/scans"))}});
    ASSERT_TRUE(answer) << answer.error().detail;
    EXPECT_EQ(bytesFrom(*answer, u"path"_qs), home.at("remote/scans"));
    EXPECT_TRUE(home.exists("remote/scans"));
}

TEST(PlacesMake, LeavesAloneWhatIsThere)
{
    HostHome home;
    home.write("remote/a", "x");
    StandingHost host(home);
    EXPECT_EQ(host.errorOf("places.make", {{u"path"_qs, textOf(home.remote())}}),
              ErrorCode::AlreadyExists);
    EXPECT_EQ(host.errorOf("places.make", {{u"path"_qs, textOf(home.at("remote/a"))}}),
              ErrorCode::AlreadyExists);
    EXPECT_EQ(home.read("remote/a"), "x");
}

TEST(PlacesMake, MakesNoMoreThanOneFolder)
{
    HostHome home;
    StandingHost host(home);
    EXPECT_EQ(host.errorOf("places.make", {{u"path"_qs, textOf(home.at("gone/scans"))}}),
              ErrorCode::NotFound);
    EXPECT_FALSE(home.exists("gone"));
}

TEST(PlacesMake, RefusesWhatIsNoPlace)
{
    HostHome home;
    StandingHost host(home);
    EXPECT_EQ(host.errorOf("places.make"), ErrorCode::BadInput);
    EXPECT_TRUE(host.errorOf("places.make", {{u"path"_qs, u"scans"_qs}}));
    EXPECT_TRUE(host.errorOf("places.make", {{u"path"_qs, u"s3://bucket/scans"_qs}}));
}

TEST(PlacesMounts, AreReadBackAsTheyWere)
{
    const std::vector<MountedDisk> disks = {{"/mnt/a\xFF", "nas:/a"}, {"/media/ana/B", "B"}};
    EXPECT_EQ(mountedDisksFrom(toJson(disks)), disks);
}

TEST(PlacesMounts, AreAnswered)
{
    HostHome home;
    StandingHost host(home);
    const auto answer = host.ask("places.mounts");
    ASSERT_TRUE(answer);
    EXPECT_TRUE(answer->value(u"mounts"_qs).isArray());
}

} // namespace
} // namespace tern
