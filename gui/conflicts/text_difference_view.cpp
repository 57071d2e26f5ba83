#include "text_difference_view.h"

#include "widgets/roles.h"
#include "widgets/type_scale.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace tern {

namespace {

void tie(QScrollBar *one, QScrollBar *other)
{
    QObject::connect(one, &QScrollBar::valueChanged, other, &QScrollBar::setValue);
    QObject::connect(other, &QScrollBar::valueChanged, one, &QScrollBar::setValue);
}

} // namespace

TextDifferenceView::TextDifferenceView(QWidget *parent)
    : DifferenceView(parent),
      m_mine(new TextPane(TextPane::Shows::Local)),
      m_theirs(new TextPane(TextPane::Shows::Remote))
{
    m_mine->setAccessibleName(tr("Mine"));
    m_theirs->setAccessibleName(tr("Theirs"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, scaled(8, this), 0, scaled(8, this));
    row->setSpacing(1);
    row->addWidget(m_mine, 1);
    row->addWidget(m_theirs, 1);
    tie(m_mine->verticalScrollBar(), m_theirs->verticalScrollBar());
    tie(m_mine->horizontalScrollBar(), m_theirs->horizontalScrollBar());
    // One bar serves both sides.
    m_mine->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TextDifferenceView::show(std::vector<DifferenceRow> rows)
{
    m_places = placesIn(rows);
    m_at = -1;
    const auto shared = std::make_shared<const std::vector<DifferenceRow>>(std::move(rows));
    m_mine->setRows(shared);
    m_theirs->setRows(shared);
    const bool isWide =
        m_mine->sizeHintForColumn(0) > width() / 2 || m_theirs->sizeHintForColumn(0) > width() / 2;
    const auto policy = isWide ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff;
    m_mine->setHorizontalScrollBarPolicy(policy);
    m_theirs->setHorizontalScrollBarPolicy(policy);
}

void TextDifferenceView::go(Direction direction)
{
    if (m_places.empty())
        return;
    const int last = places() - 1;
    m_at = direction == Direction::Next ? std::min(m_at + 1, last) : std::max(m_at - 1, 0);
    const int row = m_places[static_cast<std::size_t>(m_at)];
    m_mine->goTo(row);
    m_theirs->goTo(row);
}

void TextDifferenceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colorOf(Role::Line, palette()));
    const int x = m_mine->geometry().right() + 1;
    painter.drawLine(x, scaled(8, this), x, height() - scaled(8, this));
}

} // namespace tern
