#pragma once

#include "base/executor.h"

#include <deque>
#include <map>
#include <mutex>

namespace tern::test {

/// Everything on the test's own thread, one thing after the other, timers included: a run that
/// takes threads and pauses in the product takes neither here. post() may come from other threads
/// (hints of a watcher).
class ManualExecutor final : public Executor {
public:
    void run(std::function<void()> work) override { push(std::move(work)); }
    void post(std::function<void()> task) override { push(std::move(task)); }
    void postAfter(std::chrono::milliseconds delay, std::function<void()> task) override
    {
        const std::lock_guard lock(m_mutex);
        m_timers.emplace(m_now + delay.count(), std::move(task));
    }
    [[nodiscard]] int workers() const override { return 2; }

    /// Runs what is there; false when there was nothing.
    bool step()
    {
        std::function<void()> next;
        {
            const std::lock_guard lock(m_mutex);
            if (m_queue.empty())
                return false;
            next = std::move(m_queue.front());
            m_queue.pop_front();
        }
        next();
        return true;
    }

    /// Runs until `over` holds, letting timers fire when nothing else is left. False when nothing
    /// was left to run before it held.
    bool runUntil(const std::function<bool()> &over)
    {
        while (!over()) {
            if (!step() && !fireNextTimer())
                return false;
        }
        return true;
    }

    void runWhatIsQueued()
    {
        while (step()) {
        }
    }

    bool fireNextTimer()
    {
        std::function<void()> next;
        {
            const std::lock_guard lock(m_mutex);
            if (m_timers.empty())
                return false;
            m_now = m_timers.begin()->first;
            next = std::move(m_timers.begin()->second);
            m_timers.erase(m_timers.begin());
        }
        next();
        return true;
    }

private:
    void push(std::function<void()> task)
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(task));
    }

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_queue;
    std::multimap<std::int64_t, std::function<void()>> m_timers;
    std::int64_t m_now = 0;
};

} // namespace tern::test
