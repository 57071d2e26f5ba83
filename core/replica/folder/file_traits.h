#pragma once

#include "exact_names.h"
#include "private_folder.h"

namespace tern {

/// How the disk of a root takes names, found out by asking for things in Tern's own folder by other
/// names. What cannot be tried, because the disk takes no files, is assumed: it only costs time.
/// Nothing where Tern's own folder is not there yet.
[[nodiscard]] std::optional<NameTraits> probeNames(Directory &root);

} // namespace tern
