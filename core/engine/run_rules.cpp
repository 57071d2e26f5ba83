#include "run.h"

#include <algorithm>
#include <iterator>

namespace tern {

namespace {

using ChangeLists = std::array<const std::vector<Change> *, 2>;

const Change *firstWithin(const std::vector<Change> &changes, const RelPath &path)
{
    const auto found = std::lower_bound(
        changes.begin(), changes.end(), path,
        [](const Change &change, const RelPath &wanted) { return change.path < wanted; });
    return found != changes.end() && path.contains(found->path) ? &*found : nullptr;
}

/// Something else than a directory stands there, or the directory is gone.
bool endsDirectory(const Change &change)
{
    return change.after ? change.after->kind != Kind::Directory
                        : change.before->kind == Kind::Directory;
}

/// True when a decision about some change could touch what is left out at `path`. Most of what is
/// left out has nothing to do with any change, and need not be remembered.
bool concernsChange(const RelPath &path, const ChangeLists &lists)
{
    for (const std::vector<Change> *changes : lists) {
        if (firstWithin(*changes, path) != nullptr)
            return true;
        for (RelPath above = path.parent(); !above.isRoot(); above = above.parent()) {
            const Change *change = firstWithin(*changes, above);
            if (change != nullptr && change->path == above && endsDirectory(*change))
                return true;
        }
    }
    return false;
}

bool isIgnoreFile(const RelPath &path)
{
    return !path.isRoot() && path.name() == ScanRules::ignoreFileName;
}

} // namespace

/// An ignore file speaks of all that is beside and below it.
Scope Session::Run::withRuledPlaces(Scope scope)
{
    for (RelPath &top : scope.tops) {
        if (isIgnoreFile(top))
            top = top.parent();
    }
    return Scope::of(std::move(scope.tops));
}

std::unique_ptr<ScanRules> Session::Run::scanRules() const
{
    RuleScan::Questions questions;
    questions.rules = m_request.options.rules.shared();
    questions.filter = m_request.admits;
    questions.now = m_began;
    questions.standsHere = standsOn(*m_parts->local);
    return std::make_unique<RuleScan>(std::move(questions));
}

/// What was renamed to a name that is not admitted is gone from its place, but not deleted.
void Session::Run::holdWhatWentOutOfSight(const Scan &scan, Side side)
{
    std::set<std::string_view> outOfSight;
    for (const LeftOut &leftOut : scan.leftOut) {
        if (!leftOut.object.empty())
            outOfSight.insert(leftOut.object);
    }
    if (outOfSight.empty())
        return;
    for (const Change &change : side == Side::Local ? m_changes.local : m_changes.remote) {
        if (change.before && !change.after
            && outOfSight.contains(change.before->state(side).token.object)) {
            m_changes.problems.push_back(
                {change.path, {}, ProblemKind::LeftOut, Reach::Subtree, {}, {}});
            m_outOfSight[side].push_back(change.path);
        }
    }
}

/// What the other side makes or edits below such a place cannot follow, and is told: nobody asked
/// for that to be left out. (Where a filter of this run alone leaves it out, a later run follows.)
void Session::Run::tellWhatCannotFollow()
{
    if (m_request.admits)
        return;
    for (const auto &[side, places] : m_outOfSight) {
        const Scope gone = Scope::of(places);
        for (const Change &news : side == Side::Local ? m_changes.remote : m_changes.local) {
            if (!news.after || news.after->kind == Kind::Directory || !gone.covers(news.path))
                continue;
            const auto place =
                std::find_if(gone.tops.begin(), gone.tops.end(),
                             [&](const auto &top) { return top.contains(news.path); });
            m_plan.problems.push_back({news.path,
                                       name(side),
                                       ProblemKind::Failed,
                                       Reach::Path,
                                       Error{ErrorCode::NotFound, place->bytes()},
                                       {}});
        }
    }
}

/// What is not admitted on one side is left alone on both.
void Session::Run::leaveOut()
{
    const ChangeLists lists = {&m_changes.local, &m_changes.remote};
    std::vector<RelPath> filteredOut;
    std::copy_if(m_filteredOut.tops.begin(), m_filteredOut.tops.end(),
                 std::back_inserter(filteredOut),
                 [&](const RelPath &path) { return !m_scope.covers(path); });
    m_forgotten.clear();
    m_outOfSight.clear();
    for (Scan *scan : {&m_localScan, &m_remoteScan}) {
        holdWhatWentOutOfSight(*scan, scan == &m_localScan ? Side::Local : Side::Remote);
        for (LeftOut &leftOut : scan->leftOut) {
            if (leftOut.admission == Admission::Held)
                filteredOut.push_back(leftOut.path);
            if (concernsChange(leftOut.path, lists))
                m_changes.problems.push_back(
                    {std::move(leftOut.path), {}, ProblemKind::LeftOut, leftOut.reach, {}, {}});
        }
        m_forgotten.insert(scan->forgotten.begin(), scan->forgotten.end());
        scan->leftOut.clear();
    }
    m_filteredOut = Scope::of(std::move(filteredOut));
    std::erase_if(m_refreshes,
                  [&](const AgreementUpdate &update) { return m_forgotten.contains(update.path); });
}

/// Where an ignore file comes to a side, or goes, it does so before anything else: other rules hold
/// beside and below it then, and what they say of the rest is for the next round.
void Session::Run::bringRulesFirst()
{
    if (m_request.goal == RunGoal::Preview || m_round == roundsAllowed)
        return;
    const Scope ruled = Scope::of(newlyRuledPlaces());
    std::erase_if(m_plan.actions, [&](const Action &action) {
        const bool makesRoom =
            action.kind == ActionKind::MakeDirectory || action.kind == ActionKind::Move;
        return ruled.covers(action.path) && !makesRoom && !isIgnoreFile(action.path);
    });
}

/// Where an ignore file was brought to a side, other rules hold from now on.
std::vector<RelPath> Session::Run::newlyRuledPlaces() const
{
    std::vector<RelPath> places;
    for (const Action &action : m_plan.actions) {
        if (isIgnoreFile(action.path))
            places.push_back(action.path.parent());
        if (action.from && isIgnoreFile(*action.from))
            places.push_back(action.from->parent());
    }
    return places;
}

/// By the rules of the pair, path by path.
std::function<PathPolicy(const RelPath &, const Entry &)> Session::Run::pathPolicies() const
{
    if (!m_request.options.rules)
        return {};
    return [options = m_request.options, now = m_began](const RelPath &path, const Entry &entry) {
        Ruling ruling = options.rules->rules().rule(path, entry, now);
        if (ruling.leavesOut() && isIgnoreFile(path))
            ruling = Ruling(); // it was admitted, because both sides have to know it
        PathPolicy policy = pathPolicy(ruling, options.mode, options.conflicts);
        if (ruling.ground == Ruling::Ground::Default)
            policy.deletions = options.deletions;
        return policy;
    };
}

} // namespace tern
