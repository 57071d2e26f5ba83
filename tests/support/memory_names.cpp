#include "memory_names.h"

#include "model/escaped_name.h"

#include <algorithm>

namespace tern::test {

namespace {

bool escapes(const MemoryFolder &folder)
{
    const MemoryManners &manners = folder.manners;
    return manners.escapesNames && (manners.caseInsensitive || manners.normalizesUnicode);
}

std::string lower(std::string_view name)
{
    std::string text(name);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

/// False for what might be taken for an escaped name.
bool mayStandPlain(std::string_view name)
{
    return !unescapedName(lower(name));
}

/// How `name` is stored below `directory`, or would be.
std::optional<std::string> storedName(const MemoryFolder &folder, const std::string &directory,
                                      const std::string &name)
{
    const MemoryNodePtr node = folder.at(directory);
    if (node) {
        const auto told = toldNames(folder, *node);
        if (const auto found = told.find(name); found != told.end())
            return found->second;
    }
    if (mayStandPlain(name) && !folder.at(MemoryPath::joined(directory, name)))
        return name;
    return escapedName(name);
}

void collect(const MemoryFolder &folder, const MemoryNode &directory, const std::string &prefix,
             std::map<std::string, std::string> &tree)
{
    for (const auto &[name, stored] : toldNames(folder, directory)) {
        if (prefix.empty() && name == ".tern")
            continue;
        const MemoryNode &node = *directory.children.find(stored)->second;
        const std::string path = MemoryPath::joined(prefix, name);
        tree[path] = shownContent(node);
        collect(folder, node, path, tree);
    }
}

} // namespace

std::map<std::string, std::string> toldNames(const MemoryFolder &folder,
                                             const MemoryNode &directory)
{
    std::map<std::string, std::string> told;
    for (const auto &[stored, node] : directory.children) {
        std::string name = stored;
        if (escapes(folder)) {
            if (const auto spelt = unescapedName(stored)) {
                name = *spelt;
            } else { // beside its own escaped form a plain name is told as that one
                for (auto next = escapedName(name); next && directory.children.contains(*next);
                     next = escapedName(name))
                    name = std::move(*next);
            }
        }
        told[name] = stored;
    }
    return told;
}

std::optional<std::string> storedPath(const MemoryFolder &folder, const RelPath &path)
{
    if (!escapes(folder) || path.isRoot())
        return path.bytes();
    const auto held = folder.lock();
    const auto directory = storedPath(folder, path.parent());
    if (!directory)
        return std::nullopt;
    const auto name = storedName(folder, *directory, std::string(path.name()));
    return name ? std::optional(MemoryPath::joined(*directory, *name)) : std::nullopt;
}

std::optional<std::string> storedPathFor(const MemoryFolder &folder, const MemoryNodePtr &moved,
                                         const RelPath &path)
{
    const auto held = folder.lock();
    auto stored = storedPath(folder, path);
    if (!stored || !escapes(folder) || !mayStandPlain(path.name()))
        return stored;
    std::string plain(MemoryPath::joined(MemoryPath::parent(*stored), path.name()));
    return folder.at(plain) == moved ? std::move(plain) : std::move(stored);
}

MemoryNodePtr standingAt(const MemoryFolder &folder, const RelPath &path)
{
    const auto held = folder.lock();
    const auto stored = storedPath(folder, path);
    return stored ? folder.at(*stored) : nullptr;
}

std::string toldPath(const MemoryFolder &folder, std::string_view stored)
{
    if (!escapes(folder) || stored.empty())
        return std::string(stored);
    const std::string_view name = MemoryPath::name(stored);
    return MemoryPath::joined(toldPath(folder, MemoryPath::parent(stored)),
                              unescapedName(name).value_or(std::string(name)));
}

std::map<std::string, std::string> toldTree(const MemoryFolder &folder)
{
    const auto held = folder.lock();
    std::map<std::string, std::string> tree;
    collect(folder, *folder.top(), {}, tree);
    return tree;
}

} // namespace tern::test
