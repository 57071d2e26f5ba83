#include "selection_change.h"

#include "format.h"
#include "render.h"
#include "words.h"

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

/// In words that the user can do something with.
Error inWords(const SelectionRefusal &refusal, const SelectionSurvey &survey,
              const FolderTarget &folder)
{
    Error away = refusal.error;
    away.subject = refusal.side == Side::Local ? folder.local : folder.remote;
    const auto usage = [](const std::string &text) { return usageError(text).value(); };
    switch (refusal.kind) {
    case SelectionRefusal::Kind::NoSuchFolder:
        return usage("there is no folder " + quotedName(refusal.path.bytes())
                     + " on either side of " + quotedName(folder.title())
                     + suggestionFor(refusal.path, survey));
    case SelectionRefusal::Kind::FolderUnknown:
        return usage("whether there is a folder " + quotedName(refusal.path.bytes())
                     + " cannot be told now: " + sentenceFor(away));
    case SelectionRefusal::Kind::NewFoldersAsked:
        return usage("which folders are new cannot be told now: " + sentenceFor(away));
    case SelectionRefusal::Kind::TooMany: break;
    }
    return refusal.error;
}

} // namespace

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
    if (const auto path = wish.contradiction())
        return usageError(quotedName(path->bytes()) + " is both to be added and removed");
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
    auto selection = changedSelection(before, wish, survey);
    if (!selection)
        return Failure(inWords(selection.error(), survey, folder));
    return std::move(*selection);
}

} // namespace tern
