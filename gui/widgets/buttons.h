#pragma once

#include "roles.h"

#include <QPushButton>
#include <QToolButton>

namespace tern {

/// Buttons as the design has them; all have their text as accessible name. The caller owns what has
/// no parent. GUI thread.

/// With an icon before its word, or without ("").
[[nodiscard]] QPushButton *makeButton(const QString &text, const QString &icon = {},
                                      QWidget *parent = nullptr);
/// The one filled button of a window: its default.
[[nodiscard]] QPushButton *makeFilledButton(const QString &text, const QString &icon = {},
                                            QWidget *parent = nullptr);
/// Its words in the colour of what destroys.
[[nodiscard]] QPushButton *makeDestructiveButton(const QString &text, QWidget *parent = nullptr);
/// A word in the accent's colour without a frame, as a link.
[[nodiscard]] QPushButton *makeLinkButton(const QString &text, const QString &icon = {},
                                          QWidget *parent = nullptr);
/// An icon alone. `name` is its accessible name and tooltip.
[[nodiscard]] QToolButton *makeIconButton(const QString &icon, const QString &name,
                                          QWidget *parent = nullptr);

/// Dynamic properties by which the flat style knows them: "tern.filled", "tern.destructive",
/// "tern.link" (bool).

} // namespace tern
