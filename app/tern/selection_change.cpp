#include "selection_change.h"

#include "format.h"
#include "render.h"
#include "words.h"

#include <algorithm>

namespace tern {

namespace {

Result<std::vector<RelPath>> pathsIn(const Context &context, const Arguments &arguments,
                                     const std::string &option, const FolderTarget &folder)
{
    std::vector<RelPath> paths;
    for (const std::string &given : arguments.values(option)) {
        TERN_TRY(RelPath path, pathInside(context, folder, given));
        if (path.isRoot())
            return usageError("--" + option + " needs a folder inside of "
                              + quotedName(folder.title()) + ", not all of it");
        paths.push_back(std::move(path));
    }
    return paths;
}

/// The name beside it that was most likely meant.
std::string suggestionFor(const RelPath &path, const SelectionSurvey &survey)
{
    std::vector<std::string> names;
    for (const SurveyedFolder &folder : survey.folders) {
        if (folder.path.parent() == path.parent())
            names.emplace_back(folder.path.name());
    }
    const std::string nearest = nearestWord(path.name(), names);
    if (nearest.empty())
        return {};
    const auto meant = path.parent().child(nearest);
    return meant ? "; did you mean " + quotedName(meant->bytes()) + "?" : std::string();
}

Result<void> checkKnown(const RelPath &path, const SelectionSurvey &survey, const Selection &before,
                        const FolderTarget &folder)
{
    const SurveyedFolder *found = survey.find(path);
    if ((found != nullptr && (found->onLocal || found->onRemote))
        || before.choices().contains(path))
        return {};
    for (const auto *error : {&survey.local, &survey.remote}) {
        if (!*error)
            continue;
        const std::string &root = error == &survey.local ? folder.local : folder.remote;
        Error away = **error;
        away.subject = root;
        return usageError("whether there is a folder " + quotedName(path.bytes())
                          + " cannot be told now: " + sentenceFor(away));
    }
    return usageError("there is no folder " + quotedName(path.bytes()) + " on either side of "
                      + quotedName(folder.title()) + suggestionFor(path, survey));
}

/// Which folders are here stays as it is: only what nobody knows yet is treated differently.
Result<Selection> withNewFolders(const Selection &before, NewFolders newFolders,
                                 const SelectionSurvey &survey, const FolderTarget &folder)
{
    if (survey.local || survey.remote) {
        Error away = survey.local ? *survey.local : *survey.remote;
        away.subject = survey.local ? folder.local : folder.remote;
        return usageError("which folders are new cannot be told now: " + sentenceFor(away));
    }
    Selection selection = before;
    std::vector<RelPath> known;
    for (const SurveyedFolder &each : survey.folders) {
        if (each.reason == SurveyedFolder::Reason::MadeHere)
            TERN_TRY(selection.chooseAround(each.path));
        if (each.path.parent().isRoot())
            known.push_back(each.path);
    }
    return selection.withNewFolders(newFolders, known);
}

} // namespace

std::vector<RelPath> SelectionWish::paths() const
{
    std::vector<RelPath> all = add;
    all.insert(all.end(), remove.begin(), remove.end());
    return all;
}

Result<FolderTarget> folderToSelectIn(const Context &context, const Arguments &arguments)
{
    if (const auto name = arguments.positional(0))
        return targetNamed(context, *name);
    TERN_TRY(std::vector<FolderTarget> all, chosenTargets(context, arguments));
    if (all.size() == 1)
        return std::move(all.front());
    if (all.empty())
        return usageError("no folder is configured, see `tern init`");
    for (const char *option : {"add", "remove"}) {
        const std::vector<std::string> given = arguments.values(option);
        if (given.empty())
            continue;
        if (auto target = targetOfPath(context, arguments, given.front()))
            return std::move(target->folder);
    }
    std::vector<std::string> names;
    for (const FolderTarget &folder : all)
        names.push_back(folder.name);
    return usageError("which folder? Give its NAME: " + joined(names, ", "));
}

Result<SelectionWish> wishFrom(const Context &context, const Arguments &arguments,
                               const FolderTarget &folder)
{
    SelectionWish wish;
    TERN_TRY(wish.add, pathsIn(context, arguments, "add", folder));
    TERN_TRY(wish.remove, pathsIn(context, arguments, "remove", folder));
    for (const RelPath &path : wish.add) {
        if (std::find(wish.remove.begin(), wish.remove.end(), path) != wish.remove.end())
            return usageError(quotedName(path.bytes()) + " is both to be added and removed");
    }
    if (const auto word = arguments.value("new-folders"))
        wish.newFolders = newFoldersFromName(*word);
    return wish;
}

Selection selectionOf(const FolderTarget &folder)
{
    const SharedRules &rules = folder.options.rules;
    return rules ? rules->selection() : Selection();
}

Result<Selection> changedSelection(FolderAccess &access, const FolderTarget &folder,
                                   const SelectionWish &wish)
{
    const Selection before = selectionOf(folder);
    QJsonObject asked{{u"also"_qs, pathsToJson(wish.paths())}};
    TERN_TRY(const QJsonObject answer, access.survey(folder, asked));
    const SelectionSurvey survey = surveyFrom(answer);
    for (const RelPath &path : wish.paths())
        TERN_TRY(checkKnown(path, survey, before, folder));
    Selection selection = before;
    if (wish.newFolders && *wish.newFolders != before.newFolders()) {
        TERN_TRY(selection, withNewFolders(before, *wish.newFolders, survey, folder));
    }
    // From the top down: a choice further down is to outlast the one above it.
    std::map<RelPath, Choice> choices;
    for (const RelPath &path : wish.add)
        choices.emplace(path, Choice::Chosen);
    for (const RelPath &path : wish.remove)
        choices.emplace(path, Choice::Unchosen);
    for (const auto &[path, choice] : choices)
        TERN_TRY(selection.choose(path, choice));
    return selection;
}

SettingsEdit writeSelection(const Context &context, const FolderTarget &folder,
                            const Selection &selection)
{
    const Result<Settings> settings = settingsOf(context);
    if (!settings)
        return {settings.error(), {}};
    const Selection before = selectionOf(folder);
    const auto set = [&](const std::string &name, const std::vector<std::string> &values) {
        const auto key = findSettingKey("folders." + folder.name + ".selection." + name, *settings);
        if (!key)
            return SettingsEdit{{}, {key.error()}};
        return setInFile(context.directories.configFile, context.directories.home, *key, values);
    };
    // What is selected comes first: with the other order new folders might come for a moment.
    if (selection.choices() != before.choices()) {
        SettingsEdit edit = set("folders", selection.texts());
        if (!edit.isDone())
            return edit;
    }
    if (selection.newFolders() != before.newFolders())
        return set("new_folders", {name(selection.newFolders())});
    return {};
}

} // namespace tern
