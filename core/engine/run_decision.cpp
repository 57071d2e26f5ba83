#include "run.h"

#include "reconcile/guard.h"

#include <algorithm>

namespace tern {

namespace {

/// Removes, or replaces by nothing, a file that was agreed.
bool losesAgreedContent(const Action &action)
{
    if (!action.before || action.before->kind != Kind::File)
        return false;
    return action.kind == ActionKind::Remove
           || (action.kind == ActionKind::Copy && action.after->kind == Kind::File
               && action.after->size == 0 && action.before->size > 0);
}

} // namespace

/// By what a failed action is known again.
std::string Session::Run::versionsOf(const Action &action)
{
    const auto version = [](const std::optional<Entry> &entry) {
        return entry ? entry->token.version : std::string();
    };
    return version(action.before) + '\n' + version(action.counterpart);
}

void Session::Run::decide()
{
    if (stopped())
        return;
    m_plan = reconcile(m_changes, m_policy);
    if (triesMerges())
        return;
    if (removesBlindly()) {
        m_scope = Scope();
        return look();
    }
    for (const RelPath &path : m_unseen)
        m_plan.agreements.push_back({Agreement::Kind::Erase, path});
    tellWhatCannotFollow();
    withhold();
    deferRemovals();
    bringRulesFirst();
    if (m_round == 1)
        m_result.plan = m_plan;
    rememberConflictsAndProblems();

    runThen(
        m_parts->executor, [self = shared_from_this()] { return self->spaceObjection(); },
        [self = shared_from_this()](std::optional<GuardStop> tooSmall) {
            self->decided(std::move(tooSmall));
        });
}

/// A further round looks only where something moved meanwhile. What is gone there may stand under
/// another name by now: before anything is removed for it, everything is looked at.
bool Session::Run::removesBlindly() const
{
    return m_round > 1 && !m_scope.isEverything()
           && std::any_of(m_plan.actions.begin(), m_plan.actions.end(),
                          [](const Action &action) { return action.kind == ActionKind::Remove; });
}

/// What is about to be copied has to fit. Holes of sparse files take no space.
std::optional<GuardStop> Session::Run::spaceObjection()
{
    for (const Side side : {Side::Local, Side::Remote}) {
        const auto free = m_parts->sides().at(side).freeSpace();
        if (!free)
            continue;
        std::uint64_t needed = 0;
        for (const Action &action : m_plan.actions) {
            if (action.side != side)
                continue;
            const std::uint64_t size = transferBytes(action);
            needed += size <= *free ? size : std::min(size, bytesOf(action, *free));
        }
        if (needed > *free)
            return GuardStop{GuardKind::NoSpace, name(side), {}, needed, *free, {}};
    }
    return std::nullopt;
}

/// Of a file that looks too large: how much of it is no hole. Its size where that cannot be told,
/// as of one that a rename of this plan has still to bring to its place.
std::uint64_t Session::Run::bytesOf(const Action &action, std::uint64_t enough)
{
    Replica &source = m_parts->sides().at(otherSide(action.side));
    const auto content = source.read(action.path, *action.counterpart);
    if (!content)
        return transferBytes(action);
    return dataBytes(**content, enough).value_or(transferBytes(action));
}

void Session::Run::decided(std::optional<GuardStop> tooSmall)
{
    std::optional<GuardStop> &guard = m_result.summary.guard;
    guard = objection();
    if (!guard)
        guard = std::move(tooSmall);
    const bool nothingToDo = m_plan.actions.empty() && m_plan.agreements.empty()
                             && m_refreshes.empty() && m_forgotten.empty();
    if (guard || nothingToDo || m_request.goal == RunGoal::Preview)
        return conclude();
    execute();
}

/// Takes out of the plan what is not due yet, and what goes round in circles.
void Session::Run::withhold()
{
    const std::set<RelPath> notDue = failuresNotDue();
    const std::int64_t steady = m_parts->clock.steadyMilliseconds();
    std::vector<RelPath> tops = tooLargeForNow();
    for (const Action &action : m_plan.actions) {
        if (m_parts->loops.isLoop(action, steady)) {
            tops.push_back(action.path);
            m_plan.problems.push_back(
                {action.path,
                 name(action.side),
                 ProblemKind::Failed,
                 Reach::Path,
                 Error{ErrorCode::ChangedMeanwhile, action.path.bytes(), loopDetail, 0},
                 {}});
            continue;
        }
        const auto failed = m_parts->failedVersions.find({action.side, action.path});
        if (notDue.contains(action.path) && failed != m_parts->failedVersions.end()
            && failed->second == versionsOf(action))
            tops.push_back(action.path);
    }
    if (tops.empty())
        return;
    const Scope held = Scope::of(std::move(tops));
    std::erase_if(m_plan.actions, [&](const Action &action) {
        const bool emptiesForIt =
            action.kind == ActionKind::Remove
            && std::any_of(held.tops.begin(), held.tops.end(),
                           [&](const RelPath &top) { return action.path.contains(top); });
        return emptiesForIt || held.covers(action.path)
               || (action.from && held.covers(*action.from));
    });
    m_withheld.insert(m_withheld.end(), held.tops.begin(), held.tops.end());
}

/// What is to be left for the hours of large files, and what hangs on it by a rename: a version
/// that is set aside, or the place that it was to take.
std::vector<RelPath> Session::Run::tooLargeForNow()
{
    std::erase_if(m_tooLarge, [&](const auto &known) { return m_scope.covers(known.first); });
    if (!m_request.largestTransfer)
        return {};
    std::vector<RelPath> tops;
    for (const Action &action : m_plan.actions) {
        if (transferBytes(action) <= *m_request.largestTransfer)
            continue;
        m_tooLarge[action.path] = transferBytes(action);
        tops.push_back(action.path);
    }
    for (std::size_t known = 0; known != tops.size();) {
        known = tops.size();
        const Scope held = Scope::of(tops);
        for (const Action &action : m_plan.actions) {
            if (!action.from || held.covers(action.path) == held.covers(*action.from))
                continue;
            tops.push_back(action.path);
            tops.push_back(*action.from);
        }
    }
    return tops;
}

/// Paths that failed before and whose time for another try has not come.
std::set<RelPath> Session::Run::failuresNotDue() const
{
    std::set<RelPath> notDue;
    if (m_request.attempts == Attempts::All)
        return notDue;
    const std::int64_t now = m_parts->clock.now();
    for (const FailedPath &failure : m_known.failures) {
        const bool due = failure.nextAttempt != 0 && failure.nextAttempt <= now;
        if (failure.problem.kind == ProblemKind::Failed && !due)
            notDue.insert(failure.problem.path);
    }
    return notDue;
}

/// A deletion of many files that is seen bit by bit must meet the guard as a whole.
void Session::Run::deferRemovals()
{
    if (m_request.removalsAtOnce == 0 || m_request.scope.isEverything())
        return;
    const auto losses = static_cast<std::size_t>(
        std::count_if(m_plan.actions.begin(), m_plan.actions.end(), losesAgreedContent));
    if (losses == 0)
        return;
    m_parts->lossesInParts += losses;
    if (m_parts->lossesInParts <= m_request.removalsAtOnce)
        return;
    std::erase_if(m_plan.actions, [&](const Action &action) {
        return losesAgreedContent(action) || action.kind == ActionKind::Remove
               || action.phase == Phase::Clear
               || (action.before && action.before->kind == Kind::Directory
                   && action.kind == ActionKind::Copy);
    });
    m_result.removalsDeferred = true;
}

/// What the user decided path by path is not the guard's business; all else in the plan is.
std::optional<GuardStop> Session::Run::objection() const
{
    const AgreedCounts counts{m_known.state.agreedFiles};
    if (m_request.resolutions.empty())
        return review(m_plan, counts, m_request.options.maxDelete);
    Plan undecided;
    std::copy_if(
        m_plan.actions.begin(), m_plan.actions.end(), std::back_inserter(undecided.actions),
        [&](const Action &action) { return !m_request.resolutions.contains(action.path); });
    return review(undecided, counts, m_request.options.maxDelete);
}

} // namespace tern
