#pragma once

#include "configured_pace.h"

namespace tern {

/// `tern sync --watch`: keeps one pair the same until SIGINT or SIGTERM, in this process; one line
/// for each event. With `merges`, the first run is a union.
ExitStatus watchPair(Context &context, const FolderTarget &target, const ConfiguredPace &pace,
                     bool merges);

} // namespace tern
