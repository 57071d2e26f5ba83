#include "entry.h"

namespace tern {

const char *name(Side side)
{
    return side == Side::Local ? "local" : "remote";
}

const char *name(Kind kind)
{
    switch (kind) {
    case Kind::File: return "file";
    case Kind::Directory: return "directory";
    case Kind::Symlink: return "symlink";
    }
    return "file";
}

std::optional<bool> sameContent(const Entry &a, const Entry &b)
{
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case Kind::Directory: return true;
    case Kind::Symlink: return a.target == b.target;
    case Kind::File: break;
    }
    if (a.size != b.size)
        return false;
    if (a.size == 0)
        return true;
    if (!a.digest || !b.digest)
        return std::nullopt;
    return *a.digest == *b.digest;
}

bool sameVersion(const Entry &a, const Entry &b)
{
    return a.kind == b.kind && a.size == b.size && a.mtime == b.mtime
           && a.executable == b.executable && a.target == b.target && a.token == b.token
           && a.token.settled;
}

} // namespace tern
