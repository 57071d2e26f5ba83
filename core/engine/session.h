#pragma once

#include "bandwidth.h"
#include "pace.h"

#include "base/clock.h"
#include "base/executor.h"
#include "base/random.h"
#include "base/stop_token.h"
#include "journal/journal.h"
#include "model/policy.h"
#include "model/status_snapshot.h"
#include "replica/replica.h"
#include "sync_rules.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace tern {

struct FreeRequest;
struct FreeResult;
struct UndoRequest;
struct UndoResult;

/// How a folder pair is synced.
struct SyncOptions {
    ConflictPolicy conflicts = ConflictPolicy::Ask;
    SyncMode mode = SyncMode::Bidirectional;
    Deletions deletions = Deletions::Keep;
    SharedRules rules = {};
    GuardLimits maxDelete = {};
    int concurrency = 0;              ///< transfers at once; 0: as many as the executor has workers
    std::string localLabel = "local"; ///< whose version it is, in names that `both` makes
    std::string remoteLabel = "remote";
    std::int64_t trashRetention = 30LL * 24 * 3600 * 1'000'000'000; ///< nanoseconds; 0: for ever
    PaceSettings pace = {};                                         ///< of this folder alone
    BackupStrategy backup = {};

    bool operator==(const SyncOptions &) const = default;
};

/// How long what a run displaced stays in the trash: as the trash or as the backup strategy says,
/// whichever is longer. Nanoseconds; 0: for ever.
[[nodiscard]] std::int64_t keptInTrash(const SyncOptions &options);

enum class RunGoal : std::uint8_t {
    Sync,    ///< make it so
    Preview, ///< only say what would happen; of the roots at most Tern's own folder is touched
};

/// What the run starts from.
enum class Base : std::uint8_t {
    Agreed, ///< what was agreed last; a union by itself where nothing was
    Union,  ///< forget what was agreed, accept both roots as they are: merges, cannot delete
};

enum class Attempts : std::uint8_t {
    Due, ///< paths that failed are tried when their time has come
    All, ///< whatever failed is tried now
};

struct RunRequest {
    RunGoal goal = RunGoal::Sync;
    Base base = Base::Agreed;
    Attempts attempts = Attempts::All;
    Scope scope = {}; ///< where to look
    SyncOptions options = {};
    std::optional<Side> force = {};                 ///< `force-sync --direction`: this side wins
    std::map<RelPath, Resolution> resolutions = {}; ///< the user's decisions on open conflicts
    /// A run that saw only a part of the tree does not remove more files than this: a deletion of
    /// many is first seen as a whole, so that the guard can weigh it. 0: any number.
    std::size_t removalsAtOnce = 0;
    /// Larger files (bytes) are left as they are for a later run, with all that hangs on them.
    std::optional<std::uint64_t> largestTransfer = {};
    /// What the user allows this run, in place of what is configured. The engine makes limiters of
    /// it.
    std::optional<BandwidthLimits> bandwidth = {};
    /// What is copied goes no faster than each of them allows.
    BandwidthLimiters limiters = {};
    /// What this run looks at; anything else is left alone on both sides, and stays agreed. Empty:
    /// everything. Called on workers, on several at once.
    std::function<bool(const RelPath &, const Entry &)> admits = {};
};

struct RunResult {
    RunSummary summary;
    /// The plan of the first round: for a preview what would happen, for a sync what was decided.
    Plan plan;
    /// Places that were left for later because they were moving; look again soon.
    std::vector<RelPath> again;
    /// When the next failed path is due; nanoseconds since 1970, 0: none.
    std::int64_t nextAttempt = 0;
    PairState pair;                ///< as the journal has it after the run
    bool scanComplete = false;     ///< everything in scope could be read
    bool filteredOut = false;      ///< something differs that the request does not admit
    bool removalsDeferred = false; ///< more removals than removalsAtOnce wait for a full run
};

/// Told while a run goes on. Called on the control thread.
struct RunListener {
    std::function<void(FolderState)> state = {};                 ///< Scanning, then Syncing
    std::function<void(const Progress &)> progress = {};         ///< at most ten times a second
    std::function<void(const std::vector<Event> &)> events = {}; ///< after their commit
};

/// One folder pair: carries out one run at a time. Lives on the control thread, never blocks it;
/// what blocks runs on the executor's workers. Owns its replicas and its journal.
///
/// A run: identify roots, scan both, reconcile, guard, then batches of
/// stage, flush, apply, flush, commit (DESIGN 1). What changed meanwhile is planned again, three
/// rounds at most.
class Session {
public:
    /// `machine` tells this computer from others that may sync the same two roots. With it a
    /// journal that comes back from a backup is known to be older than another one that was used
    /// since.
    Session(std::unique_ptr<Replica> local, std::unique_ptr<Replica> remote,
            std::unique_ptr<Journal> journal, Executor &executor, const Clock &clock,
            Random &random, std::string machine = {});
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// Starts a run; `done` is called on the control thread when it ended, however it ended.
    /// Requires !isRunning().
    void run(RunRequest request, RunListener listener, std::function<void(RunResult)> done);
    /// Frees local space (freeing.h) in place of a run. Requires !isRunning().
    void free(FreeRequest request, RunListener listener, std::function<void(FreeResult)> done);
    /// Takes back what a run did (undoing.h) in place of a run. Requires !isRunning().
    void undo(UndoRequest request, RunListener listener, std::function<void(UndoResult)> done);
    [[nodiscard]] bool isRunning() const;
    /// Asks the present run, freeing or undoing to end soon; it still calls its `done`, with what
    /// it had committed.
    void stop();

    [[nodiscard]] Replica &replica(Side side);
    /// The root of that side, as the pair of `state` knows it. Blocks: worker.
    [[nodiscard]] Result<RootIdentity> identify(Side side, const PairState &state);
    [[nodiscard]] Journal &journal(); ///< only while no run is going on
    /// The log, as another thread may read it while a run goes on. Any thread; blocks: worker.
    [[nodiscard]] Result<std::unique_ptr<LogReader>> log();

private:
    class Run;
    struct Parts;
    struct Task;
    [[nodiscard]] std::string startTask();
    [[nodiscard]] std::function<void(const std::vector<Event> &)>
    teller(const RunListener &listener) const;

    std::shared_ptr<Parts> m_parts;
    std::shared_ptr<Run> m_run;
    std::shared_ptr<Task> m_task; ///< a freeing, or an undoing
};

} // namespace tern
