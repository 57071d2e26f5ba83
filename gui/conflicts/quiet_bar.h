#pragma once

#include "widgets/card.h"

class QPushButton;
class QToolButton;

namespace tern {

class TextLabel;

/// Says what was done, with a way back, until it is closed or something else is said. GUI thread.
class QuietBar final : public Card {
    Q_OBJECT
public:
    explicit QuietBar(QWidget *parent = nullptr);

    /// Without a button where `action` is empty.
    void tell(const QString &sentence, const QString &action = {});

Q_SIGNALS:
    void acted();

private:
    TextLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace tern
