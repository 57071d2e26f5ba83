#pragma once

#include "difference_rows.h"

#include <QListView>

#include <memory>

namespace tern {

/// One side of two texts: numbered lines, what differs in the side's colour, a hatched gap where
/// the other side has more. Only rows that are seen are laid out. A row is an item, so that a
/// screen reader reads line by line; copies without gaps. GUI thread.
class TextPane final : public QListView {
    Q_OBJECT
public:
    using Rows = std::shared_ptr<const std::vector<DifferenceRow>>;
    /// Of a merged text the lines of both sides stand on one pane, in the colour of their side.
    enum class Shows : std::uint8_t { Local, Remote, Merged };

    explicit TextPane(Shows shows, QWidget *parent = nullptr);

    void setRows(Rows rows);
    void goTo(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Lines;
    class Painter;

    void copyLines();

    Lines *m_lines;
};

} // namespace tern
