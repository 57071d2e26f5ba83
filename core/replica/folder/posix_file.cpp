#include "posix_calls.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

namespace tern::posix {

namespace {

/// Both calls that tell of holes move the offset of the descriptor, which nothing here uses.
class PosixFile final : public File {
public:
    PosixFile(Handle handle, std::string name)
        : m_handle(std::move(handle)), m_name(std::move(name))
    {
    }

    Result<FileStatus> status() override { return statusOf(fd(), ""); }
    Result<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override;
    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override;
    Result<void> resize(std::uint64_t size) override;
    Result<std::uint64_t> nextData(std::uint64_t offset) override;
    Result<std::uint64_t> nextHole(std::uint64_t offset) override;
    Result<void> setModified(std::int64_t mtime) override;
    Result<void> setExecutable(bool executable) override;
    Result<void> setDefaultMode(bool executable) override;
    Result<void> sync() override;
    Result<void> leaseForReading() override;
    bool leaseHolds() override;

private:
    [[nodiscard]] int fd() const { return m_handle.get(); }
    Result<std::uint64_t> seek(std::uint64_t offset, int whence);
    Result<void> setMode(unsigned mode);

    Handle m_handle;
    std::string m_name;
};

Result<std::size_t> PosixFile::read(std::uint64_t offset, std::span<std::byte> into)
{
    std::size_t done = 0;
    while (done < into.size()) {
        const auto from = static_cast<off_t>(offset + done);
        const ssize_t count =
            retried([&] { return ::pread(fd(), into.data() + done, into.size() - done, from); });
        if (count < 0)
            return failed(m_name);
        if (count == 0)
            break;
        done += static_cast<std::size_t>(count);
    }
    return done;
}

Result<void> PosixFile::write(std::uint64_t offset, std::span<const std::byte> bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto to = static_cast<off_t>(offset + done);
        const ssize_t count =
            retried([&] { return ::pwrite(fd(), bytes.data() + done, bytes.size() - done, to); });
        if (count < 0)
            return failed(m_name);
        if (count == 0)
            return failedAs(ErrorCode::NoSpace, ENOSPC, m_name);
        done += static_cast<std::size_t>(count);
    }
    return {};
}

Result<void> PosixFile::resize(std::uint64_t size)
{
    if (retried([&] { return ::ftruncate(fd(), static_cast<off_t>(size)); }) != 0)
        return errno == EINVAL ? failedAs(ErrorCode::TooLarge, errno, m_name) : failed(m_name);
    return {};
}

Result<std::uint64_t> PosixFile::seek(std::uint64_t offset, int whence)
{
    const off_t found = ::lseek(fd(), static_cast<off_t>(offset), whence);
    if (found >= 0)
        return static_cast<std::uint64_t>(found);
    if (errno != ENXIO)
        return failed(m_name);
    TERN_TRY(const FileStatus now, status()); // nothing but a hole, or the end, follows
    return now.size;
}

Result<std::uint64_t> PosixFile::nextData(std::uint64_t offset)
{
    Result<std::uint64_t> found = seek(offset, SEEK_DATA);
    if (!found && found.error().code == ErrorCode::Unsupported)
        return offset;
    return found;
}

Result<std::uint64_t> PosixFile::nextHole(std::uint64_t offset)
{
    Result<std::uint64_t> found = seek(offset, SEEK_HOLE);
    if (!found && found.error().code == ErrorCode::Unsupported) {
        TERN_TRY(const FileStatus now, status());
        return now.size;
    }
    return found;
}

Result<void> PosixFile::setModified(std::int64_t mtime)
{
    constexpr std::int64_t perSecond = 1'000'000'000;
    std::int64_t seconds = mtime / perSecond;
    std::int64_t fraction = mtime % perSecond;
    if (fraction < 0) { // the kernel counts the fraction forward from the second before
        fraction += perSecond;
        --seconds;
    }
    const struct timespec times[2] = {{0, UTIME_OMIT}, {seconds, fraction}};
    if (retried([&] { return ::futimens(fd(), times); }) != 0)
        return failed(m_name);
    return {};
}

Result<void> PosixFile::setMode(unsigned mode)
{
    if (retried([&] { return ::fchmod(fd(), static_cast<mode_t>(mode)); }) != 0)
        return failed(m_name);
    return {};
}

Result<void> PosixFile::setExecutable(bool executable)
{
    struct stat seen {};
    if (retried([&] { return ::fstat(fd(), &seen); }) != 0)
        return failed(m_name);
    const unsigned current = seen.st_mode & 07777U;
    unsigned mode = current & ~0111U;
    // The owner's bit is the one that counts as "executable", so no umask may withhold it.
    if (executable)
        mode |= (((current & 0444U) >> 2U) & ~fileModeMask()) | 0100U;
    if (mode == current)
        return {};
    return setMode(mode);
}

Result<void> PosixFile::setDefaultMode(bool executable)
{
    const unsigned wanted = executable ? 0777U : 0666U;
    return setMode((wanted & ~fileModeMask()) | (executable ? 0100U : 0U));
}

Result<void> PosixFile::sync()
{
    if (retried([&] { return ::fsync(fd()); }) != 0)
        return failed(m_name);
    return {};
}

/// A lease that is held makes every later writer wait in open() until it is given up, and tells
/// its holder by a signal (SIGIO, which ends a program that does not expect it). So it is given up
/// at once: the kernel grants it only while nobody has the file open for writing, and that is all
/// that is asked. Who came and went between two questions has moved the file's ctime. A writer
/// that meets the lease in these few microseconds only waits them out; the signal is made SIGURG
/// for that case, which Linux ignores where no handler is installed.
Result<void> PosixFile::leaseForReading()
{
    if (::fcntl(fd(), F_SETSIG, SIGURG) != 0)
        return failedAs(ErrorCode::Unsupported, errno, m_name);
    if (::fcntl(fd(), F_SETLEASE, F_RDLCK) != 0) {
        // Leases are for the file's owner, and not every file system has them.
        const bool busy = errno == EAGAIN;
        return failedAs(busy ? ErrorCode::Busy : ErrorCode::Unsupported, errno, m_name);
    }
    ::fcntl(fd(), F_SETLEASE, F_UNLCK);
    return {};
}

bool PosixFile::leaseHolds()
{
    const Result<void> lease = leaseForReading();
    return lease || lease.error().code != ErrorCode::Busy;
}

} // namespace

std::unique_ptr<File> makeFile(Handle handle, std::string name)
{
    return std::make_unique<PosixFile>(std::move(handle), std::move(name));
}

} // namespace tern::posix
