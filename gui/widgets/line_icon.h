#pragma once

#include "roles.h"

#include <QIcon>

namespace tern {

/// A line icon of resources/icons/line ("folder", "up", ...), drawn in the colour that the role has
/// in the palette of the widget it is painted for, at any size and pixel ratio; disabled ones pale.
/// GUI thread.
[[nodiscard]] QIcon lineIcon(const QString &name, Role role = Role::Text);
/// The same as a picture, for those who paint by hand.
[[nodiscard]] QPixmap linePixmap(const QString &name, const QColor &color, int side, qreal ratio);

/// Which line icon stands for a file of that name: "image", "table", "notebook", "code", "dna",
/// "file".
[[nodiscard]] QString iconForFile(const std::string &name);

} // namespace tern
