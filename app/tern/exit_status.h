#pragma once

#include "model/status_snapshot.h"

namespace tern {

/// How the program ends. Scripts rest on these numbers.
enum class ExitStatus : int {
    InSync = 0,      ///< all in sync; or done, for what does not sync
    Attention = 1,   ///< done, but conflicts or failed paths wait for the user
    Usage = 2,       ///< usage or configuration
    Guarded = 3,     ///< a guard stopped it, nothing was changed
    CouldNotRun = 4, ///< remote away, disk full, locked, read-only, stopped
};

/// How a run ended. For a preview, what would be done is no reason for attention.
[[nodiscard]] ExitStatus exitStatusOf(const RunSummary &summary);
[[nodiscard]] ExitStatus exitStatusOfPreview(const RunSummary &summary);
[[nodiscard]] ExitStatus exitStatusOf(const Error &error);

} // namespace tern
