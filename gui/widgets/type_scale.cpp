#include "type_scale.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <cmath>

namespace tern {

namespace {

constexpr double designFont = 13; // pixels of the font that the design is drawn with

struct Type {
    double pixels;
    QFont::Weight weight;
};

Type typeOf(TypeStyle style)
{
    switch (style) {
    case TypeStyle::Title: return {20, QFont::DemiBold};
    case TypeStyle::Section: return {15, QFont::DemiBold};
    case TypeStyle::Header: return {15, QFont::Normal};
    case TypeStyle::Text: return {13, QFont::Normal};
    case TypeStyle::Strong: return {13, QFont::DemiBold};
    case TypeStyle::Second: return {12, QFont::Normal};
    case TypeStyle::SecondStrong: return {12, QFont::DemiBold};
    case TypeStyle::Axis: return {11, QFont::Normal};
    case TypeStyle::Code: return {12, QFont::Normal};
    }
    return {13, QFont::Normal};
}

} // namespace

QFont fontFor(TypeStyle style, const QFont &base)
{
    const Type type = typeOf(style);
    QFont font = base;
    if (style == TypeStyle::Code)
        font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    font.setWeight(type.weight);
    const double share = type.pixels / designFont;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * share);
    else
        font.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * share)));
    return font;
}

int scaled(int pixels, const QFontMetrics &metrics)
{
    // Ascent and descent of the design's font at its 13 pixels.
    constexpr double designHeight = 16;
    return static_cast<int>(std::lround(pixels * metrics.height() / designHeight));
}

int scaled(int pixels, const QWidget *widget)
{
    // The application's font, not the widget's: labels of all styles share one grid.
    Q_UNUSED(widget);
    return scaled(pixels, QFontMetrics(QFont()));
}

} // namespace tern
