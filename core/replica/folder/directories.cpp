#include "directories.h"

#include <algorithm>
#include <array>

namespace tern {

namespace {

/// Below PATH_MAX (4096 with its NUL), so that one call is enough for all but hostile paths.
constexpr std::size_t longestAtOnce = 4000;

/// Where to cut `path` so that its head can be opened at once.
std::size_t headLength(std::string_view path)
{
    if (path.size() <= longestAtOnce)
        return path.size();
    const std::size_t slash = path.rfind('/', longestAtOnce);
    return slash == std::string_view::npos ? path.size() : slash;
}

} // namespace

Result<std::shared_ptr<Directory>> openBelow(Directory &top, std::string_view path)
{
    std::size_t head = headLength(path);
    TERN_TRY(auto directory, top.openDirectory(path.substr(0, head)));
    while (head < path.size()) {
        path.remove_prefix(head + 1);
        head = headLength(path);
        TERN_TRY(directory, directory->openDirectory(path.substr(0, head)));
    }
    return directory;
}

Result<std::shared_ptr<Directory>> makeBelow(Directory &top, std::string_view path, Access access,
                                             const std::function<void(std::string_view)> &made)
{
    if (auto whole = openBelow(top, path); whole || whole.error().code != ErrorCode::NotFound)
        return whole;
    TERN_TRY(auto directory, top.openDirectory(""));
    std::size_t start = 0;
    while (start < path.size()) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        const std::string_view name = path.substr(start, end - start);
        auto next = directory->openDirectory(name);
        if (!next && next.error().code == ErrorCode::NotFound) {
            const auto done = directory->makeDirectory(name, access);
            if (!done && done.error().code != ErrorCode::AlreadyExists)
                return Failure(done.error());
            if (made)
                made(path.substr(0, start == 0 ? 0 : start - 1));
            next = directory->openDirectory(name);
        }
        if (!next)
            return next;
        directory = std::move(*next);
        start = end + 1;
    }
    return directory;
}

Result<std::shared_ptr<Directory>> openParent(Directory &top, const RelPath &path)
{
    const std::string_view bytes = path.bytes();
    const std::size_t slash = bytes.rfind('/');
    return openBelow(top,
                     slash == std::string_view::npos ? std::string_view() : bytes.substr(0, slash));
}

Result<std::optional<FileStatus>> statusIfAny(Directory &directory, std::string_view name)
{
    auto status = directory.status(name);
    if (status)
        return std::optional<FileStatus>(*status);
    if (status.error().code == ErrorCode::NotFound)
        return std::optional<FileStatus>();
    return Failure(std::move(status).error());
}

bool saysAbsent(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::NotADirectory
           || error.code == ErrorCode::ChangedMeanwhile; // a symlink where a directory would be
}

std::string joined(std::string_view directory, std::string_view name)
{
    std::string path(directory);
    if (!directory.empty() && !name.empty())
        path += '/';
    path += name;
    return path;
}

Result<std::string> readSmallFile(Directory &directory, std::string_view name)
{
    TERN_TRY(auto file, directory.openFile(name, OpenMode::Read));
    std::array<char, 4097> buffer{};
    std::size_t length = 0;
    while (length < buffer.size()) {
        const auto into = std::as_writable_bytes(std::span(buffer).subspan(length));
        TERN_TRY(const std::size_t count, file->read(length, into));
        if (count == 0)
            return std::string(buffer.data(), length);
        length += count;
    }
    return fail(ErrorCode::Corrupt, std::string(name), "larger than 4 KiB");
}

} // namespace tern
