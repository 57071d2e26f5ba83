#pragma once

#include "base/random.h"
#include "support/disk_state.h"

#include <utility>
#include <vector>

namespace tern::test {

/// One state of a file that a power cut may leave: content and attributes (see DiskState).
using FileState = std::pair<std::string, Attributes>;

/// All of them, distinct, in a fixed order.
[[nodiscard]] std::vector<FileState> fileStatesOf(const DiskState::Node &node);

[[nodiscard]] FileState randomFileState(const DiskState::Node &node, Random &random);

} // namespace tern::test
