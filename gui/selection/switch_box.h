#pragma once

#include <QCheckBox>

namespace tern {

/// A check box that looks like a switch. GUI thread.
class SwitchBox final : public QCheckBox {
    Q_OBJECT
public:
    /// `name`: what screen readers call it; the words stand beside it.
    explicit SwitchBox(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;
};

} // namespace tern
