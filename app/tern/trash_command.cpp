#include "commands.h"

#include "folder_access.h"
#include "format.h"
#include "json_output.h"
#include "words.h"

#include "control/bytes.h"
#include "control/json_read.h"

#include <algorithm>

namespace tern {

namespace {

struct FoundItem {
    FolderTarget folder;
    std::string side;
    TrashItem item;
    QJsonObject json;
};

Result<std::vector<FoundItem>> itemsOf(Context &context, const std::vector<FolderTarget> &targets)
{
    FolderAccess access(context);
    std::vector<FoundItem> found;
    for (const FolderTarget &target : targets) {
        if (!wasSyncedBefore(context, target.local, target.remote))
            continue;
        TERN_TRY(const QJsonObject answer, access.ask(target, "trash.list"));
        const QJsonArray list = answer.value(u"items"_qs).toArray();
        for (const QJsonValue &value : list) {
            const QJsonObject object = value.toObject();
            found.push_back(
                {target, stringFrom(object, u"side"_qs), trashItemFrom(object), object});
        }
    }
    // Runs are named by their time, so the newest comes first.
    std::stable_sort(found.begin(), found.end(), [](const FoundItem &a, const FoundItem &b) {
        return a.item.run > b.item.run;
    });
    return found;
}

Result<FoundItem> chosenItem(Context &context, const Arguments &arguments, const PathTarget &target)
{
    TERN_TRY(const auto items, itemsOf(context, {target.folder}));
    const auto side = arguments.value("side");
    const auto run = arguments.value("run");
    for (const FoundItem &found : items) {
        if (found.item.path == target.path && (!side || *side == found.side)
            && (!run || *run == found.item.run))
            return found;
    }
    return usageError(quotedName(target.path.bytes())
                      + " is not in the trash; `tern trash list` lists what is");
}

/// What is older than this may go: as was asked for; else nothing goes that a folder keeps longer
/// than usual. Nothing: all stays.
std::optional<std::int64_t> limitOfCleaning(const Context &context, const Arguments &arguments,
                                            const FolderTarget &target)
{
    const std::int64_t now = context.clock.now();
    if (arguments.has("all"))
        return now;
    if (const auto given = arguments.value("older-than"))
        return now - durationFrom(*given).value_or(0);
    const std::int64_t kept = keptInTrash(target.options);
    return kept == 0 ? std::nullopt : std::optional(now - kept);
}

void tellRestored(Context &context, const QJsonObject &answer)
{
    const auto restored = static_cast<std::uint64_t>(answer.value(u"restored"_qs).toInteger());
    context.out.line("Restored " + countOf(restored, "thing", "things")
                     + ". The next sync brings them to the other side.");
    const QJsonArray told = answer.value(u"left_as_is"_qs).toArray();
    for (const QJsonValue &value : told) {
        const QJsonObject left = value.toObject();
        const std::string path = bytesFrom(left, u"path"_qs).value_or(std::string());
        context.err.line("tern: " + safeName(path) + " on the " + stringFrom(left, u"side"_qs)
                         + " side: " + sentenceFor(errorFrom(left.value(u"error"_qs).toObject())));
    }
    if (const qint64 more = answer.value(u"left"_qs).toInteger() - told.size(); more > 0)
        context.err.line("tern: and " + std::to_string(more) + " more were left as they are.");
}

/// All that a run displaced, where nothing stands.
ExitStatus restoreRun(Context &context, const Arguments &arguments, const std::string &run)
{
    const auto targets = targetsOfOptions(context, arguments);
    if (!targets)
        return report(context, arguments, targets.error());
    FolderAccess access(context);
    for (const FolderTarget &target : *targets) {
        if (!wasSyncedBefore(context, target.local, target.remote))
            continue;
        const auto answer = access.ask(target, "trash.restore_run", {{u"run"_qs, textOf(run)}});
        if (!answer && answer.error().code == ErrorCode::NotFound)
            continue; // a run of another folder
        if (!answer)
            return report(context, arguments, answer.error());
        if (arguments.wantsJson())
            printJson(context.out, *answer);
        else
            tellRestored(context, *answer);
        return answer->value(u"left"_qs).toInteger() > 0 ? ExitStatus::Attention
                                                         : ExitStatus::InSync;
    }
    return report(context, arguments,
                  usageError("nothing of the run " + quotedName(run)
                             + " is in the trash; `tern trash list` lists what is")
                      .value());
}

} // namespace

ExitStatus runTrashList(Context &context, const Arguments &arguments)
{
    const auto targets = chosenTargets(context, arguments);
    if (!targets)
        return report(context, arguments, targets.error());
    const auto items = itemsOf(context, *targets);
    if (!items)
        return report(context, arguments, items.error());
    QJsonArray list;
    for (const FoundItem &found : *items) {
        if (arguments.wantsJson()) {
            QJsonObject object = found.json;
            if (!found.folder.name.empty())
                object.insert(u"folder"_qs, textOf(found.folder.name));
            list.append(object);
            continue;
        }
        const std::string folder = found.folder.name.empty() ? "" : found.folder.name + "  ";
        const std::string size = found.item.kind == Kind::File ? sizeText(found.item.size)
                                                               : std::string(name(found.item.kind));
        context.out.line(folder + pathText(found.item.path) + "  " + size + "  " + found.side + "  "
                         + safeName(found.item.run));
    }
    if (arguments.wantsJson())
        printJson(context.out, list);
    else if (items->empty())
        context.out.line(
            "The trash is empty. What Tern replaces or removes stays here for 30 days.");
    return ExitStatus::InSync;
}

ExitStatus runTrashRestore(Context &context, const Arguments &arguments)
{
    const auto path = arguments.positional(0);
    const auto run = arguments.value("run");
    if (!path && run && !arguments.has("side") && !arguments.has("to"))
        return restoreRun(context, arguments, *run);
    if (!path)
        return report(
            context,
            usageError("tern trash restore needs PATH, or --run alone for all of a run").value());
    const auto target = targetOfPath(context, arguments, *path);
    if (!target)
        return report(context, arguments, target.error());
    const auto chosen = chosenItem(context, arguments, *target);
    if (!chosen)
        return report(context, arguments, chosen.error());
    QJsonObject wire{{u"side"_qs, textOf(chosen->side)}, {u"run"_qs, textOf(chosen->item.run)}};
    putBytes(wire, u"item"_qs, chosen->item.name);
    if (const auto to = arguments.value("to")) {
        const auto inside = pathInside(context, target->folder, *to);
        if (!inside)
            return report(context, arguments, inside.error());
        putBytes(wire, u"to"_qs, inside->bytes());
    }
    FolderAccess access(context);
    const auto answer = access.ask(target->folder, "trash.restore", wire);
    if (!answer)
        return report(context, arguments, answer.error());
    if (arguments.wantsJson())
        printJson(context.out, *answer);
    else
        context.out.line("Restored " + safeName(bytesFrom(*answer, u"path"_qs).value_or(""))
                         + " on the " + chosen->side
                         + " side. The next sync brings it to the other.");
    return ExitStatus::InSync;
}

ExitStatus runTrashClean(Context &context, const Arguments &arguments)
{
    const auto targets = chosenTargets(context, arguments);
    if (!targets)
        return report(context, arguments, targets.error());
    if (arguments.has("all") && !arguments.has("yes")) {
        const auto answer =
            askOnTerminal(context.err, "Remove everything from the trash for good? [y]es, [n]o: ");
        if (!answer)
            return report(context, usageError("nobody to ask; give --yes to go ahead").value());
        if (*answer != "y" && *answer != "yes") {
            context.err.line("Nothing was removed.");
            return ExitStatus::InSync;
        }
    }
    FolderAccess access(context);
    std::uint64_t removed = 0;
    for (const FolderTarget &target : *targets) {
        const auto before = limitOfCleaning(context, arguments, target);
        if (!before || !wasSyncedBefore(context, target.local, target.remote))
            continue;
        const auto answer =
            access.ask(target, "trash.clean", {{u"before_ns"_qs, static_cast<qint64>(*before)}});
        if (!answer)
            return report(context, arguments, answer.error());
        removed += static_cast<std::uint64_t>(answer->value(u"removed"_qs).toInteger());
    }
    if (arguments.wantsJson())
        printJson(context.out, QJsonObject{{u"removed"_qs, static_cast<qint64>(removed)}});
    else
        context.out.line("Removed " + countOf(removed, "thing", "things") + " from the trash.");
    return ExitStatus::InSync;
}

} // namespace tern
