#pragma once

#include <QRect>
#include <QString>

#include <vector>

namespace tern::test {

/// The windows of icons that a tray (trayer) holds on that display, where they are on the screen.
/// Looked at from outside, as the X server has them. Empty without a tray.
[[nodiscard]] std::vector<QRect> trayIcons(const QString &display);

} // namespace tern::test
