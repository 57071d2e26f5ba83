#include "share_bar.h"

#include "share_look.h"

#include "widgets/roles.h"
#include "widgets/type_scale.h"
#include "words/words.h"

#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace tern {

namespace {

constexpr int thickness = 12;
constexpr int gap = 2;
constexpr int least = 6;
constexpr double innerRadius = 2;
constexpr double outerRadius = 6;
constexpr double penWidth = 1.5;

enum class End : std::uint8_t { None, First, Last, Both };

End endOf(std::size_t index, std::size_t count)
{
    if (count == 1)
        return End::Both;
    if (index == 0)
        return End::First;
    return index + 1 == count ? End::Last : End::None;
}

/// A bar whose outer corners are round and whose inner ones hardly are.
QPainterPath segment(const QRectF &rect, End end)
{
    const auto limit = [&](double radius) {
        return std::min({radius, rect.width() / 2, rect.height() / 2});
    };
    const double left = limit(end == End::First || end == End::Both ? outerRadius : innerRadius);
    const double right = limit(end == End::Last || end == End::Both ? outerRadius : innerRadius);
    QPainterPath path;
    path.moveTo(rect.left() + left, rect.top());
    path.lineTo(rect.right() - right, rect.top());
    path.quadTo(rect.topRight(), {rect.right(), rect.top() + right});
    path.lineTo(rect.right(), rect.bottom() - right);
    path.quadTo(rect.bottomRight(), {rect.right() - right, rect.bottom()});
    path.lineTo(rect.left() + left, rect.bottom());
    path.quadTo(rect.bottomLeft(), {rect.left(), rect.bottom() - left});
    path.lineTo(rect.left(), rect.top() + left);
    path.quadTo(rect.topLeft(), {rect.left() + left, rect.top()});
    return path;
}

} // namespace

ShareBar::ShareBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    clear();
}

void ShareBar::show(const PairPreview &preview)
{
    m_preview = preview;
    QStringList facts;
    for (const Share share : allShares) {
        const ShareCount &count = preview.at(share);
        facts.append(tr("%1: %2, %3", "a share of the preview, its files, their size")
                         .arg(titleOf(share), filesText(count.files), sizeText(count.bytes)));
    }
    setAccessibleName(facts.join(tr("; ", "between facts")));
    setToolTip(facts.join(QLatin1Char('\n')));
    update();
}

void ShareBar::clear()
{
    m_preview = {};
    setAccessibleName(tr("Not counted yet"));
    setToolTip({});
    update();
}

std::vector<std::pair<Share, int>> ShareBar::widths() const
{
    std::vector<std::pair<Share, int>> found;
    double bytes = 0;
    for (const Share share : allShares) {
        if (m_preview.at(share).files == 0)
            continue;
        found.emplace_back(share, 0);
        bytes += static_cast<double>(m_preview.at(share).bytes);
    }
    if (found.empty())
        return found;
    const int count = static_cast<int>(found.size());
    const int few = scaled(least, this);
    const int room = width() - (count - 1) * scaled(gap, this) - count * few;
    int left = std::max(room, 0);
    for (auto &[share, pixels] : found) {
        const double part =
            bytes > 0 ? static_cast<double>(m_preview.at(share).bytes) / bytes : 1.0 / count;
        const int more = std::min(left, static_cast<int>(std::floor(std::max(room, 0) * part)));
        pixels = few + more;
        left -= more;
    }
    // What rounding left over goes where it is seen least.
    std::max_element(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.second < b.second;
    })->second += left;
    return found;
}

QSize ShareBar::sizeHint() const
{
    return {scaled(320, this), scaled(thickness, this)};
}

QSize ShareBar::minimumSizeHint() const
{
    return {scaled(80, this), scaled(thickness, this)};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<std::pair<Share, int>> parts = widths();
    if (parts.empty()) {
        painter.fillPath(segment(rect(), End::Both), colorOf(Role::Track, palette()));
        return;
    }
    int x = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto [share, pixels] = parts[i];
        const QRect place =
            QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, pixels, height()));
        x += pixels + scaled(gap, this);
        ShareLook look = lookOf(share, palette());
        if (share == Share::Conflicts)
            look.fill = look.edge = colorOf(Role::AttentionFill, palette());
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const std::size_t index = mirrored ? parts.size() - 1 - i : i;
        const double inset = penWidth / 2;
        const QRectF inner = QRectF(place).adjusted(inset, inset, -inset, -inset);
        const QPainterPath path = segment(inner, endOf(index, parts.size()));
        painter.fillPath(path, look.fill);
        painter.strokePath(path, QPen(look.edge, penWidth));
    }
}

} // namespace tern
