#include "flat_menus.h"

#include <QPainterPath>

#include <algorithm>

namespace tern::flat {

namespace {

constexpr int radius = 6;

QColor menuGround(const QStyleOption &option)
{
    return colorOf(Role::Card, option.palette);
}

/// Where the parts of a menu's row stand, before mirroring.
struct Columns {
    QRect mark; ///< check, radio or icon
    QRect text;
    QRect arrow;
};

Columns columnsOf(const QStyleOptionMenuItem &option, const QWidget *widget)
{
    const int side = px(8, &option, widget);
    const int sign = px(16, &option, widget);
    const QRect row = option.rect.adjusted(side, 0, -side, 0);
    const bool marks = option.menuHasCheckableItems || option.maxIconWidth > 0;
    const int taken = marks ? std::max(sign, option.maxIconWidth) + side : 0;
    Columns columns;
    columns.mark = QRect(row.left(), row.top(), sign, row.height());
    columns.text = row.adjusted(taken, 0, -side, 0);
    columns.arrow = QRect(row.right() - sign + 1, row.top(), sign, row.height());
    return columns;
}

void drawMark(const QStyleOptionMenuItem &option, QPainter &painter, const QRect &mark,
              const QWidget *widget)
{
    const bool checkable = option.checkType != QStyleOptionMenuItem::NotCheckable;
    const qreal side = px(14, &option, widget);
    if (checkable && option.checked) {
        drawCheck(painter, mark, side, ink(Role::Link, option));
    } else if (!option.icon.isNull()) {
        const int edge = px(16, &option, widget);
        QRect rect(0, 0, edge, edge);
        rect.moveCenter(mark.center());
        option.icon.paint(&painter, rect, Qt::AlignCenter,
                          enabled(option) ? QIcon::Normal : QIcon::Disabled);
    }
}

} // namespace

void drawMenuPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    painter.fillRect(option.rect, menuGround(option));
    draw(painter, option.rect,
         {.ground = menuGround(option),
          .line = colorOf(Role::ControlEdge, option.palette),
          .radius = qreal(px(radius, &option, widget))});
}

void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const QWidget *widget)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const QRect line(option.rect.left(), option.rect.center().y(), option.rect.width(), 1);
        painter.fillRect(line, colorOf(Role::Line, option.palette));
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen && enabled(option))
        draw(painter, option.rect,
             {.ground = colorOf(Role::Selected, option.palette),
              .line = {},
              .width = 0,
              .radius = qreal(px(4, &option, widget))});
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const Columns columns = columnsOf(option, widget);
    painter.save();
    drawMark(option, painter, visual(columns.mark), widget);

    const qsizetype tab = option.text.indexOf(QLatin1Char('\t'));
    const QString words = tab < 0 ? option.text : option.text.left(tab);
    const QString key = tab < 0 ? QString() : option.text.mid(tab + 1);
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    const bool backwards = mirrored(option);
    painter.setFont(option.font);
    painter.setPen(ink(Role::Text, option));
    painter.drawText(visual(columns.text), flags | (backwards ? Qt::AlignRight : Qt::AlignLeft),
                     words);
    if (!key.isEmpty()) {
        painter.setPen(ink(Role::SecondLine, option));
        painter.drawText(visual(columns.text), flags | (backwards ? Qt::AlignLeft : Qt::AlignRight),
                         key);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawChevron(painter, visual(columns.arrow), backwards ? Qt::LeftArrow : Qt::RightArrow,
                    px(12, &option, widget), ink(Role::SecondLine, option));
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents, const QWidget *widget)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), px(9, &option, widget)};
    const int side = px(8, &option, widget);
    const int sign = px(16, &option, widget);
    int width = contents.width() + 3 * side;
    if (option.menuHasCheckableItems || option.maxIconWidth > 0)
        width += std::max(sign, option.maxIconWidth) + side;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += sign;
    if (option.text.contains(QLatin1Char('\t')))
        width += 2 * side;
    return {width, std::max(px(30, &option, widget), contents.height() + px(8, &option, widget))};
}

void drawToolTip(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::ToolTipBase));
    draw(painter, option.rect,
         {.ground = option.palette.color(QPalette::ToolTipBase),
          .line = colorOf(Role::ControlEdge, option.palette),
          .radius = qreal(px(radius, &option, widget))});
}

QRegion roundedShape(const QRect &rect, int corner)
{
    QPainterPath path;
    path.addRoundedRect(rect, corner, corner);
    return QRegion(path.toFillPolygon().toPolygon());
}

} // namespace tern::flat
