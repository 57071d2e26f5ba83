#pragma once

#include "journal/logged_run.h"
#include "model/event.h"

#include <QString>

namespace tern {

/// Runs and their events in the user's language. GUI thread.

/// "1,284 files up, 3 down; 40 conflicts found"; for one that a guard stopped what it saw.
[[nodiscard]] QString summaryOf(const LoggedRun &run);
/// The badge that stands for how it ended.
[[nodiscard]] FolderState badgeFor(const LoggedRun &run);
/// Beside the file's name: where it is, where it was moved from, until when the trash keeps it.
[[nodiscard]] QString secondLineFor(const Event &event);
/// The line icon before the event's word: "up", "down", "move", "trash", ...
[[nodiscard]] QString iconFor(EventKind kind);
/// "Today", "Yesterday", "12 November".
[[nodiscard]] QString dayText(std::int64_t moment, std::int64_t now);
/// True when both are on the same day of the user's clock.
[[nodiscard]] bool sameDay(std::int64_t a, std::int64_t b);

} // namespace tern
