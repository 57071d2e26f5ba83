#include "commands.h"

#include "conflict_settling.h"
#include "format.h"
#include "json_output.h"
#include "words.h"

#include "control/bytes.h"
#include "rules/path_filter.h"

#include <algorithm>
#include <iostream>

namespace tern {

namespace {

ExitStatus settleOne(Context &context, const Arguments &arguments, const FoundConflict &open,
                     ConflictPolicy use)
{
    const Settling settling = settle(context, arguments, open.folder, {open}, use);
    const bool isSettled = settling.settled > 0;
    if (arguments.wantsJson()) {
        QJsonObject object = toJson(settling);
        object.insert(u"settled"_qs, isSettled);
        printJson(context.out, object);
    } else if (isSettled) {
        context.out.line("Settled " + pathText(open.conflict.path) + ": " + name(use) + ".");
        sayHowToUndo(context.out, settling);
    }
    return reportLeft(context, open.folder, settling);
}

ExitStatus settleAt(Context &context, const Arguments &arguments, const std::string &path,
                    ConflictPolicy use)
{
    const auto target = targetOfPath(context, arguments, path);
    if (!target)
        return report(context, arguments, target.error());
    const auto conflicts = openConflicts(context, {target->folder});
    if (!conflicts)
        return report(context, arguments, conflicts.error());
    const auto open = std::ranges::find_if(
        *conflicts, [&](const auto &one) { return one.conflict.path == target->path; });
    if (open != conflicts->end())
        return settleOne(context, arguments, *open, use);
    return report(context, arguments,
                  usageError("no conflict is open at " + quotedName(path)
                             + "; `tern conflicts list` lists them")
                      .value());
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

ExitStatus settleOneByOne(Context &context, const Arguments &arguments)
{
    const auto targets = targetsOfOptions(context, arguments);
    if (!targets)
        return report(context, arguments, targets.error());
    const auto conflicts = openConflicts(context, *targets);
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
                const ExitStatus settled = settleOne(context, arguments, open, *choice);
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

/// What patterns are asked about: a file, where one side has one.
Entry judgedEntry(const Conflict &conflict)
{
    const bool takesLocal =
        conflict.local && (conflict.local->kind != Kind::Directory || !conflict.remote);
    return takesLocal ? *conflict.local : conflict.remote.value_or(Entry());
}

/// What --all means, folder by folder: all that is open; with PATH and patterns, what lies there
/// and matches.
Result<std::vector<std::vector<FoundConflict>>> allConflicts(Context &context,
                                                             const Arguments &arguments)
{
    PathFilterTexts texts;
    texts.includes = arguments.values("include");
    texts.excludes = arguments.values("exclude");
    TERN_TRY(const PathFilter filter, PathFilter::compile(texts));
    std::vector<FolderTarget> folders;
    RelPath within;
    if (const auto path = arguments.positional(0)) {
        TERN_TRY(PathTarget target, targetOfPath(context, arguments, *path));
        within = std::move(target.path);
        folders.push_back(std::move(target.folder));
    } else {
        TERN_TRY(folders, targetsOfOptions(context, arguments));
    }
    std::vector<std::vector<FoundConflict>> all;
    for (const FolderTarget &folder : folders) {
        TERN_TRY(std::vector<FoundConflict> open, openConflicts(context, {folder}));
        std::erase_if(open, [&](const FoundConflict &one) {
            return !within.contains(one.conflict.path)
                   || !filter.admits(one.conflict.path, judgedEntry(one.conflict));
        });
        if (!open.empty())
            all.push_back(std::move(open));
    }
    return all;
}

ExitStatus settleAll(Context &context, const Arguments &arguments, ConflictPolicy use)
{
    const auto all = allConflicts(context, arguments);
    if (!all)
        return report(context, arguments, all.error());
    ExitStatus worst = ExitStatus::InSync;
    QJsonArray list;
    for (const std::vector<FoundConflict> &conflicts : *all) {
        const FolderTarget &folder = conflicts.front().folder;
        const Settling settling = settle(context, arguments, folder, conflicts, use);
        if (arguments.wantsJson()) {
            QJsonObject object = toJson(settling);
            if (!folder.name.empty())
                object.insert(u"folder"_qs, textOf(folder.name));
            list.append(object);
        } else if (settling.settled > 0) {
            context.out.line("Settled " + countOf(settling.settled, "conflict", "conflicts")
                             + " in " + safeName(folder.title()) + ": " + name(use) + ".");
            sayHowToUndo(context.out, settling);
        }
        worst = std::max(worst, reportLeft(context, folder, settling));
    }
    if (arguments.wantsJson())
        printJson(context.out, list);
    else if (all->empty())
        context.out.line("No conflicts.");
    return worst;
}

} // namespace

ExitStatus runConflictsResolve(Context &context, const Arguments &arguments)
{
    const auto path = arguments.positional(0);
    const auto use = arguments.value("use");
    const bool isAll = arguments.has("all");
    if (arguments.has("interactive")) {
        if (path || use || isAll)
            return report(context,
                          usageError("--interactive takes no PATH, no --use and no --all").value());
        return settleOneByOne(context, arguments);
    }
    if (!use || (!path && !isAll))
        return report(context,
                      usageError("tern conflicts resolve needs PATH or --all, with --use, or "
                                 "--interactive; allowed for --use: local, remote, both, merge")
                          .value());
    if (!isAll && (arguments.has("include") || arguments.has("exclude")))
        return report(context, usageError("--include and --exclude go with --all").value());
    const ConflictPolicy policy = conflictPolicyFromName(*use).value_or(ConflictPolicy::Ask);
    return isAll ? settleAll(context, arguments, policy)
                 : settleAt(context, arguments, *path, policy);
}

} // namespace tern
