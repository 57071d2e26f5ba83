#pragma once

#include "support/manual_executor.h"
#include "support/power_cut_disk.h"

#include <atomic>

namespace tern::test {

/// The time of a machine whose timers are a ManualExecutor's; each change of a disk takes a
/// microsecond of it.
class ModelClock final : public Clock, public DiskClock {
public:
    /// `start`: nanoseconds since 1970.
    ModelClock(const ManualExecutor &executor, std::int64_t start)
        : m_executor(executor), m_start(start)
    {
    }

    [[nodiscard]] std::int64_t now() const override
    {
        return m_start + m_executor.now() * 1'000'000 + m_changes * 1'000;
    }
    [[nodiscard]] std::int64_t steadyMilliseconds() const override { return m_executor.now(); }
    std::int64_t tick() override
    {
        ++m_changes;
        return now();
    }

private:
    const ManualExecutor &m_executor;
    const std::int64_t m_start;
    std::atomic<std::int64_t> m_changes = 0;
};

} // namespace tern::test
