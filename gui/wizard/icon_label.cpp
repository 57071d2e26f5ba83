#include "icon_label.h"

#include "widgets/line_icon.h"
#include "widgets/type_scale.h"

#include <QPainter>

namespace tern {

IconLabel::IconLabel(QString icon, Role role, int side, QWidget *parent)
    : QWidget(parent), m_icon(std::move(icon)), m_role(role)
{
    setFixedSize(scaled(side, this), scaled(side, this));
}

void IconLabel::setIcon(const QString &icon, Role role)
{
    m_icon = icon;
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter(this).drawPixmap(
        rect(), linePixmap(m_icon, colorOf(m_role, palette()), width(), devicePixelRatioF()));
}

} // namespace tern
