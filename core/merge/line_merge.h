#pragma once

#include "merge_types.h"

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace tern {

/// Lines of the old text that others stand in for in the new one; either may be none.
struct LineChange {
    LineRange before;
    LineRange after;

    bool operator==(const LineChange &) const = default;
};

/// What makes `after` out of `before`, from top to bottom. Io when libgit2 fails.
[[nodiscard]] Result<std::vector<LineChange>> lineChanges(std::string_view before,
                                                          std::string_view after);

/// What git makes of three texts: a merged text, or one with conflict markers.
struct LineMerge {
    bool isClean = false;
    std::string text;
};
/// Line by line, without any care for line ends. Io when libgit2 fails.
[[nodiscard]] Result<LineMerge> mergeLines(std::string_view base, std::string_view local,
                                           std::string_view remote);

/// Where both sides changed the same lines, or lines beside each other, in different ways.
[[nodiscard]] Result<std::vector<MergePlace>>
collisions(std::string_view base, std::string_view local, std::string_view remote);

} // namespace tern
