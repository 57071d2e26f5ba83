#include "panel_activity.h"

#include "widgets/line_icon.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace tern {

namespace {

constexpr std::size_t remembered = 24;
constexpr int rowHeight = 40;

QString iconFor(EventKind kind)
{
    switch (kind) {
    case EventKind::Uploaded: return QStringLiteral("up");
    case EventKind::Downloaded: return QStringLiteral("down");
    case EventKind::Moved: return QStringLiteral("move");
    case EventKind::Removed: return QStringLiteral("trash");
    case EventKind::ConflictOpened: return QStringLiteral("conflict");
    case EventKind::Restored: return QStringLiteral("undo");
    case EventKind::Merged: return QStringLiteral("merge");
    case EventKind::Freed: return QStringLiteral("cloud");
    default: return QStringLiteral("file");
    }
}

} // namespace

bool isShownRecent(const Event &event)
{
    switch (event.kind) {
    case EventKind::Uploaded:
    case EventKind::Downloaded:
    case EventKind::Moved:
    case EventKind::Removed:
    case EventKind::ConflictOpened:
    case EventKind::Restored:
    case EventKind::Merged:
    case EventKind::Freed: return !event.path.isRoot();
    default: return false;
    }
}

RecentRow::RecentRow(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RecentRow::show(const RecentItem &item, std::int64_t now)
{
    m_item = item;
    const Event &event = item.event;
    const bool hasSize = event.kind == EventKind::Uploaded || event.kind == EventKind::Downloaded;
    m_size = hasSize ? sizeText(event.bytes) : wordFor(event);
    m_ago = agoText(event.time, now);
    const QString place = shownPath(event.path);
    QStringList parts{shownName(std::string(event.path.name())), shownName(item.folder),
                      wordFor(event), m_ago};
    if (hasSize)
        parts.insert(3, m_size);
    setText(parts.first());
    setAccessibleName(parts.join(QStringLiteral(", ")));
    setToolTip(Qt::mightBeRichText(place) ? place.toHtmlEscaped() : place);
    setEnabled(event.kind != EventKind::Removed && event.kind != EventKind::Freed);
    update();
}

QSize RecentRow::sizeHint() const
{
    return {scaled(200, this), scaled(rowHeight, this)};
}

QSize RecentRow::minimumSizeHint() const
{
    return {scaled(120, this), scaled(rowHeight, this)};
}

void RecentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool touched = isEnabled() && underMouse();
    if (touched || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colorOf(Role::Link, palette()), 2) : QPen(Qt::NoPen));
        painter.setBrush(touched ? QBrush(colorOf(Role::Hover, palette())) : Qt::NoBrush);
        const qreal radius = scaled(6, this);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    const QFont second = fontFor(TypeStyle::Second);
    const QFontMetrics small(second);
    const QFontMetrics metrics(fontFor(TypeStyle::Text));
    const QColor pale = colorOf(Role::SecondLine, palette());
    const int side = scaled(16, this);
    const int arrow = scaled(12, this);
    const int gap = scaled(10, this);
    const int edge = scaled(4, this);
    const int top = (height() - metrics.height() - small.height()) / 2;
    const auto visual = [this](const QRect &rect_) {
        return QStyle::visualRect(layoutDirection(), rect(), rect_);
    };
    const auto flags = [this](Qt::Alignment align) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), align))
               | static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::TextSingleLine);
    };
    const QString place = shownName(m_item.folder);
    const int right =
        std::max(small.horizontalAdvance(m_size) + arrow + edge, small.horizontalAdvance(m_ago));
    const int wordsLeft = edge + side + gap;
    const int wordsWidth = std::max(0, width() - edge - right - gap - wordsLeft);
    const int rightEdge = width() - edge;

    const QRect icon(edge, (height() - side) / 2, side, side);
    painter.drawPixmap(visual(icon), linePixmap(iconForFile(std::string(m_item.event.path.name())),
                                                pale, side, devicePixelRatioF()));
    painter.setFont(fontFor(TypeStyle::Text));
    painter.setPen(colorOf(Role::Text, palette()));
    painter.drawText(visual(QRect(wordsLeft, top, wordsWidth, metrics.height())),
                     flags(Qt::AlignLeft), metrics.elidedText(text(), Qt::ElideMiddle, wordsWidth));
    painter.setFont(second);
    painter.setPen(pale);
    painter.drawText(visual(QRect(wordsLeft, top + metrics.height(), wordsWidth, small.height())),
                     flags(Qt::AlignLeft), small.elidedText(place, Qt::ElideRight, wordsWidth));
    painter.drawText(visual(QRect(rightEdge - right, top, right, metrics.height())),
                     flags(Qt::AlignRight), m_size);
    painter.drawText(
        visual(QRect(rightEdge - right, top + metrics.height(), right, small.height())),
        flags(Qt::AlignRight), m_ago);
    const QRect sign(rightEdge - small.horizontalAdvance(m_size) - edge - arrow,
                     top + (metrics.height() - arrow) / 2, arrow, arrow);
    painter.drawPixmap(visual(sign),
                       linePixmap(iconFor(m_item.event.kind), pale, arrow, devicePixelRatioF()));
}

PanelActivity::PanelActivity(QWidget *parent)
    : QWidget(parent), m_heading(new TextLabel(TypeStyle::SecondStrong, Role::SecondLine))
{
    m_heading->setText(tr("Recent"));
    m_heading->setContentsMargins(scaled(4, this), 0, scaled(4, this), 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(12, this), scaled(8, this), scaled(12, this),
                               scaled(6, this));
    column->setSpacing(0);
    column->addWidget(m_heading);
    for (std::size_t i = 0; i < rows; ++i) {
        auto *row = new RecentRow(this);
        row->hide();
        column->addWidget(row);
        m_rows.push_back(row);
        connect(row, &RecentRow::clicked, this,
                [this, row] { Q_EMIT revealAsked(row->item().folder, row->item().event.path); });
    }
    hide();
}

void PanelActivity::show(const StatusSnapshot &snapshot, std::int64_t now)
{
    for (const FolderStatus &folder : snapshot.folders) {
        for (const Event &event : folder.recent)
            remember({folder.name, event});
    }
    // What happened in a folder that is no longer Tern's is not the panel's, either.
    std::erase_if(m_items, [&](const RecentItem &item) {
        return std::none_of(snapshot.folders.begin(), snapshot.folders.end(),
                            [&](const FolderStatus &folder) { return folder.name == item.folder; });
    });
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < m_items.size());
        if (i < m_items.size())
            m_rows[i]->show(m_items[i], now);
    }
    setVisible(!m_items.empty());
}

void PanelActivity::add(const std::string &folder, const std::vector<Event> &events)
{
    // Thousands may come at once, and only the last ones are shown.
    auto first = events.end();
    for (std::size_t shown = 0; first != events.begin() && shown < remembered;)
        shown += isShownRecent(*--first) ? 1 : 0;
    for (; first != events.end(); ++first)
        remember({folder, *first});
}

void PanelActivity::remember(const RecentItem &item)
{
    if (!isShownRecent(item.event)
        || std::find(m_items.begin(), m_items.end(), item) != m_items.end())
        return;
    const auto later = [](const RecentItem &a, const RecentItem &b) {
        return a.event.time > b.event.time;
    };
    m_items.insert(std::lower_bound(m_items.begin(), m_items.end(), item, later), item);
    if (m_items.size() > remembered)
        m_items.pop_back();
}

} // namespace tern
