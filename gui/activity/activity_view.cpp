#include "activity_view.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace tern {

using RowKind = ActivityModel::RowKind;

ActivityView::ActivityView(ActivityModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new ActivityDelegate(model, this))
{
    setAccessibleName(tr("Runs and files"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    setItemDelegate(m_delegate);
    setModel(&model);
    // After the view's own slots, which have made room by then.
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsCame(first, last); });
    connect(&model, &QAbstractItemModel::modelReset, this, &ActivityView::resetHeights);
    resetHeights();
}

void ActivityView::resetHeights()
{
    verticalHeader()->setDefaultSectionSize(ActivityDelegate::heightOf(RowKind::Event));
    setHeights(0, m_model.rowCount() - 1);
}

/// Of days and runs; all other rows have the height that rows have.
void ActivityView::setHeights(int first, int last)
{
    if (last < first)
        return;
    QHeaderView *header = verticalHeader();
    header->setUpdatesEnabled(false); // or each one would move all below it
    const std::vector<int> rows = m_model.headRows(first, last);
    for (const int row : rows)
        header->resizeSection(row, ActivityDelegate::heightOf(m_model.row(row).kind));
    header->setUpdatesEnabled(true);
}

void ActivityView::rowsCame(int first, int last)
{
    QScrollBar *bar = verticalScrollBar();
    const int value = bar->value();
    const int before = verticalHeader()->sectionPosition(first);
    setHeights(first, last);
    if (value == 0 || before >= value)
        return;
    const int after = last + 1 < m_model.rowCount() ? verticalHeader()->sectionPosition(last + 1)
                                                    : verticalHeader()->length();
    updateGeometries(); // the bar has to know of the room first
    bar->setValue(value + after - before);
}

int ActivityView::buttonRowAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return -1;
    const ActivityModel::Row row = m_model.row(index.row());
    const QRect button = m_delegate->buttonRect(visualRect(index), row, layoutDirection());
    return button.contains(point) ? index.row() : -1;
}

void ActivityView::press(int row)
{
    if (m_model.row(row).run->state == RunState::Stopped)
        Q_EMIT guardAsked(row);
    else
        Q_EMIT undoAsked(row);
}

void ActivityView::hover(int row)
{
    if (m_hovered == row)
        return;
    m_hovered = row;
    m_delegate->setHovered(row);
    viewport()->update();
}

void ActivityView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    m_pressedButton = event->button() == Qt::LeftButton ? buttonRowAt(event->pos()) : -1;
}

void ActivityView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    const int pressed = std::exchange(m_pressedButton, -1);
    const int row = buttonRowAt(event->pos());
    if (pressed >= 0 || row >= 0) {
        if (pressed == row)
            press(row);
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && m_model.row(index.row()).kind == RowKind::Run)
        m_model.toggle(index.row());
}

/// The second press of two is one more click.
void ActivityView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void ActivityView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(buttonRowAt(event->pos()));
}

void ActivityView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hover(-1);
}

void ActivityView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool isRun = row >= 0 && m_model.row(row).kind == RowKind::Run;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int opens = mirrored ? Qt::Key_Left : Qt::Key_Right;
    const int closes = mirrored ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    if (isRun && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
        m_model.toggle(row);
    } else if (isRun && key == opens) {
        m_model.setOpen(row, true);
    } else if (row >= 0 && key == closes) {
        if (isRun)
            m_model.setOpen(row, false);
        else
            setCurrentIndex(m_model.index(m_model.runRowOf(row)));
    } else if (isRun && event->matches(QKeySequence::Undo)) {
        if (!ActivityDelegate::buttonText(m_model.row(row)).isEmpty())
            press(row);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ActivityView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint at =
        byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuAsked(index.row(), at);
}

void ActivityView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        resetHeights();
}

} // namespace tern
