#include "sameness.h"

#include "scanner.h"

namespace tern {

namespace {

FileType typeOf(Kind kind)
{
    switch (kind) {
    case Kind::File: return FileType::Regular;
    case Kind::Directory: return FileType::Directory;
    case Kind::Symlink: return FileType::Symlink;
    }
    return FileType::Other;
}

} // namespace

bool shows(const FileStatus &status, const Entry &expected)
{
    if (status.type != typeOf(expected.kind))
        return false;
    const Entry seen = entryFromStatus(status, status.ctime, 0);
    if (expected.kind == Kind::Directory)
        return expected.token.object.empty() || seen.token.object.empty()
               || expected.token.object == seen.token.object;
    if (!expected.token.version.empty() && expected.token.version != seen.token.version)
        return false;
    return expected.kind == Kind::Symlink
           || (expected.size == status.size && expected.mtime == status.mtime);
}

bool sameObject(const FileStatus &a, const FileStatus &b)
{
    if (a.type != b.type || a.inode != b.inode || a.device != b.device
        || a.birthTime != b.birthTime)
        return false;
    return a.type == FileType::Directory
           || (a.size == b.size && a.mtime == b.mtime && a.executable == b.executable);
}

Entry freshEntry(const FileStatus &status)
{
    Entry entry = entryFromStatus(status, status.ctime, 0);
    entry.token.settled = entry.kind == Kind::Directory;
    return entry;
}

Result<Kind> kindOf(FileType type, std::string_view subject)
{
    switch (type) {
    case FileType::Regular: return Kind::File;
    case FileType::Directory: return Kind::Directory;
    case FileType::Symlink: return Kind::Symlink;
    case FileType::Other: break;
    }
    return fail(ErrorCode::Unsupported, std::string(subject), "socket, pipe or device");
}

} // namespace tern
