#include "mount_table.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string_view>

namespace tern {

namespace {

constexpr std::size_t mostDisks = 50;

/// Undoes the octal escapes of /proc/self/mountinfo (proc(5)).
std::string unescaped(const std::string &text)
{
    const auto isOctal = [](char c) { return c >= '0' && c <= '7'; };
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escapes =
            text[i] == '\\' && i + 3 < text.size()
            && std::all_of(text.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                           text.begin() + static_cast<std::ptrdiff_t>(i) + 4, isOctal);
        if (!escapes) {
            bytes += text[i];
            continue;
        }
        bytes += static_cast<char>(std::stoi(text.substr(i + 1, 3), nullptr, 8));
        i += 3;
    }
    return bytes;
}

bool isShare(const Mount &mount)
{
    constexpr std::array<std::string_view, 14> kinds = {
        "nfs",    "nfs4",   "cifs", "smb3",       "smbfs",       "ceph",       "glusterfs",
        "lustre", "beegfs", "afs",  "fuse.sshfs", "fuse.rclone", "fuse.davfs", "davfs"};
    return std::find(kinds.begin(), kinds.end(), mount.fileSystem) != kinds.end();
}

bool isWhereDisksAre(const std::string &point)
{
    constexpr std::array<std::string_view, 3> places = {"/media/", "/run/media/", "/mnt/"};
    return std::any_of(places.begin(), places.end(),
                       [&](std::string_view place) { return point.starts_with(place); });
}

bool isReadOnly(const Mount &mount)
{
    return ("," + mount.options + ",").find(",ro,") != std::string::npos;
}

} // namespace

std::vector<Mount> mountsIn(const std::string &table)
{
    std::vector<Mount> found;
    std::istringstream lines(table);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream fields(line);
        std::string id;
        std::string parent;
        Mount mount;
        if (!(fields >> id >> parent >> mount.device >> mount.root >> mount.point))
            continue;
        mount.root = unescaped(mount.root);
        mount.point = unescaped(mount.point);
        fields >> mount.options;
        std::string optional;
        while (fields >> optional && optional != "-") {
        }
        fields >> mount.fileSystem >> mount.source;
        mount.source = unescaped(mount.source);
        found.push_back(std::move(mount));
    }
    return found;
}

std::vector<Mount> mounts()
{
    std::ifstream table("/proc/self/mountinfo", std::ios::binary);
    return mountsIn(std::string(std::istreambuf_iterator<char>(table), {}));
}

std::vector<MountedDisk> disksAmong(const std::vector<Mount> &mounts)
{
    std::vector<MountedDisk> shares;
    std::vector<MountedDisk> disks;
    for (const Mount &mount : mounts) {
        if (isReadOnly(mount))
            continue;
        if (isShare(mount))
            shares.push_back({mount.point, mount.source});
        else if (isWhereDisksAre(mount.point))
            disks.push_back({mount.point, mount.point.substr(mount.point.rfind('/') + 1)});
    }
    shares.insert(shares.end(), disks.begin(), disks.end());
    shares.resize(std::min(shares.size(), mostDisks));
    return shares;
}

} // namespace tern
