#pragma once

#include "base/clock.h"
#include "model/status_snapshot.h"

#include <atomic>
#include <deque>
#include <mutex>

namespace tern {

/// Counts what workers have done; read by the control thread. Safe from any thread.
class ProgressMeter {
public:
    void addTotal(const Tally &tally);
    /// `target`: the side that gets them.
    void addBytes(Side target, std::uint64_t bytes)
    {
        (target == Side::Remote ? m_up : m_down).fetch_add(bytes, std::memory_order_relaxed);
    }
    void addFile(const RelPath &path);

    /// The state now. The rate is that of the last few seconds. Control thread only.
    [[nodiscard]] Progress read(const Clock &clock);

private:
    struct Sample {
        std::int64_t time = 0; ///< milliseconds
        std::uint64_t up = 0;  ///< bytes
        std::uint64_t down = 0;
        std::uint64_t files = 0;
    };

    std::atomic<std::uint64_t> m_up = 0;
    std::atomic<std::uint64_t> m_down = 0;
    std::atomic<std::uint64_t> m_files = 0;
    std::mutex m_mutex;
    RelPath m_current;
    Tally m_total;
    std::deque<Sample> m_samples;
};

} // namespace tern
