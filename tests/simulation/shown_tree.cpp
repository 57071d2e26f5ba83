#include "shown_tree.h"

#include <algorithm>

namespace tern::test {

Entry entryOf(const std::string &shown)
{
    Entry entry;
    if (shown == "/")
        entry.kind = Kind::Directory;
    else if (shown.starts_with("-> "))
        entry.kind = Kind::Symlink;
    else
        entry.size = shown.size();
    return entry;
}

bool wasCarried(const RelPath &path, const std::string &shown, const ShownTree &now)
{
    return std::any_of(now.begin(), now.end(), [&](const auto &item) {
        const auto other = RelPath::parse(item.first);
        return other && *other != path && other->name() == path.name() && item.second == shown;
    });
}

std::vector<std::string> differences(const ShownTree &a, const ShownTree &b)
{
    std::vector<std::string> paths;
    for (const auto &[path, content] : a) {
        const auto other = b.find(path);
        if (other == b.end() || other->second != content)
            paths.push_back(path);
    }
    for (const auto &[path, content] : b) {
        if (!a.contains(path))
            paths.push_back(path);
    }
    return paths;
}

} // namespace tern::test
