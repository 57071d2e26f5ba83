#include "folder_contents.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

#include <sys/stat.h>

namespace tern::test {

namespace fs = std::filesystem;

namespace {

struct stat statusOf(const std::string &path)
{
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0)
        throw std::runtime_error(path + ": " + std::strerror(errno));
    return status;
}

/// Gives the owner access for as long as it lives: root needs none, others do.
class Access {
public:
    explicit Access(std::string path) : m_path(std::move(path)), m_mode(statusOf(m_path).st_mode)
    {
        if ((m_mode & 0400) == 0)
            ::chmod(m_path.c_str(), m_mode | 0700);
    }
    ~Access()
    {
        if ((m_mode & 0400) == 0)
            ::chmod(m_path.c_str(), m_mode & 07777);
    }
    Access(const Access &) = delete;
    Access &operator=(const Access &) = delete;

private:
    std::string m_path;
    mode_t m_mode;
};

std::string contentOf(const std::string &path)
{
    const Access access(path);
    std::ifstream file(path, std::ios::binary);
    std::string content(fs::file_size(path), '\0');
    file.read(content.data(), static_cast<std::streamsize>(content.size()));
    return content;
}

Thing thingAt(const std::string &path)
{
    constexpr std::uint64_t blockSize = 512;
    constexpr std::int64_t perSecond = 1'000'000'000;
    const struct stat status = statusOf(path);
    Thing thing;
    switch (status.st_mode & S_IFMT) {
    case S_IFDIR: thing.kind = Thing::Kind::Folder; return thing;
    case S_IFLNK:
        thing.kind = Thing::Kind::Link;
        thing.content = fs::read_symlink(path).string();
        return thing;
    case S_IFIFO: thing.kind = Thing::Kind::Pipe; return thing;
    case S_IFSOCK: thing.kind = Thing::Kind::Socket; return thing;
    default: break;
    }
    thing.content = contentOf(path);
    thing.isExecutable = (status.st_mode & S_IXUSR) != 0;
    thing.isSparse =
        static_cast<std::uint64_t>(status.st_blocks) * blockSize < thing.content.size();
    thing.time = std::int64_t{status.st_mtim.tv_sec} * perSecond + status.st_mtim.tv_nsec;
    return thing;
}

void collect(const std::string &folder, const std::string &prefix, Things &into)
{
    if (!fs::is_directory(fs::symlink_status(folder)))
        return;
    const Access access(folder);
    for (const fs::directory_entry &item : fs::directory_iterator(folder)) {
        const std::string name = item.path().filename().string();
        if (prefix.empty() && name == ".tern")
            continue;
        const Thing thing = thingAt(item.path().string());
        if (thing.kind == Thing::Kind::Folder)
            collect(item.path().string(), prefix + name + '/', into);
        into.insert({prefix + name, thing});
    }
}

} // namespace

Things thingsBelow(const std::string &folder)
{
    Things all;
    collect(folder, {}, all);
    return all;
}

} // namespace tern::test
