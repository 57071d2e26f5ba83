#include "flat_views.h"

#include "type_scale.h"

#include <QAbstractScrollArea>
#include <QListView>

#include <algorithm>

namespace tern::flat {

namespace {

/// The ground that an area's scroll bars stand on: that of what is scrolled.
QColor groundBehind(const QWidget *widget)
{
    for (const QWidget *at = widget; at != nullptr; at = at->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(at);
        if (area == nullptr)
            continue;
        const QWidget *viewport = area->viewport();
        if (!viewport->autoFillBackground())
            return {};
        return viewport->palette().color(viewport->backgroundRole());
    }
    return {};
}

} // namespace

QFont headerFont(const QFont &font)
{
    return fontFor(TypeStyle::SecondStrong, font);
}

void drawHeaderSection(const QStyleOption &option, QPainter &painter)
{
    const QColor ground = touched(colorOf(Role::Field, option.palette), option);
    painter.fillRect(option.rect, ground);
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(line, colorOf(Role::Line, option.palette));
}

QStyleOptionHeader headerLabel(const QStyleOptionHeader &option)
{
    QStyleOptionHeader label(option);
    const QColor color = ink(Role::SecondLine, option);
    label.palette.setColor(QPalette::ButtonText, color);
    label.palette.setColor(QPalette::WindowText, color);
    return label;
}

void drawBranch(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    Qt::ArrowType to = mirrored(option) ? Qt::LeftArrow : Qt::RightArrow;
    if (option.state.testFlag(QStyle::State_Open))
        to = Qt::DownArrow;
    drawChevron(painter, option.rect, to, px(14, &option, widget),
                ink(hovered(option) ? Role::Text : Role::SecondLine, option));
}

void drawItemGround(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget)
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (!chosen && !hovered(option))
        return;
    const QColor ground = chosen ? colorOf(Role::Selected, option.palette)
                                 : touched(colorOf(Role::Field, option.palette), option);
    if (qobject_cast<const QListView *>(widget) == nullptr) {
        painter.fillRect(option.rect, ground);
        return;
    }
    draw(painter, option.rect,
         {.ground = ground, .line = {}, .width = 0, .radius = qreal(px(6, &option, widget))});
}

void drawRowGround(const QStyleOptionViewItem &option, QPainter &painter)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, colorOf(Role::Selected, option.palette));
    else if (option.features.testFlag(QStyleOptionViewItem::Alternate))
        painter.fillRect(option.rect, colorOf(Role::AlternateRow, option.palette));
}

QStyleOptionViewItem itemOption(const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem item(option);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        item.palette.setColor(group, QPalette::HighlightedText,
                              item.palette.color(group, QPalette::Text));
    return item;
}

void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget,
                   const QStyle &style)
{
    if (const QColor ground = groundBehind(widget); ground.isValid())
        painter.fillRect(option.rect, ground);
    if (option.minimum == option.maximum)
        return;
    const QRectF slider =
        style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool held = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
                      && (hovered(option) || pressed(option));
    const qreal thick = px(held ? 8 : 6, &option, widget);
    const bool lying = option.orientation == Qt::Horizontal;
    const QSizeF size(lying ? slider.width() - 4 : thick, lying ? thick : slider.height() - 4);
    const QRectF thumb(slider.center() - QPointF(size.width() / 2, size.height() / 2), size);
    const QColor color = mixed(option.palette.color(QPalette::Base),
                               option.palette.color(QPalette::Text), held ? 0.5 : 0.3);
    draw(painter, thumb, {.ground = color, .line = {}, .width = 0, .radius = thick / 2});
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part,
                    const QWidget *widget)
{
    const QRect &whole = option.rect;
    const bool lying = option.orientation == Qt::Horizontal;
    const int room = lying ? whole.width() : whole.height();
    // In 64 bits: lists of a million rows have large ranges.
    const qint64 range = qint64{option.maximum} - option.minimum;
    int length = room;
    if (range > 0) {
        const auto share = qint64{option.pageStep} * room / (range + option.pageStep);
        length = std::clamp(static_cast<int>(share), std::min(px(32, &option, widget), room), room);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, room - length, option.upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect = lying ? QRect(whole.left() + from, whole.top(), size, whole.height())
                                 : QRect(whole.left(), whole.top() + from, whole.width(), size);
        return rect;
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return along(start, length);
    case QStyle::SC_ScrollBarSubPage: return along(0, start);
    case QStyle::SC_ScrollBarAddPage: return along(start + length, room - start - length);
    case QStyle::SC_ScrollBarGroove: return whole;
    default: return {}; // no buttons at the ends
    }
}

void drawScrollCorner(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    if (const QColor ground = groundBehind(widget); ground.isValid())
        painter.fillRect(option.rect, ground);
}

void drawTab(const QStyleOptionTab &option, QPainter &painter, const QWidget *widget)
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (!chosen && hovered(option)) {
        const QColor ground = touched(option.palette.color(QPalette::Window), option);
        draw(painter, QRectF(option.rect).adjusted(2, 2, -2, -4),
             {.ground = ground, .line = {}, .width = 0, .radius = qreal(px(6, &option, widget))});
    }
    if (!chosen)
        return;
    const int thick = 2;
    QRect line = option.rect;
    switch (option.shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth: line.setHeight(thick); break;
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest: line.setLeft(line.right() - thick + 1); break;
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast: line.setWidth(thick); break;
    default: line.setTop(line.bottom() - thick + 1); break;
    }
    painter.fillRect(line, colorOf(Role::Link, option.palette));
}

} // namespace tern::flat
