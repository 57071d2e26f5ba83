#pragma once

#include "model/status_snapshot.h"

#include <QString>

namespace tern {

/// What the panel says of all folders. Pure but for the words; GUI thread.

/// What Tern does now; what it needs from the user is the banner's.
struct PanelHeading {
    std::optional<FolderState> state; ///< nothing: there is no folder
    QString title;                    ///< "Syncing 722 files"
    QString detail;                   ///< "58 MB/s up, 2.1 MB/s down"
    QString timeLeft;                 ///< "6 min"; empty where nobody can tell
};
/// `now`: nanoseconds since 1970.
[[nodiscard]] PanelHeading panelHeading(const StatusSnapshot &snapshot, std::int64_t now);

/// What waits for the user, the worst first, and whom the one click that helps concerns.
struct PanelNotice {
    enum class Kind : std::uint8_t { None, Mistake, Guard, Conflicts, Problems };

    Kind kind = Kind::None;
    std::string folder; ///< empty: of several
    QString title;
    QString sentence;
    QString action;
};
[[nodiscard]] PanelNotice panelNotice(const StatusSnapshot &snapshot);

/// "2 more: 1 paused, 1 offline"
[[nodiscard]] QString moreFolders(const std::vector<FolderState> &states);

/// The order of the panel's cards, as places in the snapshot: what a guard stopped comes first,
/// what rests comes last; in between as they are configured, so that cards do not jump while files
/// move.
[[nodiscard]] std::vector<std::size_t> panelOrder(const StatusSnapshot &snapshot);

} // namespace tern
