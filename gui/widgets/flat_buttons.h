#pragma once

#include "flat_paint.h"

/// Buttons, boxes to tick and switches of the flat style. GUI thread.
namespace tern::flat {

void drawPushButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton &option, const QSize &contents,
                                   const QWidget *widget);

void drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget,
                    const QStyle &style);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton &option, const QSize &contents,
                                   const QWidget *widget);
/// What stands at the end of a tool button that has a menu of its own beside its action.
[[nodiscard]] int menuEdge(const QStyleOption *option, const QWidget *widget);

/// The box of a check box, of an item of a view, or a switch.
void drawCheckIndicator(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void drawRadioIndicator(const QStyleOption &option, QPainter &painter, const QWidget *widget);
[[nodiscard]] QSize indicatorSize(const QStyleOption *option, const QWidget *widget);

} // namespace tern::flat
