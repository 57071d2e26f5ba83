#pragma once

#include <QDialogButtonBox>
#include <QWidget>

namespace tern {

class TextLabel;

/// The foot of a dialog: a line across, a sentence, and the buttons in the platform's order. GUI
/// thread.
class DialogFooter final : public QWidget {
    Q_OBJECT
public:
    explicit DialogFooter(QWidget *parent = nullptr);

    /// Left of the buttons; may be empty.
    void setSentence(const QString &sentence);
    /// Takes the button. What it does is connected to its clicked().
    void addButton(QPushButton *button, QDialogButtonBox::ButtonRole role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_sentence;
    QDialogButtonBox *m_buttons;
};

} // namespace tern
