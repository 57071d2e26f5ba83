#include "commands.h"

#include "daemon_control.h"
#include "json_output.h"
#include "render.h"
#include "words.h"

#include "control/bytes.h"
#include "control/json.h"
#include "control/json_read.h"

namespace tern {

namespace {

/// What can be told of a folder that nobody keeps in sync now: what its journal remembers.
FolderStatus rememberedStatus(Context &context, const FolderTarget &target)
{
    FolderStatus status;
    status.name = target.name;
    status.local = target.local;
    status.remote = target.remote;
    if (target.refusal) {
        status.failure = target.refusal;
        status.state = FolderState::Attention;
        return status;
    }
    if (!wasSyncedBefore(context, target.local, target.remote))
        return status;
    const auto opened =
        Journal::open(context.directories.state + "/" + pairFolderName(target.local, target.remote),
                      context.clock, context.random);
    if (!opened) {
        status.failure = opened.error();
        return status;
    }
    if (const auto state = opened->journal->state()) {
        status.lastInSync = state->lastInSync;
        status.agreedFiles = state->agreedFiles;
    }
    if (const auto conflicts = opened->journal->conflicts()) {
        status.conflictCount = conflicts->size();
        for (const OpenConflict &open : *conflicts) {
            if (status.conflicts.size() < FolderStatus::listed)
                status.conflicts.push_back(open.conflict);
        }
    }
    if (const auto failures = opened->journal->failures()) {
        status.problemCount = failures->size();
        for (const FailedPath &failure : *failures) {
            if (status.problems.size() < FolderStatus::listed)
                status.problems.push_back(failure.problem);
        }
    }
    if (status.conflictCount + status.problemCount > 0)
        status.state = FolderState::Attention;
    return status;
}

bool needsAttention(const StatusSnapshot &snapshot)
{
    for (const FolderStatus &folder : snapshot.folders) {
        if (folder.state == FolderState::Attention || folder.state == FolderState::Stopped)
            return true;
    }
    return false;
}

void show(Context &context, const Arguments &arguments, const StatusSnapshot &snapshot, bool daemon)
{
    if (arguments.wantsJson()) {
        QJsonObject object =
            toJson(snapshot, [](const Problem &problem) { return sentenceFor(problem); });
        object.insert(u"daemon"_qs, daemon);
        printJson(context.out, object);
        return;
    }
    renderStatus(context.out, snapshot);
    if (!daemon)
        context.out.line("No daemon runs. `tern start` keeps the folders in sync.");
}

ExitStatus endOf(const StatusSnapshot &snapshot)
{
    return needsAttention(snapshot) ? ExitStatus::Attention : ExitStatus::InSync;
}

} // namespace

ExitStatus runStatus(Context &context, const Arguments &arguments)
{
    const auto targets = chosenTargets(context, arguments);
    if (!targets)
        return report(context, arguments, targets.error());
    QJsonObject wire;
    if (const auto folder = arguments.positional(0))
        wire.insert(u"name"_qs, textOf(*folder));
    const auto client = connectToDaemon(context);
    if (client && arguments.has("follow")) {
        const Interrupt interrupt;
        const auto followed = (*client)->ask(
            "status.follow", wire,
            [&](const QJsonObject &event) { show(context, arguments, snapshotFrom(event), true); },
            interrupt.descriptor());
        if (!followed && followed.error().code != ErrorCode::Stopped)
            return report(context, arguments, followed.error());
        return ExitStatus::InSync;
    }
    StatusSnapshot snapshot;
    if (client) {
        const auto answer = (*client)->ask("status", wire);
        if (!answer)
            return report(context, arguments, answer.error());
        snapshot = snapshotFrom(*answer);
    } else {
        for (const FolderTarget &target : *targets)
            snapshot.folders.push_back(rememberedStatus(context, target));
        if (arguments.has("follow")) {
            context.err.line("tern: no daemon runs, so there is nothing to follow. `tern start` "
                             "starts it.");
            return ExitStatus::CouldNotRun;
        }
    }
    show(context, arguments, snapshot, client.has_value());
    return endOf(snapshot);
}

} // namespace tern
