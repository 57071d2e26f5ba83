#pragma once

#include <QWidget>

class QPushButton;

namespace tern {

class TextLabel;

/// What a page shows when there is nothing on it: the bird's outline, a sentence that helps, and
/// perhaps a button; centred, a third down. GUI thread.
class EmptyPage final : public QWidget {
    Q_OBJECT
public:
    /// Without a button where `action` is empty.
    explicit EmptyPage(const QString &sentence, const QString &action = {},
                       QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

Q_SIGNALS:
    void acted(); ///< the button was pressed

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    TextLabel *m_sentence;
    QPushButton *m_button = nullptr;
};

} // namespace tern
