#include "selection_change.h"

#include <algorithm>
#include <map>
#include <set>

namespace tern {

namespace {

using Why = SelectionRefusal::Kind;
using Refused = tl::unexpected<SelectionRefusal>;

std::optional<SelectionRefusal> awaySide(const SelectionSurvey &survey, Why kind,
                                         const RelPath &path)
{
    if (survey.local)
        return SelectionRefusal{kind, path, Side::Local, *survey.local};
    if (survey.remote)
        return SelectionRefusal{kind, path, Side::Remote, *survey.remote};
    return std::nullopt;
}

std::optional<SelectionRefusal> refusalOf(const RelPath &path, const SelectionSurvey &survey,
                                          const Selection &before)
{
    const SurveyedFolder *found = survey.find(path);
    if ((found != nullptr && (found->onLocal || found->onRemote))
        || before.choices().contains(path))
        return std::nullopt;
    if (auto away = awaySide(survey, Why::FolderUnknown, path))
        return away;
    return SelectionRefusal{Why::NoSuchFolder, path};
}

/// Which folders are here stays as it is: only what nobody knows yet is treated differently.
Result<Selection> withNewFolders(const Selection &before, NewFolders newFolders,
                                 const SelectionSurvey &survey)
{
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

Result<Selection> chosen(Selection selection, const SelectionWish &wish)
{
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

} // namespace

std::vector<RelPath> SelectionWish::paths() const
{
    std::vector<RelPath> all = add;
    all.insert(all.end(), remove.begin(), remove.end());
    return all;
}

std::optional<RelPath> SelectionWish::contradiction() const
{
    const std::set<RelPath> removed(remove.begin(), remove.end());
    const auto found = std::find_if(add.begin(), add.end(),
                                    [&](const RelPath &path) { return removed.contains(path); });
    return found == add.end() ? std::nullopt : std::optional(*found);
}

tl::expected<Selection, SelectionRefusal>
changedSelection(const Selection &before, const SelectionWish &wish, const SelectionSurvey &survey)
{
    for (const std::vector<RelPath> *paths : {&wish.add, &wish.remove}) {
        for (const RelPath &path : *paths) {
            if (auto refusal = refusalOf(path, survey, before))
                return Refused(std::move(*refusal));
        }
    }
    Result<Selection> selection = before;
    if (wish.newFolders && *wish.newFolders != before.newFolders()) {
        if (auto away = awaySide(survey, Why::NewFoldersAsked, {}))
            return Refused(std::move(*away));
        selection = withNewFolders(before, *wish.newFolders, survey);
    }
    if (selection)
        selection = chosen(std::move(*selection), wish);
    if (!selection)
        return Refused(
            SelectionRefusal{Why::TooMany, {}, Side::Local, std::move(selection).error()});
    return std::move(*selection);
}

} // namespace tern
