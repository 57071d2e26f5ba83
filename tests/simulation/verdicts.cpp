#include "shown_tree.h"
#include "world.h"

#include "support/memory_names.h"

#include <algorithm>

namespace tern::test {

namespace {

std::string textOf(const RunResult &result)
{
    const RunSummary &summary = result.summary;
    std::string text = summary.inSync ? "in sync" : "not in sync";
    for (const Action &action : result.plan.actions) {
        text += std::string("\n      ") + name(action.side) + ' ' + name(action.kind) + ' '
                + action.path.bytes();
        if (action.from)
            text += " from " + action.from->bytes();
    }
    for (const Agreement &agreement : result.plan.agreements)
        text += "\n      agrees on " + agreement.path.bytes();
    for (const Conflict &conflict : summary.conflicts)
        text +=
            std::string("\n      conflict ") + name(conflict.type) + ' ' + conflict.path.bytes();
    for (const Problem &problem : summary.problems)
        text += std::string("\n      problem ") + name(problem.kind) + ' ' + problem.path.bytes()
                + ' ' + name(problem.error.code);
    if (summary.guard)
        text += std::string("\n      guard ") + name(summary.guard->kind);
    if (summary.failure)
        text += std::string("\n      failure ") + name(summary.failure->code);
    return text;
}

bool isExplained(const RelPath &path, const RunSummary &summary)
{
    const auto ofConflict = [&](const Conflict &conflict) {
        return conflict.path.contains(path) || path.contains(conflict.path)
               || (conflict.other && conflict.other->contains(path));
    };
    const auto ofProblem = [&](const Problem &problem) { return problem.path.contains(path); };
    return std::any_of(summary.conflicts.begin(), summary.conflicts.end(), ofConflict)
           || std::any_of(summary.problems.begin(), summary.problems.end(), ofProblem);
}

} // namespace

void World::fault(const std::string &line)
{
    if (m_faults.empty())
        showTrees();
    m_trace.say("FAULT: " + line);
    m_faults.push_back(line);
}

void World::showTrees()
{
    for (std::size_t i = 0; i < m_userWorld.folders.size(); ++i) {
        m_trace.say(i == 0 ? "the remote:" : m_desktops[i - 1]->name + ':');
        for (const auto &[path, content] : toldTree(*m_userWorld.folders[i]))
            m_trace.say("  " + path + "  " + content);
    }
}

std::size_t World::numberOf(const Desktop &desktop) const
{
    std::size_t number = 0;
    while (m_desktops[number].get() != &desktop)
        ++number;
    return number;
}

World::Trees World::trees() const
{
    Trees trees;
    for (const auto &folder : m_userWorld.folders)
        trees.push_back(toldTree(*folder));
    return trees;
}

void World::judgeContents(const std::string &when)
{
    for (const std::string &line : m_oracle.check(m_userWorld.folders))
        fault(line + " (" + when + ")");
}

void World::judgeRun(Desktop &desktop, const RunInProgress &run)
{
    const RunResult &result = desktop.result();
    const RunSummary &summary = result.summary;
    m_trace.say(desktop.name + " ended: " + textOf(result));
    allow(run.request, desktop);
    for (const auto &[other, going] : m_runs)
        allow(going.request, *other);
    m_hasAgreed[&desktop] = !summary.failure && !result.pair.localRoot.empty();
    if (run.request.scope.isEverything())
        m_wasComplete[&desktop] = !summary.failure && !summary.guard;
    if (m_runs.empty())
        m_oracle.runsEnded(m_userWorld.folders);
    judgeContents("after a run");
    const bool undisturbed = run.actsBefore == m_acts && m_runs.empty();
    if (!undisturbed)
        return;
    const bool seesAll = run.request.scope.isEverything() && !result.filteredOut
                         && run.request.options.mode == SyncMode::Bidirectional;
    if (summary.inSync && seesAll && m_rules[&desktop].isEmpty())
        m_inSyncAfter = m_acts;
    const bool hasOwnRoots = desktop.local.folder && desktop.remote.folder;
    if (run.request.goal == RunGoal::Preview && trees() != run.treesBefore)
        fault("a preview changed something");
    if (summary.guard && summary.guard->kind != GuardKind::RootChanged
        && summary.guard->kind != GuardKind::NoSpace && trees() != run.treesBefore)
        fault("a run that a guard stopped changed something");
    if (hasOwnRoots) {
        judgeRequest(desktop, run);
        judgeRules(desktop, run);
    }
    if (summary.inSync && seesAll && hasOwnRoots
        && !unexcused(desktop, Excuse::LeftOutOrOneWay).empty())
        fault("called in sync, but the sides differ");
}

/// What nobody but Tern changed follows what the run was asked to do.
void World::judgeRequest(const Desktop &desktop, const RunInProgress &run)
{
    const std::size_t number = numberOf(desktop);
    const RunRequest &request = run.request;
    const RunSummary &summary = desktop.result().summary;
    const Trees now = trees();
    const auto isUnchanged = [&](Side side) {
        const std::size_t folder = side == Side::Local ? number + 1 : 0;
        return now[folder] == run.treesBefore[folder];
    };
    judgeFilter(run);
    if (request.force) {
        if (!isUnchanged(*request.force))
            fault("a forced run changed the side that it follows");
        const bool isDone = !summary.failure && !summary.guard && summary.problems.empty()
                            && desktop.result().again.empty() && !request.admits
                            && request.goal == RunGoal::Sync;
        if (isDone && summary.conflicts.empty() && !unexcused(desktop, Excuse::LeftOut).empty())
            fault("a forced run left the sides different");
        return;
    }
    if (request.options.mode == SyncMode::Bidirectional)
        return;
    const bool isUpload = request.options.mode == SyncMode::UploadOnly;
    if (!isUnchanged(isUpload ? Side::Local : Side::Remote))
        fault("a run one way changed the side that leads");
    if (summary.deletedLocal + summary.deletedRemote > 0)
        fault("a run one way deleted something");
}

/// What the filter leaves out stays as it is, on all sides; but a folder that is renamed takes
/// along what is in it.
void World::judgeFilter(const RunInProgress &run)
{
    if (!run.request.admits)
        return;
    const Trees now = trees();
    for (std::size_t i = 0; i < now.size(); ++i) {
        for (const std::string &bytes : differences(run.treesBefore[i], now[i])) {
            const auto path = RelPath::parse(bytes);
            const auto before = run.treesBefore[i].find(bytes);
            if (path && before != run.treesBefore[i].end()
                && !run.request.admits(*path, entryOf(before->second))
                && !wasCarried(*path, before->second, now[i]))
                fault("the filter leaves it out, and yet it is another: " + bytes);
        }
    }
}

/// At the very end: equal but for what is reported, and green exactly when all is equal.
void World::judgeSides(Desktop &desktop)
{
    const RunSummary &summary = desktop.result().summary;
    const auto paths = unexcused(desktop, Excuse::LeftOutOrOneWay);
    for (const std::string &path : paths) {
        const auto parsed = RelPath::parse(path);
        if (!m_setup.isBlurred() && (!parsed || !isExplained(*parsed, summary)))
            fault("the sides of " + desktop.name + " differ at " + path
                  + ", and nothing is reported");
    }
    const bool isClean = summary.conflicts.empty() && summary.problems.empty();
    if ((!isClean || !paths.empty()) && summary.inSync)
        fault("called in sync, and it is not");
    if (isClean && paths.empty() && !summary.inSync)
        fault("all is equal, and not called in sync");
}

void World::judgeImpostor(const Impostor &impostor)
{
    if (impostor.folder->tree() != impostor.tree)
        fault("a folder was touched that only stood in a root's place");
}

} // namespace tern::test
