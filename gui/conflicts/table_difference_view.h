#pragma once

#include "difference_view.h"

#include <QJsonArray>

class QTableView;

namespace tern {

/// Two tables in one: cells that differ show both values, mine before theirs. GUI thread.
class TableDifferenceView final : public DifferenceView {
    Q_OBJECT
public:
    explicit TableDifferenceView(QWidget *parent = nullptr);

    /// "columns" and "rows" of conflicts.compare.
    void show(const QJsonArray &columns, const QJsonArray &rows);
    [[nodiscard]] int places() const override;
    void go(Direction direction) override;

private:
    class Cells;
    class Painter;

    Cells *m_cells;
    QTableView *m_table;
    int m_at = -1; ///< of the cells that differ
};

} // namespace tern
