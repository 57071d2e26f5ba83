#include "drop_zone.h"

#include "widgets/line_icon.h"
#include "widgets/type_scale.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QUrl>

namespace tern {

QStringList localPlacesIn(const QMimeData *data)
{
    QStringList places;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            return {};
        places.append(url.toLocalFile());
    }
    return places;
}

DropZone::DropZone(QWidget *parent) : QWidget(parent)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(scaled(56, this));
    setAccessibleName(tr("Drop a folder here to sync it"));
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = m_hovered || hasFocus();
    const QColor ink = colorOf(marked ? Role::Link : Role::SecondLine, palette());
    QPen edge(colorOf(marked ? Role::Link : Role::ControlEdge, palette()), 1.5, Qt::DashLine);
    edge.setDashPattern({3, 2.5});
    painter.setPen(edge);
    painter.setBrush(m_hovered ? QBrush(colorOf(Role::Selected, palette())) : Qt::NoBrush);
    const qreal radius = scaled(8, this);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);

    const QString text = tr("Drop a folder here to sync it");
    const int side = scaled(16, this);
    const int gap = scaled(12, this);
    const int words = fontMetrics().horizontalAdvance(text);
    const int left = (width() - side - gap - words) / 2;
    const QRect icon(left, (height() - side) / 2, side, side);
    const QRect line(left + side + gap, 0, words + gap, height());
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), icon),
                       linePixmap(QStringLiteral("drop"), ink, side, devicePixelRatioF()));
    painter.setPen(ink);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), line),
        static_cast<int>(Qt::AlignVCenter)
            | static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
        text);
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (localPlacesIn(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_hovered = true;
    update();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    m_hovered = false;
    update();
}

void DropZone::dropEvent(QDropEvent *event)
{
    m_hovered = false;
    update();
    event->acceptProposedAction();
    Q_EMIT dropped(localPlacesIn(event->mimeData()));
}

void DropZone::mouseReleaseEvent(QMouseEvent *)
{
    Q_EMIT clicked();
}

void DropZone::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space)
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tern
