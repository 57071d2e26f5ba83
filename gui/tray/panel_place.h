#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>

#include <optional>

namespace tern {

/// Where the panel opens: at the tray's icon, else at the mouse, else in the lower corner where
/// writing ends. All in global coordinates. Pure.
struct PanelAnchor {
    QRect icon;                   ///< empty: the desktop does not tell
    std::optional<QPoint> cursor; ///< nothing: the desktop does not tell
    QRect screen;                 ///< what is free of the desktop's own panels
    Qt::LayoutDirection direction = Qt::LeftToRight;
};
/// The upper left corner; all of a panel of that size lies on the screen.
[[nodiscard]] QPoint panelPlace(const PanelAnchor &anchor, const QSize &size, int gap);

} // namespace tern
