#pragma once

#include "private_folder.h"

#include "model/policy.h"

namespace tern {

/// What the root's file system can tell apart, found out by making files in Tern's own folder and
/// looking for them under other names. Nothing where that folder is not there or takes no files:
/// then it is not known yet.
[[nodiscard]] std::optional<SideTraits> probeTraits(Directory &root);

} // namespace tern
