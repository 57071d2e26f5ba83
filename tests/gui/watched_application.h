#pragma once

#include <QApplication>
#include <QEvent>
#include <QThread>

#include <algorithm>
#include <cstdint>
#include <string>

#include <ctime>

namespace tern::test {

/// An application that knows for how long each event held the GUI thread, with all that it led to.
/// Told in processor time, which other programs on the machine cannot make longer.
class WatchedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    struct Hold {
        std::int64_t microseconds = 0;
        std::string what; ///< the event's number and the receiver's class
    };

    void watch()
    {
        m_longest = {};
        m_count = 0;
        m_watching = true;
    }
    [[nodiscard]] const Hold &longest() const { return m_longest; }
    [[nodiscard]] std::uint64_t count() const { return m_count; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        // Events of other threads come this way as well.
        if (QThread::currentThread() != thread() || !m_watching || m_depth > 0)
            return QApplication::notify(receiver, event);
        // Either may be gone afterwards.
        std::string what =
            std::to_string(event->type()) + " to " + receiver->metaObject()->className();
        ++m_depth;
        const std::int64_t begin = processorTime();
        const bool result = QApplication::notify(receiver, event);
        const std::int64_t took = processorTime() - begin;
        --m_depth;
        ++m_count;
        if (took > m_longest.microseconds)
            m_longest = {took, std::move(what)};
        return result;
    }

private:
    [[nodiscard]] static std::int64_t processorTime()
    {
        std::timespec time = {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::int64_t{time.tv_sec} * 1'000'000 + time.tv_nsec / 1'000;
    }

    bool m_watching = false;
    int m_depth = 0;
    Hold m_longest;
    std::uint64_t m_count = 0;
};

} // namespace tern::test
