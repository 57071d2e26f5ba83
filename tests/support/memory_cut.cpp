#include "memory_cut.h"

#include <algorithm>

namespace tern::test {

namespace {

bool isAsBefore(const MemoryNodePtr &now, const MemoryEffect &effect)
{
    if (!now || !effect.before)
        return !now && !effect.before;
    if (now->object != effect.before->object || now->edit != effect.before->edit)
        return false;
    const bool goesWithAll = now->kind == Kind::Directory && !effect.after;
    return !goesWithAll || now->children.empty() || now == effect.before;
}

/// A renamed directory takes along what is in it now, not what was in it then.
MemoryNodePtr asLeft(const MemoryNodePtr &after, const MemoryNodePtr &was)
{
    if (!after || after->kind != Kind::Directory || !was)
        return after;
    auto node = std::make_shared<MemoryNode>(*after);
    node->children = was->children;
    return node;
}

bool hasParent(const MemoryNodePtr &top, const std::string &path, const NameForm &form)
{
    const MemoryNodePtr parent = find(top, MemoryPath::parent(path), form);
    return parent && parent->kind == Kind::Directory;
}

/// The tree after `change`; nothing where it cannot be.
MemoryNodePtr changed(const MemoryNodePtr &top, const MemoryChange &change, const NameForm &form)
{
    MemoryNodePtr tree = top;
    std::map<std::uint64_t, MemoryNodePtr> gone; // by object: what a rename takes elsewhere
    for (const MemoryEffect &effect : change) {
        const MemoryNodePtr now = find(tree, effect.path, form);
        const bool isRename = std::any_of(change.begin(), change.end(), [&](const auto &other) {
            return !effect.after && effect.before && other.after
                   && other.after->object == effect.before->object;
        });
        const bool fits =
            isRename ? now && now->object == effect.before->object : isAsBefore(now, effect);
        if (!fits || !hasParent(tree, effect.path, form))
            return nullptr;
        if (isRename)
            gone[now->object] = now;
        MemoryNodePtr was = now;
        if (effect.after && gone.contains(effect.after->object))
            was = gone[effect.after->object];
        tree = with(tree, effect.path, nullptr, form);
        if (effect.after)
            tree = with(tree, effect.path, asLeft(effect.after, was), form);
    }
    return tree;
}

} // namespace

MemoryNodePtr leftByCut(MemoryNodePtr flushed, const std::vector<MemoryChange> &changes,
                        const std::function<bool()> &isKept, const NameForm &form)
{
    MemoryNodePtr left = std::move(flushed);
    for (const MemoryChange &change : changes) {
        if (!isKept())
            continue;
        if (MemoryNodePtr next = changed(left, change, form))
            left = std::move(next);
    }
    return left;
}

} // namespace tern::test
