#include "switch_box.h"

#include "widgets/roles.h"
#include "widgets/type_scale.h"

#include <QPainter>

namespace tern {

SwitchBox::SwitchBox(const QString &name, QWidget *parent) : QCheckBox(parent)
{
    setAccessibleName(name);
}

QSize SwitchBox::sizeHint() const
{
    // 36 by 20, and 2 around it for the focus.
    return {scaled(40, this), scaled(24, this)};
}

bool SwitchBox::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void SwitchBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette palette = this->palette();
    const qreal edge = scaled(2, this);
    const QRectF track = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    const bool isOn = isChecked();
    const QColor ink = colorOf(isOn ? Role::Accent : Role::SecondLine, palette);
    painter.setPen(QPen(ink, scaled(3, this) / 2.0));
    painter.setBrush(isOn ? ink : colorOf(Role::Track, palette));
    painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), track.height() / 2, track.height() / 2);
    const qreal side = track.height() * 0.6;
    const qreal inset = (track.height() - side) / 2;
    const bool isRight = isOn == (layoutDirection() == Qt::LeftToRight);
    const qreal left = isRight ? track.right() - inset - side : track.left() + inset;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOn ? colorOf(Role::AccentText, palette) : ink);
    painter.drawEllipse(QRectF(left, track.top() + inset, side, side));
    if (!hasFocus())
        return;
    painter.setPen(QPen(colorOf(Role::Link, palette), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0, height() / 2.0);
}

} // namespace tern
