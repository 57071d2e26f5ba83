#include "commands.h"

#include "daemon_control.h"
#include "format.h"
#include "json_output.h"
#include "render.h"
#include "selection_change.h"
#include "selection_output.h"
#include "settings_report.h"
#include "words.h"

#include "settings/selection_edit.h"

namespace tern {

namespace {

constexpr int usualLevels = 2;

ExitStatus showSelections(Context &context, const Arguments &arguments)
{
    const auto targets = chosenTargets(context, arguments);
    if (!targets)
        return report(context, arguments, targets.error());
    QJsonArray list;
    for (const FolderTarget &folder : *targets) {
        if (folder.refusal)
            return report(context, arguments, *folder.refusal);
        FolderAccess access(context);
        const auto answer = access.survey(folder, {});
        if (!answer)
            return report(context, arguments, answer.error());
        const SelectionSurvey survey = surveyFrom(*answer);
        if (arguments.wantsJson()) {
            QJsonObject object = *answer;
            object.insert(u"folder"_qs, QString::fromStdString(folder.name));
            list.append(object);
        } else {
            renderSurvey(context, folder, survey);
        }
    }
    if (arguments.wantsJson())
        printJson(context.out, list);
    return ExitStatus::InSync;
}

/// Counts what is in the folders, which takes a look at everything on both sides.
ExitStatus showSizes(Context &context, const Arguments &arguments)
{
    const auto targets = chosenTargets(context, arguments);
    if (!targets)
        return report(context, arguments, targets.error());
    const auto levels = arguments.value("levels");
    const QJsonObject question{
        {u"levels"_qs, levels ? QString::fromStdString(*levels).toInt() : usualLevels}};
    QJsonArray list;
    for (const FolderTarget &folder : *targets) {
        if (folder.refusal)
            return report(context, arguments, *folder.refusal);
        const auto answer = FolderAccess(context).tree(folder, question);
        if (!answer)
            return report(context, arguments, answer.error());
        if (arguments.wantsJson()) {
            QJsonObject object = *answer;
            object.insert(u"folder"_qs, QString::fromStdString(folder.name));
            list.append(object);
        } else {
            renderTree(context, folder, SelectionTreeReader(*answer));
        }
    }
    if (arguments.wantsJson())
        printJson(context.out, list);
    return ExitStatus::InSync;
}

/// One change of what is selected, and what comes of it.
class Selecting {
public:
    Selecting(Context &context, const Arguments &arguments, FolderTarget folder)
        : m_context(context),
          m_arguments(arguments),
          m_folder(std::move(folder)),
          m_access(context),
          m_report{m_folder.name}
    {
        m_report.isDryRun = arguments.has("dry-run");
    }

    ExitStatus run();

private:
    Result<void> choose();
    Result<void> foretell();
    Result<void> write();
    Result<void> free(FreeRequest::Goal goal);

    Context &m_context;
    const Arguments &m_arguments;
    FolderTarget m_folder;
    FolderAccess m_access;
    SelectionWish m_wish;
    SelectionReport m_report;
};

ExitStatus Selecting::run()
{
    auto done = choose();
    if (done)
        done = m_report.isDryRun ? foretell() : write();
    if (!done)
        return report(m_context, m_arguments, done.error());
    return outputSelection(m_context, m_arguments, m_folder, m_report);
}

Result<void> Selecting::choose()
{
    if (m_folder.refusal)
        return Failure(*m_folder.refusal);
    TERN_TRY(m_wish, wishFrom(m_context, m_arguments, m_folder));
    const Selection before = selectionOf(m_folder);
    m_report.selection = before;
    if (!m_wish.isEmpty()) {
        TERN_TRY(m_report.selection, changedSelection(m_access, m_folder, m_wish));
    }
    m_report.isChanged = !(m_report.selection == before);
    m_report.removed = m_wish.remove;
    return {};
}

/// What would come, and what would go or could.
Result<void> Selecting::foretell()
{
    if (!m_wish.add.empty()) {
        QJsonObject asked{{u"arriving"_qs, pathsToJson(m_wish.add)}};
        putSelection(asked, m_report.selection);
        TERN_TRY(const QJsonObject answer, m_access.survey(m_folder, asked));
        m_report.arriving = arrivingFrom(answer);
    }
    if (!m_arguments.has("free") && m_wish.remove.empty())
        return {};
    return free(FreeRequest::Goal::Preview);
}

Result<void> Selecting::write()
{
    if (m_report.isChanged) {
        const SettingsEdit edit =
            setSelectionInFile(m_context.directories.configFile, m_context.directories.home,
                               m_folder.name, m_report.selection);
        if (!edit.complaints.empty() || edit.error)
            return errorOf(m_context.directories.configFile, edit);
    }
    if (m_arguments.has("free"))
        TERN_TRY(free(FreeRequest::Goal::Free));
    return m_report.isChanged ? reloadDaemon(m_context) : Result<void>();
}

/// Of what was named, or of all that is not selected.
Result<void> Selecting::free(FreeRequest::Goal goal)
{
    FreeRequest request;
    request.goal = goal;
    request.selection = m_report.selection;
    if (!m_wish.remove.empty())
        request.within = Scope::of(m_wish.remove);
    auto freed = m_access.free(m_folder, request);
    if (!freed && m_report.isChanged && goal == FreeRequest::Goal::Free) {
        m_context.err.line("tern: the selection was changed, but nothing was freed:");
        static_cast<void>(reloadDaemon(m_context)); // the first error is the one to tell
    }
    TERN_TRY(m_report.freed, std::move(freed));
    return {};
}

} // namespace

ExitStatus runSelect(Context &context, const Arguments &arguments)
{
    const bool changes = arguments.has("add") || arguments.has("remove")
                         || arguments.has("new-folders") || arguments.has("free");
    if (!changes && arguments.has("sizes"))
        return showSizes(context, arguments);
    if (!changes)
        return showSelections(context, arguments);
    auto folder = folderToSelectIn(context, arguments);
    if (!folder)
        return report(context, arguments, folder.error());
    return Selecting(context, arguments, std::move(*folder)).run();
}

} // namespace tern
