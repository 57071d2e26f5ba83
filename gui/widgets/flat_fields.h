#pragma once

#include "flat_paint.h"

/// Fields, lists to choose from and sliders of the flat style. GUI thread.
namespace tern::flat {

/// The ground and edge of what can be typed into.
void drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget);

/// A line edit that is part of a spin box or combo box, which draws the field.
[[nodiscard]] bool standsInField(const QWidget *widget);

void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget);
void drawComboBoxLabel(const QStyleOptionComboBox &option, QPainter &painter,
                       const QWidget *widget);
[[nodiscard]] QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part,
                                 const QWidget *widget);

void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget,
                 const QStyle &style);
[[nodiscard]] QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part,
                                const QWidget *widget);

/// Groove and handle; the ticks are not ours.
void drawSlider(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget,
                const QStyle &style);

} // namespace tern::flat
