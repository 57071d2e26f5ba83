#pragma once

#include "base/executor.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace tern {

/// Works on threads of its own, started when there is work for them; tasks on the thread it was
/// made on, which must have an event loop. Tasks posted after destruction began are dropped, works
/// that did not begin too; the destructor waits for works that did.
///
/// What is handed over goes through queues of its own: the thread sanitizer sees their locks, but
/// not those inside of Qt's libraries.
class QtExecutor final : public QObject, public Executor {
public:
    explicit QtExecutor(int workers, QObject *parent = nullptr);
    ~QtExecutor() override;

    void run(std::function<void()> work) override;
    void post(std::function<void()> task) override;
    void postAfter(std::chrono::milliseconds delay, std::function<void()> task) override;
    [[nodiscard]] int workers() const override { return m_workers; }

protected:
    bool event(QEvent *event) override;

private:
    using Queue = std::deque<std::function<void()>>;

    void startThread();
    void work();
    void workHere();
    std::function<void()> takeWork();

    const int m_workers;

    std::mutex m_worksMutex; ///< guards the four below; m_tasksMutex may be taken under it
    std::condition_variable m_changed;
    Queue m_works;
    std::size_t m_idle = 0;
    bool m_ending = false;
    std::vector<std::thread> m_threads;

    std::mutex m_tasksMutex;
    Queue m_tasks; ///< one queued event each
};

} // namespace tern
