#pragma once

#include <QPlainTextEdit>

namespace tern {

class ExpressionHighlighter;

/// One expression to be edited, in the code font, with keywords and values in colour and a wavy
/// line where it goes wrong. One line of text, however it wraps; Tab leaves it. GUI thread.
class ConditionEditor final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ConditionEditor(QWidget *parent = nullptr);

    /// What is shown, without telling of it. Keeps the cursor where the text is the same.
    void show(const QString &expression);
    [[nodiscard]] QString expression() const;
    /// A byte from 1, as core counts; 0: nothing is wrong.
    void markError(std::size_t column);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited(const QString &expression);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    ExpressionHighlighter *m_highlighter;
    bool m_isShowing = false;
};

} // namespace tern
