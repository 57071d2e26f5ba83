#pragma once

#include "model/entry.h"

#include <map>
#include <string>
#include <vector>

namespace tern::test {

/// A folder as toldTree() shows it: paths, and what stands there.
using ShownTree = std::map<std::string, std::string>;

/// As rules and filters are asked about it.
[[nodiscard]] Entry entryOf(const std::string &shown);
/// True when `shown` left its place with the folder around it.
[[nodiscard]] bool wasCarried(const RelPath &path, const std::string &shown, const ShownTree &now);
/// Paths at which two trees differ.
[[nodiscard]] std::vector<std::string> differences(const ShownTree &a, const ShownTree &b);

} // namespace tern::test
