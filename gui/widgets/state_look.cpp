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

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tern::StateBadge)
};

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
    case FolderState::InSync: return Words::tr("In sync");
    case FolderState::Idle: return Words::tr("Waiting");
    case FolderState::Paused: return Words::tr("Paused");
    case FolderState::Offline: return Words::tr("Offline");
    case FolderState::Scanning: return Words::tr("Scanning");
    case FolderState::Syncing: return Words::tr("Syncing");
    case FolderState::Attention: break;
    case FolderState::Stopped: return Words::tr("Stopped");
    }
    if (conflicts == 0)
        return Words::tr("Needs attention");
    if (conflicts == 1)
        return Words::tr("1 conflict");
    constexpr std::uint64_t most = std::numeric_limits<int>::max();
    return Words::tr("%Ln conflicts", nullptr, static_cast<int>(std::min(conflicts, most)));
}

Role stateRole(FolderState state)
{
    switch (state) {
    case FolderState::InSync: return Role::InSync;
    case FolderState::Idle:
    case FolderState::Paused:
    case FolderState::Offline: return Role::SecondLine;
    case FolderState::Scanning:
    case FolderState::Syncing: return Role::Link;
    case FolderState::Attention: return Role::AttentionText;
    case FolderState::Stopped: return Role::Stopped;
    }
    return Role::Text;
}

} // namespace tern
