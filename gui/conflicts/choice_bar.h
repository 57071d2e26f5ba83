#pragma once

#include "conflict_item.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace tern {

class TextLabel;

/// What can be done with a conflict. None of the buttons is filled: neither side is wrong, so there
/// is no default. GUI thread.
class ChoiceBar final : public QWidget {
    Q_OBJECT
public:
    explicit ChoiceBar(QWidget *parent = nullptr);

    /// `others`: how many are like it; `selected`: how many are checked, which are then meant.
    void show(const ConflictItem &item, int others, int selected, int keptDays);
    void setBusy(bool isBusy);
    /// The user wants the same for the others that are like it.
    [[nodiscard]] bool isForOthers() const;

Q_SIGNALS:
    void chosen(tern::ConflictPolicy use);
    void mergeAsked();
    void later();

private:
    void refresh();

    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_both;
    QPushButton *m_merge;
    QPushButton *m_later;
    QCheckBox *m_same;
    TextLabel *m_meant;
    TextLabel *m_safe;
    ConflictItem m_item;
    int m_selected = 0;
    bool m_isBusy = false;
};

} // namespace tern
