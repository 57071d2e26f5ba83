#pragma once

#include "dice.h"

#include "base/clock.h"
#include "base/executor.h"

#include <deque>
#include <map>
#include <optional>

namespace tern::test {

/// Works, tasks and timers on one thread, one at a time. Which of those that are ready comes next
/// is thrown; tasks keep the order of their posting, as the contract promises.
class ShuffledExecutor final : public Executor {
public:
    ShuffledExecutor(Dice &dice, const Clock &clock) : m_dice(dice), m_clock(clock) {}

    void run(std::function<void()> work) override { m_works.push_back(std::move(work)); }
    void post(std::function<void()> task) override { m_tasks.push_back(std::move(task)); }
    void postAfter(std::chrono::milliseconds delay, std::function<void()> task) override
    {
        m_timers.emplace(m_clock.steadyMilliseconds() + delay.count(), std::move(task));
    }
    [[nodiscard]] int workers() const override { return 3; }

    [[nodiscard]] bool hasReady() const
    {
        return !m_works.empty() || !m_tasks.empty()
               || (!m_timers.empty() && m_timers.begin()->first <= m_clock.steadyMilliseconds());
    }
    /// When the next timer is due, in steady milliseconds.
    [[nodiscard]] std::optional<std::int64_t> nextTimer() const
    {
        return m_timers.empty() ? std::nullopt : std::optional(m_timers.begin()->first);
    }
    /// Requires hasReady().
    void step()
    {
        const std::function<void()> next = take();
        next();
    }
    /// The process is gone: nothing of what waits will ever run.
    void clear()
    {
        // What goes may post again while it goes.
        while (!m_works.empty() || !m_tasks.empty() || !m_timers.empty()) {
            const auto works = std::exchange(m_works, {});
            const auto tasks = std::exchange(m_tasks, {});
            const auto timers = std::exchange(m_timers, {});
        }
    }

private:
    std::function<void()> take()
    {
        const bool timerIsDue =
            !m_timers.empty() && m_timers.begin()->first <= m_clock.steadyMilliseconds();
        const std::size_t tasks = m_tasks.empty() ? 0 : 1;
        const std::size_t timers = timerIsDue ? 1 : 0;
        std::size_t at = m_dice.below(m_works.size() + tasks + timers);
        if (at < m_works.size()) {
            auto work = std::move(m_works[at]);
            m_works.erase(m_works.begin() + static_cast<std::ptrdiff_t>(at));
            return work;
        }
        at -= m_works.size();
        if (at < tasks) {
            auto task = std::move(m_tasks.front());
            m_tasks.pop_front();
            return task;
        }
        auto task = std::move(m_timers.begin()->second);
        m_timers.erase(m_timers.begin());
        return task;
    }

    Dice &m_dice;
    const Clock &m_clock;
    std::deque<std::function<void()>> m_works;
    std::deque<std::function<void()>> m_tasks;
    std::multimap<std::int64_t, std::function<void()>> m_timers;
};

} // namespace tern::test
