#pragma once

#include "activity/throughput.h"
#include "client/desktop_parts.h"
#include "settings_page/settings_page.h"
#include "window/main_window.h"

#include <QDialog>

namespace tern {

class DesktopSettingsStore;

/// The window with all its pages, and the dialogs that belong to it: where each question of a page,
/// of the tray or of a link leads. GUI thread.
class DesktopWindow final : public QObject {
    Q_OBJECT
public:
    /// What `parts` and `settings` refer to outlives it.
    DesktopWindow(const DesktopParts &parts, const SettingsParts &settings,
                  QObject *parent = nullptr);
    ~DesktopWindow() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }

    /// Each of them brings the window or a dialog to the front.
    void show();
    void openFolder(const QString &folder);
    void openConflicts(const QString &folder); ///< empty: of all
    void openProblems(const QString &folder);
    void openGuard(const QString &folder);
    void openSelection(const QString &folder);
    void openRules(const QString &folder);
    void openHistory(const QString &folder, const RelPath &path = {});
    void openWhy(const QString &folder, const RelPath &path);
    void openSettings();
    void addFolder(const QStringList &places);
    void removeFolder(const QString &folder);
    /// A `tern://` link (model/desktop_link.h); says so when it is none.
    void openLink(const QString &link);

private:
    void addPages();
    [[nodiscard]] QWidget *makeFolders();
    [[nodiscard]] QWidget *makeConflicts();
    [[nodiscard]] QWidget *makeActivity();
    [[nodiscard]] QWidget *makeTrash();
    [[nodiscard]] QWidget *makeRules();
    [[nodiscard]] QWidget *makeSettings();
    void openDialog(QDialog *dialog);
    template <class Page>
    Page *pageOn(const char *id);

    DesktopParts m_parts;
    SettingsParts m_settings;
    ThroughputRecorder m_throughput;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tern
