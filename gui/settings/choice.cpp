#include "choice.h"

#include <QWheelEvent>

namespace tern {

Choice::Choice(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(value()); });
}

void Choice::add(const QString &words, const QString &value)
{
    addItem(words, value);
}

void Choice::show(const QString &value)
{
    if (findData(value) < 0)
        add(value, value);
    setCurrentIndex(findData(value));
}

void Choice::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace tern
