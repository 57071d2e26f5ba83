#pragma once

#include "targets.h"

namespace tern {

/// What config.yaml says of the pace of a pair of places: for all folders, and for this one where
/// it is configured.
struct ConfiguredPace {
    PaceSettings common;
    PaceSettings own;

    /// With these limits instead of all that are configured.
    [[nodiscard]] ConfiguredPace with(const BandwidthLimits &limits) const;
};

/// Where the configuration cannot be read, says so, and that its limits do not hold.
[[nodiscard]] ConfiguredPace configuredPace(Context &context, const FolderTarget &target);

} // namespace tern
