#pragma once

#include <QLineEdit>

namespace tern {

/// A line for words to look for, with the magnifier in it and a button that clears it. Escape
/// clears it, too. `searched` comes 150 ms after the last key, so that a long list is asked once.
/// GUI thread.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString &prompt, QWidget *parent = nullptr);

Q_SIGNALS:
    void searched(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tern
