#pragma once

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace tern::test {

/// What a screen reader calls it. Of a combo box Qt says what is chosen in it, and names it by the
/// label beside it.
[[nodiscard]] inline QString nameOf(QWidget *widget)
{
    if (qobject_cast<QComboBox *>(widget) != nullptr)
        return widget->accessibleName();
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face != nullptr ? face->text(QAccessible::Name) : widget->accessibleName();
}

/// The visible widget with that accessible name, as a screen reader would find it; null when there
/// is none, or more than one.
template <class T = QWidget>
[[nodiscard]] T *findByName(const QWidget &root, const QString &name)
{
    T *found = nullptr;
    const QList<T *> all = root.findChildren<T *>();
    for (T *widget : all) {
        if (nameOf(widget) != name || !widget->isVisibleTo(&root))
            continue;
        if (found != nullptr)
            return nullptr;
        found = widget;
    }
    return found;
}

/// Drags places of this computer over the widget, and drops them there.
inline void drop(QWidget &widget, const QList<QUrl> &places)
{
    QMimeData data;
    data.setUrls(places);
    const QPoint centre = widget.rect().center();
    QDragEnterEvent enter(centre, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent dropped(centre, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &dropped);
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
