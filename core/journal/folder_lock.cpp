#include "folder_lock.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tern {

namespace {

std::string holder(int descriptor)
{
    std::array<char, 32> text{};
    const ssize_t size = ::pread(descriptor, text.data(), text.size(), 0);
    std::string digits(text.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    digits.resize(std::min(digits.find_first_not_of("0123456789"), digits.size()));
    return digits.empty() ? "held by another process" : "held by process " + digits;
}

} // namespace

Result<std::shared_ptr<const FolderLock>> FolderLock::take(const std::string &folder)
{
    const std::string path = folder + "/lock";
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return Failure(systemError(errno, path));
    std::shared_ptr<const FolderLock> lock(new FolderLock(descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return fail(ErrorCode::Locked, folder, holder(descriptor));
        return Failure(systemError(errno, path));
    }
    // The number is for people; that it cannot be written, on a full disk, changes nothing.
    const std::string pid = std::to_string(::getpid()) + '\n';
    if (::fchmod(descriptor, 0600) != 0 || ::ftruncate(descriptor, 0) != 0
        || ::pwrite(descriptor, pid.data(), pid.size(), 0) < 0)
        errno = 0;
    return lock;
}

FolderLock::~FolderLock()
{
    ::close(m_descriptor);
}

} // namespace tern
