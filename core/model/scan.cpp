#include "scan.h"

#include <algorithm>

namespace tern {

bool Scope::covers(const RelPath &path) const
{
    return std::any_of(tops.begin(), tops.end(),
                       [&](const RelPath &top) { return top.contains(path); });
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
