#pragma once

#include "event.h"
#include "plan.h"

namespace tern {

/// Worst last: what is shown for several folders is the worst of them.
enum class FolderState : std::uint8_t {
    InSync, ///< law 9: the last scan was complete, the plan empty, nothing skipped
    Idle,   ///< waiting for its turn; not verified since the start
    Paused,
    Offline, ///< a side cannot be reached; tried again by itself
    Scanning,
    Syncing,
    Attention, ///< conflicts or problems wait for the user
    Stopped,   ///< a guard stopped it, and waits for the user
};
[[nodiscard]] const char *name(FolderState state); ///< "in_sync", ...

/// Which guard stopped a run, with the facts it saw. It changed nothing.
enum class GuardKind : std::uint8_t {
    RootMissing,
    RootEmptied,    ///< a folder stands there, but none of what was agreed, nor its id
    RootForeign,    ///< its id is another one
    RootRolledBack, ///< it is older than the agreement (restored from a backup?)
    RootChanged,    ///< it was exchanged while the run was going on
    MassDeletion,
    MassEmptying,
    NoSpace, ///< a side or the journal's disk is full
};
[[nodiscard]] const char *name(GuardKind kind); ///< "root_missing", ...

struct GuardStop {
    GuardKind kind = GuardKind::RootMissing;
    std::string where;       ///< "local", "remote" or empty
    std::string subject;     ///< the root or path concerned
    std::uint64_t count = 0; ///< MassDeletion, MassEmptying: how many files
    std::uint64_t of = 0;    ///< of how many agreed files
    std::string detail = {};

    bool operator==(const GuardStop &) const = default;
};

struct Tally {
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;

    bool operator==(const Tally &) const = default;
};

/// Why a folder waits although nobody paused it; it goes on by itself. A reason further down is
/// told before one further up.
enum class WaitReason : std::uint8_t {
    Timetable,
    MeteredNetwork,
    OnBattery,
};
[[nodiscard]] const char *name(WaitReason reason); ///< "timetable", ...

struct Wait {
    WaitReason reason = WaitReason::Timetable;
    std::int64_t until = 0; ///< nanoseconds since 1970; 0: nobody can tell

    bool operator==(const Wait &) const = default;
};

/// What is too large to go now, while smaller files do.
struct LargeFilesWait {
    Tally files;
    std::uint64_t above = 0; ///< bytes; a larger file is large
    std::int64_t until = 0;  ///< nanoseconds since 1970; 0: nobody can tell

    bool operator==(const LargeFilesWait &) const = default;
};

/// What a run did. `tern sync --json` prints it.
struct RunSummary {
    std::string run;
    Tally uploaded;
    Tally downloaded;
    std::uint64_t movedLocal = 0;
    std::uint64_t movedRemote = 0;
    std::uint64_t deletedLocal = 0;
    std::uint64_t deletedRemote = 0;
    std::vector<Conflict> conflicts; ///< all that are open now
    std::vector<Problem> problems;   ///< all that stand now
    std::vector<RelPath> waiting; ///< still changing, or open in a writer: a later run looks again
    Tally largeWaiting = {};      ///< too large to go now; a later run takes them
    std::optional<GuardStop> guard; ///< set: nothing was changed
    std::optional<Error> failure;   ///< set: it could not run, or not to its end
    bool inSync = false;            ///< law 9
    std::uint64_t durationMilliseconds = 0;
};

struct Progress {
    Tally done;
    Tally total;
    RelPath current;
    std::uint64_t bytesPerSecond = 0; ///< both ways together
    std::uint64_t upPerSecond = 0;
    std::uint64_t downPerSecond = 0;
    std::optional<std::uint64_t> secondsLeft;
};

/// One folder pair, as the desktop and `tern status` show it. A value.
struct FolderStatus {
    std::string name;
    std::string local;
    std::string remote;
    FolderState state = FolderState::Idle;
    Progress progress;
    std::vector<Conflict> conflicts; ///< at most `listed` of them
    std::vector<Problem> problems;   ///< at most `listed`; those that failed for good included
    std::uint64_t conflictCount = 0;
    std::uint64_t problemCount = 0;
    std::uint64_t waitingCount = 0;           ///< tried again later by themselves
    std::optional<Wait> wait;                 ///< set: no run begins by itself
    std::optional<LargeFilesWait> largeFiles; ///< set: some are left for later
    std::optional<GuardStop> guard;
    std::optional<Error> failure;
    std::int64_t lastInSync = 0;  ///< nanoseconds since 1970; 0: never
    std::int64_t pausedUntil = 0; ///< nanoseconds since 1970; 0: until resumed
    /// Since when a side was found to be away, nanoseconds since 1970; 0: none is.
    std::int64_t offlineSince = 0;
    std::uint64_t agreedFiles = 0;
    std::string watching;      ///< "events", "polling" or "events and polling", with figures
    std::vector<Event> recent; ///< the last few, newest first

    static constexpr std::size_t listed = 1000;
};

struct StatusSnapshot {
    std::vector<FolderStatus> folders = {};
    /// What is wrong with the configuration as a whole: BadSettings, the file as its subject. Set:
    /// no folder runs, and those that it names since it was last right are not among `folders`.
    std::optional<Error> mistake = {};
};

/// The worst state of all folders; InSync for none. A mistake in the configuration asks for
/// Attention.
[[nodiscard]] FolderState overallState(const StatusSnapshot &snapshot);

} // namespace tern
