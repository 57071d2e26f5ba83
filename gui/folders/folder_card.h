#pragma once

#include "folder_facts.h"

#include "model/status_snapshot.h"
#include "widgets/card.h"

class QGridLayout;
class QLabel;
class QMenu;
class QPushButton;
class QSvgWidget;
class QToolButton;

namespace tern {

class StateIcon;
class TextLabel;
class ThinProgressBar;

/// One folder: its state at a glance, and, opened, its facts and what can be done with it. Asks for
/// everything by signals. GUI thread.
class FolderCard final : public Card {
    Q_OBJECT
public:
    explicit FolderCard(const std::string &name, QWidget *parent = nullptr);

    /// `now`: nanoseconds since 1970.
    void show(const FolderStatus &status, std::int64_t now);
    void showFacts(const FolderFacts &facts);
    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] bool isOpened() const;
    void setOpened(bool opened);

Q_SIGNALS:
    void openedChanged(bool opened);
    void openAsked();
    void pauseAsked();
    void resumeAsked();
    void syncAsked();
    void selectionAsked();
    void rulesAsked();
    void reviewAsked();   ///< conflicts
    void problemsAsked(); ///< problems, or why it could not run
    void guardAsked();
    void historyAsked();
    void removeAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /// The one click that helps most in this state.
    enum class Help : std::uint8_t { None, Review, Problems, Guard, Resume };

    void makeHead();
    void makeBody();
    void makeMenu();
    void showProgress();
    void showHelp();
    void showFactWords();
    void help();
    [[nodiscard]] Help helpFor(const FolderStatus &status) const;

    const std::string m_name;
    FolderStatus m_status;
    FolderFacts m_facts;
    QString m_lastInSync;
    Help m_help = Help::None;
    StateIcon *m_icon;
    TextLabel *m_title;
    TextLabel *m_local;
    QLabel *m_remoteIcon;
    TextLabel *m_remote;
    TextLabel *m_word;
    TextLabel *m_detail;
    QPushButton *m_helpButton;
    QToolButton *m_chevron;
    QWidget *m_body;
    ThinProgressBar *m_progress;
    TextLabel *m_done;
    TextLabel *m_rates;
    QWidget *m_progressBox;
    QGridLayout *m_factGrid;
    QPushButton *m_pause;
    QMenu *m_menu;
};

} // namespace tern
