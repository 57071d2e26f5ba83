#pragma once

#include "rules/folder_rules.h"

namespace tern::test {

/// What the headers of core/rules say, written down as plainly as possible: each pattern of each
/// rule is tried, and each directory above is asked again. For comparison with what is quick.
[[nodiscard]] Ruling plainRuling(const RuleSet &rules, const RelPath &path, const Entry &entry,
                                 std::int64_t now);

/// The ignore files of a tree as lists, by their directories.
using PlainIgnores = std::map<RelPath, PatternList>;
[[nodiscard]] bool plainlyIgnored(const PlainIgnores &ignores, const RelPath &path, Kind kind);

} // namespace tern::test
