#include "commands.h"

#include "folder_access.h"
#include "format.h"
#include "json_output.h"
#include "render.h"
#include "run_output.h"
#include "words.h"

#include "control/bytes.h"
#include "control/json.h"
#include "control/json_read.h"

#include <iostream>

namespace tern {

namespace {

struct FoundConflict {
    FolderTarget folder;
    QJsonObject json; ///< as it was shown; the choice holds only for this
    Conflict conflict;
};

/// Folders that never were synced have none, and no journal to ask.
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

ExitStatus settle(Context &context, const Arguments &arguments, const FolderTarget &folder,
                  const RelPath &path, ConflictPolicy use, const QJsonObject &shown)
{
    FolderAccess access(context);
    RunView view(context, arguments);
    const Result<RunReport> ran = access.resolve(folder, path, use, shown, view.listener());
    view.end();
    if (!ran && ran.error().code == ErrorCode::NotFound)
        return report(context, arguments,
                      usageError("no conflict is open at " + quotedName(path.bytes())
                                 + "; `tern conflicts list` lists them")
                          .value());
    if (!ran)
        return report(context, arguments, ran.error());
    if (ran->summary.guard || ran->summary.failure)
        return outputRun(context, arguments, folder, *ran);
    for (const Conflict &conflict : ran->summary.conflicts) {
        if (conflict.path != path)
            continue;
        if (use == ConflictPolicy::Merge && conflict.undecided != Undecided::Asked) {
            context.err.line("tern: " + pathText(path)
                             + " was not merged: " + reasonFor(conflict.undecided)
                             + ". Both versions are as they were; choose local, remote or both.");
            return ExitStatus::Attention;
        }
        context.err.line("tern: " + pathText(path)
                         + " changed meanwhile, so the choice was not carried out. Both versions "
                           "are safe; look at it again.");
        return ExitStatus::Attention;
    }
    for (const Problem &problem : ran->summary.problems) {
        if (problem.path != path || isQuiet(problem))
            continue;
        context.err.line("tern: " + pathText(path) + ": " + sentenceFor(problem));
        return ExitStatus::Attention;
    }
    if (arguments.wantsJson())
        printJson(context.out,
                  QJsonObject{{u"settled"_qs, true}, {u"use"_qs, QString::fromLatin1(name(use))}});
    else
        context.out.line("Settled " + pathText(path) + ": " + name(use) + ".");
    return ExitStatus::InSync;
}

std::optional<ConflictPolicy> choiceFrom(const std::string &answer)
{
    if (answer == "l" || answer == "local")
        return ConflictPolicy::Local;
    if (answer == "r" || answer == "remote")
        return ConflictPolicy::Remote;
    if (answer == "b" || answer == "both")
        return ConflictPolicy::Both;
    if (answer == "m" || answer == "merge")
        return ConflictPolicy::Merge;
    return std::nullopt;
}

std::string shownVersion(const Conflict &conflict, const std::optional<Entry> &entry)
{
    const std::string name = pathText(conflict.path);
    if (!entry)
        return name + " (deleted)";
    if (entry->kind != Kind::File)
        return name + " (" + wordsForEntry(entry) + ")";
    return name + " (" + dateText(entry->mtime) + ", size: " + countText(entry->size) + ")";
}

ExitStatus resolveOneByOne(Context &context, const Arguments &arguments,
                           const std::vector<FolderTarget> &targets)
{
    const auto conflicts = openConflicts(context, targets);
    if (!conflicts)
        return report(context, arguments, conflicts.error());
    ExitStatus worst = ExitStatus::InSync;
    for (std::size_t i = 0; i < conflicts->size(); ++i) {
        const FoundConflict &open = (*conflicts)[i];
        context.out.line(open.folder.title() + ", " + std::to_string(i + 1) + " of "
                         + std::to_string(conflicts->size()) + ": " + sentenceFor(open.conflict));
        context.out.line("local:  " + shownVersion(open.conflict, open.conflict.local));
        context.out.line("remote: " + shownVersion(open.conflict, open.conflict.remote));
        for (;;) {
            context.out.write("Choose: [l]ocal, [r]emote, [b]oth, [m]erge, [s]kip? ");
            std::string answer;
            if (!std::getline(std::cin, answer)) {
                context.out.line("");
                return ExitStatus::Attention;
            }
            if (answer == "s" || answer == "skip") {
                worst = std::max(worst, ExitStatus::Attention);
                break;
            }
            if (const auto choice = choiceFrom(answer)) {
                const ExitStatus settled =
                    settle(context, arguments, open.folder, open.conflict.path, *choice, open.json);
                if (choice == ConflictPolicy::Merge && settled == ExitStatus::Attention)
                    continue; // another choice is left
                worst = std::max(worst, settled);
                break;
            }
        }
    }
    if (conflicts->empty())
        context.out.line("No conflicts.");
    return worst;
}

} // namespace

ExitStatus runConflictsList(Context &context, const Arguments &arguments)
{
    const auto targets = chosenTargets(context, arguments);
    if (!targets)
        return report(context, arguments, targets.error());
    const auto conflicts = openConflicts(context, *targets);
    if (!conflicts)
        return report(context, arguments, conflicts.error());
    QJsonArray list;
    for (const FoundConflict &open : *conflicts) {
        if (!arguments.wantsJson()) {
            renderConflicts(context.out, {open.conflict}, open.folder.name);
            continue;
        }
        QJsonObject object = open.json;
        if (!open.folder.name.empty())
            object.insert(u"folder"_qs, textOf(open.folder.name));
        list.append(object);
    }
    if (arguments.wantsJson())
        printJson(context.out, list);
    else if (conflicts->empty())
        context.out.line("No conflicts.");
    return conflicts->empty() ? ExitStatus::InSync : ExitStatus::Attention;
}

ExitStatus runConflictsResolve(Context &context, const Arguments &arguments)
{
    const auto path = arguments.positional(0);
    const auto use = arguments.value("use");
    if (arguments.has("interactive")) {
        if (path || use)
            return report(context, usageError("--interactive takes no PATH and no --use").value());
        std::vector<FolderTarget> targets;
        if (const auto folder = arguments.value("folder")) {
            const auto target = targetNamed(context, *folder);
            if (!target)
                return report(context, target.error());
            targets.push_back(*target);
        } else {
            const auto chosen = chosenTargets(context, arguments);
            if (!chosen)
                return report(context, chosen.error());
            targets = *chosen;
        }
        return resolveOneByOne(context, arguments, targets);
    }
    if (!path || !use)
        return report(context,
                      usageError("tern conflicts resolve needs PATH and --use, or "
                                 "--interactive; allowed for --use: local, remote, both, merge")
                          .value());
    const auto target = targetOfPath(context, arguments, *path);
    if (!target)
        return report(context, arguments, target.error());
    const ConflictPolicy policy = conflictPolicyFromName(*use).value_or(ConflictPolicy::Ask);
    if (!wasSyncedBefore(context, target->folder.local, target->folder.remote))
        return report(context, usageError("no conflict is open at " + quotedName(*path)
                                          + ": the folder was never synced")
                                   .value());
    return settle(context, arguments, target->folder, target->path, policy, {});
}

} // namespace tern
