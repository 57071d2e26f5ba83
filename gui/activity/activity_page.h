#pragma once

#include "activity_model.h"

#include "client/desktop_parts.h"
#include "widgets/page.h"

class QButtonGroup;
class QComboBox;
class QStackedWidget;

namespace tern {

class ActivityView;
class Banner;
class EmptyPage;
class SearchField;
class ThroughputRecorder;
class UndoPanel;

/// What Tern did: the throughput of the last minutes, and the log, run by run. GUI thread.
class ActivityPage final : public Page {
    Q_OBJECT
public:
    /// `throughput`: what listens since the program's start, and outlives the page; null: the page
    /// listens itself from now on.
    explicit ActivityPage(const DesktopParts &parts, ThroughputRecorder *throughput = nullptr,
                          QWidget *parent = nullptr);

    /// All that happened in one folder.
    void showFolder(const QString &name);
    /// What happened to one file, under all its names.
    void showHistory(const QString &folder, const RelPath &path);

Q_SIGNALS:
    void guardAsked(const QString &folder); ///< "What happened?"

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeTools();
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *makeList();
    void fillFolders();
    void applyFilter();
    void showWhatThereIs();
    void leaveHistory();
    void menuFor(int row, const QPoint &at);
    void chooseExport();
    void exportTo(const QString &file);
    void exported(const QString &file, const Result<QJsonObject> &answer);
    [[nodiscard]] std::string placeOf(const std::string &folder, const RelPath &path) const;

    DesktopParts m_parts;
    ActivityModel *m_model;
    SearchField *m_search;
    QButtonGroup *m_kinds;
    QComboBox *m_folders;
    QComboBox *m_times;
    Banner *m_note;
    UndoPanel *m_undo;
    ActivityView *m_view;
    QStackedWidget *m_stack;
    EmptyPage *m_empty;
    EmptyPage *m_noHit;
    ThroughputRecorder *m_throughput;
    std::optional<RelPath> m_history;
    bool m_wasShown = false;
};

} // namespace tern
