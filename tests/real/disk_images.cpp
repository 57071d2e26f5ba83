#include "disk_images.h"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <system_error>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace tern::test {

namespace fs = std::filesystem;

namespace {

constexpr off_t hostBytes = off_t{16} << 30;   // a file with holes
constexpr off_t imageBytes = off_t{320} << 20; // the least that mkfs.xfs takes is 300 MiB

[[noreturn]] void giveUp(const std::string &what)
{
    throw std::runtime_error(what + ": " + std::generic_category().message(errno));
}

/// An open file, closed when it goes.
class OpenFile {
public:
    OpenFile(const std::string &path, int flags) : m_number(::open(path.c_str(), flags, 0600))
    {
        if (m_number < 0)
            giveUp(path);
    }
    explicit OpenFile(int number) : m_number(number) {}
    ~OpenFile() { ::close(m_number); }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

void makeFileSystem(DiskKind kind, const std::string &device)
{
    const char *const options = kind == DiskKind::Ext4 ? " -q -F " : " -q -f ";
    const std::string command = std::string("PATH=$PATH:/usr/sbin:/sbin mkfs.") + name(kind)
                                + options + device + " >/dev/null 2>&1";
    if (std::system(command.c_str()) != 0)
        throw std::runtime_error(std::string("mkfs.") + name(kind) + " is missing or failed");
}

/// Without a name from the first moment on.
OpenFile hostFile()
{
    std::string pattern = "/var/tmp/tern-disk-XXXXXX";
    const int file = ::mkstemp(pattern.data());
    if (file < 0)
        giveUp(pattern);
    ::unlink(pattern.c_str());
    if (::ftruncate(file, hostBytes) != 0)
        giveUp(pattern);
    return OpenFile(file);
}

} // namespace

const char *name(DiskKind kind)
{
    switch (kind) {
    case DiskKind::Ext4: return "ext4";
    case DiskKind::Xfs: return "xfs";
    case DiskKind::Btrfs: return "btrfs";
    }
    return "";
}

DiskImages::DiskImages()
{
    const OpenFile file = hostFile();
    const LoopDevice device(file.number());
    makeFileSystem(DiskKind::Btrfs, device.path());
    // Nobody cuts the power of the host: it need not wait for the disk below.
    m_host = std::make_unique<Mount>(device.path(), ownFolder() + "/images", "btrfs", "nobarrier");
}

std::string DiskImages::pathOf(const std::string &name) const
{
    return m_host->at() + "/" + name;
}

void DiskImages::format(const std::string &name, DiskKind kind, int which)
{
    const std::string fresh =
        "fresh-" + std::string(test::name(kind)) + "-" + std::to_string(which);
    if (!fs::exists(pathOf(fresh))) {
        const OpenFile file(pathOf(fresh), O_CREAT | O_RDWR | O_CLOEXEC);
        if (::ftruncate(file.number(), imageBytes) != 0)
            giveUp(fresh);
        makeFileSystem(kind, pathOf(fresh));
    }
    copy(fresh, name);
}

void DiskImages::copy(const std::string &name, const std::string &to)
{
    const OpenFile from(pathOf(name), O_RDONLY | O_CLOEXEC);
    const OpenFile target(pathOf(to), O_CREAT | O_TRUNC | O_RDWR | O_CLOEXEC);
    if (::ioctl(target.number(), FICLONE, from.number()) != 0)
        giveUp("cannot copy " + name);
}

void DiskImages::remove(const std::string &name)
{
    fs::remove(pathOf(name));
}

std::unique_ptr<Mount> DiskImages::mount(const std::string &name, DiskKind kind,
                                         const std::string &at)
{
    const OpenFile file(pathOf(name), O_RDWR | O_CLOEXEC);
    const LoopDevice device(file.number());
    // A copy has the identity of what it was copied from, which is not mounted any more.
    const char *const options = kind == DiskKind::Xfs ? "nouuid" : "";
    return std::make_unique<Mount>(device.path(), at, test::name(kind), options);
}

Machine::Machine(DiskImages &images, DiskKind kind, Layout layout)
    : m_images(images), m_kind(kind), m_layout(layout)
{
    for (std::size_t disk = 0; disk < disks(); ++disk)
        m_images.format("disk" + std::to_string(disk), m_kind, static_cast<int>(disk));
}

std::string Machine::mountPoint(std::size_t disk) const
{
    return ownFolder() + "/disk" + std::to_string(disk);
}

void Machine::start()
{
    for (std::size_t disk = 0; disk < disks(); ++disk)
        m_mounts.push_back(m_images.mount("disk" + std::to_string(disk), m_kind, mountPoint(disk)));
}

void Machine::stop()
{
    m_mounts.clear();
}

void Machine::syncDisks() const
{
    for (const auto &mount : m_mounts) {
        const OpenFile top(mount->at(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (::syncfs(top.number()) != 0)
            giveUp(mount->at());
    }
}

Remains Machine::cutPower()
{
    ++m_cuts;
    Remains remains;
    for (std::size_t disk = 0; disk < disks(); ++disk) {
        const std::string image = "disk" + std::to_string(disk);
        remains.images.push_back(image + "-cut" + std::to_string(m_cuts));
        m_images.copy(image, remains.images.back());
    }
    return remains;
}

void Machine::become(const Remains &remains)
{
    for (std::size_t disk = 0; disk < disks(); ++disk) {
        m_images.copy(remains.images[disk], "disk" + std::to_string(disk));
        m_images.remove(remains.images[disk]);
    }
}

PairPlaces Machine::places() const
{
    const std::size_t last = disks() - 1;
    return {mountPoint(0) + "/local", mountPoint(last / 2) + "/remote", mountPoint(last) + "/state",
            ownFolder() + "/home"};
}

} // namespace tern::test
