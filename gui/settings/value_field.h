#pragma once

#include <QLineEdit>

namespace tern {

/// A line for one value, given when Enter is pressed or the field is left, and only where it
/// changed. A refused value stays, so that it can be mended. GUI thread.
class ValueField final : public QLineEdit {
    Q_OBJECT
public:
    /// `prompt` stands there while it is empty. `letters`: how many have room.
    ValueField(const QString &prompt, int letters, QWidget *parent = nullptr);

    /// What holds. Does not touch what somebody is writing.
    void show(const QString &value);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void given(const QString &value);

private:
    void give();

    int m_letters;
    QString m_shown;
};

} // namespace tern
