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

/// As findByName(); a list to choose from, too, which a screen reader calls by what is chosen, and
/// by its name besides.
template <class Widget>
[[nodiscard]] Widget *findNamed(const QWidget &root, const QString &name)
{
    const QList<Widget *> all = root.findChildren<Widget *>();
    for (Widget *widget : all) {
        const bool isCalledSo = widget->accessibleName() == name || nameOf(widget) == name;
        if (isCalledSo && widget->isVisibleTo(&root))
            return widget;
    }
    return nullptr;
}

/// Whether that can be read somewhere.
[[nodiscard]] inline bool says(const QWidget &root, const QString &text)
{
    const QList<QWidget *> all = root.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisibleTo(&root) && nameOf(widget) == text)
            return true;
    }
    return false;
}

} // namespace tern::test
