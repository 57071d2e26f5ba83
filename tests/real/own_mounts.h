#pragma once

#include <optional>
#include <string>

namespace tern::test {

/// Gives this process, and what it starts, mounts of their own, with an empty folder in memory at
/// ownFolder(). Nothing that it mounts or writes there is seen by anybody else, and all of it is
/// gone when the last of these processes is, however it ends. Why not, where that cannot be had.
/// Before the process has threads.
[[nodiscard]] std::optional<std::string> takeOwnMounts();
[[nodiscard]] std::string ownFolder();

/// A file system that is mounted while this lives. Throws std::runtime_error when it cannot be.
class Mount {
public:
    Mount(const std::string &source, std::string at, const std::string &type,
          const std::string &options = {});
    ~Mount();
    Mount(const Mount &) = delete;
    Mount &operator=(const Mount &) = delete;

    [[nodiscard]] const std::string &at() const { return m_at; }

private:
    std::string m_at;
};

/// A block device made of the file behind an open descriptor. It is gone when it is neither open
/// nor mounted. Throws std::runtime_error when there is none.
class LoopDevice {
public:
    explicit LoopDevice(int file);
    ~LoopDevice();
    LoopDevice(const LoopDevice &) = delete;
    LoopDevice &operator=(const LoopDevice &) = delete;

    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    bool attach(int file);

    std::string m_path;
    int m_device = -1;
};

} // namespace tern::test
