#pragma once

#include "selection_model.h"

#include "client/desktop_parts.h"
#include "control/selection_tree_json.h"
#include "engine/freeing.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace tern {

class Banner;
class EmptyPage;
class SearchField;
class SwitchBox;
class TextLabel;
class ThinProgressBar;

/// "Choose what to keep on this computer": the folders of one pair with boxes to tick. Says what
/// applying would free and fetch, applies it, and tells what stays and why. Shown with open(). GUI
/// thread; `parts` outlive it.
class SelectionDialog final : public QDialog {
    Q_OBJECT
public:
    SelectionDialog(DesktopParts parts, std::string folder, QWidget *parent = nullptr);
    ~SelectionDialog() override;

Q_SIGNALS:
    /// The selection was changed, and what could be freed was.
    void applied(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *makeTop();
    QWidget *makeTree();
    QWidget *makeSwitchRow();
    QWidget *makeFooter();
    void load();
    void take(const QJsonObject &answer);
    void takeSlice();
    void showTree();
    void filter();
    void apply();
    void free(const QJsonArray &paths);
    void finish(const FreeResult &result);
    /// `action`: what looks at the folders again; empty: the buttons below are enough.
    void fail(const Error &error, const QString &title, const QString &action = {});
    void tellEffect();
    void setBusy(const QString &sentence);
    [[nodiscard]] QJsonObject wish() const;
    [[nodiscard]] bool isOptIn() const;

    DesktopParts m_parts;
    std::string m_folder;
    SelectionTreeReader m_reader;
    SelectionNodes m_building;
    qsizetype m_taken = 0;
    std::string m_top; ///< what is shown, when it is looked at
    SelectionModel *m_model;
    TextLabel *m_subtitle = nullptr;
    SearchField *m_search = nullptr;
    QComboBox *m_show = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTreeView *m_tree = nullptr;
    TextLabel *m_busy = nullptr;
    ThinProgressBar *m_progress = nullptr;
    EmptyPage *m_empty = nullptr;
    TextLabel *m_none = nullptr;
    QListWidget *m_kept = nullptr;
    QWidget *m_switchRow = nullptr;
    SwitchBox *m_optIn = nullptr;
    QLabel *m_shield = nullptr;
    TextLabel *m_effect = nullptr;
    TextLabel *m_after = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace tern
