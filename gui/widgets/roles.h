#pragma once

#include <QColor>
#include <QPalette>

namespace tern {

/// The colours that our own pieces are painted with. Where the palette has a role, it is that one
/// or a mixture of two; the states have colours of their own. Text colours have a contrast of 4.5:1
/// or more on the palette's window and on cards: they are stepped towards the window's text until
/// they have (WCAG 2). Pure.
enum class Role : std::uint8_t {
    Text,
    SecondLine,
    Card,         ///< the ground of cards
    Field,        ///< the ground of lists and fields
    AlternateRow, ///< run rows, the strip under an editor
    Sidebar,
    Line,        ///< around cards, between rows
    RowLine,     ///< between the rows of one card
    ControlEdge, ///< around buttons and fields
    Accent,      ///< fill of what is chosen; AccentText stands on it
    AccentText,
    Link,     ///< accent as text, and progress
    Track,    ///< what progress moves on
    Hover,    ///< ground of what the mouse is over
    Button,   ///< ground of buttons
    Selected, ///< ground of a selected row
    InSync,
    AttentionText,
    AttentionFill,
    AttentionBack,
    AttentionLine,
    Stopped,
    MineLine,
    MineWord,
    MineEdge,
    TheirsLine,
    TheirsWord,
    TheirsEdge,
};
[[nodiscard]] QColor colorOf(Role role, const QPalette &palette);

/// The contrast of two opaque colours, 1 to 21 (WCAG 2.1, 1.4.3).
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// `share` (0 to 1) of `over`, the rest of `under`.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, double share);

} // namespace tern
