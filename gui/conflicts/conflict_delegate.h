#pragma once

#include <QStyledItemDelegate>

namespace tern {

/// Draws the rows of a ConflictModel: groups with their count, conflicts with a box, an icon and
/// two lines, and the row that offers more. A click on the box checks it. GUI thread.
class ConflictDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// Where the box of a conflict is.
    [[nodiscard]] static QRect boxIn(const QStyleOptionViewItem &option);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace tern
