#pragma once

#include <QStringList>
#include <QWidget>

namespace tern {

/// The steps of a wizard in one line: done ones have a check, the present one its number. The
/// accessible name says where one is ("Step 2 of 3: Remote"). GUI thread.
class StepMarks final : public QWidget {
    Q_OBJECT
public:
    explicit StepMarks(QStringList steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawMark(QPainter &painter, const QRect &place, int step) const;
    [[nodiscard]] int textWidth(int step) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace tern
