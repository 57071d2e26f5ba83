#pragma once

#include <QProgressBar>

namespace tern {

/// Progress as a bar of six pixels without text; a real progress bar to screen readers. GUI thread.
class ThinProgressBar final : public QProgressBar {
    Q_OBJECT
public:
    explicit ThinProgressBar(QWidget *parent = nullptr);

    /// Of bytes, which may be more than an int holds. Unknown (busy) when `total` is 0.
    void setProgress(std::uint64_t done, std::uint64_t total);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tern
