#include "render.h"

#include "format.h"
#include "progress.h"
#include "words.h"

#include <algorithm>
#include <map>

#include <unistd.h>

namespace tern {

namespace {

constexpr std::size_t listedInText = 20;

void renderProblems(Terminal &out, const std::vector<Problem> &problems)
{
    const auto quiet =
        static_cast<std::uint64_t>(std::count_if(problems.begin(), problems.end(), isQuiet));
    const std::uint64_t loud = problems.size() - quiet;
    if (loud > 0)
        out.line(
            out.toned(countOf(loud, "path needs", "paths need") + " attention:", Tone::Attention));
    std::size_t listed = 0;
    for (const Problem &problem : problems) {
        if (isQuiet(problem) || ++listed > listedInText)
            continue;
        out.line("  " + pathText(problem.path) + "  " + sentenceFor(problem));
    }
    if (listed > listedInText)
        out.line("  and " + countText(listed - listedInText) + " more; --json lists them all");
    if (quiet > 0)
        out.line(countOf(quiet, "path is", "paths are")
                 + " still changing; the next run looks again.");
}

void renderWaiting(Terminal &out, const std::vector<RelPath> &waiting)
{
    if (waiting.empty())
        return;
    out.line(countOf(waiting.size(), "path is", "paths are")
             + " still being written; the next run looks again:");
    const std::size_t listed = std::min(waiting.size(), listedInText);
    for (std::size_t i = 0; i < listed; ++i)
        out.line("  " + pathText(waiting[i]));
    if (listed < waiting.size())
        out.line("  and " + countText(waiting.size() - listed) + " more; --json lists them all");
}

std::string doneText(const RunSummary &summary)
{
    std::vector<std::string> parts;
    if (summary.uploaded.files > 0)
        parts.push_back(tallyText(summary.uploaded) + " up");
    if (summary.downloaded.files > 0)
        parts.push_back(tallyText(summary.downloaded) + " down");
    if (const auto moved = summary.movedLocal + summary.movedRemote; moved > 0)
        parts.push_back(countText(moved) + " moved");
    if (const auto deleted = summary.deletedLocal + summary.deletedRemote; deleted > 0)
        parts.push_back(countText(deleted) + " deleted (kept in the trash)");
    return joined(parts, "; ");
}

Tone toneOf(FolderState state)
{
    switch (state) {
    case FolderState::InSync: return Tone::Good;
    case FolderState::Attention: return Tone::Attention;
    case FolderState::Stopped: return Tone::Bad;
    case FolderState::Paused:
    case FolderState::Offline: return Tone::Quiet;
    case FolderState::Idle:
    case FolderState::Scanning:
    case FolderState::Syncing: break;
    }
    return Tone::Plain;
}

std::vector<std::string> detailsOf(const FolderStatus &folder)
{
    std::vector<std::string> details;
    if (folder.state == FolderState::Syncing)
        details.push_back(progressText(folder.progress, 200));
    if (folder.conflictCount > 0)
        details.push_back(countOf(folder.conflictCount, "conflict waits", "conflicts wait")
                          + " for your choice; see `tern conflicts list`");
    if (folder.problemCount > 0)
        details.push_back(
            countOf(folder.problemCount, "path has a problem", "paths have a problem"));
    for (const Problem &problem : folder.problems) {
        if (details.size() < listedInText)
            details.push_back("  " + pathText(problem.path) + "  " + sentenceFor(problem));
    }
    if (folder.waitingCount > 0)
        details.push_back(countOf(folder.waitingCount, "path is", "paths are")
                          + " tried again later");
    if (folder.wait)
        details.push_back(sentenceFor(*folder.wait));
    if (folder.largeFiles)
        details.push_back(sentenceFor(*folder.largeFiles));
    if (folder.guard)
        details.push_back(sentenceFor(*folder.guard));
    if (folder.failure)
        details.push_back(sentenceFor(*folder.failure));
    if (folder.pausedUntil > 0)
        details.push_back("Until " + dateText(folder.pausedUntil));
    std::string known = countOf(folder.agreedFiles, "file", "files");
    if (folder.lastInSync > 0)
        known += ", last in sync " + dateText(folder.lastInSync);
    if (!folder.watching.empty())
        known += ", watching by " + folder.watching;
    details.push_back(known);
    return details;
}

void renderVerdict(Terminal &out, const Explanation &explanation, std::int64_t now)
{
    if (explanation.guard)
        out.line(sentenceFor(*explanation.guard));
    if (explanation.failureOfRun)
        out.line(sentenceFor(*explanation.failureOfRun));
    if (explanation.conflict)
        out.line("It was " + sentenceFor(*explanation.conflict)
                 + ". Both versions stay until you choose: `tern conflicts resolve`.");
    for (const Problem &problem : explanation.problems)
        out.line(pathText(problem.path) + ": " + sentenceFor(problem));
    if (explanation.failure) {
        const FailedPath &failure = *explanation.failure;
        const std::string tried =
            "It failed " + countOf(static_cast<std::uint64_t>(failure.attempts), "time", "times");
        out.line(failure.nextAttempt == 0 ? tried + ", and waits for you: `tern sync` tries again."
                 : failure.nextAttempt <= now
                     ? tried + ", and is tried again on the next run."
                     : tried + ", and is tried again at " + clockText(failure.nextAttempt) + ".");
    }
    for (const Action &action : explanation.actions)
        out.line("The next run will: " + sentenceFor(action));
    if (explanation.ruling && explanation.ruling->ground != Ruling::Ground::Default)
        out.line(sentenceFor(*explanation.ruling));
    const bool isQuiet = !explanation.guard && !explanation.failureOfRun && !explanation.conflict
                         && explanation.problems.empty() && explanation.actions.empty();
    if (!isQuiet || (explanation.ruling && explanation.ruling->leavesOut()))
        return;
    if (explanation.local && explanation.remote)
        out.line(out.toned("In sync.", Tone::Good));
    else if (!explanation.local && !explanation.remote)
        out.line("It is on neither side.");
    else
        out.line("The mode of this folder leaves it as it is.");
}

} // namespace

void renderConflicts(Terminal &out, const std::vector<Conflict> &conflicts,
                     const std::string &folder)
{
    for (const Conflict &conflict : conflicts) {
        out.line((folder.empty() ? std::string() : folder + ": ") + pathText(conflict.path) + "  "
                 + sentenceFor(conflict));
        out.line("  local:  " + wordsForEntry(conflict.local));
        out.line("  remote: " + wordsForEntry(conflict.remote));
    }
}

void renderSummary(Terminal &out, const RunSummary &summary)
{
    const std::string done = doneText(summary);
    if (!done.empty())
        out.line(done);
    if (!summary.conflicts.empty()) {
        out.line(out.toned(countOf(summary.conflicts.size(), "conflict waits", "conflicts wait")
                               + " for your choice; both versions stay where they are:",
                           Tone::Attention));
        const std::size_t listed = std::min(summary.conflicts.size(), listedInText);
        const auto end = summary.conflicts.begin() + static_cast<std::ptrdiff_t>(listed);
        renderConflicts(out, {summary.conflicts.begin(), end}, {});
        if (listed < summary.conflicts.size())
            out.line("  and " + countText(summary.conflicts.size() - listed) + " more");
        out.line("Settle them with `tern conflicts resolve`.");
    }
    renderProblems(out, summary.problems);
    renderWaiting(out, summary.waiting);
    if (summary.guard || summary.failure)
        return; // said on the error output
    const std::string took = " " + durationText(summary.durationMilliseconds);
    if (summary.inSync)
        out.line(out.toned("In sync", Tone::Good) + (done.empty() ? ", nothing to do." : ".")
                 + took);
    else
        out.line(out.toned("Done, but not all is in sync.", Tone::Attention) + took);
}

void renderCounts(Terminal &out, const Plan &plan)
{
    std::map<std::string, Tally> counts;
    for (const Action &action : plan.actions) {
        const std::string side = name(action.side);
        const std::string what =
            action.kind == ActionKind::Copy
                ? (action.before ? "replaced on the " : "copied to the ") + side + " side"
            : action.kind == ActionKind::Remove ? "deleted on the " + side + " side"
            : action.kind == ActionKind::Move   ? "moved on the " + side + " side"
                                                : std::string();
        if (what.empty())
            continue;
        Tally &tally = counts[what];
        ++tally.files;
        tally.bytes += action.kind == ActionKind::Copy && action.after ? action.after->size : 0;
    }
    for (const auto &[what, tally] : counts)
        out.line(countOf(tally.files, "path", "paths") + " would be " + what
                 + (tally.bytes > 0 ? ", " + sizeText(tally.bytes) : ""));
    if (counts.empty() && plan.actions.empty())
        out.line("Nothing would be done.");
}

void renderPlan(Terminal &out, const RunReport &report)
{
    for (const Action &action : report.plan.actions)
        out.line(sentenceFor(action));
    renderCounts(out, report.plan);
    if (const std::vector<Conflict> conflicts = conflictsIn(report); !conflicts.empty()) {
        out.line(countOf(conflicts.size(), "conflict would wait", "conflicts would wait")
                 + " for your choice:");
        renderConflicts(out, conflicts, {});
    }
    renderProblems(out, report.summary.problems.empty() ? report.plan.problems
                                                        : report.summary.problems);
    renderWaiting(out, report.summary.waiting);
    out.line("Nothing was changed: this was a dry run.");
}

void renderStatus(Terminal &out, const StatusSnapshot &snapshot)
{
    if (snapshot.folders.empty())
        out.line("No folders yet. `tern init DIR REMOTE` adds one.");
    for (const FolderStatus &folder : snapshot.folders) {
        out.line(out.toned(folder.name, Tone::Plain) + "  "
                 + out.toned(wordFor(folder.state), toneOf(folder.state)));
        out.line("  " + safeName(folder.local) + " <-> " + safeName(folder.remote));
        for (const std::string &detail : detailsOf(folder))
            out.line("  " + detail);
    }
}

void renderExplanation(Terminal &out, const Explanation &explanation, std::int64_t now)
{
    out.line(pathText(explanation.path));
    out.line("  local:  " + wordsForEntry(explanation.local));
    out.line("  remote: " + wordsForEntry(explanation.remote));
    out.line("  agreed: "
             + (explanation.agreed ? wordsForEntry(explanation.agreed->on(Side::Local))
                                   : std::string("never")));
    renderVerdict(out, explanation, now);
    if (!explanation.history.empty())
        out.line("What happened to it, newest first:");
    for (const LoggedEvent &event : explanation.history)
        out.line("  " + dateText(event.event.time) + "  " + sentenceFor(event.event));
}

GuardStop withRoot(GuardStop stop, const FolderTarget &target)
{
    if (stop.subject.empty() && stop.where == "local")
        stop.subject = target.local;
    if (stop.subject.empty() && stop.where == "remote")
        stop.subject = target.remote;
    return stop;
}

Error withRoot(Error error, const FolderTarget &target)
{
    const bool refused =
        error.code == ErrorCode::ReadOnly || error.code == ErrorCode::PermissionDenied;
    if (!refused || error.subject.starts_with('/'))
        return error;
    for (const std::string &root : {target.local, target.remote}) {
        if (::access(root.c_str(), W_OK) != 0)
            error.subject = root;
    }
    return error;
}

std::vector<Conflict> conflictsIn(const RunReport &report)
{
    std::map<RelPath, Conflict> found;
    for (const Conflict &conflict : report.summary.conflicts)
        found.insert_or_assign(conflict.path, conflict);
    for (const Conflict &conflict : report.plan.conflicts)
        found.insert_or_assign(conflict.path, conflict);
    std::vector<Conflict> list;
    for (auto &[path, conflict] : found)
        list.push_back(std::move(conflict));
    return list;
}

} // namespace tern
