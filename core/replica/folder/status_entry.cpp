#include "status_entry.h"

#include "scanner.h"

#include <array>
#include <cassert>
#include <string_view>

namespace tern {

namespace {

/// Numbers as the journal keeps them inside tokens: 8 bytes each, little endian.
template <std::size_t count>
class Packed {
public:
    explicit Packed(const std::array<std::uint64_t, count> &numbers)
    {
        std::size_t at = 0;
        for (const std::uint64_t number : numbers) {
            for (unsigned shift = 0; shift < 64; shift += 8)
                m_bytes[at++] = static_cast<char>((number >> shift) & 0xFFU);
        }
    }
    [[nodiscard]] std::string_view bytes() const { return {m_bytes.data(), m_bytes.size()}; }

private:
    std::array<char, count * 8> m_bytes;
};

std::uint64_t bits(std::int64_t value)
{
    return static_cast<std::uint64_t>(value);
}

/// An inode number alone is given to the next file soon after its file is gone; with the time of
/// birth it names one object.
Packed<2> objectOf(const FileStatus &status)
{
    return Packed<2>({status.inode, bits(status.birthTime.value_or(0))});
}

Packed<4> versionOf(const FileStatus &status)
{
    return Packed<4>({bits(status.ctime), bits(status.mtime), status.size, status.inode});
}

} // namespace

bool isUnmoved(const FileStatus &a, const FileStatus &b)
{
    return a.type == b.type && a.inode == b.inode && a.size == b.size && a.mtime == b.mtime
           && a.ctime == b.ctime && a.birthTime == b.birthTime;
}

bool matchesToken(const FileStatus &status, const Token &token)
{
    if (status.birthTime ? token.object != objectOf(status).bytes() : !token.object.empty())
        return false;
    if (status.type == FileType::Directory)
        return token.version.empty();
    return token.version == versionOf(status).bytes();
}

std::optional<Kind> syncedKind(FileType type)
{
    switch (type) {
    case FileType::Regular: return Kind::File;
    case FileType::Directory: return Kind::Directory;
    case FileType::Symlink: return Kind::Symlink;
    case FileType::Other: break;
    }
    return std::nullopt;
}

Entry entryFromStatus(const FileStatus &status, std::int64_t now, std::int64_t timeGranularity)
{
    assert(status.type != FileType::Other);
    Entry entry;
    entry.kind = syncedKind(status.type).value_or(Kind::File);
    if (entry.kind == Kind::File) {
        entry.executable = status.executable;
        entry.size = status.size;
        entry.mtime = status.mtime;
    }
    if (status.birthTime)
        entry.token.object = objectOf(status).bytes();
    if (entry.kind != Kind::Directory) {
        entry.token.version = versionOf(status).bytes();
        entry.token.settled = status.ctime < now - timeGranularity;
    }
    return entry;
}

} // namespace tern
