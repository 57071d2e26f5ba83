#pragma once

#include "base/executor.h"

#include <QObject>
#include <QThreadPool>

namespace tern {

/// Works on a thread pool of its own; tasks on the thread it was made on, which must have an event
/// loop. Tasks posted after destruction began are dropped; the destructor waits for works.
class QtExecutor final : public QObject, public Executor {
    Q_OBJECT
public:
    explicit QtExecutor(int workers, QObject *parent = nullptr);
    ~QtExecutor() override;

    void run(std::function<void()> work) override;
    void post(std::function<void()> task) override;
    void postAfter(std::chrono::milliseconds delay, std::function<void()> task) override;
    [[nodiscard]] int workers() const override { return m_pool.maxThreadCount(); }

private:
    QThreadPool m_pool;
};

} // namespace tern
