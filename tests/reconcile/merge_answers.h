#pragma once

#include "support/tree_literals.h"

namespace tern::test {

/// What might come of merges that a plan asks for, by the contents alone: both versions joined by
/// '+', or one of them where it holds the other already, or nothing.
[[nodiscard]] std::map<RelPath, MergeOutcome> answersTo(const std::vector<MergeRequest> &requests,
                                                        const Pair &pair);

/// True when `version` is, or was merged from, `content`.
[[nodiscard]] bool holds(const std::string &version, const std::string &content);

} // namespace tern::test
