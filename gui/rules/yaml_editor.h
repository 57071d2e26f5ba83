#pragma once

#include <QPlainTextEdit>

#include <vector>

namespace tern {

/// A text of YAML with numbered lines; those with a mistake are marked. Tab leaves it. GUI thread.
class YamlEditor final : public QPlainTextEdit {
    Q_OBJECT
public:
    struct Mark {
        int line = 0;   ///< from 1; 0: the text as a whole
        int column = 0; ///< from 1, in bytes
        QString sentence;
    };

    explicit YamlEditor(QWidget *parent = nullptr);

    void setMarks(const std::vector<Mark> &marks);
    /// Puts the cursor there, and the keyboard into the text.
    void goTo(int line, int column);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    class Numbers;
    void dress();
    [[nodiscard]] int numbersWidth() const;
    void paintNumbers(QPaintEvent *event);
    [[nodiscard]] int unitsBefore(int line, int column) const;

    QWidget *m_numbers;
    std::vector<Mark> m_marks;
};

} // namespace tern
