#include "commands.h"

#include "daemon_control.h"
#include "format.h"
#include "init_preview.h"
#include "json_output.h"
#include "settings_report.h"
#include "targets.h"
#include "words.h"

#include "control/settings_json.h"
#include "settings/place_making.h"

namespace tern {

namespace {

Result<NewFolder> folderFrom(const Context &context, const Arguments &arguments)
{
    NewFolder folder;
    TERN_TRY(folder.local, placeFrom(context, arguments.positionals[0]));
    TERN_TRY(folder.remote, placeFrom(context, arguments.positionals[1]));
    folder.name = arguments.value("name").value_or(folderNameFor(folder.local));
    if (const auto mode = arguments.value("mode"))
        folder.mode = syncModeFromName(*mode);
    if (const auto policy = arguments.value("conflict"))
        folder.conflicts = conflictPolicyFromName(*policy);
    if (const auto limit = arguments.value("max-delete"))
        folder.maxDelete = GuardLimits::parse(*limit);
    folder.rules = arguments.value("rules");
    return folder;
}

void sayRules(Context &context, const Configuration::PlacedRules &rules)
{
    const std::string file = safeName(rules.file);
    context.out.line((rules.placing == TemplatePlacing::Written ? "Its rules are in "
                                                                : "Its rules are those in ")
                     + file + "; `tern config edit " + file + "` changes them.");
}

} // namespace

ExitStatus runInit(Context &context, const Arguments &arguments)
{
    const Result<NewFolder> folder = folderFrom(context, arguments);
    if (!folder)
        return report(context, arguments, folder.error());
    if (arguments.has("dry-run"))
        return previewInit(context, arguments, *folder);
    if (arguments.wantsJson())
        return report(context, arguments, usageError("--json goes with --dry-run").value());
    if (arguments.has("make-remote")) {
        const Result<void> made = makePlace(folder->remote);
        if (!made && made.error().code != ErrorCode::AlreadyExists)
            return report(context, made.error());
    }
    const auto added = configurationOf(context).add(*folder);
    if (!added)
        return report(context, added.error());
    if (*added)
        sayRules(context, **added);
    context.out.line("Added " + folder->name + ": " + safeName(folder->local) + " <-> "
                     + safeName(folder->remote));
    if (!connectToDaemon(context))
        context.out.line("`tern start` keeps it in sync; `tern sync` does so once.");
    return tellDaemonOfChange(context);
}

ExitStatus runRemove(Context &context, const Arguments &arguments)
{
    const std::string &name = arguments.positionals[0];
    if (const auto target = targetNamed(context, name); !target)
        return report(context, target.error());
    if (auto removed = configurationOf(context).remove(name); !removed)
        return report(context, removed.error());
    context.out.line("Removed " + name + " from Tern. Files on both sides stay as they are.");
    return tellDaemonOfChange(context);
}

ExitStatus runFolders(Context &context, const Arguments &arguments)
{
    const Result<Settings> settings = settingsOf(context);
    if (!settings)
        return report(context, arguments, settings.error());
    QJsonArray list;
    for (const FolderSettings &folder : settings->folders) {
        if (arguments.has("names")) {
            context.out.line(folder.name);
        } else if (arguments.wantsJson()) {
            list.append(toJson(folder));
        } else {
            context.out.line(folder.name + "  " + safeName(folder.local) + " <-> "
                             + safeName(folder.remote));
        }
    }
    if (arguments.wantsJson())
        printJson(context.out, list);
    else if (settings->folders.empty() && !arguments.has("names"))
        context.out.line("No folders yet. `tern init DIR REMOTE` adds one.");
    return ExitStatus::InSync;
}

} // namespace tern
