#pragma once

#include "engine_commands.h"

namespace tern {

/// "folders.facts": what there is to know of a folder besides its status: how much is agreed on,
/// how much room both sides have, how long the remote took to answer, its direction, rules and
/// selection. Control thread; looked at on a worker, between runs.
void folderFacts(const ControlHost &host, const CallPointer &call);

} // namespace tern
