#pragma once

#include <QComboBox>

namespace tern {

/// One of a few values, each with words for it. The wheel scrolls the page, and changes nothing.
/// GUI thread.
class Choice : public QComboBox {
    Q_OBJECT
public:
    explicit Choice(QWidget *parent = nullptr);

    void add(const QString &words, const QString &value);
    /// Shows what holds; a value that was not added is, in its own words.
    void show(const QString &value);
    [[nodiscard]] QString value() const { return currentData().toString(); }

Q_SIGNALS:
    void chosen(const QString &value); ///< by the user

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace tern
