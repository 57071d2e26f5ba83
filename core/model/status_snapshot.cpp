#include "status_snapshot.h"

#include <algorithm>

namespace tern {

const char *name(FolderState state)
{
    switch (state) {
    case FolderState::InSync: return "in_sync";
    case FolderState::Idle: return "idle";
    case FolderState::Paused: return "paused";
    case FolderState::Offline: return "offline";
    case FolderState::Scanning: return "scanning";
    case FolderState::Syncing: return "syncing";
    case FolderState::Attention: return "attention";
    case FolderState::Stopped: return "stopped";
    }
    return "idle";
}

const char *name(GuardKind kind)
{
    switch (kind) {
    case GuardKind::RootMissing: return "root_missing";
    case GuardKind::RootEmptied: return "root_emptied";
    case GuardKind::RootForeign: return "root_foreign";
    case GuardKind::RootRolledBack: return "root_rolled_back";
    case GuardKind::RootChanged: return "root_changed";
    case GuardKind::MassDeletion: return "mass_deletion";
    case GuardKind::MassEmptying: return "mass_emptying";
    case GuardKind::NoSpace: return "no_space";
    }
    return "root_missing";
}

const char *name(WaitReason reason)
{
    switch (reason) {
    case WaitReason::Timetable: return "timetable";
    case WaitReason::MeteredNetwork: return "metered_network";
    case WaitReason::OnBattery: return "on_battery";
    }
    return "timetable";
}

FolderState overallState(const StatusSnapshot &snapshot)
{
    FolderState worst = snapshot.mistake ? FolderState::Attention : FolderState::InSync;
    for (const FolderStatus &folder : snapshot.folders)
        worst = std::max(worst, folder.state);
    return worst;
}

} // namespace tern
