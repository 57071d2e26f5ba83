#include "state_look.h"

#include <QColor>
#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace tern {

namespace {

QString iconName(FolderState state)
{
    switch (state) {
    case FolderState::InSync: return QStringLiteral("in-sync");
    // Nothing is verified yet: a look is due, and green would be a promise.
    case FolderState::Idle: return QStringLiteral("scanning");
    case FolderState::Paused: return QStringLiteral("paused");
    case FolderState::Offline: return QStringLiteral("offline");
    case FolderState::Scanning: return QStringLiteral("scanning");
    case FolderState::Syncing: return QStringLiteral("syncing");
    case FolderState::Attention: return QStringLiteral("attention");
    case FolderState::Stopped: return QStringLiteral("stopped");
    }
    return QStringLiteral("attention");
}

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("tern::StateBadge", text, nullptr, count);
}

} // namespace

Tone toneOf(const QPalette &palette)
{
    const int window = qGray(palette.color(QPalette::Window).rgb());
    const int text = qGray(palette.color(QPalette::WindowText).rgb());
    return window < text ? Tone::Dark : Tone::Light;
}

QString stateIcon(FolderState state, Tone tone)
{
    const QString folder = tone == Tone::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    return QStringLiteral(":/icons/state/%1/%2.svg").arg(folder, iconName(state));
}

QString stateWord(FolderState state, std::uint64_t conflicts)
{
    switch (state) {
    case FolderState::InSync: return translated("In sync");
    case FolderState::Idle: return translated("Waiting");
    case FolderState::Paused: return translated("Paused");
    case FolderState::Offline: return translated("Offline");
    case FolderState::Scanning: return translated("Scanning");
    case FolderState::Syncing: return translated("Syncing");
    case FolderState::Attention: break;
    case FolderState::Stopped: return translated("Stopped");
    }
    if (conflicts == 0)
        return translated("Needs attention");
    if (conflicts == 1)
        return translated("1 conflict");
    constexpr std::uint64_t most = std::numeric_limits<int>::max();
    return translated("%n conflicts", static_cast<int>(std::min(conflicts, most)));
}

} // namespace tern
