#pragma once

#include "client/desktop_parts.h"

#include <QDialog>

#include <string>
#include <vector>

class QPushButton;
class QStackedWidget;

namespace tern {

class DialogFooter;
class FolderStep;
class PreviewStep;
class RemoteStep;
class StepMarks;

/// Adds a folder in three steps: the folder, its remote, and a preview before anything moves.
/// Opened with open() or show(); folders can be dropped on it. GUI thread.
class AddFolderWizard final : public QDialog {
    Q_OBJECT
public:
    enum class Step : std::uint8_t { Folder, Remote, Preview };

    explicit AddFolderWizard(DesktopParts parts, QWidget *parent = nullptr);

    /// Begins with the first of them; each of the others comes when the one before was added or
    /// skipped. Without any the user names one.
    void setFolders(const QStringList &places);
    [[nodiscard]] Step step() const;
    /// Counts again: the rules that were asked for may be others now.
    void rulesChanged();

Q_SIGNALS:
    /// A folder was added under this name; the dialog closes after the last.
    void added(const QString &name);
    /// The user wants to see or change rules: the name of a template, or empty for those of all
    /// folders.
    void editRulesAsked(const QString &rules);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void connectSteps();
    void begin();
    void go(Step step);
    void forward();
    void back();
    void start();
    void finished(const QString &name);
    void skipFolder();
    void refresh();

    DesktopParts m_parts;
    StepMarks *m_marks;
    QStackedWidget *m_steps;
    FolderStep *m_folder;
    RemoteStep *m_remote;
    PreviewStep *m_preview;
    DialogFooter *m_footer;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_forward;
    std::vector<std::string> m_folders; ///< the present one first
    bool m_starting = false;
};

} // namespace tern
