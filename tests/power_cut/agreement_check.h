#pragma once

#include "recording.h"
#include "support/disk_survivors.h"

namespace tern::test {

/// Law 2 at every commit of a recorded run: whatever a commit newly agrees on, and both disks
/// visibly show, each of them still shows after a power cut at that moment, whatever survives. A
/// path that is no longer agreed, and visibly gone, stays gone. Empty when all is well.
[[nodiscard]] std::string judgeAgreements(const Recording &uncut, Random &random);

} // namespace tern::test
