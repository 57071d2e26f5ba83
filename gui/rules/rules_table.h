#pragma once

#include "rules_model.h"

#include <QTableView>

namespace tern {

/// The table of rules. Rules of the free list are dragged to another place, with a line where they
/// would drop, or moved with Alt and the arrow keys. GUI thread.
class RulesTable final : public QTableView {
    Q_OBJECT
public:
    explicit RulesTable(RulesModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Numbers of the free list.
    void moved(std::size_t number, std::size_t to);
    void removed(std::size_t number);
    /// The menu of a row is asked for.
    void menuAsked(int row, const QPoint &globalPosition);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Before which rule of the free list something dropped there would stand.
    [[nodiscard]] std::size_t gapAt(int y) const;
    [[nodiscard]] int lineOfGap(std::size_t gap) const;
    void sizeColumns();
    void moveBy(int step);

    RulesModel *m_model;
    std::optional<std::size_t> m_pressed; ///< number of the rule under the mouse button
    QPoint m_pressedAt;
    std::optional<std::size_t> m_gap; ///< while something is dragged
};

} // namespace tern
