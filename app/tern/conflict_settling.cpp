#include "conflict_settling.h"

#include "format.h"
#include "render.h"
#include "run_output.h"
#include "words.h"

#include "control/bytes.h"
#include "control/json.h"
#include "control/json_read.h"
#include "control/protocol.h"
#include "control/settling.h"

#include <QJsonDocument>

#include <algorithm>

namespace tern {

namespace {

constexpr qsizetype maxBatchBytes = maxLineBytes / 2; // leaves room for what is around it

/// What a choice holds for: the path, and both sides as they were told.
QJsonObject choiceFor(const FoundConflict &open)
{
    QJsonObject choice{{u"local"_qs, open.json.value(u"local"_qs)},
                       {u"remote"_qs, open.json.value(u"remote"_qs)}};
    putBytes(choice, u"path"_qs, open.conflict.path.bytes());
    return choice;
}

/// As many in each as one call may have.
std::vector<QJsonArray> batchesOf(const std::vector<FoundConflict> &conflicts)
{
    std::vector<QJsonArray> batches;
    qsizetype bytes = 0;
    for (const FoundConflict &open : conflicts) {
        const QJsonObject choice = choiceFor(open);
        const qsizetype size = QJsonDocument(choice).toJson(QJsonDocument::Compact).size();
        if (batches.empty() || batches.back().size() == maxSettledAtOnce
            || bytes + size > maxBatchBytes) {
            batches.emplace_back();
            bytes = 0;
        }
        batches.back().append(choice);
        bytes += size;
    }
    return batches;
}

void add(Settling &settling, const QJsonObject &report)
{
    settling.settled += static_cast<std::uint64_t>(report.value(u"settled"_qs).toInteger());
    settling.failed += static_cast<std::uint64_t>(report.value(u"failed"_qs).toInteger());
    const QJsonArray left = report.value(u"left"_qs).toArray();
    for (const QJsonValue &one : left)
        settling.left.append(one);
    if (report.contains(u"undo"_qs))
        settling.undo.append(report.value(u"undo"_qs));
    if (report.contains(u"guard"_qs))
        settling.guard = guardFrom(report.value(u"guard"_qs).toObject());
    if (!report.contains(u"failure"_qs))
        return;
    const Error failure = errorFrom(report.value(u"failure"_qs).toObject());
    if (report.contains(u"failed"_qs))
        settling.problem = settling.problem.value_or(failure);
    else
        settling.failure = failure;
}

std::string sentenceForLeft(const QJsonObject &left)
{
    const std::string path = safeName(bytesFrom(left, u"path"_qs).value_or(std::string()));
    const std::string code = stringFrom(left, u"code"_qs);
    if (code == name(ErrorCode::NotFound))
        return path + " is in conflict no more.";
    if (code == name(ErrorCode::ChangedMeanwhile))
        return path
               + " changed meanwhile, so the choice was not carried out. Both versions are safe; "
                 "look at it again.";
    const Undecided why = valueNamed<Undecided>(code).value_or(Undecided::MergeUnavailable);
    return path + " was not merged: " + reasonFor(why)
           + ". Both versions are as they were; choose local, remote or both.";
}

} // namespace

Result<std::vector<FoundConflict>> openConflicts(Context &context,
                                                 const std::vector<FolderTarget> &targets)
{
    FolderAccess access(context);
    std::vector<FoundConflict> found;
    for (const FolderTarget &target : targets) {
        if (!wasSyncedBefore(context, target.local, target.remote))
            continue;
        TERN_TRY(const QJsonObject answer, access.ask(target, "conflicts.list"));
        const QJsonArray list = answer.value(u"conflicts"_qs).toArray();
        for (const QJsonValue &value : list)
            found.push_back({target, value.toObject(), conflictFrom(value.toObject())});
    }
    return found;
}

Settling settle(Context &context, const Arguments &arguments, const FolderTarget &folder,
                const std::vector<FoundConflict> &conflicts, ConflictPolicy use)
{
    Settling settling{use};
    FolderAccess access(context);
    RunView view(context, arguments);
    const std::vector<QJsonArray> batches = batchesOf(conflicts);
    for (const QJsonArray &batch : batches) {
        const auto report = access.settle(
            folder, {{u"use"_qs, QString::fromLatin1(name(use))}, {u"conflicts"_qs, batch}},
            view.listener());
        if (report)
            add(settling, *report);
        else
            settling.failure = report.error();
        if (settling.guard || settling.failure)
            break;
    }
    view.end();
    return settling;
}

QJsonObject toJson(const Settling &settling)
{
    QJsonObject object{{u"use"_qs, QString::fromLatin1(name(settling.use))},
                       {u"settled"_qs, static_cast<qint64>(settling.settled)}};
    if (settling.failed > 0)
        object.insert(u"failed"_qs, static_cast<qint64>(settling.failed));
    if (!settling.left.isEmpty())
        object.insert(u"left"_qs, settling.left);
    if (!settling.undo.isEmpty())
        object.insert(u"undo"_qs, settling.undo);
    if (settling.guard)
        object.insert(u"guard"_qs, toJson(*settling.guard));
    if (const auto &failure = settling.failure ? settling.failure : settling.problem)
        object.insert(u"failure"_qs, toJson(*failure));
    return object;
}

void sayHowToUndo(Terminal &out, const Settling &settling)
{
    for (const QJsonValue &number : settling.undo)
        out.line("`tern conflicts reopen " + std::to_string(number.toInteger())
                 + "` undoes this, as long as the daemon runs.");
}

ExitStatus reportLeft(Context &context, const FolderTarget &folder, const Settling &settling)
{
    if (settling.guard) {
        context.err.line("tern: " + sentenceFor(withRoot(*settling.guard, folder)));
        return ExitStatus::Guarded;
    }
    for (const QJsonValue &left : settling.left)
        context.err.line("tern: " + sentenceForLeft(left.toObject()));
    if (settling.problem)
        context.err.line("tern: " + sentenceFor(*settling.problem));
    if (settling.failed > 1)
        context.err.line("tern: " + countText(settling.failed - 1)
                         + " more failed; `tern status` tells why.");
    if (settling.failure)
        return report(context, withRoot(*settling.failure, folder));
    const bool isDone = settling.left.isEmpty() && !settling.problem;
    return isDone ? ExitStatus::InSync : ExitStatus::Attention;
}

} // namespace tern
