#pragma once

#include "activity_model.h"

#include <QStyledItemDelegate>

namespace tern {

class RowPen;

/// Paints the rows of the log: days, runs with their button, events with name, place, what
/// happened, size and time. GUI thread.
class ActivityDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    ActivityDelegate(const ActivityModel &model, QObject *parent);

    /// In the design's pixels scaled to the font.
    [[nodiscard]] static int heightOf(ActivityModel::RowKind kind);
    /// What the button of a run says; empty: it has none.
    [[nodiscard]] static QString buttonText(const ActivityModel::Row &row);
    /// Where that button is in the row's rectangle; empty: nowhere.
    [[nodiscard]] QRect buttonRect(const QRect &rect, const ActivityModel::Row &row,
                                   Qt::LayoutDirection direction) const;
    /// The row whose button the mouse is over; -1: none.
    void setHovered(int row) { m_hovered = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintDay(RowPen &pen, const QModelIndex &index) const;
    void paintRun(RowPen &pen, const ActivityModel::Row &row, bool hovered) const;
    void paintEvent(RowPen &pen, const ActivityModel::Row &row) const;
    void paintButton(RowPen &pen, const ActivityModel::Row &row, bool hovered) const;

    const ActivityModel &m_model;
    int m_hovered = -1;
};

} // namespace tern
