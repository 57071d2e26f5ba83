#pragma once

#include "model/status_snapshot.h"

#include <optional>
#include <string>

namespace tern {

/// How a run ended, as the log tells.
enum class RunState : std::uint8_t {
    Unfinished, ///< it is going on, or was cut off
    InSync,
    Attention, ///< conflicts, problems, or something left for a later run
    Stopped,   ///< by a guard
    Undoing,   ///< it put back what another run did
};
[[nodiscard]] const char *name(RunState state); ///< "unfinished", "in_sync", ...

/// What one run did: events that follow one another in the log, counted. A value.
struct LoggedRun {
    std::int64_t first = 0; ///< numbers of its first and last event
    std::int64_t last = 0;
    std::string run;
    std::int64_t began = 0; ///< nanoseconds since 1970, of the first and the last event
    std::int64_t ended = 0;
    Tally uploaded = {};
    Tally downloaded = {};
    std::uint64_t moved = 0;
    std::uint64_t removedLocal = 0; ///< files and symlinks
    std::uint64_t removedRemote = 0;
    std::uint64_t removedFolders = 0;
    std::uint64_t replaced = 0;
    std::uint64_t merged = 0;
    std::uint64_t freed = 0;
    std::uint64_t restored = 0;
    std::uint64_t conflicts = 0; ///< found
    std::uint64_t settled = 0;   ///< conflicts that ended
    std::uint64_t problems = 0;  ///< found
    std::uint64_t solved = 0;    ///< problems that ended
    RunState state = RunState::Unfinished;
    std::string guard;   ///< Stopped: its name
    std::string undid;   ///< Undoing: the other run
    bool undone = false; ///< a later run undid it

    bool operator==(const LoggedRun &) const = default;
};

} // namespace tern
