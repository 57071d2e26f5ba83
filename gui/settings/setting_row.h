#pragma once

#include <QWidget>

class QLabel;

namespace tern {

class TextLabel;

/// One setting: its name, a line that explains it, its control on the right, and below it, when a
/// value was refused, what is wrong. A narrow row puts the control below the words. GUI thread.
class SettingRow final : public QWidget {
    Q_OBJECT
public:
    /// `explanation` may be empty. The row becomes the owner of `control`, which gets the name and
    /// the explanation for those who cannot see them.
    SettingRow(const QString &name, const QString &explanation, QWidget *control,
               QWidget *parent = nullptr);

    /// A sentence in red beside the control; empty: none.
    void setError(const QString &sentence);
    [[nodiscard]] QString error() const;
    void setExplanation(const QString &sentence);

private:
    QWidget *m_control;
    TextLabel *m_explanation;
    TextLabel *m_error;
};

} // namespace tern
