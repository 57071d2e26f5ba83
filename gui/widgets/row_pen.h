#pragma once

#include "roles.h"
#include "type_scale.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace tern {

/// Paints the pieces of one row of a list, from its leading edge to its trailing one or from there
/// back, mirrored where writing runs to the left. Lives as long as one paint; GUI thread.
class RowPen {
public:
    RowPen(QPainter &painter, const QStyleOptionViewItem &option);

    [[nodiscard]] QPainter &painter() const { return m_painter; }
    [[nodiscard]] const QStyleOptionViewItem &option() const { return m_option; }
    [[nodiscard]] QColor color(Role role) const { return colorOf(role, m_option.palette); }

    /// The row's ground, with a line below it.
    void ground(Role role) const;
    /// Two pixels around the row that has the keyboard.
    void focusFrame() const;

    // What is left free gets smaller by what is taken. Pixels.
    [[nodiscard]] int room() const;
    void skip(int width) { m_left += width; }
    void skipAtEnd(int width) { m_right -= width; }
    [[nodiscard]] QRect take(int width);
    [[nodiscard]] QRect takeAtEnd(int width);

    void icon(const QRect &in, const QString &name, Role role, int side) const;
    void text(const QRect &in, const QString &words, TypeStyle style, Role role,
              Qt::Alignment align = Qt::AlignLeading,
              Qt::TextElideMode elide = Qt::ElideRight) const;
    /// Takes as much as the words need, and no more than `most`.
    void fit(const QString &words, TypeStyle style, Role role, int most, Qt::TextElideMode elide);
    /// An icon and, beside it, words in `in`.
    void iconAndText(const QRect &in, const QString &icon, const QString &words, TypeStyle style,
                     Role iconRole, Role role) const;

    [[nodiscard]] static QRect centred(const QRect &in, int side);
    [[nodiscard]] static int widthOf(const QString &words, TypeStyle style);
    [[nodiscard]] static int widthOfIconAndText(const QString &words, TypeStyle style);

private:
    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    int m_left; ///< what is free, as if writing ran to the right
    int m_right;
};

} // namespace tern
