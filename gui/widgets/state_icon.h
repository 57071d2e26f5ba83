#pragma once

#include "state_look.h"

#include <QSvgRenderer>
#include <QWidget>

namespace tern {

/// The badge of a state alone, in a given size; its word is the accessible name and the tooltip.
/// GUI thread.
class StateIcon final : public QWidget {
    Q_OBJECT
public:
    /// `side`: in the design's pixels.
    explicit StateIcon(int side, QWidget *parent = nullptr);

    void setState(FolderState state, std::uint64_t conflicts = 0);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    int m_side;
    FolderState m_state = FolderState::Idle;
    std::uint64_t m_conflicts = 0;
    QSvgRenderer m_icon;
};

} // namespace tern
