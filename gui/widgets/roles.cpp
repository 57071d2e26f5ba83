#include "roles.h"

#include "state_look.h"

#include <algorithm>
#include <cmath>

namespace tern {

namespace {

constexpr double enough = 4.5; // WCAG 2.1, 1.4.3, level AA

double luminance(const QColor &color)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
           + 0.0722 * channel(color.blueF());
}

QColor windowMixed(const QPalette &palette, double share)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), share);
}

QColor cardOf(const QPalette &palette)
{
    return toneOf(palette) == Tone::Light ? palette.color(QPalette::Base)
                                          : windowMixed(palette, 0.04);
}

/// `color`, stepped towards the window's text until it can be read on both grounds.
QColor readable(QColor color, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor card = cardOf(palette);
    constexpr int steps = 10;
    for (int step = 0; step < steps; ++step) {
        if (contrast(color, window) >= enough && contrast(color, card) >= enough)
            break;
        color = mixed(color, palette.color(QPalette::WindowText), 1.0 / steps);
    }
    return color;
}

/// One of our own colours, in its light and its dark form.
QColor own(const QPalette &palette, QRgb light, QRgb dark)
{
    return QColor::fromRgb(toneOf(palette) == Tone::Light ? light : dark);
}

} // namespace

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * share));
    };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()),
            mix(under.blue(), over.blue())};
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor colorOf(Role role, const QPalette &palette)
{
    const bool light = toneOf(palette) == Tone::Light;
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    switch (role) {
    case Role::Text: return text;
    case Role::SecondLine: return readable(mixed(text, window, 0.28), palette);
    case Role::Card: return cardOf(palette);
    case Role::Field: return base;
    case Role::AlternateRow: return palette.color(QPalette::AlternateBase);
    case Role::Sidebar: return light ? windowMixed(palette, 0.04) : base;
    case Role::Line: return windowMixed(palette, 0.14);
    case Role::ControlEdge: return windowMixed(palette, 0.22);
    case Role::Accent: return palette.color(QPalette::Highlight);
    case Role::AccentText: return palette.color(QPalette::HighlightedText);
    case Role::Link: return readable(palette.color(QPalette::Link), palette);
    case Role::RowLine: return windowMixed(palette, 0.06);
    case Role::Hover: return windowMixed(palette, 0.07);
    case Role::Button: return light ? base : windowMixed(palette, 0.09);
    case Role::Track: return windowMixed(palette, light ? 0.08 : 0.13);
    case Role::Selected:
        return light ? mixed(base, palette.color(QPalette::Highlight), 0.14)
                     : mixed(window, palette.color(QPalette::Highlight), 0.26);
    case Role::InSync: return readable(own(palette, 0x17713F, 0x5CCB92), palette);
    case Role::AttentionText: return readable(own(palette, 0x8A5300, 0xF0B44A), palette);
    case Role::AttentionFill: return own(palette, 0x9A5B00, 0xF0B44A);
    case Role::AttentionBack: return own(palette, 0xFFF3DC, 0x3A2F17);
    case Role::AttentionLine: return own(palette, 0xEBCF9A, 0x5E4A1E);
    case Role::Stopped: return readable(own(palette, 0xB3261E, 0xFF8A80), palette);
    case Role::MineLine: return own(palette, 0xE3F0F5, 0x18323D);
    case Role::MineWord: return own(palette, 0xA9D5E5, 0x235D74);
    case Role::MineEdge: return own(palette, 0x0B6A8C, 0x62C3E6);
    case Role::TheirsLine: return own(palette, 0xFFF1D6, 0x362C18);
    case Role::TheirsWord: return own(palette, 0xF5CF8C, 0x6B5220);
    case Role::TheirsEdge: return own(palette, 0xC4841D, 0xC4841D);
    }
    return text;
}

} // namespace tern
