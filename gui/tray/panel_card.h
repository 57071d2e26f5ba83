#pragma once

#include "model/status_snapshot.h"
#include "widgets/card.h"

class QAction;
class QMenu;
class QToolButton;

namespace tern {

class StateIcon;
class TextLabel;
class ThinProgressBar;

/// What the user asks of one folder in the panel.
enum class PanelRequest : std::uint8_t {
    Show, ///< in the window
    Open, ///< in the file manager
    Pause,
    Resume,
    Sync,
    Choose, ///< what to keep here
    Rules,
    Remove,
};

/// A folder in the panel: its state at a glance, and a menu. GUI thread.
class PanelCard final : public Card {
    Q_OBJECT
public:
    explicit PanelCard(const std::string &name, QWidget *parent = nullptr);

    /// `now`: nanoseconds since 1970.
    void show(const FolderStatus &status, std::int64_t now);
    [[nodiscard]] const std::string &name() const { return m_name; }

Q_SIGNALS:
    void asked(tern::PanelRequest request);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void makeMenu();
    QAction *addRequest(const QString &text, const QString &icon, PanelRequest request);
    void makeLayout();
    void showProgress(const FolderStatus &status);

    const std::string m_name;
    StateIcon *m_icon;
    TextLabel *m_title;
    TextLabel *m_word;
    TextLabel *m_place;
    TextLabel *m_why;
    QWidget *m_progressBox;
    ThinProgressBar *m_progress;
    TextLabel *m_files;
    TextLabel *m_bytes;
    QToolButton *m_more;
    QMenu *m_menu;
    QAction *m_pause = nullptr;
    QAction *m_resume = nullptr;
};

} // namespace tern
