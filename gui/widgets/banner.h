#pragma once

#include "card.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tern {

class TextLabel;

/// A strip that says what needs the user, with the one click that helps. GUI thread.
class Banner final : public Card {
    Q_OBJECT
public:
    enum class Mood : std::uint8_t { Attention, Stopped, Plain };

    explicit Banner(QWidget *parent = nullptr);

    /// Without a button where `action` is empty.
    void tell(Mood mood, const QString &title, const QString &sentence, const QString &action);
    /// One more button, before the one that helps; who adds it connects it.
    QPushButton *addButton(const QString &text);

Q_SIGNALS:
    void acted();

private:
    QLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QPushButton *m_button;
    QHBoxLayout *m_row;
};

} // namespace tern
