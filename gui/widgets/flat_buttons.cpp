#include "flat_buttons.h"

#include <QDialogButtonBox>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace tern::flat {

namespace {

enum class Segment : std::uint8_t { None, First, Middle, Last };

Segment segmentOf(const QWidget *widget)
{
    if (widget == nullptr)
        return Segment::None;
    const QString name = widget->property("tern.segment").toString();
    if (name == QLatin1String("first"))
        return Segment::First;
    if (name == QLatin1String("middle"))
        return Segment::Middle;
    return name == QLatin1String("last") ? Segment::Last : Segment::None;
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The text and icon of a button, however it is drawn.
struct Label {
    QString text;
    QIcon icon;
    QSize iconSize;
    QColor color;
    QFont font;
    Qt::Alignment align = Qt::AlignHCenter;
    bool chevron = false;
};

/// Icon, text and the chevron of a menu side by side in `room`, mirrored where writing is.
void drawLabel(const Label &label, QPainter &painter, const QRect &room, const QStyleOption &option,
               const QWidget *widget)
{
    const int gap = px(8, &option, widget);
    const int chevron = px(12, &option, widget);
    const QFontMetrics metrics(label.font);
    const int iconWidth = label.icon.isNull() ? 0 : label.iconSize.width();
    const int beside = (iconWidth > 0 && !label.text.isEmpty() ? gap : 0)
                       + (label.chevron ? chevron + gap * 3 / 4 : 0);
    constexpr int flags = Qt::TextShowMnemonic;
    const int wanted = metrics.size(flags, label.text).width();
    const int textWidth = std::clamp(room.width() - iconWidth - beside, 0, wanted);
    const int whole = iconWidth + beside + textWidth;
    int at = room.left();
    if (label.align.testFlag(Qt::AlignHCenter))
        at += std::max(0, (room.width() - whole) / 2);
    const auto place = [&](int width) {
        const QRect rect(at, room.top(), width, room.height());
        at += width;
        return QStyle::visualRect(option.direction, room, rect);
    };

    if (iconWidth > 0) {
        const QIcon::Mode mode = enabled(option) ? QIcon::Normal : QIcon::Disabled;
        const QIcon::State state = option.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off;
        QRect rect(QPoint(), label.iconSize);
        rect.moveCenter(place(iconWidth).center());
        label.icon.paint(&painter, rect, Qt::AlignCenter, mode, state);
        at += label.text.isEmpty() ? 0 : gap;
    }
    if (!label.text.isEmpty()) {
        painter.setFont(label.font);
        painter.setPen(label.color);
        painter.drawText(place(textWidth), Qt::AlignVCenter | Qt::AlignLeft | flags,
                         textWidth < wanted
                             ? metrics.elidedText(label.text, Qt::ElideRight, textWidth, flags)
                             : label.text);
    }
    if (label.chevron) {
        at += gap * 3 / 4;
        drawChevron(painter, place(chevron), Qt::DownArrow, chevron, ink(Role::SecondLine, option));
    }
}

/// A segment's ground: the outer corners round, a line to its neighbour.
void drawSegment(Segment segment, const QStyleOption &option, QPainter &painter,
                 const QWidget *widget)
{
    const bool chosen = option.state.testFlag(QStyle::State_On);
    const bool atLeft = (segment == Segment::First) != mirrored(option);
    const bool outerLeft = segment != Segment::Middle && atLeft;
    const bool outerRight = segment != Segment::Middle && !atLeft;
    const int radius = px(6, &option, widget);
    // Inner edges lie outside of what is painted, so that the clip cuts them off.
    const QRectF whole =
        QRectF(option.rect)
            .adjusted(outerLeft ? 0 : -2 * radius, 0, outerRight ? 0 : 2 * radius, 0);
    const QColor ground = chosen ? colorOf(Role::Selected, option.palette)
                                 : touched(colorOf(Role::Button, option.palette), option);
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    draw(painter, whole,
         {.ground = ground,
          .line = colorOf(Role::ControlEdge, option.palette),
          .radius = qreal(radius)});
    if (!outerLeft) {
        const QRectF divider(option.rect.left(), option.rect.top() + 1, 1,
                             option.rect.height() - 2);
        painter.fillRect(divider, colorOf(Role::Line, option.palette));
    }
    painter.restore();
}

} // namespace

void drawPushButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const bool filled = marked(widget, "tern.filled") && enabled(option);
    const bool link = marked(widget, "tern.link");
    const bool flatFace = link || option.features.testFlag(QStyleOptionButton::Flat);
    const bool chosen = option.state.testFlag(QStyle::State_On);
    const qreal radius = px(6, &option, widget);
    const QRectF rect(option.rect);

    if (filled) {
        const QColor ground = touchedAccent(option);
        // On the accent a ring of the accent needs a gap to be seen.
        const qreal inset = focusShown(option) ? 3 : 0;
        draw(painter, rect.adjusted(inset, inset, -inset, -inset),
             {.ground = ground, .line = {}, .width = 0, .radius = radius - inset / 2});
    } else if (!flatFace) {
        const QColor ground = chosen ? colorOf(Role::Selected, option.palette)
                                     : touched(colorOf(Role::Button, option.palette), option);
        draw(painter, rect,
             {.ground = ground,
              .line = colorOf(Role::ControlEdge, option.palette),
              .radius = radius});
    } else if (hovered(option) || pressed(option)) {
        const QColor ground = touched(option.palette.color(QPalette::Window), option);
        draw(painter, rect, {.ground = ground, .line = {}, .width = 0, .radius = radius});
    }
    if (focusShown(option))
        drawFocus(painter, rect, radius, option);

    Role role = Role::Text;
    if (filled)
        role = Role::AccentText;
    else if (marked(widget, "tern.destructive"))
        role = Role::Stopped;
    else if (link)
        role = Role::Link;
    const QFont font = widget != nullptr ? widget->font() : painter.font();
    const int side = link ? px(4, &option, widget) : px(8, &option, widget);
    painter.save();
    drawLabel({.text = option.text,
               .icon = option.icon,
               .iconSize = option.iconSize,
               .color = ink(role, option),
               .font = filled ? strong(font) : font,
               .chevron = option.features.testFlag(QStyleOptionButton::HasMenu)},
              painter, option.rect.adjusted(side, 0, -side, 0), option, widget);
    painter.restore();
}

QSize pushButtonSize(const QStyleOptionButton &option, const QSize &contents, const QWidget *widget)
{
    const bool link = marked(widget, "tern.link");
    const int side = link ? 4 : 13;
    int width = contents.width() + 2 * px(side, &option, widget);
    if (!option.icon.isNull())
        width += px(8, &option, widget) - 4; // Qt leaves four between icon and text
    if (marked(widget, "tern.filled")) {
        const QFont font = widget->font();
        width += QFontMetrics(strong(font)).horizontalAdvance(option.text)
                 - QFontMetrics(font).horizontalAdvance(option.text);
    }
    // Buttons at the foot of a dialog are of one size as long as their words are short.
    if (widget != nullptr && qobject_cast<QDialogButtonBox *>(widget->parentWidget()) != nullptr)
        width = std::max(width, px(88, &option, widget));
    return {width, std::max(px(32, &option, widget), contents.height() + px(8, &option, widget))};
}

void drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget,
                    const QStyle &style)
{
    const Segment segment = segmentOf(widget);
    const bool chosen = option.state.testFlag(QStyle::State_On);
    const bool raised = option.state.testFlag(QStyle::State_AutoRaise);
    const qreal radius = px(6, &option, widget);
    const QRectF rect(option.rect);

    if (segment != Segment::None) {
        drawSegment(segment, option, painter, widget);
    } else {
        const QColor rest =
            raised ? option.palette.color(QPalette::Window) : colorOf(Role::Button, option.palette);
        const QColor ground =
            chosen ? colorOf(Role::Selected, option.palette) : touched(rest, option);
        if (!raised || chosen || hovered(option) || pressed(option))
            draw(painter, rect,
                 {.ground = ground,
                  .line = colorOf(Role::ControlEdge, option.palette),
                  .width = raised ? 0.0 : 1.0,
                  .radius = radius});
    }
    if (focusShown(option))
        drawFocus(painter, rect, radius, option);

    const bool ownMenu = option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    const bool menu = option.features.testFlag(QStyleOptionToolButton::HasMenu);
    const bool words = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    QRect room = option.rect;
    if (ownMenu) {
        const QRect edge =
            style.subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButtonMenu, widget);
        room = style.subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButton, widget);
        drawChevron(painter, edge, Qt::DownArrow, px(12, &option, widget),
                    ink(Role::SecondLine, option));
    }
    if (option.toolButtonStyle == Qt::ToolButtonTextUnderIcon) {
        QStyleOptionToolButton label(option);
        label.rect = room;
        style.drawControl(QStyle::CE_ToolButtonLabel, &label, &painter, widget);
        return;
    }
    const int side = words ? px(segment == Segment::None ? 8 : 4, &option, widget) : 0;
    const bool withIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly || !words;
    painter.save();
    drawLabel({.text = words ? option.text : QString(),
               .icon = withIcon ? option.icon : QIcon(),
               .iconSize = option.iconSize,
               .color = ink(Role::Text, option),
               .font = segment != Segment::None && chosen ? strong(option.font) : option.font,
               .chevron = words && menu && !ownMenu},
              painter, room.adjusted(side, 0, -side, 0), option, widget);
    if (!withIcon || !option.icon.isNull() || words) {
        painter.restore();
        return;
    }
    if (option.arrowType != Qt::NoArrow)
        drawChevron(painter, room, option.arrowType, px(12, &option, widget),
                    ink(Role::SecondLine, option));
    painter.restore();
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QSize &contents,
                     const QWidget *widget)
{
    const int height =
        std::max(px(32, &option, widget), contents.height() + px(8, &option, widget));
    if (option.toolButtonStyle == Qt::ToolButtonIconOnly || option.text.isEmpty())
        return {std::max(height, contents.width() + px(8, &option, widget)), height};
    if (segmentOf(widget) != Segment::None) {
        const int width =
            QFontMetrics(strong(option.font)).size(Qt::TextShowMnemonic, option.text).width();
        return {width + 2 * px(12, &option, widget) + 1, height};
    }
    int width = contents.width() + 2 * px(8, &option, widget);
    if (option.toolButtonStyle == Qt::ToolButtonTextBesideIcon)
        width += px(8, &option, widget) - 4; // as above
    if (option.features.testFlag(QStyleOptionToolButton::HasMenu)
        && !option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup))
        width += px(18, &option, widget);
    return {width, height};
}

int menuEdge(const QStyleOption *option, const QWidget *widget)
{
    return px(20, option, widget);
}

void drawCheckIndicator(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const bool mixedState = option.state.testFlag(QStyle::State_NoChange);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF rect(option.rect);
    const qreal edge = px(2, &option, widget) * 0.75;
    QColor fill = on || mixedState ? touchedAccent(option)
                                   : touched(colorOf(Role::Field, option.palette), option);
    QColor line = on || mixedState ? fill : ink(Role::SecondLine, option);
    if (!enabled(option)) {
        const QColor window = option.palette.color(QPalette::Window);
        line = mixed(window, ink(Role::Text, option), 0.5);
        fill = on || mixedState ? line : window;
    } else if (hovered(option) && !on && !mixedState) {
        line = colorOf(Role::Link, option.palette);
    }
    if (marked(widget, "tern.switch")) {
        if (!on && enabled(option))
            fill = touched(colorOf(Role::Track, option.palette), option);
        draw(painter, rect,
             {.ground = fill, .line = line, .width = edge, .radius = rect.height() / 2});
        const qreal knob = rect.height() * 0.6;
        const qreal margin = (rect.height() - knob) / 2;
        const bool atRight = on != mirrored(option);
        const QRectF at(atRight ? rect.right() - margin - knob : rect.left() + margin,
                        rect.top() + margin, knob, knob);
        const QColor ball = on ? colorOf(Role::AccentText, option.palette) : line;
        draw(painter, at, {.ground = ball, .line = {}, .width = 0, .radius = knob / 2});
        return;
    }
    draw(painter, rect,
         {.ground = fill, .line = line, .width = edge, .radius = qreal(px(4, &option, widget))});
    // Items come with a palette whose text stays dark on their pale selection.
    const QPalette &palette = widget != nullptr ? widget->palette() : option.palette;
    const QColor sign = colorOf(Role::AccentText, palette);
    if (mixedState)
        drawMinus(painter, rect, rect.width() * 0.75, sign);
    else if (on)
        drawCheck(painter, rect, rect.width() * 0.75, sign);
}

void drawRadioIndicator(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const QRectF rect(option.rect);
    const bool on = option.state.testFlag(QStyle::State_On);
    const qreal radius = rect.width() / 2;
    QColor line = on ? touchedAccent(option) : ink(Role::SecondLine, option);
    if (!enabled(option))
        line = mixed(option.palette.color(QPalette::Window), ink(Role::Text, option), 0.5);
    else if (hovered(option) && !on)
        line = colorOf(Role::Link, option.palette);
    const QColor ground = on ? colorOf(Role::AccentText, option.palette)
                             : touched(colorOf(Role::Field, option.palette), option);
    const qreal edge = on ? rect.width() * 5 / 16 : px(2, &option, widget) * 0.75;
    draw(painter, rect, {.ground = ground, .line = line, .width = edge, .radius = radius});
}

QSize indicatorSize(const QStyleOption *option, const QWidget *widget)
{
    if (marked(widget, "tern.switch"))
        return {px(36, option, widget), px(20, option, widget)};
    const int side = px(16, option, widget);
    return {side, side};
}

} // namespace tern::flat
