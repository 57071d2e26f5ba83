#pragma once

#include "step.h"

#include "model/status_snapshot.h"
#include "rules/selection.h"

#include <functional>
#include <set>
#include <span>

namespace tern {

/// Why something that is not selected stays on the local side.
enum class KeptReason : std::uint8_t {
    OnlyHere, ///< the remote has nothing there
    Differs,  ///< the remote has something else there, or it was changed here since it was agreed
    Moving,   ///< it is being written on one side, or was a moment ago
    Failed,   ///< `error` says why it could not be compared or removed
};
[[nodiscard]] const char *name(KeptReason reason); ///< "only_here", ...

struct KeptHere {
    RelPath path;
    KeptReason reason = KeptReason::Failed;
    std::uint64_t bytes = 0;
    Error error = {};

    bool operator==(const KeptHere &) const = default;
};

struct FreeRequest {
    enum class Goal : std::uint8_t {
        Free,
        Preview, ///< only say what would go
    };
    Goal goal = Goal::Free;
    /// What is not chosen in it goes. Whoever frees has made sure that later runs select no more.
    Selection selection = {};
    Scope within = {}; ///< nothing else is touched
};

struct FreeResult {
    static constexpr std::size_t listed = 1000;

    Tally freed;                    ///< files and symlinks; of a preview: what would go
    std::uint64_t directories = 0;  ///< the same
    Tally kept;                     ///< all that stays
    std::vector<KeptHere> keptHere; ///< the first of them, in tree order
    std::optional<GuardStop> guard; ///< set: nothing was touched
    std::optional<Error> failure;   ///< what ended it early; what was freed until then is gone
};

/// What a freeing works with; all of it outlives the freeing.
struct FreeingParts {
    Sides sides;
    Journal &journal;
    const Clock &clock;
    std::string machine = {}; ///< see Session
    /// Told after each commit, on the worker.
    std::function<void(const std::vector<Event> &)> committed = {};
};

/// Frees the space that unselected content takes on the local side, never touching the remote.
/// Batch by batch:
///
/// 1. each file is compared with the remote's: by tokens where both sides are as they were agreed,
///    else by reading them; what the remote does not hold, stays
/// 2. the remote is flushed, so that what it holds is durable
/// 3. the agreement about these files ends
/// 4. the files go to the local trash, only while they still are what was compared; flush
/// 5. the remote is looked at once more: what it no longer holds comes back from the trash
/// 6. the rest is purged from the trash; nothing else in it is touched
///
/// The agreement ends before anything goes, so there is no moment in which a missing file could be
/// taken for one that the user deleted: not after a crash, and not with another selection either.
/// A crash leaves at most one batch in the trash, where it is kept like all else.
///
/// Used once; blocks: worker, between runs.
class Freeing {
public:
    /// `run`: the name under which the local replica was told to keep its trash.
    Freeing(FreeingParts parts, std::string run, FreeRequest request, StopToken stop);

    [[nodiscard]] FreeResult carryOut();

private:
    /// A local file or symlink whose content the remote was seen to hold.
    struct Copy {
        RelPath path;
        Entry here;
        Entry there;
        std::string trashedAs = {}; ///< empty: it still stands
    };
    using Copies = std::vector<Copy>;
    /// The remote's entry, or why the local one stays.
    using Comparison = tl::expected<Entry, KeptHere>;

    Result<void> free();
    Result<bool> rootsHold();
    Result<Scan> lookForUnselected();
    [[nodiscard]] std::vector<RelPath> unselectedTops() const;
    Result<void> checkRoots();
    Result<void> freeBatch(std::span<const Change> files);
    Result<Copies> compareAll(std::span<const Change> files);
    Result<Comparison> compare(const RelPath &path, const Entry &here);
    Result<Comparison> compareContent(const RelPath &path, const Entry &here, const Entry &there,
                                      const std::optional<AgreedEntry> &agreed);
    Result<void> forget(const std::vector<RelPath> &paths);
    [[nodiscard]] Result<void> moveToTrash(Copies &copies);
    Result<void> lookAgain(Copies &copies);
    void putBack(Copy &copy);
    Result<void> purge(const Copies &copies);
    Result<void> freeDirectories(std::span<const Change> entries);
    Result<void> removeDirectories(const std::vector<const Change *> &directories);
    void keep(KeptHere kept);

    FreeingParts m_parts;
    const std::string m_run;
    const FreeRequest m_request;
    const StopToken m_stop;
    std::unique_ptr<Agreed> m_agreed;
    std::set<RelPath> m_occupied; ///< directories that something stays in
    FreeResult m_result;
};

} // namespace tern
