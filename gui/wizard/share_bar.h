#pragma once

#include "pair_preview.h"

#include <QWidget>

namespace tern {

/// The shares of a preview as one bar, by bytes; a share with files has a few pixels at least. Its
/// accessible name says the same in words. GUI thread.
class ShareBar final : public QWidget {
    Q_OBJECT
public:
    explicit ShareBar(QWidget *parent = nullptr);

    void show(const PairPreview &preview);
    /// Nothing is known yet.
    void clear();
    /// From left to right, in whole pixels, without the gaps; for shares without files nothing.
    [[nodiscard]] std::vector<std::pair<Share, int>> widths() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PairPreview m_preview;
};

} // namespace tern
