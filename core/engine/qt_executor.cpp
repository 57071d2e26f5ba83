#include "qt_executor.h"

#include <QMetaObject>
#include <QTimer>

namespace tern {

QtExecutor::QtExecutor(int workers, QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(workers);
    m_pool.setExpiryTimeout(-1); // threads of a sync client come back every few seconds
}

QtExecutor::~QtExecutor()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void QtExecutor::run(std::function<void()> work)
{
    m_pool.start(std::move(work));
}

void QtExecutor::post(std::function<void()> task)
{
    QMetaObject::invokeMethod(this, std::move(task), Qt::QueuedConnection);
}

void QtExecutor::postAfter(std::chrono::milliseconds delay, std::function<void()> task)
{
    post([this, delay, task = std::move(task)]() mutable {
        QTimer::singleShot(delay, Qt::PreciseTimer, this, std::move(task));
    });
}

} // namespace tern
