#pragma once

#include "base/rel_path.h"

#include <optional>

namespace tern {

/// What happened, for the log, the wings and the activity list.
enum class EventKind : std::uint8_t {
    RunFinished,    ///< detail: the summary as JSON
    Uploaded,       ///< content went local to remote
    Downloaded,     ///< content went remote to local
    MadeDirectory,  ///< side
    Moved,          ///< side; detail: the old path
    MetadataSet,    ///< side
    Removed,        ///< side; detail: where in the trash it is
    Replaced,       ///< side; detail: where in the trash the old content is
    ConflictOpened, ///< detail: the type
    ConflictClosed, ///< detail: how
    ProblemOpened,  ///< detail: kind and code
    ProblemClosed,
    GuardStopped,   ///< detail: the guard's name
    Restored,       ///< from the trash; side
    AgreementReset, ///< a union follows; detail: why
    Merged,         ///< the edits of both sides came together in one content; side
    Forgotten,      ///< the rules no longer admit it; both sides stay as they are
    Freed,          ///< it is not selected, and went here for good; the remote keeps it
    Undone,         ///< what an earlier run did was put back; detail: that run
};
[[nodiscard]] const char *name(EventKind kind); ///< "run_finished", ...
[[nodiscard]] std::optional<EventKind> eventKindFromName(std::string_view name);

struct Event {
    std::int64_t time = 0; ///< nanoseconds since 1970
    std::string run;       ///< the run it belongs to
    EventKind kind = EventKind::RunFinished;
    std::string side; ///< "local", "remote" or empty
    RelPath path;
    std::uint64_t bytes = 0;
    std::string detail;

    bool operator==(const Event &) const = default;
};

} // namespace tern
