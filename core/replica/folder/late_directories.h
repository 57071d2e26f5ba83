#pragma once

#include "base/rel_path.h"

#include <chrono>
#include <optional>
#include <set>

namespace tern {

/// Directories that came when no watch was left for them: they are hinted at again and again
/// instead. Used by one thread.
class LateDirectories {
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit LateDirectories(std::chrono::milliseconds interval) : m_interval(interval) {}

    void add(const RelPath &top, Time now);
    /// Those to hint at now; none until the interval is over again.
    [[nodiscard]] std::set<RelPath> due(Time now);
    /// Until some are due; nothing: none ever.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilDue(Time now) const;

private:
    const std::chrono::milliseconds m_interval;
    std::set<RelPath> m_tops;
    Time m_next;
};

} // namespace tern
