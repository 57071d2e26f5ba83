#pragma once

#include "merge.h"

namespace tern {

/// Merges texts line by line, and what holds for all their lines (line ends, the end of the last
/// line, a byte order mark) apart from that. All three are text.
[[nodiscard]] Result<Merged> mergeText(std::string_view base, std::string_view local,
                                       std::string_view remote, Markers markers);

} // namespace tern
