#pragma once

#include "activity_delegate.h"

#include <QTableView>

namespace tern {

/// The log's rows. Runs open and close by a click, Return, or the arrow keys; what comes on top
/// does not move what is looked at. GUI thread; the model outlives it.
class ActivityView final : public QTableView {
    Q_OBJECT
public:
    explicit ActivityView(ActivityModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void undoAsked(int row);
    void guardAsked(int row);
    void menuAsked(int row, const QPoint &globalPosition);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rowsCame(int first, int last);
    void setHeights(int first, int last);
    void resetHeights();
    void hover(int row);
    void press(int row);
    [[nodiscard]] int buttonRowAt(const QPoint &point) const;

    ActivityModel &m_model;
    ActivityDelegate *m_delegate;
    int m_hovered = -1;
    int m_pressedButton = -1;
};

} // namespace tern
