#include "selection_tree_calls.h"

#include "between_runs.h"
#include "bytes.h"
#include "json_read.h"
#include "selection_json.h"
#include "selection_tree_json.h"

#include "engine/selection_change.h"
#include "settings/selection_edit.h"

#include <algorithm>

namespace tern {

namespace {

constexpr qint64 mostLevels = 4096; // deeper than any path

Result<SelectionWish> wishFrom(const QJsonObject &arguments)
{
    SelectionWish wish;
    TERN_TRY(wish.add, pathsFrom(arguments, u"add"_qs));
    TERN_TRY(wish.remove, pathsFrom(arguments, u"remove"_qs));
    for (const std::vector<RelPath> *paths : {&wish.add, &wish.remove}) {
        if (std::any_of(paths->begin(), paths->end(),
                        [](const RelPath &path) { return path.isRoot(); }))
            return fail(ErrorCode::BadInput, "path", "a folder inside is needed");
    }
    if (const auto path = wish.contradiction())
        return fail(ErrorCode::BadInput, path->bytes(), "both to be added and removed");
    if (!arguments.contains(u"new_folders"_qs))
        return wish;
    const std::string word = stringFrom(arguments, u"new_folders"_qs);
    wish.newFolders = newFoldersFromName(word);
    if (!wish.newFolders)
        return fail(ErrorCode::BadInput, "new_folders", word);
    return wish;
}

Error errorFor(const SelectionRefusal &refusal)
{
    if (refusal.kind == SelectionRefusal::Kind::NoSuchFolder)
        return {ErrorCode::NotFound, refusal.path.bytes(), {}, 0};
    return refusal.error;
}

/// Blocks. True when the file was changed.
Result<bool> writeWish(Session &session, const std::string &folder, const Selection &before,
                       const SelectionWish &wish, const Configuration &configuration)
{
    TERN_TRY(const SelectionSurvey survey, surveySelection(session, before, wish.paths()));
    const auto selection = changedSelection(before, wish, survey);
    if (!selection)
        return Failure(errorFor(selection.error()));
    if (*selection == before)
        return false;
    const SettingsEdit edit =
        setSelectionInFile(configuration.directories().configFile, configuration.directories().home,
                           folder, *selection);
    if (edit.error)
        return Failure(*edit.error);
    if (!edit.complaints.empty())
        return Failure(configuration.words().refusal(edit.complaints));
    return true;
}

} // namespace

Result<QJsonObject> answerTree(Session &session, const Clock &clock, const SyncOptions &options,
                               const QJsonObject &arguments, const StopToken &stop)
{
    TreeQuestion question;
    if (arguments.contains(u"path"_qs)) {
        const auto within = pathFrom(arguments, u"path"_qs);
        if (!within)
            return fail(ErrorCode::BadInput, "path");
        question.within = *within;
    }
    const qint64 levels = arguments.value(u"levels"_qs).toInteger();
    if (levels < 0 || levels > mostLevels)
        return fail(ErrorCode::BadInput, "levels", std::to_string(levels));
    question.levels = static_cast<std::uint32_t>(levels);
    TERN_TRY(const SelectionTree tree, lookAtTree(session, options, question, clock.now(), stop));
    return toJson(tree);
}

void showSelectionTree(const ControlHost &host, const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    if (!folder)
        return;
    lookBetweenRuns(host, call, *folder,
                    [&clock = host.parts.clock, options = host.optionsOf(*folder),
                     arguments = call->arguments()](Session &session, const StopToken &stop) {
                        return answerTree(session, clock, options, arguments, stop);
                    });
}

void setSelection(const ControlHost &host, const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    if (!folder)
        return;
    const Result<SelectionWish> wish = wishFrom(call->arguments());
    if (!wish) {
        call->error(wish.error());
        return;
    }
    const auto write = [configuration = host.configuration, folder = *folder,
                        wish = *wish](Session &session) -> Result<bool> {
        TERN_TRY(const SyncOptions options, configuration.candidate(folder, CandidateRules()));
        const Selection before = options.rules ? options.rules->selection() : Selection();
        return writeWish(session, folder, before, wish, configuration);
    };
    askBetweenRuns(host, call, *folder, write, [host, call](bool isChanged) {
        const QJsonObject answer{{u"changed"_qs, isChanged}};
        if (!isChanged)
            return call->result(answer);
        host.reload([call, answer](const Result<void> &reloaded) {
            if (reloaded)
                call->result(answer);
            else
                call->error(reloaded.error());
        });
    });
}

} // namespace tern
