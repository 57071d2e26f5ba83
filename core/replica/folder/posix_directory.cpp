#include "posix_calls.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cassert>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <mutex>

namespace tern::posix {

namespace {

constexpr int directoryFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW;

class PosixDirectory final : public Directory {
public:
    explicit PosixDirectory(Handle handle) : m_handle(std::move(handle)) {}

    Result<FileStatus> status(std::string_view name) override;
    Result<std::vector<DirectoryItem>> list() override;
    Result<std::shared_ptr<Directory>> openDirectory(std::string_view path) override;
    Result<std::unique_ptr<File>> openFile(std::string_view name, OpenMode mode) override;
    Result<std::string> readSymlink(std::string_view name) override;
    Result<void> makeDirectory(std::string_view name, Access access) override;
    Result<void> makeSymlink(std::string_view target, std::string_view name) override;
    Result<void> removeFile(std::string_view name) override;
    Result<void> removeDirectory(std::string_view name) override;
    Result<void> rename(std::string_view name, Directory &to, std::string_view toName,
                        RenameMode mode) override;
    Result<void> link(std::string_view name, Directory &to, std::string_view toName) override;
    Result<void> sync() override;
    Result<void> syncFileSystem() override;
    Result<FileSystemFacts> facts() override { return factsOf(fd()); }

    [[nodiscard]] int fd() const { return m_handle.get(); }

private:
    Handle m_handle;
    std::mutex m_listing; ///< the descriptor has one reading position
};

/// Only directories of this file system meet each other; a wrapper unwraps before it hands on.
int descriptorOf(Directory &directory)
{
    auto *ours = dynamic_cast<PosixDirectory *>(&directory);
    assert(ours != nullptr);
    return ours->fd();
}

FileType typeFromListing(unsigned char type)
{
    switch (type) {
    case DT_REG: return FileType::Regular;
    case DT_DIR: return FileType::Directory;
    case DT_LNK: return FileType::Symlink;
    default: return FileType::Other;
    }
}

void appendItems(const char *bytes, std::size_t count, std::vector<DirectoryItem> &items)
{
    for (std::size_t at = 0; at < count;) {
        // As getdents64(2) lays it out: inode 8, offset 8, length 2, type 1, the name and its NUL.
        std::uint16_t length = 0;
        std::memcpy(&length, bytes + at + offsetof(struct dirent64, d_reclen), sizeof length);
        const auto type = static_cast<unsigned char>(bytes[at + offsetof(struct dirent64, d_type)]);
        const std::string_view name(bytes + at + offsetof(struct dirent64, d_name));
        at += length;
        if (name != "." && name != "..")
            items.push_back({std::string(name), typeFromListing(type), type != DT_UNKNOWN});
    }
}

Result<FileStatus> PosixDirectory::status(std::string_view name)
{
    TERN_TRY(const Name parsed, Name::parse(name));
    return statusOf(fd(), parsed.get());
}

Result<std::vector<DirectoryItem>> PosixDirectory::list()
{
    constexpr std::size_t bufferBytes = 64 * 1024;
    const auto buffer = std::make_unique_for_overwrite<char[]>(bufferBytes);
    const std::lock_guard lock(m_listing);
    // Also the first time: btrfs lists what was there when the directory was opened or rewound.
    if (::lseek(fd(), 0, SEEK_SET) != 0)
        return failed({});
    std::vector<DirectoryItem> items;
    for (;;) {
        const ssize_t count =
            retried([&] { return ::getdents64(fd(), buffer.get(), bufferBytes); });
        if (count < 0)
            return failed({});
        if (count == 0)
            return items;
        appendItems(buffer.get(), static_cast<std::size_t>(count), items);
    }
}

/// One step down where the kernel has no openat2.
Result<Handle> openComponent(int parent, std::string_view component)
{
    TERN_TRY(const Name name, Name::parse(component));
    if (name.isEmpty())
        return failedAs(ErrorCode::InvalidName, EINVAL, component);
    Handle next(retried([&] { return ::openat(parent, name.get(), directoryFlags); }));
    if (!next.isOpen())
        return failed(component);
    TERN_TRY(const FileStatus above, statusOf(parent, ""));
    TERN_TRY(const FileStatus below, statusOf(next.get(), ""));
    if (above.device != below.device || below.mountRoot)
        return failedAs(ErrorCode::CrossDevice, EXDEV, component);
    return next;
}

Result<Handle> openByWalking(int start, std::string_view path)
{
    Handle current;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        const int parent = current.isOpen() ? current.get() : start;
        TERN_TRY(current, openComponent(parent, path.substr(at, end - at)));
        at = end + 1;
    }
    return current;
}

/// True for a path that a Directory takes: components that are names, joined by single slashes.
bool isPlainPath(std::string_view path)
{
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        const std::string_view component = path.substr(at, end - at);
        if (component.empty() || component == "." || component == "..")
            return false;
        at = end + 1;
    }
    return path.find('\0') == std::string_view::npos;
}

/// Set once openat2 was refused, by an old kernel or by a sandbox's filter.
std::atomic<bool> mustWalk = false;

Result<Handle> openBeneath(int start, std::string_view path)
{
    struct open_how how {};
    how.flags = directoryFlags;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_XDEV;
    const std::string bytes(path);
    // EAGAIN: a rename somewhere on the machine raced with the lookup. It passes.
    for (int tries = 0; tries < 128 && !mustWalk; ++tries) {
        const long opened =
            retried([&] { return ::syscall(SYS_openat2, start, bytes.c_str(), &how, sizeof how); });
        if (opened >= 0)
            return Handle(static_cast<int>(opened));
        if (errno == EAGAIN)
            continue;
        if (errno != ENOSYS && errno != EPERM)
            return failed(path);
        mustWalk = errno == ENOSYS;
        break;
    }
    return openByWalking(start, path);
}

Result<std::shared_ptr<Directory>> PosixDirectory::openDirectory(std::string_view path)
{
    if (path.empty()) {
        Handle again(retried([&] { return ::openat(fd(), ".", directoryFlags); }));
        if (!again.isOpen())
            return failed({});
        return posix::makeDirectory(std::move(again));
    }
    if (!isPlainPath(path))
        return failedAs(ErrorCode::InvalidName, EINVAL, path);
    TERN_TRY(Handle opened, openBeneath(fd(), path));
    return posix::makeDirectory(std::move(opened));
}

Result<std::unique_ptr<File>> PosixDirectory::openFile(std::string_view name, OpenMode mode)
{
    TERN_TRY(const Name parsed, Name::parse(name));
    // O_NONBLOCK: a pipe must not hold us up, nor somebody's lease; files do not care.
    int flags = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    switch (mode) {
    case OpenMode::Read: flags |= O_RDONLY | O_NOATIME; break;
    case OpenMode::ReadWrite: flags |= O_RDWR; break;
    case OpenMode::Create: flags |= O_RDWR | O_CREAT | O_EXCL; break;
    }
    Handle opened(retried([&] { return ::openat(fd(), parsed.get(), flags, 0600); }));
    if (!opened.isOpen() && mode == OpenMode::Read && errno == EPERM) // not ours: atime moves
        opened = Handle(retried([&] { return ::openat(fd(), parsed.get(), flags & ~O_NOATIME); }));
    if (!opened.isOpen())
        return errno == ENXIO ? failedAs(ErrorCode::Unsupported, errno, name, "not a file")
                              : failed(name);
    if (mode != OpenMode::Create) {
        TERN_TRY(const FileStatus seen, statusOf(opened.get(), ""));
        if (seen.type == FileType::Directory)
            return failedAs(ErrorCode::IsADirectory, EISDIR, name);
        if (seen.type != FileType::Regular)
            return failedAs(ErrorCode::Unsupported, 0, name, std::string(seen.otherType));
    }
    return makeFile(std::move(opened), std::string(name));
}

Result<std::string> PosixDirectory::readSymlink(std::string_view name)
{
    TERN_TRY(const Name parsed, Name::parse(name));
    std::string target(256, '\0');
    for (;;) {
        const ssize_t count =
            retried([&] { return ::readlinkat(fd(), parsed.get(), target.data(), target.size()); });
        if (count < 0) // EINVAL: no symlink stands there
            return errno == EINVAL ? failedAs(ErrorCode::ChangedMeanwhile, errno, name)
                                   : failed(name);
        if (static_cast<std::size_t>(count) < target.size()) {
            target.resize(static_cast<std::size_t>(count));
            return target;
        }
        target.resize(target.size() * 2);
    }
}

Result<void> PosixDirectory::makeDirectory(std::string_view name, Access access)
{
    TERN_TRY(const Name parsed, Name::parse(name));
    const mode_t mode = access == Access::OwnerOnly ? 0700 : 0777;
    if (retried([&] { return ::mkdirat(fd(), parsed.get(), mode); }) != 0)
        return failed(name);
    return {};
}

Result<void> PosixDirectory::makeSymlink(std::string_view target, std::string_view name)
{
    TERN_TRY(const Name parsed, Name::parse(name));
    if (target.find('\0') != std::string_view::npos)
        return failedAs(ErrorCode::InvalidName, EINVAL, name);
    const std::string bytes(target);
    if (retried([&] { return ::symlinkat(bytes.c_str(), fd(), parsed.get()); }) != 0) {
        // EPERM: this file system has no symlinks.
        return errno == EPERM ? failedAs(ErrorCode::Unsupported, errno, name) : failed(name);
    }
    return {};
}

Result<void> PosixDirectory::removeFile(std::string_view name)
{
    TERN_TRY(const Name parsed, Name::parse(name));
    if (retried([&] { return ::unlinkat(fd(), parsed.get(), 0); }) != 0)
        return failed(name);
    return {};
}

Result<void> PosixDirectory::removeDirectory(std::string_view name)
{
    TERN_TRY(const Name parsed, Name::parse(name));
    if (retried([&] { return ::unlinkat(fd(), parsed.get(), AT_REMOVEDIR); }) != 0) {
        // POSIX lets a file system say either.
        return errno == EEXIST ? failedAs(ErrorCode::NotEmpty, errno, name) : failed(name);
    }
    return {};
}

Result<void> PosixDirectory::rename(std::string_view name, Directory &to, std::string_view toName,
                                    RenameMode mode)
{
    TERN_TRY(const Name from, Name::parse(name));
    TERN_TRY(const Name target, Name::parse(toName));
    const int toFd = descriptorOf(to);
    if (mode == RenameMode::Replace) {
        if (retried([&] { return ::renameat(fd(), from.get(), toFd, target.get()); }) != 0)
            return errno == EEXIST ? failedAs(ErrorCode::NotEmpty, errno, name) : failed(name);
        return {};
    }
    const unsigned flags =
        mode == RenameMode::NoReplace ? unsigned{RENAME_NOREPLACE} : unsigned{RENAME_EXCHANGE};
    if (retried([&] { return ::renameat2(fd(), from.get(), toFd, target.get(), flags); }) != 0)
        return failed(name); // EINVAL, ENOSYS: Unsupported
    return {};
}

Result<void> PosixDirectory::link(std::string_view name, Directory &to, std::string_view toName)
{
    TERN_TRY(const Name from, Name::parse(name));
    TERN_TRY(const Name target, Name::parse(toName));
    const int toFd = descriptorOf(to);
    if (retried([&] { return ::linkat(fd(), from.get(), toFd, target.get(), 0); }) != 0) {
        // EPERM: no second names here, or none for files of others; EMLINK: no more of them.
        return errno == EPERM || errno == EMLINK ? failedAs(ErrorCode::Unsupported, errno, name)
                                                 : failed(name);
    }
    return {};
}

Result<void> PosixDirectory::sync()
{
    // Where directories cannot be flushed, their entries were written through already.
    if (retried([&] { return ::fsync(fd()); }) != 0 && errno != EINVAL && errno != EOPNOTSUPP)
        return failed({});
    return {};
}

Result<void> PosixDirectory::syncFileSystem()
{
    if (retried([&] { return ::syncfs(fd()); }) != 0)
        return failed({});
    return {};
}

} // namespace

std::shared_ptr<Directory> makeDirectory(Handle handle)
{
    return std::make_shared<PosixDirectory>(std::move(handle));
}

} // namespace tern::posix
