#include "flat_paint.h"

#include "type_scale.h"

#include <QApplication>

#include <array>
#include <span>

namespace tern::flat {

namespace {

constexpr double grid = 16; // of the line icons

/// A line through points of the icon grid.
void drawSign(QPainter &painter, const QRectF &box, std::span<const QPointF> points, qreal side,
              qreal width, const QColor &color)
{
    const qreal scale = side / grid;
    const QPointF corner = box.center() - QPointF(side / 2, side / 2);
    QPolygonF line;
    for (const QPointF &point : points)
        line.append(corner + point * scale);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
}

} // namespace

int px(int pixels, const QStyleOption *option, const QWidget *widget)
{
    if (widget != nullptr)
        return scaled(pixels, widget->fontMetrics());
    return scaled(pixels,
                  option != nullptr ? option->fontMetrics : QFontMetrics(QApplication::font()));
}

bool marked(const QWidget *widget, const char *property)
{
    return widget != nullptr && widget->property(property).toBool();
}

bool enabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool hovered(const QStyleOption &option)
{
    return enabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}

bool pressed(const QStyleOption &option)
{
    return enabled(option) && option.state.testFlag(QStyle::State_Sunken);
}

bool mirrored(const QStyleOption &option)
{
    return option.direction == Qt::RightToLeft;
}

bool focusShown(const QStyleOption &option)
{
    return enabled(option) && option.state.testFlag(QStyle::State_HasFocus)
           && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

QColor ink(Role role, const QStyleOption &option)
{
    if (!enabled(option))
        return option.palette.color(QPalette::Disabled, QPalette::WindowText);
    return colorOf(role, option.palette);
}

QColor touched(const QColor &ground, const QStyleOption &option)
{
    const QColor text = colorOf(Role::Text, option.palette);
    if (pressed(option))
        return mixed(ground, text, 0.12);
    return hovered(option) ? mixed(ground, text, 0.05) : ground;
}

QColor touchedAccent(const QStyleOption &option)
{
    const QColor accent = colorOf(Role::Accent, option.palette);
    const QColor text = colorOf(Role::AccentText, option.palette);
    const QColor away(qGray(text.rgb()) > 127 ? Qt::black : Qt::white);
    if (pressed(option))
        return mixed(accent, away, 0.22);
    return hovered(option) ? mixed(accent, away, 0.1) : accent;
}

void draw(QPainter &painter, const QRectF &rect, const Panel &panel)
{
    const qreal half = panel.width / 2;
    const qreal radius = std::max(panel.radius - half, 0.0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(panel.width > 0 ? QPen(panel.line, panel.width) : QPen(Qt::NoPen));
    painter.setBrush(panel.ground.isValid() ? QBrush(panel.ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void drawFocus(QPainter &painter, const QRectF &rect, qreal radius, const QStyleOption &option)
{
    draw(painter, rect,
         {.ground = {}, .line = colorOf(Role::Link, option.palette), .width = 2, .radius = radius});
}

void drawChevron(QPainter &painter, const QRectF &box, Qt::ArrowType to, qreal side,
                 const QColor &color)
{
    constexpr std::array down{QPointF(3.5, 5.75), QPointF(8, 10.25), QPointF(12.5, 5.75)};
    std::array points = down;
    for (QPointF &point : points) {
        switch (to) {
        case Qt::UpArrow: point.setY(grid - point.y()); break;
        case Qt::LeftArrow: point = QPointF(grid - point.y(), point.x()); break;
        case Qt::RightArrow: point = QPointF(point.y(), point.x()); break;
        case Qt::DownArrow:
        case Qt::NoArrow: break;
        }
    }
    drawSign(painter, box, points, side, 1.5, color);
}

void drawCheck(QPainter &painter, const QRectF &box, qreal side, const QColor &color)
{
    constexpr std::array points{QPointF(3, 8.5), QPointF(6.5, 12), QPointF(13, 4.5)};
    drawSign(painter, box, points, side, 2.4, color);
}

void drawMinus(QPainter &painter, const QRectF &box, qreal side, const QColor &color)
{
    constexpr std::array points{QPointF(3.5, 8), QPointF(12.5, 8)};
    drawSign(painter, box, points, side, 2.4, color);
}

} // namespace tern::flat
