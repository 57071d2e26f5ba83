#pragma once

#include "rules_draft.h"

#include <QWidget>

class QListWidget;
class QTimer;

namespace tern {

class TextLabel;
class YamlEditor;

/// The file of rules as text, with what is wrong in it: marked at its place, and in a list below.
/// GUI thread; `draft` outlives it.
class ExpertView final : public QWidget {
    Q_OBJECT
public:
    explicit ExpertView(RulesDraft &draft, QWidget *parent = nullptr);

    void goTo(int line, int column = 1);

private:
    void take();
    void tellComplaints();

    RulesDraft &m_draft;
    YamlEditor *m_editor;
    TextLabel *m_place;
    TextLabel *m_state;
    QListWidget *m_complaints;
    QTimer *m_timer;
    bool m_isTaking = false;
};

} // namespace tern
