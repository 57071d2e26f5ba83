#pragma once

#include "pause_menu.h"

#include <QWidget>

class QToolButton;

namespace tern {

/// The panel's foot: pause, add a folder, settings, the window. GUI thread.
class PanelFooter final : public QWidget {
    Q_OBJECT
public:
    explicit PanelFooter(QWidget *parent = nullptr);

    void setNow(PauseMenu::Now now);

Q_SIGNALS:
    void pauseAsked(tern::PauseLength length);
    void resumeAsked();
    void addAsked();
    void settingsAsked();
    void windowAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PauseMenu *m_menu;
    QToolButton *m_pause;
    PauseMenu::Now m_now = PauseMenu::Now::NoFolder;
};

} // namespace tern
