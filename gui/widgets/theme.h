#pragma once

#include <QApplication>
#include <QPalette>

namespace tern {

/// Light, dark, or as the desktop has it.
enum class Theme : std::uint8_t { System, Light, Dark };

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Dresses the application. System keeps the platform's style and palette wherever the desktop
/// brings them; where Qt falls back on Fusion, controls are drawn flat (flat_style.h), and the
/// palette is ours. GUI thread; may be called again.
void applyTheme(QApplication &application, Theme theme);

} // namespace tern
