#pragma once

#include "throughput.h"

#include <QWidget>

namespace tern {

/// The last ten minutes as two lines: sent (filled) and fetched (dashed), so that they are told
/// apart without colour. What it shows stands in words beside it, and is its accessible
/// description. GUI thread.
class ThroughputChart final : public QWidget {
    Q_OBJECT
public:
    explicit ThroughputChart(QWidget *parent = nullptr);

    /// `until`: the moment at the right edge, nanoseconds since 1970.
    void show(std::deque<Throughput> samples, std::int64_t until);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where the lines go; the rest is for axes.
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPolygonF line(std::uint64_t Throughput::*rate) const;
    void paintAxes(QPainter &painter) const;

    std::deque<Throughput> m_samples;
    std::int64_t m_until = 0;
    std::uint64_t m_top = 0; ///< bytes a second at the upper line
};

/// The least rate with a plain name (1, 2, 3, 4, 6 or 10 times a power of ten) that is not below
/// `rate`. Bytes a second.
[[nodiscard]] std::uint64_t plainRateAbove(std::uint64_t rate);

} // namespace tern
