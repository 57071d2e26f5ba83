#include "card.h"

#include "type_scale.h"

#include <QPainter>
#include <QPainterPath>

namespace tern {

Card::Card(QWidget *parent, Role ground, Role line) : QFrame(parent), m_ground(ground), m_line(line)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::setGround(Role ground)
{
    m_ground = ground;
    update();
}

void Card::setLine(Role line)
{
    m_line = line;
    update();
}

void Card::setTopEdge(std::optional<Role> role)
{
    m_topEdge = role;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette palette = this->palette();
    const qreal radius = scaled(8, this);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(outline, colorOf(m_ground, palette));
    painter.setPen(QPen(colorOf(m_line, palette), 1));
    painter.drawPath(outline);
    if (!m_topEdge)
        return;
    const int edge = scaled(3, this);
    painter.setClipRect(QRect(0, 0, width(), edge));
    painter.fillPath(outline, colorOf(*m_topEdge, palette));
}

} // namespace tern
