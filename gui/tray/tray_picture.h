#pragma once

#include "model/status_snapshot.h"
#include "widgets/state_look.h"

#include <QIcon>

#include <optional>

namespace tern {

/// The icon in the desktop's tray: the worst state of all folders, by shape as well as by colour.
/// Pure; GUI thread.

/// The state that stands for all of them; nothing where there is no folder, and no mistake that
/// hides them. In sync only when every single one is.
[[nodiscard]] std::optional<FolderState> trayState(const StatusSnapshot &snapshot);

/// Which of the pictures: one that stands still, or one of the two that alternate.
enum class TrayFrame : std::uint8_t { Still, First, Second };

/// For a panel of that tone; `state` as trayState() gives it. With pixels for all sizes that trays
/// have, so that a host need not scale.
[[nodiscard]] QIcon trayPicture(std::optional<FolderState> state, Tone panel, TrayFrame frame);

} // namespace tern
