#include "own_mounts.h"

#include <cerrno>
#include <filesystem>
#include <stdexcept>
#include <system_error>

#include <fcntl.h>
#include <linux/loop.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace tern::test {

namespace {

std::string reason()
{
    return std::generic_category().message(errno);
}

/// Where device nodes do not appear by themselves, this process makes its own.
std::string nodeFor(int number)
{
    std::string usual = "/dev/loop" + std::to_string(number);
    if (std::filesystem::exists(usual))
        return usual;
    constexpr unsigned loopMajor = 7;
    std::string own = ownFolder() + "/loop" + std::to_string(number);
    if (::mknod(own.c_str(), S_IFBLK | 0600, makedev(loopMajor, static_cast<unsigned>(number))) != 0
        && errno != EEXIST)
        throw std::runtime_error(own + ": " + reason());
    return own;
}

} // namespace

std::string ownFolder()
{
    return "/run";
}

std::optional<std::string> takeOwnMounts()
{
    if (::unshare(CLONE_NEWNS) != 0
        || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || ::mount("tmpfs", ownFolder().c_str(), "tmpfs", 0, "mode=0755") != 0)
        return "needs mounts of its own (as root): " + reason();
    return std::nullopt;
}

Mount::Mount(const std::string &source, std::string at, const std::string &type,
             const std::string &options)
    : m_at(std::move(at))
{
    std::filesystem::create_directories(m_at);
    if (::mount(source.c_str(), m_at.c_str(), type.c_str(), MS_NOATIME, options.c_str()) != 0)
        throw std::runtime_error("cannot mount " + type + ": " + reason());
}

Mount::~Mount()
{
    if (::umount2(m_at.c_str(), UMOUNT_NOFOLLOW) != 0)
        ::umount2(m_at.c_str(), UMOUNT_NOFOLLOW | MNT_DETACH);
}

LoopDevice::LoopDevice(int file)
{
    constexpr int patience = 100; // others may take what is free at the same moment
    for (int attempt = 0; attempt < patience; ++attempt) {
        if (attach(file))
            return;
    }
    throw std::runtime_error("no loop device: " + reason());
}

bool LoopDevice::attach(int file)
{
    const int control = ::open("/dev/loop-control", O_RDWR | O_CLOEXEC);
    if (control < 0)
        throw std::runtime_error("/dev/loop-control: " + reason());
    const int number = ::ioctl(control, LOOP_CTL_GET_FREE);
    ::close(control);
    if (number < 0)
        throw std::runtime_error("no free loop device: " + reason());
    m_path = nodeFor(number);
    m_device = ::open(m_path.c_str(), O_RDWR | O_CLOEXEC);
    if (m_device < 0)
        return false;
    loop_config config = {};
    config.fd = static_cast<unsigned>(file);
    config.info.lo_flags = LO_FLAGS_AUTOCLEAR;
    if (::ioctl(m_device, LOOP_CONFIGURE, &config) == 0)
        return true;
    ::close(m_device);
    return false;
}

LoopDevice::~LoopDevice()
{
    ::close(m_device);
}

} // namespace tern::test
