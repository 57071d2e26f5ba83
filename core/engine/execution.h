#pragma once

#include "base_keeping.h"
#include "batches.h"
#include "loop_detector.h"
#include "progress_meter.h"
#include "session.h"

#include <mutex>

namespace tern {

/// What an execution works with; all of it outlives the execution.
struct ExecutionParts {
    Sides sides;
    Journal &journal;
    Executor &executor;
    const Clock &clock;
    LoopDetector &loops;
    ProgressMeter &progress;
};

struct ExecutionRequest {
    std::string run;
    std::string pair;
    std::uint64_t generation = 0; ///< that this run writes to both roots
    std::string localRoot;        ///< root ids, to be remembered with the first agreement
    std::string remoteRoot;
    Plan plan;
    std::vector<AgreementUpdate> refreshes; ///< tokens that moved though nothing changed
    std::vector<RelPath> forgotten;         ///< agreed, not admitted any more; in tree order
    std::vector<ResumableTransfer> transfers;
    int concurrency = 1;
    BandwidthLimiters limiters; ///< all of them hold
    KeepsBase keepsBase;
};

struct ExecutionResult {
    std::vector<RelPath> replan;   ///< changed meanwhile: look again now
    std::vector<RelPath> later;    ///< being written: look again soon
    std::vector<Problem> problems; ///< of single paths
    std::vector<Action> failed;    ///< the actions behind those problems
    std::optional<Error> stopped;  ///< what ended the whole execution early
    std::optional<GuardStop> guard;
    Tally uploaded;
    Tally downloaded;
    std::uint64_t movedLocal = 0;
    std::uint64_t movedRemote = 0;
    std::uint64_t deletedLocal = 0;
    std::uint64_t deletedRemote = 0;
};

/// Carries out one plan, batch by batch: stage, flush, apply, flush, commit (law 2). Lives on the
/// control thread; its parts run on workers.
class Execution : public std::enable_shared_from_this<Execution> {
public:
    using Done = std::function<void(ExecutionResult)>;
    using Committed = std::function<void(const std::vector<Event> &)>;

    Execution(ExecutionParts parts, ExecutionRequest request, StopToken stop, Committed committed,
              Done done);
    void start();

private:
    void announceGeneration();
    void agreeOnWhatIsEqual();
    void nextBatch();
    void checkRoots();
    void stage();
    void flushBeforeApply();
    void apply();
    void flushAfterApply();
    void settle(bool mayWait);
    void commit();
    void finish();

    /// Flushes both sides at once, then goes on or stops.
    void flushBoth(std::function<void()> then);
    void carryOut(JournalCommit commit, std::function<void()> then);
    void stopWith(Error error);
    void discardStaged();
    void collectOutcomes();
    void stageOne(Step &step);
    void applyAll();
    void applyOne(Step &step);
    [[nodiscard]] bool isBlocked(const Action &action) const;
    void useFreshTokens(Action &action) const;
    StageOptions stageOptionsFor(const Step &step);
    std::optional<std::string> baseOf(const Digest &digest);

    ExecutionParts m_parts;
    ExecutionRequest m_request;
    StopToken m_stop;
    Committed m_committed;
    Done m_done;

    std::vector<Batch> m_batches;
    std::size_t m_next = 0;
    Batch m_batch;
    std::int64_t m_batchBegun = 0;                     ///< nanoseconds since 1970
    std::map<std::pair<Side, RelPath>, Entry> m_moved; ///< what moves made, with fresh tokens
    std::vector<std::pair<Side, RelPath>> m_failed;    ///< places where a step failed
    ExecutionResult m_result;
    std::mutex m_journalMutex; ///< several workers use it while they stage
};

} // namespace tern
