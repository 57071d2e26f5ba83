#include "memory_entry.h"

namespace tern::test {

namespace {

std::string objectOf(const MemoryNode &node, const MemoryManners &manners)
{
    return manners.knowsObjects ? "object " + std::to_string(node.object) : std::string();
}

std::string versionOf(const MemoryNode &node)
{
    return std::to_string(node.ctime) + ' ' + std::to_string(node.mtime) + ' '
           + std::to_string(node.bytes.size()) + ' ' + std::to_string(node.object);
}

} // namespace

Entry entryOf(const MemoryNode &node, const MemoryManners &manners, std::int64_t now)
{
    Entry entry;
    entry.kind = node.kind;
    entry.token.object = objectOf(node, manners);
    if (node.kind == Kind::Directory)
        return entry;
    entry.token.version = versionOf(node);
    entry.token.settled = node.ctime < now - manners.timeStep;
    if (node.kind == Kind::Symlink) {
        entry.target = node.bytes;
        return entry;
    }
    entry.executable = node.executable;
    entry.size = node.bytes.size();
    entry.mtime = node.mtime;
    return entry;
}

Entry freshEntryOf(const MemoryNode &node, const MemoryManners &manners)
{
    return entryOf(node, manners, node.ctime);
}

bool shows(const MemoryNodePtr &node, const Entry &expected, const MemoryManners &manners)
{
    if (!node || node->kind != expected.kind)
        return false;
    const Token &token = expected.token;
    if (node->kind == Kind::Directory)
        return token.object.empty() || !manners.knowsObjects
               || token.object == objectOf(*node, manners);
    if (!token.version.empty() && token.version != versionOf(*node))
        return false;
    if (node->kind == Kind::Symlink)
        return node->bytes == expected.target;
    return node->bytes.size() == expected.size && node->mtime == expected.mtime;
}

bool isUnmoved(const MemoryNodePtr &then, const MemoryNodePtr &now, const MemoryManners &manners)
{
    if (!then || !now || then->kind != now->kind || versionOf(*then) != versionOf(*now))
        return false;
    return !manners.noticesWriters || then->edit == now->edit;
}

} // namespace tern::test
