#include "posix_file_system.h"

#include "posix_calls.h"

#include <fcntl.h>

namespace tern {

Result<std::shared_ptr<Directory>> PosixFileSystem::openRoot(const std::string &absolutePath)
{
    if (!absolutePath.starts_with('/') || absolutePath.find('\0') != std::string::npos)
        return posix::failedAs(ErrorCode::InvalidName, EINVAL, absolutePath);
    posix::Handle opened(posix::retried(
        [&] { return ::open(absolutePath.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (!opened.isOpen())
        return posix::failed(absolutePath);
    return posix::makeDirectory(std::move(opened));
}

} // namespace tern
