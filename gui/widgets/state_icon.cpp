#include "state_icon.h"

#include "type_scale.h"

#include <QEvent>
#include <QPainter>

namespace tern {

StateIcon::StateIcon(int side, QWidget *parent) : QWidget(parent), m_side(side)
{
    refresh();
}

void StateIcon::setState(FolderState state, std::uint64_t conflicts)
{
    if (state == m_state && conflicts == m_conflicts)
        return;
    m_state = state;
    m_conflicts = conflicts;
    refresh();
}

void StateIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.render(&painter, QRectF(rect()));
}

void StateIcon::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LanguageChange: refresh(); break;
    default: break;
    }
    QWidget::changeEvent(event);
}

void StateIcon::refresh()
{
    const int side = scaled(m_side, this);
    setFixedSize(side, side);
    m_icon.load(stateIcon(m_state, toneOf(palette())));
    const QString word = stateWord(m_state, m_conflicts);
    setAccessibleName(word);
    setToolTip(word);
    update();
}

} // namespace tern
