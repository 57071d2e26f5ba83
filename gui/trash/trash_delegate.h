#pragma once

#include "trash_model.h"

#include <QStyledItemDelegate>

namespace tern {

/// Paints the rows of the trash. GUI thread; `model` and `clock` outlive it.
class TrashDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    TrashDelegate(const TrashModel &model, const Clock &clock, QObject *parent);

    [[nodiscard]] static int rowHeight();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const TrashModel &m_model;
    const Clock &m_clock;
};

} // namespace tern
