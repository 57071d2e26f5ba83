#include "agreement_check.h"

#include "content/hasher.h"

namespace tern::test {

namespace {

using AgreedTree = std::map<RelPath, AgreedEntry>;

/// True when `disk` shows at `path` what is agreed there, or nothing where nothing is.
bool shows(const DiskState &disk, Side side, const RelPath &path, const AgreedTree &agreed)
{
    const auto entry = agreed.find(path);
    const auto inode = disk.findPath(path.bytes());
    if (entry == agreed.end() || !inode)
        return entry == agreed.end() && !inode;
    const DiskState::Node &node = disk.node(*inode);
    switch (entry->second.kind) {
    case Kind::Directory: return node.type == FileType::Directory;
    case Kind::Symlink:
        return node.type == FileType::Symlink && node.content() == entry->second.target;
    case Kind::File: break;
    }
    const SideState &state = entry->second.state(side);
    const Attributes &attributes = node.attributes.back();
    return node.type == FileType::Regular && node.content().size() == entry->second.size
           && attributes.mtime == state.mtime && attributes.executable == state.executable
           && digestOf(node.content()) == entry->second.digest;
}

bool isAlike(const AgreedTree &a, const AgreedTree &b, const RelPath &path)
{
    const auto inA = a.find(path);
    const auto inB = b.find(path);
    if (inA == a.end() || inB == b.end())
        return inA == a.end() && inB == b.end();
    const AgreedEntry &one = inA->second;
    const AgreedEntry &other = inB->second;
    return one.kind == other.kind && one.digest == other.digest && one.target == other.target
           && one.local.mtime == other.local.mtime && one.remote.mtime == other.remote.mtime
           && one.local.executable == other.local.executable
           && one.remote.executable == other.remote.executable;
}

std::set<RelPath> changedPaths(const AgreedTree &before, const AgreedTree &after)
{
    std::set<RelPath> changed;
    for (const AgreedTree *tree : {&before, &after}) {
        for (const auto &[path, entry] : *tree) {
            if (!isAlike(before, after, path))
                changed.insert(path);
        }
    }
    return changed;
}

} // namespace

std::string judgeAgreements(const Recording &uncut, Random &random)
{
    std::string wrong;
    for (std::size_t i = 1; i < uncut.agreements.size(); ++i) {
        const auto &[point, agreed] = uncut.agreements[i];
        const std::set<RelPath> changed = changedPaths(uncut.agreements[i - 1].second, agreed);
        if (changed.empty())
            continue;
        for (const Side side : {Side::Local, Side::Remote}) {
            const DiskState &disk = *diskOf(uncut.moments[point], side);
            const Survivors left = survivorsOf(disk, mattersToTern, random);
            for (const RelPath &path : changed) {
                if (!shows(disk, side, path, agreed))
                    continue; // a change that is still to be synced
                const auto lost =
                    std::find_if(left.all.begin(), left.all.end(), [&](const Survivor &cut) {
                        return !shows(cut.state, side, path, agreed);
                    });
                if (lost != left.all.end())
                    wrong += "  what is agreed at " + path.bytes() + " after step "
                             + std::to_string(point) + " is not durable on the " + name(side)
                             + " side, which may be left with\n" + describe(treeOf(lost->state));
            }
        }
    }
    return wrong;
}

} // namespace tern::test
