#pragma once

#include "context.h"

#include "control/control_client.h"

namespace tern {

/// The running daemon; Offline when none runs.
Result<std::unique_ptr<ControlClient>> connectToDaemon(const Context &context);
/// Starts one in the background, in a session of its own, and waits until it answers.
Result<void> launchDaemon(Context &context);
/// Asks it to read the configuration again, when one runs.
Result<void> reloadDaemon(const Context &context);
/// Waits until no daemon runs any more; Busy when that takes too long.
Result<void> waitForEndOfDaemon(const Context &context);

} // namespace tern
