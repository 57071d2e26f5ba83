#pragma once

#include <string>
#include <vector>

namespace tern {

/// One line of the kernel's table of mounts. Paths are bytes, unescaped.
struct Mount {
    std::string device;          ///< "8:1"
    std::string root;            ///< what of the file system is mounted
    std::string point;           ///< where
    std::string options = {};    ///< "rw,relatime"
    std::string fileSystem = {}; ///< "ext4"
    std::string source = {};     ///< "/dev/sda1", "//nas/lab"
};

/// Reads a text as of /proc/self/mountinfo; lines that are none are left out. Pure.
[[nodiscard]] std::vector<Mount> mountsIn(const std::string &table);
/// Those of this process. Looks at nothing that is mounted, so it waits for no disk.
[[nodiscard]] std::vector<Mount> mounts();

/// A disk or a share that a folder could be kept the same with.
struct MountedDisk {
    std::string path;
    std::string label; ///< what it is called: a share's source, or the name of a disk's folder

    bool operator==(const MountedDisk &) const = default;
};
/// Shares wherever they are mounted, and what stands where disks of users are put (/media,
/// /run/media, /mnt), if it can be written to. Shares first. Pure.
[[nodiscard]] std::vector<MountedDisk> disksAmong(const std::vector<Mount> &mounts);

} // namespace tern
