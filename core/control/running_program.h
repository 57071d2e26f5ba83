#pragma once

#include "control_client.h"

#include <chrono>
#include <optional>

namespace tern {

/// The program that serves the control socket of this user. All calls block.
enum class RunningProgram : std::uint8_t { Daemon, Desktop };

/// What serves the socket; nothing when nobody does. Busy when it does not say.
Result<std::optional<RunningProgram>> runningProgram(const std::string &socketPath);

/// Waits until nobody serves the socket; Busy when that takes too long.
Result<void> waitForEndOfServer(const std::string &socketPath);

/// Ends a daemon, if one runs, and waits until it has ended. Locked (detail: the process id) when
/// it is a desktop, which is left alone.
Result<void> endDaemon(const std::string &socketPath);

/// Asks a desktop that runs to show its window, and what `link` means; empty: as it was.
Result<void> showRunningDesktop(const std::string &socketPath, const std::string &link = {});

} // namespace tern
