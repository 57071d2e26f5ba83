#pragma once

#include "notifications.h"

#include "base/clock.h"

namespace tern {

/// A notice in the user's words. `snapshot`: as the client shows it now; `now`: nanoseconds since
/// 1970. Plain text. GUI thread.
[[nodiscard]] NotificationText wordsFor(const Notice &notice, const StatusSnapshot &snapshot,
                                        std::int64_t now);

} // namespace tern
