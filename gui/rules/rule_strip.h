#pragma once

#include "rules_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace tern {

class ConditionEditor;
class MatchingFiles;
class TextLabel;

/// The strip below the table: the chosen rule to be edited, what it reads as, and the files that
/// match it. GUI thread; what it is given outlives it.
class RuleStrip final : public QWidget {
    Q_OBJECT
public:
    RuleStrip(Client &client, RulesDraft &draft, RulesModel &model, QWidget *parent = nullptr);

    /// Shows the rule of that row; -1: none.
    void show(int row);
    [[nodiscard]] int row() const { return m_row; }
    /// Puts the keyboard into the condition.
    void editCondition();

Q_SIGNALS:
    void expertAsked(std::size_t line); ///< a rule that is edited in its file

private:
    QWidget *makeEditor();
    QWidget *makeFixed();
    void showFree(const RulesModel::Row &row);
    void read();
    void set(const char *key, const std::string &text);

    RulesDraft &m_draft;
    RulesModel &m_model;
    int m_row = -1;
    bool m_isOther = true; ///< another rule than the condition shows
    bool m_isShowing = false;
    QStackedWidget *m_sides = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_state = nullptr;
    ConditionEditor *m_condition = nullptr;
    QLabel *m_readIcon = nullptr;
    TextLabel *m_reads = nullptr;
    QComboBox *m_do = nullptr;
    QComboBox *m_conflicts = nullptr;
    TextLabel *m_fixedTitle = nullptr;
    TextLabel *m_fixedText = nullptr;
    TextLabel *m_fixedPlace = nullptr;
    MatchingFiles *m_matching;
};

} // namespace tern
