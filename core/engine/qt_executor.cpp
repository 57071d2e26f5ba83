#include "qt_executor.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <system_error>

namespace tern {

QtExecutor::QtExecutor(int workers, QObject *parent) : QObject(parent), m_workers(workers) {}

QtExecutor::~QtExecutor()
{
    Queue dropped; // let go of when no lock is held: what it owns may post
    {
        const std::lock_guard lock(m_worksMutex);
        m_ending = true;
        dropped.swap(m_works);
    }
    m_changed.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void QtExecutor::run(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_worksMutex);
        m_works.push_back(std::move(work));
        if (m_works.size() > m_idle && m_threads.size() < static_cast<std::size_t>(m_workers))
            startThread();
    }
    m_changed.notify_one();
}

void QtExecutor::startThread()
{
    try {
        m_threads.emplace_back([this] { work(); });
    } catch (const std::system_error &) {
        // No more threads for this user: those that are here do it, or else the control thread.
        if (m_threads.empty())
            post([this] { workHere(); });
    }
}

std::function<void()> QtExecutor::takeWork()
{
    std::function<void()> next = std::move(m_works.front());
    m_works.pop_front();
    return next;
}

void QtExecutor::work()
{
    std::unique_lock lock(m_worksMutex);
    for (;;) {
        ++m_idle;
        m_changed.wait(lock, [this] { return m_ending || !m_works.empty(); });
        --m_idle;
        if (m_ending)
            return;
        std::function<void()> next = takeWork();
        lock.unlock();
        next();
        next = nullptr; // what it owns goes before the lock is taken again
        lock.lock();
    }
}

void QtExecutor::workHere()
{
    std::unique_lock lock(m_worksMutex);
    if (m_works.empty())
        return;
    const std::function<void()> next = takeWork();
    lock.unlock();
    next();
}

void QtExecutor::post(std::function<void()> task)
{
    const std::lock_guard lock(m_tasksMutex);
    m_tasks.push_back(std::move(task));
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

bool QtExecutor::event(QEvent *event)
{
    std::unique_lock lock(m_tasksMutex); // first: the event was made under it, too
    if (event->type() != QEvent::User) {
        lock.unlock();
        return QObject::event(event);
    }
    const std::function<void()> task = std::move(m_tasks.front());
    m_tasks.pop_front();
    lock.unlock();
    task();
    return true;
}

void QtExecutor::postAfter(std::chrono::milliseconds delay, std::function<void()> task)
{
    post([this, delay, task = std::move(task)]() mutable {
        QTimer::singleShot(delay, Qt::PreciseTimer, this, std::move(task));
    });
}

} // namespace tern
