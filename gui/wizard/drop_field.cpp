#include "drop_field.h"

#include "widgets/line_icon.h"
#include "widgets/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tern {

namespace {

constexpr int iconSide = 32;

} // namespace

DropField::DropField(const QString &words, QWidget *parent) : QWidget(parent)
{
    auto *label = new TextLabel(TypeStyle::Text, Role::SecondLine, TextLabel::Overflow::Wrap, this);
    label->setText(words);
    label->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    const int margin = scaled(24, this);
    column->setContentsMargins(margin, margin + scaled(iconSide + 8, this), margin, margin);
    column->addWidget(label);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DropField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorOf(Role::ControlEdge, palette()), 1.5, Qt::DashLine));
    painter.setBrush(colorOf(Role::Card, palette()));
    const double radius = scaled(8, this);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    const int side = scaled(iconSide, this);
    const QPixmap icon = linePixmap(QStringLiteral("folder"), colorOf(Role::Link, palette()), side,
                                    devicePixelRatioF());
    painter.drawPixmap(QRect((width() - side) / 2, scaled(24, this), side, side), icon);
}

} // namespace tern
