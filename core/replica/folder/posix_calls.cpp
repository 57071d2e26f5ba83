#include "posix_calls.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace tern::posix {

namespace {

constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;

/// Saturates beyond the years 1677 and 2262, which int64 nanoseconds cannot name.
std::int64_t nanoseconds(std::int64_t seconds, std::int64_t fraction)
{
    std::int64_t whole = 0;
    std::int64_t sum = 0;
    if (__builtin_mul_overflow(seconds, nanosecondsPerSecond, &whole)
        || __builtin_add_overflow(whole, fraction, &sum))
        return seconds < 0 ? INT64_MIN : INT64_MAX;
    return sum;
}

FileType typeOf(unsigned mode)
{
    if (S_ISREG(mode))
        return FileType::Regular;
    if (S_ISDIR(mode))
        return FileType::Directory;
    return S_ISLNK(mode) ? FileType::Symlink : FileType::Other;
}

std::string_view nameOfType(unsigned mode)
{
    if (S_ISFIFO(mode))
        return "pipe";
    if (S_ISSOCK(mode))
        return "socket";
    if (S_ISCHR(mode))
        return "character device";
    return S_ISBLK(mode) ? "block device" : "";
}

FileStatus fromStat(const struct stat &seen)
{
    FileStatus status;
    status.type = typeOf(seen.st_mode);
    status.otherType = nameOfType(seen.st_mode);
    status.executable = (seen.st_mode & S_IXUSR) != 0;
    status.size = static_cast<std::uint64_t>(seen.st_size);
    status.blocks = static_cast<std::uint64_t>(seen.st_blocks);
    status.mtime = nanoseconds(seen.st_mtim.tv_sec, seen.st_mtim.tv_nsec);
    status.ctime = nanoseconds(seen.st_ctim.tv_sec, seen.st_ctim.tv_nsec);
    status.inode = seen.st_ino;
    status.device = seen.st_dev;
    status.links = seen.st_nlink;
    return status;
}

} // namespace

Handle::~Handle()
{
    // Never made again on EINTR: Linux has closed the descriptor by then.
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<Name> Name::parse(std::string_view name)
{
    Name parsed;
    if (name.size() >= parsed.m_bytes.size())
        return failedAs(ErrorCode::NameTooLong, ENAMETOOLONG, name);
    if (name == "." || name == ".." || name.find('/') != std::string_view::npos
        || name.find('\0') != std::string_view::npos)
        return failedAs(ErrorCode::InvalidName, EINVAL, name);
    *std::copy(name.begin(), name.end(), parsed.m_bytes.begin()) = '\0';
    return parsed;
}

Failure failed(std::string_view subject)
{
    return Failure(systemError(errno, std::string(subject)));
}

Failure failedAs(ErrorCode code, int osError, std::string_view subject, std::string detail)
{
    return Failure(Error{code, std::string(subject), std::move(detail), osError});
}

Result<FileStatus> statusOf(int descriptor, const char *name)
{
    const int flags = AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT | (name[0] == '\0' ? AT_EMPTY_PATH : 0);
    struct statx seen {};
    const unsigned wanted = STATX_BASIC_STATS | STATX_BTIME;
    if (retried(
            [&] { return ::statx(descriptor, name, flags | AT_STATX_SYNC_AS_STAT, wanted, &seen); })
        != 0) {
        if (errno != ENOSYS && errno != EPERM)
            return failed(name);
        struct stat plain {}; // a sandbox that is older than statx
        if (retried([&] { return ::fstatat(descriptor, name, &plain, flags); }) != 0)
            return failed(name);
        return fromStat(plain);
    }
    FileStatus status;
    status.type = typeOf(seen.stx_mode);
    if (status.type == FileType::Other)
        status.otherType = nameOfType(seen.stx_mode);
    status.executable = (seen.stx_mode & S_IXUSR) != 0;
    status.size = seen.stx_size;
    status.blocks = seen.stx_blocks;
    status.mtime = nanoseconds(seen.stx_mtime.tv_sec, seen.stx_mtime.tv_nsec);
    status.ctime = nanoseconds(seen.stx_ctime.tv_sec, seen.stx_ctime.tv_nsec);
    status.inode = seen.stx_ino;
    if ((seen.stx_mask & STATX_BTIME) != 0)
        status.birthTime = nanoseconds(seen.stx_btime.tv_sec, seen.stx_btime.tv_nsec);
    status.device = makedev(seen.stx_dev_major, seen.stx_dev_minor);
    status.links = seen.stx_nlink;
    status.mountRoot = (seen.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
    return status;
}

unsigned fileModeMask()
{
    static const unsigned mask = [] {
        std::ifstream status("/proc/self/status");
        for (std::string line; std::getline(status, line);) {
            if (line.starts_with("Umask:"))
                return static_cast<unsigned>(std::strtoul(line.c_str() + 6, nullptr, 8)) & 0777U;
        }
        return 077U; // no /proc: rather too private than too open
    }();
    return mask;
}

} // namespace tern::posix
