#include "row_pen.h"

#include "line_icon.h"

#include <QStyle>

#include <algorithm>

namespace tern {

namespace {

constexpr int iconSide = 14;
constexpr int iconGap = 6;

int px(int pixels)
{
    return scaled(pixels, QFontMetrics(QFont()));
}

} // namespace

RowPen::RowPen(QPainter &painter, const QStyleOptionViewItem &option)
    : m_painter(painter),
      m_option(option),
      m_left(option.rect.left()),
      m_right(option.rect.right() + 1)
{
}

void RowPen::ground(Role role) const
{
    const QRect &rect = m_option.rect;
    m_painter.fillRect(rect, color(role));
    m_painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Role::RowLine));
}

void RowPen::focusFrame() const
{
    m_painter.setPen(QPen(color(Role::Link), 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(QRectF(m_option.rect).adjusted(1, 1, -1, -2));
}

int RowPen::room() const
{
    return std::max(0, m_right - m_left);
}

QRect RowPen::take(int width)
{
    const QRect rect(m_left, m_option.rect.top(), width, m_option.rect.height());
    m_left += width;
    return QStyle::visualRect(m_option.direction, m_option.rect, rect);
}

QRect RowPen::takeAtEnd(int width)
{
    m_right -= width;
    const QRect rect(m_right, m_option.rect.top(), width, m_option.rect.height());
    return QStyle::visualRect(m_option.direction, m_option.rect, rect);
}

void RowPen::icon(const QRect &in, const QString &name, Role role, int side) const
{
    m_painter.drawPixmap(
        centred(in, side).topLeft(),
        linePixmap(name, color(role), side, m_painter.device()->devicePixelRatioF()));
}

void RowPen::text(const QRect &in, const QString &words, TypeStyle style, Role role,
                  Qt::Alignment align, Qt::TextElideMode elide) const
{
    const QFont font = fontFor(style);
    m_painter.setFont(font);
    m_painter.setPen(color(role));
    const Qt::Alignment seen = QStyle::visualAlignment(m_option.direction, align);
    m_painter.drawText(in, static_cast<int>(seen | Qt::AlignVCenter) | Qt::TextSingleLine,
                       QFontMetrics(font).elidedText(words, elide, in.width()));
}

void RowPen::fit(const QString &words, TypeStyle style, Role role, int most,
                 Qt::TextElideMode elide)
{
    const int width = std::clamp(widthOf(words, style), 0, std::max(0, most));
    text(take(width), words, style, role, Qt::AlignLeading, elide);
}

void RowPen::iconAndText(const QRect &in, const QString &iconName, const QString &words,
                         TypeStyle style, Role iconRole, Role role) const
{
    const int side = px(iconSide);
    const int gap = px(iconGap);
    const QRect first(in.left(), in.top(), side, in.height());
    const QRect rest(in.left() + side + gap, in.top(), in.width() - side - gap, in.height());
    icon(QStyle::visualRect(m_option.direction, in, first), iconName, iconRole, side);
    text(QStyle::visualRect(m_option.direction, in, rest), words, style, role);
}

QRect RowPen::centred(const QRect &in, int side)
{
    return {in.left() + (in.width() - side) / 2, in.top() + (in.height() - side) / 2, side, side};
}

int RowPen::widthOf(const QString &words, TypeStyle style)
{
    return QFontMetrics(fontFor(style)).horizontalAdvance(words) + 1;
}

int RowPen::widthOfIconAndText(const QString &words, TypeStyle style)
{
    return px(iconSide) + px(iconGap) + widthOf(words, style);
}

} // namespace tern
