#pragma once

#include "execution.h"

#include "merge/git_library.h"
#include "reconcile/reconcile.h"
#include "root_guard.h"
#include "rule_scan.h"

#include <atomic>
#include <set>

namespace tern {

/// What a session owns, shared with the works of its present run.
struct Session::Parts {
    std::unique_ptr<Replica> local;
    std::unique_ptr<Replica> remote;
    std::unique_ptr<Journal> journal;
    Executor &executor;
    const Clock &clock;
    Random &random;
    std::string machine;
    LoopDetector loops = {};
    bool stagingCleaned = false;    ///< until a run fails on its way
    bool seenComplete = false;      ///< a complete scan of everything went well in this session
    std::set<RelPath> waiting = {}; ///< places that runs of this session left for later
    std::map<RelPath, std::uint64_t> large = {}; ///< too large to go yet, and their bytes
    /// Files that runs of parts removed or emptied since the last run of everything.
    std::size_t lossesInParts = 0;
    /// What failed for which versions, by side and path: a changed file is tried at once.
    std::map<std::pair<Side, RelPath>, std::string> failedVersions = {};
    std::optional<GuardKind> lastGuard = {}; ///< in the log already
    std::int64_t lastInSyncCommitted = 0;

    [[nodiscard]] Sides sides() const { return {*local, *remote}; }
};

/// One run, from the identity of the roots to the summary. Lives on the control thread; what blocks
/// runs on workers and comes back by the executor.
class Session::Run : public std::enable_shared_from_this<Session::Run> {
public:
    Run(std::shared_ptr<Parts> parts, RunRequest request, RunListener listener,
        std::function<void(RunResult)> done);

    void start();
    void stop() { m_stop.request_stop(); }
    [[nodiscard]] bool isOver() const { return m_over; }

private:
    static constexpr int roundsAllowed = 3;

    /// What the journal and the roots say before anything is looked at.
    struct Known {
        PairState state;
        RootIdentity local;
        RootIdentity remote;
        std::vector<FailedPath> failures;
        std::vector<OpenConflict> conflicts;
        std::vector<ResumableTransfer> transfers;
    };
    struct AgreedPair {
        std::unique_ptr<Agreed> local;
        std::unique_ptr<Agreed> remote;
        SideTraits localTraits;
        SideTraits remoteTraits;
    };

    struct MergesTried;

    Result<Known> learn();
    void judge(Result<Known> known);
    Result<void> adoptRoots();
    void startRound();
    void look();
    Result<AgreedPair> openAgreed();
    void scan(AgreedPair agreed);
    [[nodiscard]] bool widenScope();
    void scanned();
    [[nodiscard]] static Scope withRuledPlaces(Scope scope);
    [[nodiscard]] std::unique_ptr<ScanRules> scanRules() const;
    void holdWhatWentOutOfSight(const Scan &scan, Side side);
    void tellWhatCannotFollow();
    void leaveOut();
    void bringRulesFirst();
    [[nodiscard]] std::vector<RelPath> newlyRuledPlaces() const;
    [[nodiscard]] std::function<PathPolicy(const RelPath &, const Entry &)> pathPolicies() const;
    void fillDigests();
    void decide();
    [[nodiscard]] bool triesMerges();
    Result<MergesTried> tryMerges(const std::vector<MergeRequest> &requests);
    [[nodiscard]] KeepsBase keepsBase() const;
    [[nodiscard]] bool removesBlindly() const;
    Policy policyFor() const;
    void findClashCandidates(std::function<void()> then);
    [[nodiscard]] std::optional<GuardStop> spaceObjection();
    [[nodiscard]] std::uint64_t bytesOf(const Action &action, std::uint64_t enough);
    void decided(std::optional<GuardStop> tooSmall);
    void withhold();
    [[nodiscard]] std::set<RelPath> failuresNotDue() const;
    [[nodiscard]] std::vector<RelPath> tooLargeForNow();
    [[nodiscard]] Tally largeWaiting();
    [[nodiscard]] static std::string versionsOf(const Action &action);
    void deferRemovals();
    [[nodiscard]] std::optional<GuardStop> objection() const;
    void execute();
    void executed(ExecutionResult result);
    void rememberConflictsAndProblems();
    void conclude();
    void gatherWhatStands();
    void judgeWhetherInSync();
    [[nodiscard]] bool lookedAt(const RelPath &path) const;
    void cleanTrash();
    JournalCommit closingCommit();
    void endTransfersOfTheGone(JournalCommit &commit) const;
    void addConflicts(JournalCommit &commit, std::int64_t now) const;
    void addFailures(JournalCommit &commit, std::int64_t now);
    void finish();
    void fail(Error error);
    void tick();
    [[nodiscard]] bool stopped();

    std::shared_ptr<Parts> m_parts;
    RunRequest m_request;
    RunListener m_listener;
    std::function<void(RunResult)> m_done;
    StopSource m_stop;
    bool m_over = false;
    bool m_executing = false;
    bool m_ticking = false;
    std::int64_t m_started = 0; ///< steady milliseconds
    std::int64_t m_began = 0;   ///< nanoseconds since 1970

    Known m_known;
    std::optional<std::string> m_reset; ///< why the agreement is not used
    std::uint64_t m_newestGeneration = 0;

    int m_round = 0;
    Scope m_scope;
    Scan m_localScan;
    Scan m_remoteScan;
    Changes m_changes;
    SideTraits m_localTraits;
    SideTraits m_remoteTraits;
    Policy m_policy;
    std::set<RelPath> m_mergesTried; ///< in this round
    std::optional<GitLibrary> m_git; ///< once something is merged
    std::vector<AgreementUpdate> m_refreshes;
    /// Agreed, but hidden on the side that a forced run makes like the other.
    std::vector<RelPath> m_unseen;
    std::map<Side, std::vector<RelPath>> m_outOfSight; ///< renamed to names that are left out
    std::set<RelPath> m_forgotten;                     ///< agreed so far, and not admitted any more
    Plan m_plan;
    std::vector<RelPath> m_withheld;
    Scope m_filteredOut = {{}};                  ///< none of this run's business
    std::map<RelPath, std::uint64_t> m_tooLarge; ///< of those withheld, and their bytes
    ProgressMeter m_progress;

    std::map<RelPath, Conflict> m_conflicts;
    std::vector<Problem> m_problems;
    bool m_didSomething = false;
    RunResult m_result;
};

} // namespace tern
