#pragma once

#include <QProxyStyle>

namespace tern {

/// Draws the controls as the design shows them, for desktops that bring no style of their own:
/// Fusion's behaviour and metrics, flat grounds, rounded by 6, one-pixel edges, two pixels of Link
/// around what has the keyboard. Colours come from the palette's roles and sizes from the font, so
/// that both may change at any time. The application owns it; GUI thread.
///
/// Dynamic properties say more of a control:
///   "tern.filled", "tern.destructive", "tern.link" (bool, QPushButton): see buttons.h
///   "tern.switch" (bool, QCheckBox): drawn as a switch
///   "tern.segment" ("first", "middle" or "last", QToolButton): part of a row of checkable buttons
///       that stand side by side without a gap
class FlatStyle final : public QProxyStyle {
    Q_OBJECT
public:
    FlatStyle();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget = nullptr) const override;

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                                const QWidget *widget = nullptr,
                                QStyleHintReturn *data = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl part, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                                     const QWidget *widget = nullptr) const override;
};

} // namespace tern
