#pragma once

#include "rules_draft.h"

#include <QWidget>

class QPushButton;

namespace tern {

class TextLabel;

/// What saving the draft would change, and the buttons that save or discard it. GUI thread; `draft`
/// outlives it.
class SavingBar final : public QWidget {
    Q_OBJECT
public:
    explicit SavingBar(RulesDraft &draft, QWidget *parent = nullptr);

    void tell();

private:
    void say(const QString &saving, const QString &effect, const QString &safe);

    RulesDraft &m_draft;
    TextLabel *m_saving;
    TextLabel *m_effect;
    TextLabel *m_safe;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace tern
