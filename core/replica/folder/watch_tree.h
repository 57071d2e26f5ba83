#pragma once

#include "base/rel_path.h"

#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace tern {

/// Which watch stands for which directory, through renames: paths are put together from names when
/// they are needed. Used by one thread.
class WatchTree {
public:
    struct Node {
        int watch = -1;
        Node *parent = nullptr; ///< nothing: the root, or a directory that is between two places
        std::string name;
        std::map<std::string, std::unique_ptr<Node>, std::less<>> children;
    };

    /// The root, once it has been set.
    Node *setRoot(int watch);
    [[nodiscard]] Node *root() const { return m_root.get(); }
    [[nodiscard]] Node *find(int watch) const;
    [[nodiscard]] std::size_t size() const { return m_byWatch.size(); }

    /// A directory below `parent`; takes the place of one of the same name.
    Node *add(Node &parent, const std::string &name, int watch);
    /// Takes a directory with all below it out of its place.
    [[nodiscard]] std::unique_ptr<Node> detach(Node &node);
    void attach(Node &parent, const std::string &name, std::unique_ptr<Node> node);
    /// Forgets a directory that was detached, with all below it; tells their watches.
    std::vector<int> forget(std::unique_ptr<Node> node);
    /// Forgets one watch that the system has ended.
    void forgetWatch(int watch);

    /// Nothing for a directory that is between two places.
    [[nodiscard]] std::optional<RelPath> path(const Node &node) const;

private:
    std::unique_ptr<Node> m_root;
    std::unordered_map<int, Node *> m_byWatch;
};

} // namespace tern
