#pragma once

#include "own_mounts.h"
#include "shipped_tern.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tern::test {

enum class DiskKind : std::uint8_t { Ext4, Xfs, Btrfs };
[[nodiscard]] const char *name(DiskKind kind); ///< "ext4", ...

/// Disk images in files on a btrfs of their own, which copies a whole disk at one instant. Nothing
/// of it has a name outside of this process. After takeOwnMounts(). Throws std::runtime_error where
/// the machine lacks a program or a file system.
class DiskImages {
public:
    DiskImages();

    /// A fresh file system of that kind in `name`; `which` tells those apart that are mounted at
    /// the same time.
    void format(const std::string &name, DiskKind kind, int which);
    /// What a power cut at this instant leaves on the disk `name`: all that was written to the
    /// device, and nothing of what the kernel holds in memory for it.
    void copy(const std::string &name, const std::string &to);
    void remove(const std::string &name);
    [[nodiscard]] std::unique_ptr<Mount> mount(const std::string &name, DiskKind kind,
                                               const std::string &at);

private:
    [[nodiscard]] std::string pathOf(const std::string &name) const;

    std::unique_ptr<Mount> m_host;
};

/// What is left of a machine's disks after a power cut.
struct Remains {
    std::vector<std::string> images;
};

enum class Layout : std::uint8_t {
    OneDisk,    ///< folder, remote and journal lie together
    ThreeDisks, ///< each on its own
};

/// A machine whose disks can be taken as they are at any instant. Both folders, and the state
/// folder, are always in the same places.
class Machine {
public:
    Machine(DiskImages &images, DiskKind kind, Layout layout);

    void start(); ///< mounts, which replays what the file systems' own journals hold
    void stop();  ///< unmounts, which writes all that is in memory
    /// Makes durable what was written until now.
    void syncDisks() const;

    [[nodiscard]] Remains cutPower();
    /// The disks are what was left, from the next start() on; uses it up. While stopped.
    void become(const Remains &remains);

    [[nodiscard]] PairPlaces places() const;

private:
    [[nodiscard]] std::size_t disks() const { return m_layout == Layout::OneDisk ? 1 : 3; }
    [[nodiscard]] std::string mountPoint(std::size_t disk) const;

    DiskImages &m_images;
    DiskKind m_kind;
    Layout m_layout;
    std::vector<std::unique_ptr<Mount>> m_mounts;
    int m_cuts = 0;
};

} // namespace tern::test
