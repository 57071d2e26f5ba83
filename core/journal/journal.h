#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "model/agreed.h"
#include "model/conflict.h"
#include "model/event.h"
#include "model/problem.h"
#include "model/scan.h"
#include "model/status_snapshot.h"

#include <memory>
#include <string>
#include <vector>

namespace tern {

class LogReader; // log_reader.h

/// One step of the agreed tree.
struct AgreementUpdate {
    enum class Kind : std::uint8_t {
        Put,         ///< `path` is agreed as `entry`; a file that is not empty has a digest
        Erase,       ///< `path` alone is no longer agreed
        EraseTree,   ///< `path` and all below it is no longer agreed
        Move,        ///< the subtree at `from` is agreed at `path` now, in place of all that was;
                     ///< `entry`, if given, is then put at `path` itself. Conflicts, failures and
                     ///< transfers at and below `from` move along
        RefreshSide, ///< only the `side` token of `path` changes, to that of `entry`; nothing
                     ///< happens where other content is agreed than that of `entry`, or another
                     ///< mtime or executable bit of a file; nothing where nothing is agreed
    };
    Kind kind = Kind::Put;
    RelPath path;
    std::optional<RelPath> from = {};
    std::optional<AgreedEntry> entry = {};
    Side side = Side::Local;
};

/// A transfer that can be gone on with after a crash.
struct ResumableTransfer {
    Side side = Side::Remote; ///< where it is staged
    RelPath path;
    std::string name;
    std::string sourceVersion;
    std::uint64_t offset = 0;
    Digest prefixDigest;

    bool operator==(const ResumableTransfer &) const = default;
};

/// A path that failed, and when it is tried again.
struct FailedPath {
    Problem problem;
    int attempts = 0;
    std::int64_t firstFailed = 0; ///< nanoseconds since 1970
    std::int64_t nextAttempt = 0; ///< nanoseconds since 1970; 0: never by itself (dead letter)

    bool operator==(const FailedPath &) const = default;
};

/// A conflict as the journal keeps it.
struct OpenConflict {
    Conflict conflict;
    std::int64_t since = 0; ///< nanoseconds since 1970

    bool operator==(const OpenConflict &) const = default;
};

/// All that one commit changes: in one transaction, durable when commit() returns. Updates come
/// first; the other lists name paths as they are after them. Of these, what ends (closed, cleared,
/// ended) comes before what is recorded.
struct JournalCommit {
    std::vector<AgreementUpdate> updates = {};  ///< carried out in order
    std::vector<Event> events = {};             ///< appended and chained in order
    std::vector<Conflict> conflictsOpened = {}; ///< recorded, or brought up to date
    std::vector<RelPath> conflictsClosed = {};
    std::vector<FailedPath> failures = {}; ///< recorded, or brought up to date, by path and side
    std::vector<std::pair<RelPath, std::string>> failuresCleared = {}; ///< path, where
    std::vector<ResumableTransfer> transfers = {}; ///< recorded by side and path
    std::vector<std::pair<Side, RelPath>> transfersEnded = {};
    /// Contents to merge from later, each with its digest: BadInput when it is another's, TooLarge
    /// above maxBaseBytes. Kept once, compressed.
    std::vector<std::pair<Digest, std::string>> basesKept = {};
    std::optional<std::uint64_t> generation = {}; ///< of the agreement, see PairState
    std::optional<std::uint64_t> nextGeneration = {};
    std::optional<std::string> localRoot = {}; ///< root ids
    std::optional<std::string> remoteRoot = {};
    std::optional<std::int64_t> lastInSync = {}; ///< nanoseconds since 1970
};

/// What the journal knows about the pair as a whole.
struct PairState {
    std::string pair;      ///< unique name of this agreement; made once, at creation
    std::string device;    ///< unique name of this device's part in it; prefix of staged names
    std::string localRoot; ///< root id; empty: never agreed
    std::string remoteRoot;
    /// A run first records nextGeneration, then writes it to both roots, then commits agreements
    /// with generation == nextGeneration. A root that shows less than `generation` was rolled
    /// back; one that shows more than `nextGeneration` has seen a journal newer than this one.
    std::uint64_t generation = 0;
    std::uint64_t nextGeneration = 0;
    std::int64_t lastInSync = 0;
    std::uint64_t agreedFiles = 0;
    std::uint64_t agreedEntries = 0;
};

struct LoggedEvent {
    std::int64_t number = 0; ///< grows by one
    Event event;
    Digest chain; ///< SHA-256 over the previous chain value and this event
};

/// The memory of one folder pair: the agreed tree, contents to merge from, open conflicts,
/// failures, the event log, resumable transfers. One SQLite file in WAL mode, private to the user
/// (0600, folder 0700).
///
/// One thread at a time uses a Journal; each Agreed from agreed() has a connection of its own and
/// may be used on another thread. Errors: NoSpace, Io, PermissionDenied, JournalDamaged, Locked;
/// BadInput and NameTooLong for a commit that no journal could hold. After a failed commit all is
/// as it was before, and the journal can be used on. Some disk space is held in reserve, so that
/// a full disk can be recorded: once that was needed, commits with updates are NoSpace until there
/// is room to hold it again; others go on as long as they can. An Agreed keeps the folder locked
/// while it lives, also when the Journal is gone. Durability rests on SQLite's own promise for WAL
/// with synchronous=FULL.
class Journal {
public:
    enum class Origin : std::uint8_t { Created, Existing, ReplacedDamaged };

    struct Opened;

    /// Opens `folder`/journal.db, or makes it. A file that is damaged, or is no journal, is renamed
    /// to journal-damaged-<time>.db beside it and a fresh one is made (origin says so): the next
    /// run is a union. One made by a newer Tern is refused (Unsupported). Holds `folder`/lock
    /// while open (Locked). `clock` must outlive the journal.
    static Result<Opened> open(const std::string &folder, const Clock &clock, Random &random);

    virtual ~Journal() = default;

    virtual Result<PairState> state() = 0;
    /// The agreed tree as it is now.
    virtual Result<std::unique_ptr<Agreed>> agreed() = 0;
    /// How many files are agreed on, and how large they are together (exact to 2^53 bytes).
    virtual Result<Tally> agreedFiles() = 0;
    virtual Result<void> commit(const JournalCommit &changes) = 0;
    /// Forgets the agreement (not conflicts, not events): the next run is a union. Root ids and
    /// `generation` go with it; `nextGeneration` stays.
    virtual Result<void> resetAgreement(const Event &why) = 0;

    virtual Result<std::vector<OpenConflict>> conflicts() = 0;
    virtual Result<std::vector<FailedPath>> failures() = 0;
    virtual Result<std::vector<ResumableTransfer>> transfers() = 0;
    /// True when base() has something under that digest.
    virtual Result<bool> keepsBase(const Digest &digest) = 0;
    /// The content with that digest, if it was kept; Corrupt when what is kept is another one.
    virtual Result<std::optional<std::string>> base(const Digest &digest) = 0;
    /// Events with a number above `after`, oldest first, at most `limit`.
    virtual Result<std::vector<LoggedEvent>> events(std::int64_t after, std::size_t limit) = 0;
    /// The last `limit` events, newest first; only those at or below `within` unless it is the
    /// root.
    virtual Result<std::vector<LoggedEvent>> lastEvents(std::size_t limit,
                                                        const RelPath &within) = 0;
    /// The log in pages, on a connection of its own: may be read on another thread while commits go
    /// on. Any thread.
    virtual Result<std::unique_ptr<LogReader>> log() = 0;
    /// Recomputes the chain over the whole log. The number of the first event that does not fit.
    virtual Result<std::optional<std::int64_t>> verifyEvents() = 0;
    /// Drops the bases that no agreed entry has as its content, writes down free pages and
    /// checkpoints the WAL; for quiet moments.
    virtual Result<void> tidy() = 0;
};

struct Journal::Opened {
    std::unique_ptr<Journal> journal;
    Origin origin = Origin::Created;
    std::string setAside; ///< ReplacedDamaged: the name of the damaged file
};

} // namespace tern
