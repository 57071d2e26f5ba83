#include "commands.h"

#include "daemon_control.h"
#include "format.h"
#include "json_output.h"
#include "settings_report.h"
#include "targets.h"
#include "words.h"

#include "control/bytes.h"
#include "settings/folder_rules_load.h"
#include "settings/places.h"
#include "settings/rule_templates.h"
#include "settings/rules_file.h"
#include "settings/yaml_document.h"

namespace tern {

namespace {

constexpr std::size_t maxNameBytes = 64;

/// The folder's own name, with what a name may not carry replaced.
std::string nameFrom(const std::string &place)
{
    std::string name = place.substr(place.rfind('/') + 1);
    for (char &c : name) {
        if (!isFolderName(std::string(1, c)))
            c = '-';
    }
    name.resize(std::min(name.size(), maxNameBytes));
    return name.empty() ? "folder" : name;
}

Result<NewFolder> folderFrom(const Context &context, const Arguments &arguments)
{
    NewFolder folder;
    TERN_TRY(folder.local, placeFrom(context, arguments.positionals[0]));
    TERN_TRY(folder.remote, placeFrom(context, arguments.positionals[1]));
    TERN_TRY(checkPlaces(folder.local, folder.remote, Missing::Refused));
    for (const std::string &place : {folder.local, folder.remote}) {
        if (!isValidUtf8(place))
            return usageError(quotedName(place)
                              + " is not UTF-8, which config.yaml cannot hold; use `tern sync`");
    }
    folder.name = arguments.value("name").value_or(nameFrom(folder.local));
    if (!isFolderName(folder.name))
        return usageError("the name " + quotedName(folder.name)
                          + " is not allowed; use up to 64 letters, digits, . _ and -");
    if (const auto mode = arguments.value("mode"))
        folder.mode = syncModeFromName(*mode);
    if (const auto policy = arguments.value("conflict"))
        folder.conflicts = conflictPolicyFromName(*policy);
    if (const auto limit = arguments.value("max-delete"))
        folder.maxDelete = GuardLimits::parse(*limit);
    folder.rules = arguments.value("rules");
    return folder;
}

/// Puts the template there that the folder is to be governed by; says nothing of one that was.
Result<void> placeRules(Context &context, const std::string &name)
{
    const Directories &directories = context.directories;
    const std::string file = rulesFileFor(name, directories.configFile, directories.home);
    TERN_TRY(const TemplatePlacing placing, placeRuleTemplate(name, file));
    const RulesFiles read = readRulesFiles(file, directories.home);
    if (!read.isValid())
        return usageError(linesFor(read.complaints));
    context.out.line(
        (placing == TemplatePlacing::Written ? "Its rules are in " : "Its rules are those in ")
        + safeName(file) + "; `tern config edit " + safeName(file) + "` changes them.");
    return {};
}

} // namespace

ExitStatus runInit(Context &context, const Arguments &arguments)
{
    const Result<NewFolder> folder = folderFrom(context, arguments);
    if (!folder)
        return report(context, folder.error());
    if (folder->rules) {
        if (auto placed = placeRules(context, *folder->rules); !placed)
            return report(context, placed.error());
    }
    const SettingsEdit edit =
        addFolderToFile(context.directories.configFile, context.directories.home, *folder);
    if (!edit.isDone())
        return reportEdit(context, context.directories.configFile, edit);
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
    const SettingsEdit edit =
        removeFolderFromFile(context.directories.configFile, context.directories.home, name);
    if (!edit.isDone())
        return reportEdit(context, context.directories.configFile, edit);
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
            QJsonObject object{
                {u"name"_qs, textOf(folder.name)},
                {u"sync_mode"_qs, QString::fromLatin1(name(folder.options.mode))},
                {u"conflict_policy"_qs, QString::fromLatin1(name(folder.options.conflicts))}};
            putBytes(object, u"local"_qs, folder.local);
            putBytes(object, u"remote"_qs, folder.remote);
            list.append(object);
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
