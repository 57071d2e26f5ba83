#pragma once

#include "find_widget.h"

#include <QTimer>

namespace tern::test {

/// Lets what waits in the event loop happen, without waiting: timers that run once, such as those
/// that let a person finish typing, run out at once.
inline void passTime(const QWidget &root)
{
    for (int round = 0; round < 4; ++round) {
        const QList<QTimer *> timers = root.findChildren<QTimer *>();
        for (QTimer *timer : timers) {
            if (timer->isActive() && timer->isSingleShot())
                timer->start(0);
        }
        settle();
    }
}

} // namespace tern::test
