#pragma once

#include "state_look.h"

#include <QSvgRenderer>
#include <QWidget>

namespace tern {

/// A folder's state as a badge and its word, in one line. The word is also the accessible name and
/// the tooltip. Follows the palette, the font and the direction of writing. GUI thread.
class StateBadge final : public QWidget {
    Q_OBJECT
public:
    explicit StateBadge(QWidget *parent = nullptr);

    void setState(FolderState state, std::uint64_t conflicts = 0);
    [[nodiscard]] FolderState state() const { return m_state; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    [[nodiscard]] int iconSide() const;

    FolderState m_state = FolderState::Idle;
    std::uint64_t m_conflicts = 0;
    QString m_word;
    QSvgRenderer m_icon;
};

} // namespace tern
