#include "flat_fields.h"

#include <QAbstractSpinBox>
#include <QComboBox>

#include <algorithm>

namespace tern::flat {

namespace {

/// How much room a combo box has for its chevron.
int chevronRoom(const QStyleOption &option, const QWidget *widget)
{
    return px(32, &option, widget);
}

QRect visual(const QStyleOption &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

/// A spin box's button: a chevron, on a ground while it is touched.
void drawStep(Qt::ArrowType to, QStyle::SubControl part, bool canStep,
              const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget,
              const QStyle &style)
{
    const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
    QStyleOption button(option);
    button.rect = rect;
    button.state.setFlag(QStyle::State_Enabled, enabled(option) && canStep);
    const bool active = option.activeSubControls.testFlag(part);
    button.state.setFlag(QStyle::State_MouseOver, hovered(option) && active);
    button.state.setFlag(QStyle::State_Sunken, pressed(option) && active);
    if (hovered(button) || pressed(button))
        draw(painter, rect,
             {.ground = touched(colorOf(Role::Field, option.palette), button),
              .line = {},
              .width = 0,
              .radius = qreal(px(3, &option, widget))});
    drawChevron(painter, rect, to, px(10, &option, widget), ink(Role::SecondLine, button));
}

} // namespace

void drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const bool focus = enabled(option) && option.state.testFlag(QStyle::State_HasFocus);
    draw(painter, option.rect,
         {.ground = option.palette.color(enabled(option) ? QPalette::Base : QPalette::Window),
          .line = colorOf(focus ? Role::Link : Role::ControlEdge, option.palette),
          .width = focus ? 2.0 : 1.0,
          .radius = qreal(px(6, &option, widget))});
}

bool standsInField(const QWidget *widget)
{
    const QWidget *parent = widget != nullptr ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(parent) != nullptr
           || qobject_cast<const QComboBox *>(parent) != nullptr;
}

void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget)
{
    if (option.editable) {
        drawField(option, painter, widget);
    } else if (option.frame) {
        QStyleOption face(option);
        // The list hangs open: no button that is held down.
        face.state.setFlag(QStyle::State_Sunken, false);
        draw(painter, option.rect,
             {.ground = touched(colorOf(Role::Button, option.palette), face),
              .line = colorOf(Role::ControlEdge, option.palette),
              .radius = qreal(px(6, &option, widget))});
        if (focusShown(option))
            drawFocus(painter, option.rect, px(6, &option, widget), option);
    }
    drawChevron(painter, comboBoxPart(option, QStyle::SC_ComboBoxArrow, widget), Qt::DownArrow,
                px(16, &option, widget), ink(Role::SecondLine, option));
}

void drawComboBoxLabel(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget)
{
    const QRect room = comboBoxPart(option, QStyle::SC_ComboBoxEditField, widget);
    const int gap = px(8, &option, widget);
    int skipped = 0;
    painter.save();
    if (!option.currentIcon.isNull()) {
        QRect at(room.topLeft(), option.iconSize);
        at.moveTop(room.center().y() - at.height() / 2);
        option.currentIcon.paint(&painter, QStyle::visualRect(option.direction, room, at),
                                 Qt::AlignCenter,
                                 enabled(option) ? QIcon::Normal : QIcon::Disabled);
        skipped = option.iconSize.width() + gap;
    }
    if (!option.editable) {
        const QRect at =
            QStyle::visualRect(option.direction, room, room.adjusted(skipped, 0, 0, 0));
        if (widget != nullptr)
            painter.setFont(widget->font());
        painter.setPen(ink(Role::Text, option));
        painter.drawText(
            at,
            static_cast<int>(
                QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
            painter.fontMetrics().elidedText(option.currentText, Qt::ElideRight, at.width()));
    }
    painter.restore();
}

QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part,
                   const QWidget *widget)
{
    const QRect &whole = option.rect;
    const int chevron = chevronRoom(option, widget);
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return visual(option,
                      QRect(whole.right() - chevron + 1, whole.top(), chevron, whole.height()));
    case QStyle::SC_ComboBoxEditField:
        return visual(
            option, whole.adjusted(px(option.editable ? 6 : 12, &option, widget), 2, -chevron, -2));
    default: return whole;
    }
}

void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget,
                 const QStyle &style)
{
    if (option.frame)
        drawField(option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    drawStep(Qt::UpArrow, QStyle::SC_SpinBoxUp,
             option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled), option, painter, widget,
             style);
    drawStep(Qt::DownArrow, QStyle::SC_SpinBoxDown,
             option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled), option, painter,
             widget, style);
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part, const QWidget *widget)
{
    const QRect &whole = option.rect;
    const bool buttons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = buttons ? px(24, &option, widget) : 0;
    const int inset = 3;
    const int half = (whole.height() - 2 * inset) / 2;
    const int left = whole.right() - width + 1 - inset;
    switch (part) {
    case QStyle::SC_SpinBoxUp: return visual(option, QRect(left, whole.top() + inset, width, half));
    case QStyle::SC_SpinBoxDown:
        return visual(option, QRect(left, whole.bottom() + 1 - inset - half, width, half));
    case QStyle::SC_SpinBoxEditField:
        return visual(option, whole.adjusted(px(6, &option, widget), 2, -width - inset, -2));
    default: return whole;
    }
}

void drawSlider(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget,
                const QStyle &style)
{
    const QRectF groove =
        style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, widget);
    const QRectF handle =
        style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget);
    const bool lying = option.orientation == Qt::Horizontal;
    const qreal thick = px(4, &option, widget);
    QRectF line = groove;
    if (lying) {
        line.setTop(groove.center().y() - thick / 2);
        line.setHeight(thick);
    } else {
        line.setLeft(groove.center().x() - thick / 2);
        line.setWidth(thick);
    }
    const Panel track{.ground = colorOf(Role::Track, option.palette),
                      .line = {},
                      .width = 0,
                      .radius = thick / 2};
    draw(painter, line, track);
    QRectF done = line;
    if (lying && option.upsideDown)
        done.setLeft(handle.center().x());
    else if (lying)
        done.setRight(handle.center().x());
    else if (option.upsideDown)
        done.setTop(handle.center().y());
    else
        done.setBottom(handle.center().y());
    Panel filled = track;
    filled.ground = ink(Role::Link, option);
    draw(painter, done, filled);

    const qreal side = std::min(handle.width(), handle.height());
    const QRectF knob(handle.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    draw(painter, knob,
         {.ground = touched(colorOf(Role::Field, option.palette), option),
          .line = ink(Role::Link, option),
          .width = focusShown(option) ? side / 4 : side / 8,
          .radius = side / 2});
}

} // namespace tern::flat
