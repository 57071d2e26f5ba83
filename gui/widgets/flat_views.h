#pragma once

#include "flat_paint.h"

/// Lists, their headers, scroll bars and tabs of the flat style. GUI thread.
namespace tern::flat {

void drawHeaderSection(const QStyleOption &option, QPainter &painter);
/// The option's words in the type of headers; the base style writes them.
[[nodiscard]] QStyleOptionHeader headerLabel(const QStyleOptionHeader &option);
[[nodiscard]] QFont headerFont(const QFont &font);

void drawBranch(const QStyleOption &option, QPainter &painter, const QWidget *widget);
/// The ground of one item: rounded in plain lists, from edge to edge in trees and tables.
void drawItemGround(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget);
/// What lies under a whole row, and beside the items of a tree.
void drawRowGround(const QStyleOptionViewItem &option, QPainter &painter);
/// The option with the text colours of our selection, which stay those of the list.
[[nodiscard]] QStyleOptionViewItem itemOption(const QStyleOptionViewItem &option);

void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget,
                   const QStyle &style);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part,
                                  const QWidget *widget);
/// Where both scroll bars of an area meet.
void drawScrollCorner(const QStyleOption &option, QPainter &painter, const QWidget *widget);

void drawTab(const QStyleOptionTab &option, QPainter &painter, const QWidget *widget);

} // namespace tern::flat
