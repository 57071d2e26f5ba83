#include "rules_table.h"

#include "widgets/roles.h"
#include "widgets/type_scale.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace tern {

namespace {

constexpr int designRow = 32;
constexpr int designHeader = 28;
constexpr int rowsShown = 8;
constexpr int leastRows = 3;

/// Draws the thin line below each row.
class RuleDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool isLast = index.row() + 1 == index.model()->rowCount();
        if (isLast)
            return;
        const QRect &rect = option.rect;
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                          colorOf(Role::RowLine, option.palette));
    }
};

} // namespace

RulesTable::RulesTable(RulesModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setAccessibleName(tr("Rules"));
    setItemDelegate(new RuleDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    sizeColumns();
}

void RulesTable::sizeColumns()
{
    const int icon = scaled(16, this);
    setIconSize({icon, icon});
    verticalHeader()->setDefaultSectionSize(scaled(designRow, this));
    verticalHeader()->setMinimumSectionSize(scaled(designRow, this));
    QHeaderView *header = horizontalHeader();
    header->setFixedHeight(scaled(designHeader, this));
    header->setMinimumSectionSize(scaled(28, this));
    const std::pair<int, int> widths[] = {
        {RulesModel::NumberColumn, 60}, {RulesModel::OnColumn, 32},   {RulesModel::DoColumn, 168},
        {RulesModel::FilesColumn, 72},  {RulesModel::SizeColumn, 80}, {RulesModel::MoreColumn, 40}};
    header->setSectionResizeMode(RulesModel::MatchColumn, QHeaderView::Stretch);
    for (const auto &[column, width] : widths) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, scaled(width, this));
    }
}

QSize RulesTable::sizeHint() const
{
    const int rows = std::clamp(m_model->rowCount(), leastRows, rowsShown);
    return {scaled(600, this), scaled(designHeader, this) + rows * scaled(designRow, this) + 2};
}

QSize RulesTable::minimumSizeHint() const
{
    return {scaled(300, this), scaled(designHeader, this) + leastRows * scaled(designRow, this)};
}

void RulesTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeColumns();
}

std::size_t RulesTable::gapAt(int y) const
{
    std::size_t gap = 0;
    for (std::size_t number = 0; number < m_model->freeRules(); ++number) {
        const int row = m_model->rowOf(number);
        if (row >= 0 && y > rowViewportPosition(row) + rowHeight(row) / 2)
            gap = number + 1;
    }
    return gap;
}

int RulesTable::lineOfGap(std::size_t gap) const
{
    const bool isEnd = gap == m_model->freeRules();
    const int row = m_model->rowOf(isEnd ? gap - 1 : gap);
    return rowViewportPosition(row) + (isEnd ? rowHeight(row) : 0);
}

void RulesTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    m_pressed.reset();
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    if (index.column() == RulesModel::MoreColumn) {
        Q_EMIT menuAsked(index.row(), viewport()->mapToGlobal(visualRect(index).bottomLeft()));
        return;
    }
    const RulesModel::Row &row = m_model->row(index.row());
    if (row.kind == RulesModel::Row::Kind::Free && index.column() != RulesModel::OnColumn) {
        m_pressed = row.number;
        m_pressedAt = event->pos();
    }
}

void RulesTable::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return QTableView::mouseMoveEvent(event);
    const int way = (event->pos() - m_pressedAt).manhattanLength();
    if (!m_gap && way < QApplication::startDragDistance())
        return;
    m_gap = gapAt(event->pos().y());
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void RulesTable::mouseReleaseEvent(QMouseEvent *event)
{
    const auto gap = std::exchange(m_gap, std::nullopt);
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (!gap || !pressed)
        return QTableView::mouseReleaseEvent(event);
    viewport()->unsetCursor();
    viewport()->update();
    const std::size_t to = *gap > *pressed ? *gap - 1 : *gap;
    if (to != *pressed)
        Q_EMIT moved(*pressed, to);
}

void RulesTable::moveBy(int step)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || m_model->row(current.row()).kind != RulesModel::Row::Kind::Free)
        return;
    const std::size_t number = m_model->row(current.row()).number;
    const bool isPossible = step < 0 ? number > 0 : number + 1 < m_model->freeRules();
    if (isPossible)
        Q_EMIT moved(number, step < 0 ? number - 1 : number + 1);
}

void RulesTable::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    if (isAlt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return moveBy(event->key() == Qt::Key_Up ? -1 : 1);
    const QModelIndex current = currentIndex();
    const bool hasRow =
        current.isValid() && m_model->row(current.row()).kind == RulesModel::Row::Kind::Free;
    if (event->key() == Qt::Key_Space && hasRow) {
        const QModelIndex on = current.siblingAtColumn(RulesModel::OnColumn);
        const bool isOn = on.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model->setData(on, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    if (event->key() == Qt::Key_Delete && hasRow) {
        Q_EMIT removed(m_model->row(current.row()).number);
        return;
    }
    if (event->key() == Qt::Key_Menu && current.isValid()) {
        Q_EMIT menuAsked(current.row(), viewport()->mapToGlobal(visualRect(current).bottomLeft()));
        return;
    }
    QTableView::keyPressEvent(event);
}

void RulesTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_gap)
        return;
    QPainter painter(viewport());
    const int thick = std::max(2, scaled(2, this));
    painter.fillRect(QRect(0, lineOfGap(*m_gap) - thick / 2, viewport()->width(), thick),
                     colorOf(Role::Link, palette()));
}

} // namespace tern
