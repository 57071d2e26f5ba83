#pragma once

#include "base/random.h"
#include "support/power_cut_disk.h"

namespace tern::test {

/// Does one thing at random on a disk, as a user would: makes, edits, saves, deletes, renames,
/// touches files, directories and symlinks. What it writes is new each time, but for a few contents
/// that are always the same. Names come from a small pool, so that sides meet. `mark` is unique.
void doSomething(PowerCutDisk &disk, Random &random, const std::string &mark);

} // namespace tern::test
