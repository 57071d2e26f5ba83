#include "thin_progress_bar.h"

#include "roles.h"
#include "type_scale.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tern {

namespace {

constexpr int steps = 10'000; // an int cannot hold the bytes
constexpr int thickness = 6;

} // namespace

ThinProgressBar::ThinProgressBar(QWidget *parent) : QProgressBar(parent)
{
    setTextVisible(false);
    setRange(0, steps);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Progress"));
}

void ThinProgressBar::setProgress(std::uint64_t done, std::uint64_t total)
{
    if (total == 0) {
        setRange(0, 0);
        return;
    }
    setRange(0, steps);
    const double share = static_cast<double>(std::min(done, total)) / static_cast<double>(total);
    setValue(static_cast<int>(share * steps));
}

QSize ThinProgressBar::sizeHint() const
{
    return {scaled(120, this), scaled(thickness, this)};
}

QSize ThinProgressBar::minimumSizeHint() const
{
    return {scaled(24, this), scaled(thickness, this)};
}

void ThinProgressBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = height() / 2.0;
    painter.setBrush(colorOf(Role::Track, palette()));
    painter.drawRoundedRect(rect(), radius, radius);
    if (maximum() <= minimum() || value() <= minimum())
        return;
    const double share =
        static_cast<double>(value() - minimum()) / static_cast<double>(maximum() - minimum());
    QRect filled = rect();
    filled.setWidth(std::max(height(), static_cast<int>(width() * share)));
    painter.setBrush(palette().color(QPalette::Link));
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), filled), radius, radius);
}

} // namespace tern
