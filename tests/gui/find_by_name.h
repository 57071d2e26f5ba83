#pragma once

#include <QAccessible>
#include <QWidget>

namespace tern::test {

/// The name that a screen reader says for a widget.
inline QString accessibleNameOf(QWidget &widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    QString name = face == nullptr ? widget.accessibleName() : face->text(QAccessible::Name);
    return name.remove(u'&');
}

/// The first shown widget of that class with that name; null when there is none.
template <class Widget>
Widget *findByName(QWidget &window, const QString &name)
{
    const QList<Widget *> all = window.findChildren<Widget *>();
    for (Widget *widget : all) {
        if (widget->isVisibleTo(&window) && accessibleNameOf(*widget) == name)
            return widget;
    }
    return nullptr;
}

} // namespace tern::test
