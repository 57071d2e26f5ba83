#pragma once

#include "panel_activity.h"
#include "panel_card_list.h"
#include "panel_facts.h"

#include "client/desktop_parts.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <type_traits>

class QScrollArea;
class QStackedWidget;

namespace tern {

class Banner;
class FolderCommands;
class PanelFooter;
class PanelHeader;

/// What opens at the tray's icon: how everything is, with the one click that helps. A popup that
/// goes at a click elsewhere and at Escape; while there is no folder it stays, so that one can be
/// dropped on it. Asks for other places by signals. GUI thread.
class Panel final : public QWidget {
    Q_OBJECT
public:
    explicit Panel(const DesktopParts &parts, QWidget *parent = nullptr);

    /// Shows it at the tray's icon (global; empty: unknown), or hides it when it is there.
    void toggleAt(const QRect &icon);
    void openAt(const QRect &icon);
    /// What was asked for, here or in the tray's menu, was not done. Told until it is closed.
    void tellFailure(const QString &title, const QString &sentence);

Q_SIGNALS:
    void openFolder(const QString &folder);    ///< in the window
    void openConflicts(const QString &folder); ///< empty: of all
    void openProblems(const QString &folder);  ///< empty: of all
    void openGuard(const QString &folder);
    void openSelection(const QString &folder);
    void openRules(const QString &folder);
    void removeFolder(const QString &folder);
    void addFolder(const QStringList &places); ///< as they were dropped; empty: none was
    void openSettings();
    void openWindow();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeLayout();
    [[nodiscard]] QWidget *makeEmpty();
    [[nodiscard]] QLayout *makeBanners();
    void connectParts();
    void connectFooter();
    void snapshotChanged();
    void refresh();
    [[nodiscard]] QWidget *middle() const;
    void help();
    void closeFailure();
    void openMistaken();
    void act(PanelRequest request, const std::string &folder);
    void reveal(const std::string &folder, const RelPath &path);
    /// Asks for another place, which the panel would hide.
    template <class... Arguments>
    void leaveFor(void (Panel::*signal)(Arguments...), std::type_identity_t<Arguments>... values);
    void fitInto(const QSize &screen);
    void chooseWindowKind();
    void markDrop(bool marked);

    DesktopParts m_parts;
    FolderCommands *m_commands;
    PanelHeader *m_header;
    Banner *m_banner;
    Banner *m_failure;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QWidget *m_empty;
    QWidget *m_unknown; ///< blank: nobody can tell which folders there are
    PanelCardList *m_cards;
    PanelActivity *m_activity;
    PanelFooter *m_footer;
    PanelNotice m_notice;
    /// Figures may change twice a second, what folders are in at once.
    QTimer m_soon{this};
    QTimer m_growOld{this};
    std::vector<FolderState> m_states;
    bool m_dropMarked = false;
    std::optional<qint64> m_hiddenAt; ///< steady milliseconds
};

} // namespace tern
