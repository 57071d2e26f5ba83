#include "tray_picture.h"

#include <QPainter>
#include <QSvgRenderer>

#include <array>

namespace tern {

namespace {

QString nameOf(FolderState state, TrayFrame frame)
{
    switch (state) {
    case FolderState::InSync: return QStringLiteral("in-sync");
    // Not verified since the start: a look is due.
    case FolderState::Idle:
    case FolderState::Scanning: return QStringLiteral("scanning");
    case FolderState::Paused: return QStringLiteral("paused");
    case FolderState::Offline: return QStringLiteral("offline");
    case FolderState::Syncing:
        switch (frame) {
        case TrayFrame::Still: return QStringLiteral("syncing");
        case TrayFrame::First: return QStringLiteral("syncing-frame1");
        case TrayFrame::Second: return QStringLiteral("syncing-frame2");
        }
        break;
    case FolderState::Attention: return QStringLiteral("attention");
    case FolderState::Stopped: return QStringLiteral("stopped");
    }
    return QStringLiteral("attention");
}

/// The drawing made for that many pixels: 16 and 22 have their own, 64 is for the rest.
int drawingFor(int side)
{
    if (side < 22)
        return 16;
    return side < 32 || side == 44 ? 22 : 64;
}

QPixmap rendered(const QString &file, int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(file).render(&painter, QRectF(0, 0, side, side));
    return pixmap;
}

/// The bird alone, without a badge.
QPixmap plainBird(int side, Tone panel)
{
    QPixmap pixmap = rendered(QStringLiteral(":/icons/app/tern-symbolic.svg"), side);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(),
                     panel == Tone::Dark ? QColor(Qt::white) : QColor::fromRgb(0x1D2327));
    return pixmap;
}

} // namespace

std::optional<FolderState> trayState(const StatusSnapshot &snapshot)
{
    if (snapshot.folders.empty() && !snapshot.mistake)
        return std::nullopt;
    return overallState(snapshot);
}

QIcon trayPicture(std::optional<FolderState> state, Tone panel, TrayFrame frame)
{
    constexpr std::array sides{16, 22, 24, 32, 44, 48, 64};
    const QString folder =
        panel == Tone::Dark ? QStringLiteral("dark-panel") : QStringLiteral("light-panel");
    QIcon icon;
    for (const int side : sides) {
        if (!state) {
            icon.addPixmap(plainBird(side, panel));
            continue;
        }
        const QString file = QStringLiteral(":/icons/tray/%1/tern-%2-%3.svg")
                                 .arg(folder, nameOf(*state, frame))
                                 .arg(drawingFor(side));
        icon.addPixmap(rendered(file, side));
    }
    return icon;
}

} // namespace tern
