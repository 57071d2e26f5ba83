#pragma once

#include "model/status_snapshot.h"

#include <QString>

#include <vector>

namespace tern {

/// What a user can do about a guard's stop.
enum class GuardChoice : std::uint8_t {
    CheckAgain, ///< runs as always: goes on if what was wrong is right now
    StayPaused, ///< leaves it stopped
    Merge,      ///< a union: what stands on one side only goes to the other; deletes nothing
    LetGo,      ///< does what the guard stopped
    SeeFiles,   ///< shows the files that the guard counted
    OpenPlace,  ///< shows the folder concerned in the file manager
};

/// Those that make sense, as they stand from left to right. Pure but for the translation; GUI
/// thread.
[[nodiscard]] std::vector<GuardChoice> choicesFor(const GuardStop &stop);
/// "Delete here too…".
[[nodiscard]] QString wordFor(GuardChoice choice, const GuardStop &stop);

/// What is asked before something is done about it.
struct GuardQuestion {
    QString title;
    QString sentence;
    QString action; ///< the word of the button
};
/// For Merge and LetGo.
[[nodiscard]] GuardQuestion questionFor(GuardChoice choice, const GuardStop &stop,
                                        const FolderStatus &folder);

} // namespace tern
