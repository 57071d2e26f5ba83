#include "theme.h"

#include "flat_style.h"

#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>

namespace tern {

namespace {

/// What a palette is made of; LOOK.md of the design has the same table.
struct Colors {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb second;
    QRgb edge;
    QRgb highlight;
    QRgb link;
    QRgb disabled;
};

QPalette paletteFrom(const Colors &colors)
{
    QPalette palette(QColor::fromRgb(colors.base), QColor::fromRgb(colors.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(role, QColor::fromRgb(color));
    };
    set(QPalette::Window, colors.window);
    set(QPalette::WindowText, colors.text);
    set(QPalette::Base, colors.base);
    set(QPalette::AlternateBase, colors.alternate);
    set(QPalette::Text, colors.text);
    set(QPalette::Button, colors.button);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, colors.text);
    set(QPalette::ToolTipBase, colors.base);
    set(QPalette::ToolTipText, colors.text);
    set(QPalette::PlaceholderText, colors.second);
    set(QPalette::Highlight, colors.highlight);
    set(QPalette::HighlightedText, 0xFFFFFF);
    set(QPalette::Link, colors.link);
    set(QPalette::LinkVisited, colors.link);
    set(QPalette::Mid, colors.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(colors.disabled));
    return palette;
}

/// Qt falls back on Fusion where the desktop brings no style of its own.
bool hasPlatformStyle()
{
    static const bool has = QApplication::style() != nullptr
                            && QApplication::style()->name().toLower() != QLatin1String("fusion");
    return has;
}

bool hasPlatformPalette()
{
    return hasPlatformStyle();
}

void chooseFont(QApplication &application)
{
    // The font the design is drawn with, but only where the desktop names none.
    if (hasPlatformStyle() || qEnvironmentVariableIsSet("XDG_CURRENT_DESKTOP"))
        return;
    const QString inter = QStringLiteral("Inter");
    if (!QFontDatabase::hasFamily(inter))
        return;
    QFont font = application.font();
    font.setFamily(inter);
    QApplication::setFont(font);
}

} // namespace

QPalette lightPalette()
{
    return paletteFrom({0xF2F4F5, 0xFFFFFF, 0xF7F9FA, 0xFFFFFF, 0x1D2327, 0x58646C, 0xC3CBD0,
                        0x0B6A8C, 0x0B6A8C, 0x8B959B});
}

QPalette darkPalette()
{
    return paletteFrom({0x22262A, 0x1A1D20, 0x1F2327, 0x343A40, 0xE7EBEE, 0xA3AEB6, 0x4A525A,
                        0x1A7899, 0x62C3E6, 0x78838B});
}

void applyTheme(QApplication &application, Theme theme)
{
    static const QPalette platform = QApplication::palette();
    if (!hasPlatformStyle())
        QApplication::setStyle(new FlatStyle);
    chooseFont(application);
    switch (theme) {
    case Theme::Light: QApplication::setPalette(lightPalette()); return;
    case Theme::Dark: QApplication::setPalette(darkPalette()); return;
    case Theme::System: break;
    }
    if (hasPlatformPalette())
        QApplication::setPalette(platform);
    else
        QApplication::setPalette(lightPalette());
}

} // namespace tern
