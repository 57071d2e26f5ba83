#pragma once

#include "pause_menu.h"

#include "client/desktop_parts.h"

#include <map>

namespace tern {

class FolderCommands;

/// The menu of the tray's icon: what one wants without opening a window. Built anew only when its
/// folders change, so that it holds still while somebody reads it. GUI thread.
class TrayMenu final : public QMenu {
    Q_OBJECT
public:
    explicit TrayMenu(const DesktopParts &parts, QWidget *parent = nullptr);

Q_SIGNALS:
    void windowAsked();
    void conflictsAsked(const QString &folder); ///< empty: of all
    void settingsAsked();
    void quitAsked();
    /// What was asked for was not done; a menu that closed has no place to say so.
    void failed(const QString &title, const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct FolderItems {
        QMenu *menu = nullptr;
        QAction *state = nullptr;
        QAction *pause = nullptr;
    };

    void build();
    void refresh();
    void addFolders();
    void addFolder(const std::string &name, QMenu &into);
    void showFolder(const FolderStatus &status);
    void togglePause(const std::string &name);

    DesktopParts m_parts;
    FolderCommands *m_commands;
    std::vector<std::string> m_names;
    std::map<std::string, FolderItems> m_folders;
    PauseMenu *m_pause = nullptr;
    QAction *m_conflicts = nullptr;
};

/// What a pause menu offers for these folders.
[[nodiscard]] PauseMenu::Now pauseNow(const StatusSnapshot &snapshot);

/// A name as the text of an action, where "&" would mark a key.
[[nodiscard]] QString actionText(const QString &text);

} // namespace tern
