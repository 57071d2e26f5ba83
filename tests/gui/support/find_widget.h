#pragma once

#include <QApplication>
#include <QWidget>

namespace tern::test {

/// The visible widget with that accessible name, as a screen reader would find it; null when there
/// is none, or more than one.
template <class T = QWidget>
[[nodiscard]] T *findByName(const QWidget &root, const QString &name)
{
    T *found = nullptr;
    const QList<T *> all = root.findChildren<T *>();
    for (T *widget : all) {
        if (widget->accessibleName() != name || !widget->isVisibleTo(&root))
            continue;
        if (found != nullptr)
            return nullptr;
        found = widget;
    }
    return found;
}

/// Lets what waits in the event loop happen: answers, layouts, repaints.
inline void settle()
{
    for (int round = 0; round < 10; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace tern::test
