#include "settings/place_objection.h"

#include "support/in_child.h"
#include "temporary_folder.h"

#include <gtest/gtest.h>

#include <linux/capability.h>
#include <sys/stat.h>
#include <sys/syscall.h>

namespace tern {
namespace {

using test::holdsInChild;
using test::TemporaryFolder;

/// From here on permissions hold for this process, too, whoever runs it.
bool giveUpPower()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct none[2] = {};
    return ::syscall(SYS_capset, &header, none) == 0;
}

TEST(PlaceObjections, SayThatARemoteMayNotBeReadOrWritten)
{
    const TemporaryFolder folder;
    const std::string remote = folder.makeFolder("remote");
    EXPECT_TRUE(holdsInChild([&] {
        if (!giveUpPower() || ::chmod(remote.c_str(), 0) != 0)
            return false;
        const auto closed = objectionsToPlace(Side::Remote, remote);
        return closed.size() == 1 && closed[0].kind == PlaceObjectionKind::Unreadable
               && closed[0].error.code == ErrorCode::PermissionDenied && forbids(closed[0].kind);
    }));
    EXPECT_TRUE(holdsInChild([&] {
        if (!giveUpPower() || ::chmod(remote.c_str(), 0500) != 0)
            return false;
        const auto readOnly = objectionsToPlace(Side::Remote, remote);
        return readOnly.size() == 1 && readOnly[0].kind == PlaceObjectionKind::NotWritable
               && readOnly[0].error.code == ErrorCode::PermissionDenied;
    }));
    EXPECT_TRUE(holdsInChild([&] {
        if (!giveUpPower() || ::chmod(remote.c_str(), 0700) != 0)
            return false;
        return objectionsToPlace(Side::Remote, remote).empty();
    }));
}

} // namespace
} // namespace tern
