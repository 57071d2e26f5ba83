#include "agreed.h"

#include <cassert>

namespace tern {

namespace {

SideState stateOf(const Entry &entry)
{
    return SideState{entry.token, entry.mtime, entry.executable};
}

} // namespace

Entry AgreedEntry::on(Side side) const
{
    const SideState &seen = state(side);
    return Entry{kind, seen.executable, size, seen.mtime, target, digest, seen.token};
}

AgreedEntry agree(const Entry &local, const Entry &remote)
{
    assert(sameContent(local, remote).value_or(true));
    return AgreedEntry{local.kind,   local.size,     local.digest ? local.digest : remote.digest,
                       local.target, stateOf(local), stateOf(remote)};
}

} // namespace tern
