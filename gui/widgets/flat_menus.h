#pragma once

#include "flat_paint.h"

/// Menus and tooltips of the flat style. GUI thread.
namespace tern::flat {

/// The ground of a menu or of the list of a combo box.
void drawMenuPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const QWidget *widget);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents,
                                 const QWidget *widget);

void drawToolTip(const QStyleOption &option, QPainter &painter, const QWidget *widget);

/// The shape of windows with rounded corners, which need no compositor that way.
[[nodiscard]] QRegion roundedShape(const QRect &rect, int radius);

} // namespace tern::flat
