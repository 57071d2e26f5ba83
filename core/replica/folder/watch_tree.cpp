#include "watch_tree.h"

#include <algorithm>

namespace tern {

WatchTree::Node *WatchTree::setRoot(int watch)
{
    m_root = std::make_unique<Node>();
    m_root->watch = watch;
    m_byWatch.clear();
    m_byWatch[watch] = m_root.get();
    return m_root.get();
}

WatchTree::Node *WatchTree::find(int watch) const
{
    const auto found = m_byWatch.find(watch);
    return found == m_byWatch.end() ? nullptr : found->second;
}

WatchTree::Node *WatchTree::add(Node &parent, const std::string &name, int watch)
{
    auto node = std::make_unique<Node>();
    node->watch = watch;
    Node *added = node.get();
    attach(parent, name, std::move(node));
    m_byWatch[watch] = added;
    return added;
}

std::unique_ptr<WatchTree::Node> WatchTree::detach(Node &node)
{
    auto &siblings = node.parent->children;
    const auto at = siblings.find(node.name);
    std::unique_ptr<Node> taken = std::move(at->second);
    siblings.erase(at);
    taken->parent = nullptr;
    return taken;
}

void WatchTree::attach(Node &parent, const std::string &name, std::unique_ptr<Node> node)
{
    node->parent = &parent;
    node->name = name;
    auto &place = parent.children[name];
    if (place)
        forget(std::move(place)); // its directory is gone: the system ends its watch by itself
    place = std::move(node);
}

std::vector<int> WatchTree::forget(std::unique_ptr<Node> node)
{
    std::vector<int> watches;
    std::vector<std::unique_ptr<Node>> waiting;
    waiting.push_back(std::move(node));
    while (!waiting.empty()) {
        const std::unique_ptr<Node> next = std::move(waiting.back());
        waiting.pop_back();
        const auto known = m_byWatch.find(next->watch);
        if (known != m_byWatch.end() && known->second == next.get()) {
            watches.push_back(next->watch);
            m_byWatch.erase(known);
        }
        for (auto &[name, child] : next->children)
            waiting.push_back(std::move(child));
    }
    return watches;
}

void WatchTree::forgetWatch(int watch)
{
    m_byWatch.erase(watch);
}

std::optional<RelPath> WatchTree::path(const Node &node) const
{
    std::vector<std::string_view> names;
    const Node *at = &node;
    for (; at->parent != nullptr; at = at->parent)
        names.push_back(at->name);
    if (at != m_root.get())
        return std::nullopt;
    std::string bytes;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        if (!bytes.empty())
            bytes += '/';
        bytes += *name;
    }
    auto parsed = RelPath::parse(bytes);
    return parsed ? std::optional<RelPath>(std::move(*parsed)) : std::nullopt;
}

} // namespace tern
