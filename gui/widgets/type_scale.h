#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QWidget>

namespace tern {

/// Sizes of type and space, all derived from the system's font, so that text at 200% takes its room
/// with it. The design's pixels are those of a 13-pixel font. Pure; GUI thread.
enum class TypeStyle : std::uint8_t {
    Title,   ///< 20, semibold: a page's title
    Section, ///< 15, semibold
    Header,  ///< 15: of the panel
    Text,    ///< 13
    Strong,  ///< 13, semibold
    Second,  ///< 12: second lines
    SecondStrong,
    Axis, ///< 11: of the chart
    Code, ///< the fixed font, 12
};
[[nodiscard]] QFont fontFor(TypeStyle style, const QFont &base = QFont());

/// The design's `pixels` for a widget with that font.
[[nodiscard]] int scaled(int pixels, const QFontMetrics &metrics);
[[nodiscard]] int scaled(int pixels, const QWidget *widget);

} // namespace tern
