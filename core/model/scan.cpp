#include "scan.h"

#include <algorithm>

namespace tern {

bool Scope::covers(const RelPath &path) const
{
    // Sorted, none inside another: only the last one not after the path can contain it.
    const auto after = std::upper_bound(tops.begin(), tops.end(), path);
    return after != tops.begin() && std::prev(after)->contains(path);
}

Scope Scope::of(std::vector<RelPath> tops)
{
    std::sort(tops.begin(), tops.end());
    Scope scope{{}};
    for (RelPath &top : tops) {
        if (scope.tops.empty() || !scope.tops.back().contains(top))
            scope.tops.push_back(std::move(top));
    }
    return scope;
}

} // namespace tern
