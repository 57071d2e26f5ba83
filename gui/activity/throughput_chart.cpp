#include "throughput_chart.h"

#include "widgets/roles.h"
#include "widgets/type_scale.h"
#include "words/words.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tern {

namespace {

constexpr int plotHeight = 72;
constexpr int axisWidth = 68;
constexpr int axisHeight = 18;
constexpr double fillShare = 0.16;
constexpr double lineWidth = 1.5;
constexpr std::uint64_t leastTop = 1'000'000;

} // namespace

std::uint64_t plainRateAbove(std::uint64_t rate)
{
    for (std::uint64_t power = 1; power <= 100'000'000'000'000'000; power *= 10) {
        for (const std::uint64_t factor : {1, 2, 3, 4, 6}) {
            if (factor * power >= rate)
                return factor * power;
        }
    }
    return rate;
}

ThroughputChart::ThroughputChart(QWidget *parent) : QWidget(parent), m_top(leastTop)
{
    setAccessibleName(tr("Throughput of the last 10 minutes"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThroughputChart::show(std::deque<Throughput> samples, std::int64_t until)
{
    m_samples = std::move(samples);
    m_until = until;
    std::uint64_t up = 0;
    std::uint64_t down = 0;
    for (const Throughput &sample : m_samples) {
        up = std::max(up, sample.up);
        down = std::max(down, sample.down);
    }
    m_top = plainRateAbove(std::max({up, down, leastTop}));
    setAccessibleDescription(tr("At most %1 up and %2 down").arg(rateText(up), rateText(down)));
    setToolTip(accessibleDescription());
    update();
}

QSize ThroughputChart::sizeHint() const
{
    return {scaled(400, this), scaled(plotHeight + axisHeight, this)};
}

QSize ThroughputChart::minimumSizeHint() const
{
    return {scaled(160, this), sizeHint().height()};
}

QRectF ThroughputChart::plot() const
{
    const QRectF left(0, 0, width() - scaled(axisWidth, this), scaled(plotHeight, this));
    if (layoutDirection() == Qt::LeftToRight)
        return left;
    return left.translated(width() - left.width(), 0); // the words change sides, time does not
}

QPolygonF ThroughputChart::line(std::uint64_t Throughput::*rate) const
{
    const QRectF area = plot();
    const double headroom = scaled(6, this);
    const double height = area.height() - headroom;
    QPolygonF points;
    for (const Throughput &sample : m_samples) {
        const double age = static_cast<double>(m_until - sample.moment)
                           / static_cast<double>(ThroughputRecorder::span);
        const double share = static_cast<double>(sample.*rate) / static_cast<double>(m_top);
        points << QPointF(area.right() - std::clamp(age, 0.0, 1.0) * area.width(),
                          area.bottom() - std::min(share, 1.0) * height);
    }
    return points;
}

void ThroughputChart::paintAxes(QPainter &painter) const
{
    const QRectF area = plot();
    const double headroom = scaled(6, this);
    const double height = area.height() - headroom;
    const QFont font = fontFor(TypeStyle::Axis);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double labelLeft = mirrored ? 0 : area.right() + scaled(8, this);
    const double labelWidth = scaled(axisWidth - 8, this);
    for (const int part : {1, 2}) {
        const double y = area.bottom() - height / part;
        painter.setPen(colorOf(Role::RowLine, palette()));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colorOf(Role::SecondLine, palette()));
        const QRectF label(labelLeft, y - metrics.height() / 2.0, labelWidth, metrics.height());
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(rateText(m_top / static_cast<unsigned>(part)),
                                            Qt::ElideRight, static_cast<int>(labelWidth)));
    }
    painter.setPen(colorOf(Role::ControlEdge, palette()));
    painter.drawLine(QPointF(area.left(), area.bottom()), QPointF(area.right(), area.bottom()));
    painter.setPen(colorOf(Role::SecondLine, palette()));
    const QRectF times(area.left(), area.bottom() + scaled(4, this), area.width(),
                       metrics.height());
    painter.drawText(times, Qt::AlignLeft, timeOfDayText(m_until - ThroughputRecorder::span));
    painter.drawText(times, Qt::AlignHCenter,
                     timeOfDayText(m_until - ThroughputRecorder::span / 2));
    painter.drawText(times, Qt::AlignRight, timeOfDayText(m_until));
}

void ThroughputChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    if (m_samples.empty())
        return;
    const QRectF area = plot();
    const QColor accent = colorOf(Role::Link, palette());
    const QPolygonF up = line(&Throughput::up);
    QPainterPath fill;
    fill.addPolygon(up);
    fill.lineTo(up.last().x(), area.bottom());
    fill.lineTo(up.first().x(), area.bottom());
    fill.closeSubpath();
    QColor veil = accent;
    veil.setAlphaF(static_cast<float>(fillShare));
    painter.fillPath(fill, veil);
    painter.setPen(QPen(accent, lineWidth));
    painter.drawPolyline(up);
    painter.setPen(QPen(colorOf(Role::SecondLine, palette()), lineWidth, Qt::DashLine));
    painter.drawPolyline(line(&Throughput::down));
}

void ThroughputChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
}

} // namespace tern
