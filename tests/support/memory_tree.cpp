#include "memory_tree.h"

#include <algorithm>
#include <cassert>

namespace tern::test {

namespace {

using Children = std::map<std::string, MemoryNodePtr, std::less<>>;

/// The first name of a path, and the rest of it.
std::pair<std::string_view, std::string_view> split(std::string_view path)
{
    const std::size_t slash = path.find('/');
    if (slash == std::string_view::npos)
        return {path, {}};
    return {path.substr(0, slash), path.substr(slash + 1)};
}

Children::const_iterator childOf(const Children &children, std::string_view name,
                                 const NameForm &form)
{
    const auto exact = children.find(name);
    if (exact != children.end() || !form)
        return exact;
    const std::string wanted = form(name);
    return std::find_if(children.begin(), children.end(),
                        [&](const auto &child) { return form(child.first) == wanted; });
}

} // namespace

std::string_view MemoryPath::parent(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view MemoryPath::name(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string MemoryPath::joined(std::string_view parent, std::string_view name)
{
    std::string path(parent);
    if (!path.empty() && !name.empty())
        path += '/';
    path += name;
    return path;
}

MemoryNodePtr find(const MemoryNodePtr &top, std::string_view path, const NameForm &form)
{
    MemoryNodePtr here = top;
    while (here && !path.empty()) {
        const auto [name, rest] = split(path);
        const auto child = childOf(here->children, name, form);
        here = child == here->children.end() ? nullptr : child->second;
        path = rest;
    }
    return here;
}

MemoryNodePtr with(const MemoryNodePtr &top, std::string_view path, MemoryNodePtr node,
                   const NameForm &form)
{
    if (path.empty())
        return node;
    assert(top && top->kind == Kind::Directory);
    const auto [name, rest] = split(path);
    auto changed = std::make_shared<MemoryNode>(*top);
    const auto child = childOf(changed->children, name, form);
    const bool stands = child != changed->children.end();
    MemoryNodePtr below = rest.empty()
                              ? std::move(node)
                              : with(stands ? child->second : nullptr, rest, std::move(node), form);
    if (!stands) {
        if (below)
            changed->children.emplace(std::string(name), std::move(below));
    } else if (below) {
        changed->children.find(child->first)->second = std::move(below);
    } else {
        changed->children.erase(child);
    }
    return changed;
}

void walk(const MemoryNodePtr &top,
          const std::function<void(const std::string &, const MemoryNode &)> &visit,
          const std::string &from)
{
    if (!top)
        return;
    for (const auto &[name, node] : top->children) {
        const std::string path = MemoryPath::joined(from, name);
        visit(path, *node);
        walk(node, visit, path);
    }
}

} // namespace tern::test
