#include "panel_place.h"

#include <algorithm>

namespace tern {

namespace {

int between(int wanted, int first, int last)
{
    return std::clamp(wanted, first, std::max(first, last));
}

} // namespace

QPoint panelPlace(const PanelAnchor &anchor, const QSize &size, int gap)
{
    const QRect &screen = anchor.screen;
    const int lastX = screen.right() + 1 - size.width() - gap;
    const int lastY = screen.bottom() + 1 - size.height() - gap;
    QRect at = anchor.icon;
    if (at.isEmpty() && anchor.cursor)
        at = QRect(*anchor.cursor, QSize(1, 1));
    if (at.isEmpty()) {
        const bool atLeft = anchor.direction == Qt::RightToLeft;
        return {atLeft ? screen.left() + gap : std::max(screen.left(), lastX),
                std::max(screen.top(), lastY)};
    }
    // A tray is at the top or at the foot: the panel hangs from it, or stands on it.
    const bool below = at.center().y() < screen.center().y();
    const int y = below ? at.bottom() + 1 + gap : at.top() - size.height() - gap;
    return {between(at.center().x() - size.width() / 2, screen.left() + gap, lastX),
            between(y, screen.top() + gap, lastY)};
}

} // namespace tern
