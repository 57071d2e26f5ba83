#pragma once

#include "trash_model.h"

#include "widgets/page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace tern {

class Banner;
class CleaningPanel;
class EmptyPage;
class RestorePanel;
class SearchField;
class TextLabel;

/// What was replaced or removed on both sides, to be put back or to go for good. GUI thread.
class TrashPage final : public Page {
    Q_OBJECT
public:
    explicit TrashPage(const DesktopParts &parts, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeList();
    void fillFolders();
    void look();
    void showWhatThereIs();
    void showChoice();
    void restoreChosen();
    void restoreRunOfChosen();
    void menuAt(const QPoint &point);
    [[nodiscard]] TrashModel::Row chosen() const;

    DesktopParts m_parts;
    TrashModel *m_model;
    SearchField *m_search;
    QComboBox *m_folders;
    TextLabel *m_total;
    QPushButton *m_restore;
    QPushButton *m_restoreRun;
    QPushButton *m_empty;
    Banner *m_note;
    RestorePanel *m_restoring;
    CleaningPanel *m_cleaning;
    QTableView *m_view;
    QStackedWidget *m_stack;
    EmptyPage *m_nothing;
    EmptyPage *m_noHit;
};

} // namespace tern
