#pragma once

#include "file_system.h"

#include <array>
#include <cerrno>
#include <utility>

/// What the parts of the POSIX file system share; nobody else includes this.
namespace tern::posix {

/// Owns a file descriptor. A value that can be moved.
class Handle {
public:
    Handle() = default;
    explicit Handle(int descriptor) : m_descriptor(descriptor) {}
    ~Handle();
    Handle(Handle &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    Handle &operator=(Handle &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

/// One name in a directory, as the kernel takes it: it ends in NUL, and cannot lead elsewhere.
class Name {
public:
    /// InvalidName or NameTooLong. "" stands for the directory itself.
    static Result<Name> parse(std::string_view name);
    [[nodiscard]] const char *get() const { return m_bytes.data(); }
    [[nodiscard]] bool isEmpty() const { return m_bytes[0] == '\0'; }

private:
    friend class tl::expected<Name, Error>;
    Name() {} // the bytes are written by parse(); clearing them for each status would cost
    std::array<char, 256> m_bytes;
};

/// Makes a call again while signals interrupt it.
template <class Call>
auto retried(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

/// The Error of the call that has just failed, from errno.
[[nodiscard]] Failure failed(std::string_view subject);
[[nodiscard]] Failure failedAs(ErrorCode code, int osError, std::string_view subject,
                               std::string detail = {});

/// The status of `name` (which may be empty: of the descriptor itself), not following a symlink.
Result<FileStatus> statusOf(int descriptor, const char *name);

/// The permission bits that new files of this process do not get. Asked of /proc once, because
/// umask(2) can only be read by setting it, which would reach the files of other threads.
[[nodiscard]] unsigned fileModeMask();

Result<FileSystemFacts> factsOf(int descriptor);

std::unique_ptr<File> makeFile(Handle handle, std::string name);
std::shared_ptr<Directory> makeDirectory(Handle handle);

} // namespace tern::posix
