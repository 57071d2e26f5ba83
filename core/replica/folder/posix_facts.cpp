#include "posix_calls.h"

#include <sys/statfs.h>
#include <sys/statvfs.h>

#include <algorithm>
#include <iterator>

namespace tern::posix {

namespace {

enum class Place { Sound, Local, Network }; ///< Sound: a local disk with quick syncfs, fine times

struct KnownType {
    std::uint64_t magic;
    const char *name;
    Place place;
};

/// The magic numbers of statfs(2) and of the kernel's linux/magic.h. FUSE may be anything, most
/// often somebody else's machine, so it counts as network.
constexpr KnownType knownTypes[] = {
    {0xEF53, "ext4", Place::Sound}, // ext2, ext3 and ext4 share it
    {0x58465342, "xfs", Place::Sound},       {0x9123683E, "btrfs", Place::Sound},
    {0xF2F52010, "f2fs", Place::Sound},      {0x01021994, "tmpfs", Place::Sound},
    {0x2FC12FC1, "zfs", Place::Local},       {0xCA451A4E, "bcachefs", Place::Local},
    {0x794C7630, "overlayfs", Place::Local}, {0x4D44, "vfat", Place::Local},
    {0x2011BAB0, "exfat", Place::Local},     {0x5346544E, "ntfs", Place::Local},
    {0x7366746E, "ntfs3", Place::Local},     {0x482B, "hfsplus", Place::Local},
    {0x15013346, "udf", Place::Local},       {0x9660, "iso9660", Place::Local},
    {0x73717368, "squashfs", Place::Local},  {0x858458F6, "ramfs", Place::Local},
    {0x3153464A, "jfs", Place::Local},       {0x52654973, "reiserfs", Place::Local},
    {0x3434, "nilfs2", Place::Local},        {0xF15F, "ecryptfs", Place::Local},
    {0x6969, "nfs", Place::Network},         {0x517B, "smb", Place::Network},
    {0xFF534D42, "cifs", Place::Network},    {0xFE534D42, "smb3", Place::Network},
    {0x65735546, "fuse", Place::Network},    {0x01021997, "9p", Place::Network},
    {0x00C36400, "ceph", Place::Network},    {0x5346414F, "afs", Place::Network},
    {0x6B414653, "afs", Place::Network},     {0x73757245, "coda", Place::Network},
    {0x0BD00BD0, "lustre", Place::Network},  {0x47504653, "gpfs", Place::Network},
    {0x19830326, "beegfs", Place::Network},  {0x20030528, "orangefs", Place::Network},
    {0x7461636F, "ocfs2", Place::Network},   {0x01161970, "gfs2", Place::Network},
    {0x786F4256, "vboxsf", Place::Network},
};

// Time stamps of these come from the kernel's tick, which is up to 10 ms long (HZ=100).
constexpr std::int64_t tick = 10'000'000;
// FAT keeps even seconds; servers have clocks and roundings of their own.
constexpr std::int64_t coarsest = 2'100'000'000;

} // namespace

Result<FileSystemFacts> factsOf(int descriptor)
{
    struct statfs seen {};
    if (retried([&] { return ::fstatfs(descriptor, &seen); }) != 0)
        return failed({});
    const auto magic = static_cast<std::uint64_t>(static_cast<std::uint32_t>(seen.f_type));
    const auto *known = std::find_if(std::begin(knownTypes), std::end(knownTypes),
                                     [&](const KnownType &type) { return type.magic == magic; });
    FileSystemFacts facts;
    const bool isKnown = known != std::end(knownTypes);
    const Place place = isKnown ? known->place : Place::Local;
    facts.type = isKnown ? known->name : "unknown";
    facts.isNetwork = place == Place::Network;
    facts.flushesWhole = place == Place::Sound;
    facts.timeGranularity = place == Place::Sound ? tick : coarsest;
    const auto unit = static_cast<std::uint64_t>(seen.f_frsize > 0 ? seen.f_frsize : seen.f_bsize);
    facts.freeBytes = static_cast<std::uint64_t>(seen.f_bavail) * unit;
    facts.totalBytes = static_cast<std::uint64_t>(seen.f_blocks) * unit;
    facts.freeFiles = seen.f_files == 0 ? 0 : static_cast<std::uint64_t>(seen.f_ffree);
    facts.readOnly = (static_cast<std::uint64_t>(seen.f_flags) & ST_RDONLY) != 0;
    return facts;
}

} // namespace tern::posix
