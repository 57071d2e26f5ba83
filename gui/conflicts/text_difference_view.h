#pragma once

#include "difference_view.h"
#include "text_pane.h"

namespace tern {

/// Two texts, or the cells of two notebooks, side by side; both scroll together. GUI thread.
class TextDifferenceView final : public DifferenceView {
    Q_OBJECT
public:
    explicit TextDifferenceView(QWidget *parent = nullptr);

    void show(std::vector<DifferenceRow> rows);
    [[nodiscard]] int places() const override { return static_cast<int>(m_places.size()); }
    void go(Direction direction) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextPane *m_mine;
    TextPane *m_theirs;
    std::vector<int> m_places;
    int m_at = -1; ///< of m_places
};

} // namespace tern
