#include "merging.h"
#include "retry_policy.h"
#include "run.h"

namespace tern {

/// What came of merges that were tried.
struct Session::Run::MergesTried {
    std::map<RelPath, MergeOutcome> outcomes;
    std::vector<Problem> problems; ///< of what could not be read
};

/// Merges that the plan waits for are tried on a worker, and then it is planned again. True when
/// that goes on.
bool Session::Run::triesMerges()
{
    std::vector<MergeRequest> requests;
    for (const MergeRequest &request : m_plan.merges) {
        if (m_mergesTried.insert(request.path).second)
            requests.push_back(request);
    }
    if (requests.empty())
        return false;
    if (!m_git)
        m_git.emplace();
    runThen(
        m_parts->executor,
        [self = shared_from_this(), requests] { return self->tryMerges(requests); },
        [self = shared_from_this()](Result<MergesTried> tried) {
            if (!tried)
                return self->fail(tried.error());
            self->m_policy.merges.merge(tried->outcomes);
            std::move(tried->problems.begin(), tried->problems.end(),
                      std::back_inserter(self->m_changes.problems));
            self->decide();
        });
    return true;
}

Result<Session::Run::MergesTried> Session::Run::tryMerges(const std::vector<MergeRequest> &requests)
{
    MergesTried tried;
    const StopToken stop = m_stop.get_token();
    for (const MergeRequest &request : requests) {
        if (stop.stop_requested())
            return tern::fail(ErrorCode::Stopped);
        MergeOutcome outcome{request.base, request.local, request.remote};
        if (!couldMerge(request.path, std::max(request.local.size, request.remote.size))) {
            tried.outcomes[request.path] = outcome;
            continue;
        }
        const auto readOn = [&](Side side, const RelPath &path, const Entry &expected) {
            auto file = readWhole(m_parts->sides().at(side), path, expected, stop);
            if (!file)
                tried.problems.push_back(problemOfReading(side, path, file.error()));
            return file;
        };
        const auto local = readOn(Side::Local, request.localPath, request.local);
        const auto remote = readOn(Side::Remote, request.remotePath, request.remote);
        if (!local || !remote)
            continue;
        // A base that cannot be read is as good as none.
        const auto base = m_parts->journal->base(request.base).value_or(std::nullopt);
        TERN_TRY(const Merging merging, mergeEdits(request.path, base, *local, *remote));
        outcome.local.digest = local->entry.digest;
        outcome.remote.digest = remote->entry.digest;
        outcome.undecided = merging.undecided;
        if (merging.content)
            outcome.merged = entryOf(*merging.content);
        tried.outcomes[request.path] = std::move(outcome);
    }
    return tried;
}

/// Files whose conflicts may end in a merge, by policy or by the user's choice. What is mergeable
/// by its content alone is kept only where merging is the policy.
KeepsBase Session::Run::keepsBase() const
{
    const SyncOptions &options = m_request.options;
    PathPolicy everywhere{options.mode, options.deletions, options.conflicts, {}};
    return [everywhere, at = pathPolicies()](const RelPath &path, const AgreedEntry &entry) {
        const PathPolicy policy = at ? at(path, entry.on(Side::Local)) : everywhere;
        if (policy.mode != SyncMode::Bidirectional)
            return false;
        return policy.conflicts == ConflictPolicy::Merge
               || (policy.conflicts == ConflictPolicy::Ask
                   && mergeKindOf(path, entry.size) != MergeKind::None);
    };
}

} // namespace tern
