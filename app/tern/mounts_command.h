#pragma once

#include "terminal.h"

#include "settings/mount_table.h"

namespace tern {

/// A line for each: where it is, and what it is called.
void renderMounts(Terminal &out, const std::vector<MountedDisk> &disks);

} // namespace tern
