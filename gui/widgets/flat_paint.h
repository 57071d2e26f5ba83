#pragma once

#include "roles.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

/// What the controls of the flat style are drawn from. GUI thread.
namespace tern::flat {

/// The design's `pixels` for the font of that control; `widget` may be null.
[[nodiscard]] int px(int pixels, const QStyleOption *option, const QWidget *widget);
/// A dynamic property of that name is set and true.
[[nodiscard]] bool marked(const QWidget *widget, const char *property);

[[nodiscard]] bool enabled(const QStyleOption &option);
[[nodiscard]] bool hovered(const QStyleOption &option); ///< and enabled
[[nodiscard]] bool pressed(const QStyleOption &option); ///< and enabled
[[nodiscard]] bool mirrored(const QStyleOption &option);
/// Focus that came by the keyboard, which is the one that has to be seen.
[[nodiscard]] bool focusShown(const QStyleOption &option);

/// The role's colour; pale on what is disabled.
[[nodiscard]] QColor ink(Role role, const QStyleOption &option);
/// `ground` as it looks under the pointer, or pressed.
[[nodiscard]] QColor touched(const QColor &ground, const QStyleOption &option);
/// The same of the accent: away from the text on it, so that its contrast grows.
[[nodiscard]] QColor touchedAccent(const QStyleOption &option);

/// A rounded ground with a line just inside of `rect`. Without a line where `width` is 0.
struct Panel {
    QColor ground;
    QColor line;
    qreal width = 1;
    qreal radius = 6;
};
void draw(QPainter &painter, const QRectF &rect, const Panel &panel);
/// Two pixels of Link just inside of `rect`.
void drawFocus(QPainter &painter, const QRectF &rect, qreal radius, const QStyleOption &option);

/// Signs in the middle of `box`, `side` long, drawn as the line icons are.
void drawChevron(QPainter &painter, const QRectF &box, Qt::ArrowType to, qreal side,
                 const QColor &color);
void drawCheck(QPainter &painter, const QRectF &box, qreal side, const QColor &color);
void drawMinus(QPainter &painter, const QRectF &box, qreal side, const QColor &color);

} // namespace tern::flat
