#pragma once

#include "base/clock.h"
#include "base/executor.h"

#include <condition_variable>
#include <deque>
#include <limits>
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

    /// Runs all that is queued, and all timers of the next so many milliseconds.
    void runFor(std::int64_t milliseconds)
    {
        const std::int64_t end = m_now + milliseconds;
        do {
            runWhatIsQueued();
        } while (nextTimer() <= end && fireNextTimer());
        m_now = end;
    }

    /// Waits until another thread has posted something; false when none did for long.
    bool waitForPost()
    {
        std::unique_lock lock(m_mutex);
        return m_posted.wait_for(lock, std::chrono::seconds(30), [&] { return !m_queue.empty(); });
    }

    /// What time it is for timers, in milliseconds. The test's thread only.
    [[nodiscard]] std::int64_t now() const { return m_now; }

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
        m_posted.notify_one();
    }

    [[nodiscard]] std::int64_t nextTimer()
    {
        const std::lock_guard lock(m_mutex);
        return m_timers.empty() ? std::numeric_limits<std::int64_t>::max()
                                : m_timers.begin()->first;
    }

    std::mutex m_mutex;
    std::condition_variable m_posted;
    std::deque<std::function<void()>> m_queue;
    std::multimap<std::int64_t, std::function<void()>> m_timers;
    std::int64_t m_now = 0;
};

/// The real date, and the executor's own time for intervals.
class ExecutorClock final : public Clock {
public:
    explicit ExecutorClock(const ManualExecutor &executor) : m_executor(executor) {}
    [[nodiscard]] std::int64_t now() const override { return SystemClock().now(); }
    [[nodiscard]] std::int64_t steadyMilliseconds() const override { return m_executor.now(); }

private:
    const ManualExecutor &m_executor;
};

} // namespace tern::test
