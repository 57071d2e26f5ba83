#include "disk_view.h"

#include <algorithm>
#include <array>

namespace tern::test {

namespace {

constexpr std::string_view own = ".tern";
constexpr std::string_view trash = ".tern/trash/";

bool isOwn(std::string_view path)
{
    return path == own || path.starts_with(".tern/");
}

} // namespace

SeenTree treeOf(const DiskState &disk)
{
    SeenTree tree;
    for (const auto &[path, inode] : disk.paths()) {
        if (isOwn(path))
            continue;
        const DiskState::Node &node = disk.node(inode);
        SeenItem item{node.type, node.content()};
        if (node.type == FileType::Regular) {
            item.mtime = node.attributes.back().mtime;
            item.executable = node.attributes.back().executable;
        }
        tree.emplace(path, std::move(item));
    }
    return tree;
}

std::set<std::string> contentsIn(const DiskState &disk)
{
    std::set<std::string> contents;
    for (const auto &[path, inode] : disk.paths()) {
        if (disk.node(inode).type == FileType::Regular && (!isOwn(path) || path.starts_with(trash)))
            contents.insert(disk.node(inode).content());
    }
    return contents;
}

std::set<std::string> litterIn(const DiskState &disk)
{
    constexpr std::array<std::string_view, 6> needed = {
        ".tern", ".tern/id", ".tern/clock", ".tern/generations", ".tern/staging", ".tern/trash"};
    std::set<std::string> litter;
    for (const auto &[path, inode] : disk.paths()) {
        if (isOwn(path) && !path.starts_with(trash) && !path.starts_with(".tern/generations/")
            && std::find(needed.begin(), needed.end(), path) == needed.end())
            litter.insert(path);
    }
    return litter;
}

bool mattersToTern(std::string_view path, FileType type)
{
    if (!isOwn(path))
        return true;
    if (type == FileType::Directory)
        return false;
    constexpr std::array<std::string_view, 4> read = {".tern/id", ".tern/generations",
                                                      ".tern/trash", own};
    return std::any_of(read.begin(), read.end(), [&](std::string_view known) {
        return path == known
               || (known != own && path.size() > known.size() && path.starts_with(known)
                   && path[known.size()] == '/');
    });
}

std::string describe(const SeenTree &tree)
{
    std::string text;
    for (const auto &[path, item] : tree) {
        text += "    " + path;
        switch (item.type) {
        case FileType::Directory: text += '/'; break;
        case FileType::Symlink: text += " -> " + item.content; break;
        default: text += ": \"" + item.content + "\" " + std::to_string(item.mtime);
        }
        text += '\n';
    }
    return text;
}

std::string describe(const DiskState &disk)
{
    SeenTree tree;
    for (const auto &[path, inode] : disk.paths()) {
        const DiskState::Node &node = disk.node(inode);
        tree.emplace(path, SeenItem{node.type, node.content(), node.attributes.back().mtime});
    }
    return describe(tree);
}

} // namespace tern::test
