#include "selection_output.h"

#include "format.h"
#include "json_output.h"
#include "render.h"
#include "words.h"

#include <algorithm>

namespace tern {

namespace {

constexpr std::size_t keptShown = 20;

std::string wordsFor(const SurveyedFolder &folder, NewFolders newFolders)
{
    using Reason = SurveyedFolder::Reason;
    if (!folder.onLocal && !folder.onRemote)
        return folder.presence == Presence::None ? "not selected; on neither side"
                                                 : "selected; on neither side";
    switch (folder.presence) {
    case Presence::Some: return "partly selected";
    case Presence::All:
        if (folder.reason == Reason::MadeHere)
            return "selected, because it was made here";
        return folder.onLocal ? "selected" : "selected; comes with the next sync";
    case Presence::None: break;
    }
    if (folder.onLocal)
        return folder.onRemote ? "not selected; still takes space here" : "not selected; only here";
    return folder.reason == Reason::NewFolder && newFolders == NewFolders::StayAway
               ? "new; stays away until it is selected"
               : "not selected";
}

std::size_t depthOf(const RelPath &path)
{
    return static_cast<std::size_t>(std::count(path.bytes().begin(), path.bytes().end(), '/'));
}

void sayAway(Context &context, const std::string &root, const std::optional<Error> &error)
{
    if (!error)
        return;
    Error away = *error;
    away.subject = root;
    context.err.line("tern: " + sentenceFor(away));
}

std::string wordsFor(const KeptHere &kept)
{
    switch (kept.reason) {
    case KeptReason::OnlyHere: return "the remote does not have it";
    case KeptReason::Differs: return "it is not the same on the remote";
    case KeptReason::Moving: return "it is being changed, or was a moment ago";
    case KeptReason::Failed: break;
    }
    Error error = kept.error;
    error.subject.clear(); // the path stands before the words already
    return sentenceFor(error);
}

void sayFreed(Context &context, const SelectionReport &report)
{
    const FreeResult &result = *report.freed;
    const std::string amount = tallyText(result.freed);
    if (report.isDryRun)
        context.out.line("Would free " + amount + " here.");
    else
        context.out.line("Freed " + amount + " here. Nothing was deleted on the remote.");
    if (result.kept.files == 0)
        return;
    context.out.line(tallyText(result.kept)
                     + (report.isDryRun ? " would stay here:" : " stay here:"));
    const std::size_t shown = std::min(keptShown, result.keptHere.size());
    for (std::size_t i = 0; i < shown; ++i)
        context.out.line("  " + pathText(result.keptHere[i].path) + ": "
                         + wordsFor(result.keptHere[i]));
    if (result.kept.files > shown)
        context.out.line("  and " + countText(result.kept.files - shown) + " more");
}

void say(Context &context, const SelectionReport &report)
{
    if (!report.isDryRun && report.isChanged)
        context.out.line(report.folder + ": the selection was changed.");
    else if (!report.isChanged && !report.freed)
        context.out.line(report.folder + ": that is what is selected already.");
    if (report.arriving)
        context.out.line("Would bring " + tallyText(*report.arriving) + " here.");
    if (report.freed)
        sayFreed(context, report);
    else if (!report.removed.empty() && report.isChanged)
        context.out.line("What is here stays until `tern select " + report.folder
                         + " --free` frees its space.");
    if (report.isDryRun)
        context.out.line("Nothing was changed; nothing is ever deleted on the remote by this.");
}

QJsonObject toJson(const SelectionReport &report)
{
    QJsonObject object{{u"folder"_qs, QString::fromStdString(report.folder)},
                       {u"changed"_qs, report.isChanged},
                       {u"dry_run"_qs, report.isDryRun}};
    putSelection(object, report.selection);
    if (report.arriving)
        object.insert(u"arriving"_qs,
                      QJsonObject{{u"files"_qs, static_cast<qint64>(report.arriving->files)},
                                  {u"bytes"_qs, static_cast<qint64>(report.arriving->bytes)}});
    if (report.freed)
        object.insert(u"free"_qs, toJson(*report.freed));
    return object;
}

ExitStatus exitStatusOf(const FreeResult &result)
{
    if (result.guard)
        return ExitStatus::Guarded;
    if (result.failure)
        return tern::exitStatusOf(*result.failure);
    return result.kept.files > 0 ? ExitStatus::Attention : ExitStatus::InSync;
}

} // namespace

void renderSurvey(Context &context, const FolderTarget &folder, const SelectionSurvey &survey)
{
    const bool come = survey.newFolders == NewFolders::Come;
    context.out.line(folder.title() + ": new folders "
                     + (come ? "come along" : "stay away until they are selected"));
    std::vector<std::string> names;
    std::size_t width = 0;
    for (const SurveyedFolder &each : survey.folders) {
        names.push_back(std::string(2 + 2 * depthOf(each.path), ' ') + safeName(each.path.name())
                        + "/");
        width = std::max(width, columnsOf(names.back()));
    }
    for (std::size_t i = 0; i < names.size(); ++i)
        context.out.line(names[i] + std::string(width - columnsOf(names[i]) + 2, ' ')
                         + wordsFor(survey.folders[i], survey.newFolders));
    if (names.empty())
        context.out.line("  no folders");
    sayAway(context, folder.local, survey.local);
    sayAway(context, folder.remote, survey.remote);
}

void renderTree(Context &context, const FolderTarget &folder, const SelectionTreeReader &tree)
{
    const SelectionTree &rest = tree.rest();
    context.out.line(folder.title() + ": " + tallyText(rest.whole) + "; here "
                     + tallyText(rest.here));
    for (qsizetype i = 0; i < tree.size(); ++i) {
        const SelectableFolder each = tree.folder(i);
        const bool isWhole = each.here.files == each.whole.files;
        const std::string where = !each.onLocal ? "remote only"
                                  : isWhole     ? "here"
                                                : "here " + tallyText(each.here);
        context.out.line(std::string(std::size_t{2} * each.depth, ' ')
                         + pathText(RelPath::parse(each.name).value_or(RelPath())) + "/  "
                         + tallyText(each.whole) + "; " + where);
    }
    if (!rest.unknown.empty())
        context.err.line("tern: nothing is known of what is in "
                         + countOf(rest.unknown.size(), "place", "places"));
    sayAway(context, folder.remote, rest.remote);
}

ExitStatus outputSelection(Context &context, const Arguments &arguments, const FolderTarget &folder,
                           SelectionReport report)
{
    if (report.freed && report.freed->guard)
        report.freed->guard = withRoot(std::move(*report.freed->guard), folder);
    if (report.freed && report.freed->failure)
        report.freed->failure = withRoot(std::move(*report.freed->failure), folder);
    if (arguments.wantsJson())
        printJson(context.out, toJson(report));
    else
        say(context, report);
    if (!report.freed)
        return ExitStatus::InSync;
    if (report.freed->guard)
        context.err.line("tern: " + sentenceFor(*report.freed->guard));
    if (report.freed->failure)
        context.err.line("tern: " + sentenceFor(*report.freed->failure));
    return exitStatusOf(*report.freed);
}

std::optional<Tally> arrivingFrom(const QJsonObject &answer)
{
    const QJsonValue value = answer.value(u"arriving"_qs);
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    return Tally{static_cast<std::uint64_t>(object.value(u"files"_qs).toInteger()),
                 static_cast<std::uint64_t>(object.value(u"bytes"_qs).toInteger())};
}

} // namespace tern
