#include "state_badge.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tern {

namespace {

constexpr int gap = 4; // between what belongs together

} // namespace

StateBadge::StateBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    refresh();
}

void StateBadge::setState(FolderState state, std::uint64_t conflicts)
{
    if (state == m_state && conflicts == m_conflicts)
        return;
    m_state = state;
    m_conflicts = conflicts;
    refresh();
}

int StateBadge::iconSide() const
{
    return std::max(16, fontMetrics().height());
}

QSize StateBadge::sizeHint() const
{
    const int side = iconSide();
    return {side + gap + fontMetrics().horizontalAdvance(m_word), side};
}

QSize StateBadge::minimumSizeHint() const
{
    return {iconSide(), iconSide()};
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = iconSide();
    const QRect icon(0, (height() - side) / 2, side, side);
    const QRect word(side + gap, 0, std::max(0, width() - side - gap), height());
    m_icon.render(&painter, QRectF(QStyle::visualRect(layoutDirection(), rect(), icon)));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), word),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)
                                      | Qt::AlignVCenter),
                     fontMetrics().elidedText(m_word, Qt::ElideRight, word.width()));
}

void StateBadge::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange: refresh(); break;
    default: break;
    }
    QWidget::changeEvent(event);
}

void StateBadge::refresh()
{
    m_word = stateWord(m_state, m_conflicts);
    m_icon.load(stateIcon(m_state, toneOf(palette())));
    setAccessibleName(m_word);
    setToolTip(m_word);
    updateGeometry();
    update();
}

} // namespace tern
