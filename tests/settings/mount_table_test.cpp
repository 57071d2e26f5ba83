#include "settings/mount_table.h"

#include <gmock/gmock.h>

namespace tern {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char *table =
    "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
    "40 22 0:50 / /mnt/lab\\040share rw,relatime shared:9 master:2 - nfs4 nas:/export/lab rw\n"
    "41 22 8:17 / /media/ana/LAB-04 rw,nosuid - exfat /dev/sdb1 rw\n"
    "42 22 7:1 / /media/ana/cd ro,nosuid - iso9660 /dev/sr0 ro\n"
    "43 22 0:60 / /home/ana/nas rw - cifs //nas/home rw\n"
    "44 22 0:21 / /proc rw - proc proc rw\n";

TEST(MountTable, ReadsNamesWithSpaces)
{
    const auto mounts = mountsIn(table);
    ASSERT_EQ(mounts.size(), 6U);
    EXPECT_EQ(mounts[1].point, "/mnt/lab share");
    EXPECT_EQ(mounts[1].fileSystem, "nfs4");
    EXPECT_EQ(mounts[1].source, "nas:/export/lab");
    EXPECT_EQ(mounts[1].device, "0:50");
}

TEST(MountTable, OffersSharesAndDisksOfUsersThatCanBeWrittenTo)
{
    EXPECT_THAT(disksAmong(mountsIn(table)),
                ElementsAre(MountedDisk{"/mnt/lab share", "nas:/export/lab"},
                            MountedDisk{"/home/ana/nas", "//nas/home"},
                            MountedDisk{"/media/ana/LAB-04", "LAB-04"}));
}

TEST(MountTable, LeavesOutWhatIsNoMount)
{
    EXPECT_THAT(mountsIn("nonsense\n\n1 2 3\n"), IsEmpty());
    const auto cut = mountsIn("22 1 8:1 / /mnt/x\\0");
    ASSERT_EQ(cut.size(), 1U);
    EXPECT_EQ(cut[0].point, "/mnt/x\\0");
    EXPECT_THAT(mountsIn("22 1 8:1 / /mnt/\\9zz rw - ext4 a rw")[0].point, "/mnt/\\9zz");
}

TEST(MountTable, KnowsWhereThisProcessRuns)
{
    EXPECT_FALSE(mounts().empty());
}

} // namespace
} // namespace tern
