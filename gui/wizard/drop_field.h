#pragma once

#include <QWidget>

namespace tern {

/// A dashed field that says what can be dropped on the window. The window takes the drop. GUI
/// thread.
class DropField final : public QWidget {
    Q_OBJECT
public:
    explicit DropField(const QString &words, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tern
