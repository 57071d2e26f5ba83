#include "folder_access.h"

#include "control/answer_pieces.h"
#include "control/bytes.h"
#include "control/json.h"
#include "control/json_read.h"
#include "control/rules_preview_json.h"
#include "control/selection_json.h"
#include "control/session_questions.h"
#include "control/undo_calls.h"

namespace tern {

namespace {

constexpr int answerPatience = 5000; // milliseconds, for what the daemon answers at once

QJsonObject withName(QJsonObject arguments, const std::string &name)
{
    arguments.insert(u"name"_qs, textOf(name));
    return arguments;
}

void tell(const RunListener &listener, const QJsonObject &event)
{
    if (listener.progress && event.contains(u"progress"_qs))
        listener.progress(progressFrom(event.value(u"progress"_qs).toObject()));
    if (!listener.events || !event.contains(u"events"_qs))
        return;
    std::vector<Event> events;
    const QJsonArray list = event.value(u"events"_qs).toArray();
    for (const QJsonValue &value : list)
        events.push_back(eventFrom(value.toObject()));
    listener.events(events);
}

} // namespace

ControlClient *FolderAccess::daemonWith(const FolderTarget &target)
{
    if (!m_client) {
        auto client = ControlClient::connect(m_context.directories.socket());
        if (!client)
            return nullptr;
        m_client = std::move(*client);
    }
    const auto status = m_client->ask("status", {}, {}, -1, answerPatience);
    if (!status)
        return nullptr;
    for (const FolderStatus &folder : snapshotFrom(*status).folders) {
        if (folder.local == target.local && folder.remote == target.remote) {
            m_name = folder.name;
            return m_client.get();
        }
    }
    return nullptr;
}

Result<QJsonObject> FolderAccess::ask(const FolderTarget &target, const std::string &command,
                                      const QJsonObject &arguments)
{
    if (ControlClient *client = daemonWith(target)) {
        AnswerJoiner joiner;
        TERN_TRY(QJsonObject answer,
                 client->ask(command, withName(arguments, m_name),
                             [&](const QJsonObject &piece) { joiner.add(piece); }));
        return joiner.whole(std::move(answer));
    }
    return askInSession(m_context, target, command, arguments);
}

Result<QJsonObject> FolderAccess::waitForDaemon(ControlClient &client, const std::string &command,
                                                const QJsonObject &arguments,
                                                const RunListener &listener)
{
    const Interrupt interrupt;
    auto asked = client.ask(
        command, withName(arguments, m_name),
        [&](const QJsonObject &event) { tell(listener, event); }, interrupt.descriptor());
    if (!asked && asked.error().code == ErrorCode::Stopped)
        return fail(ErrorCode::Stopped, {}, "only this command: the daemon finishes the run");
    return asked;
}

Result<RunReport> FolderAccess::runByDaemon(ControlClient &client, const std::string &command,
                                            const QJsonObject &arguments,
                                            const RunListener &listener)
{
    TERN_TRY(const QJsonObject answer, waitForDaemon(client, command, arguments, listener));
    return RunReport{summaryFrom(answer.value(u"summary"_qs).toObject()),
                     planFrom(answer.value(u"plan"_qs).toObject())};
}

Result<RunReport> FolderAccess::run(const FolderTarget &target, const QJsonObject &arguments,
                                    const RunListener &listener)
{
    const bool forced = arguments.contains(u"direction"_qs);
    if (ControlClient *client = daemonWith(target))
        return runByDaemon(*client, forced ? "force-sync" : "sync", arguments, listener);
    TERN_TRY(RunRequest request, requestFrom(arguments, target.options));
    return runInSession(m_context, target, std::move(request), listener);
}

Result<QJsonObject> FolderAccess::settle(const FolderTarget &target, const QJsonObject &arguments,
                                         const RunListener &listener)
{
    if (ControlClient *client = daemonWith(target))
        return waitForDaemon(*client, "conflicts.settle", arguments, listener);
    return settleInSession(m_context, target, arguments, listener);
}

Result<Explanation> FolderAccess::explain(const FolderTarget &target, const RelPath &path)
{
    ControlClient *client = daemonWith(target);
    if (client == nullptr)
        return explainInSession(m_context, target, path);
    QJsonObject arguments;
    putBytes(arguments, u"path"_qs, path.bytes());
    TERN_TRY(const QJsonObject answer, client->ask("explain", withName(arguments, m_name)));
    return explanationFrom(answer.value(u"explanation"_qs).toObject());
}

Result<RulesPreview> FolderAccess::previewRules(const FolderTarget &target,
                                                const CandidateRules &candidate, std::size_t paths)
{
    if (ControlClient *client = daemonWith(target)) {
        QJsonObject arguments = toJson(candidate);
        arguments.insert(u"paths"_qs, static_cast<qint64>(paths));
        TERN_TRY(const QJsonObject answer,
                 client->ask("rules.preview", withName(arguments, m_name)));
        return rulesPreviewFrom(answer.value(u"preview"_qs).toObject());
    }
    TERN_TRY(SyncOptions options, configurationOf(m_context).candidate(target.name, candidate));
    return previewRulesInSession(m_context, target, {target.options, std::move(options), paths});
}

Result<QJsonObject> FolderAccess::askRules(const FolderTarget &target, const std::string &command,
                                           const QJsonObject &arguments)
{
    if (ControlClient *client = daemonWith(target))
        return client->ask(command, withName(arguments, m_name));
    return askRulesInSession(m_context, target, command, arguments);
}

Result<QJsonObject> FolderAccess::survey(const FolderTarget &target, const QJsonObject &arguments)
{
    if (ControlClient *client = daemonWith(target))
        return client->ask("selection", withName(arguments, m_name));
    return surveyInSession(m_context, target, arguments);
}

Result<QJsonObject> FolderAccess::tree(const FolderTarget &target, const QJsonObject &arguments)
{
    if (ControlClient *client = daemonWith(target))
        return client->ask("selection.tree", withName(arguments, m_name));
    return treeInSession(m_context, target, arguments);
}

Result<FreeResult> FolderAccess::free(const FolderTarget &target, const FreeRequest &request)
{
    ControlClient *client = daemonWith(target);
    if (client == nullptr)
        return freeInSession(m_context, target, request);
    QJsonObject arguments;
    if (!request.within.isEverything())
        arguments.insert(u"within"_qs, pathsToJson(request.within.tops));
    if (request.goal == FreeRequest::Goal::Preview) {
        arguments.insert(u"dry_run"_qs, true);
        putSelection(arguments, request.selection);
    }
    TERN_TRY(const QJsonObject answer, client->ask("free", withName(arguments, m_name)));
    return freeResultFrom(answer);
}

Result<UndoResult> FolderAccess::undo(const FolderTarget &target, const UndoRequest &request)
{
    ControlClient *client = daemonWith(target);
    if (client == nullptr)
        return undoInSession(m_context, target, request);
    QJsonObject arguments{{u"run"_qs, textOf(request.run)}};
    if (request.goal == UndoRequest::Goal::Preview)
        arguments.insert(u"dry_run"_qs, true);
    if (request.newFiles == UndoRequest::NewFiles::ToTrash)
        arguments.insert(u"new_files"_qs, u"to_trash"_qs);
    TERN_TRY(const QJsonObject answer, client->ask("runs.undo", withName(arguments, m_name)));
    return undoResultFrom(answer);
}

} // namespace tern
