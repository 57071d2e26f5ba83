#pragma once

#include "conflict_model.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QTreeView;

namespace tern {

class EmptyPage;
class SearchField;
class TextLabel;

/// The left part of the page: all open conflicts, with a filter, and how many are selected. GUI
/// thread.
class ConflictList final : public QWidget {
    Q_OBJECT
public:
    explicit ConflictList(QWidget *parent = nullptr);

    /// The row that was shown stays so while it is there; else the one that took its place.
    void setItems(std::vector<ConflictItem> items);
    [[nodiscard]] const ConflictItem *current() const;
    void setDetail(const ConflictItem &item, const QString &detail);
    void filter(const QString &words);
    /// Goes on to the next one, as after "Later".
    void goOn();
    [[nodiscard]] ConflictModel &model() { return *m_model; }

Q_SIGNALS:
    void currentChanged();
    void checksChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshCounts();
    void openRow(const QModelIndex &index);
    void select(const QModelIndex &index);

    ConflictModel *m_model;
    TextLabel *m_total;
    SearchField *m_search;
    QTreeView *m_tree;
    QCheckBox *m_all;
    TextLabel *m_selected;
    QPushButton *m_selectAll;
    EmptyPage *m_noHit;
    ConflictItem m_shown; ///< what was current last
};

} // namespace tern
