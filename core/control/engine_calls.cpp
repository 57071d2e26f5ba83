#include "engine_calls.h"

#include "bytes.h"
#include "json.h"
#include "json_read.h"
#include "rules_preview_json.h"
#include "session_questions.h"

namespace tern {

namespace {

QJsonObject runResult(const RunResult &result, RunGoal goal)
{
    QJsonObject object{{u"summary"_qs, toJson(result.summary)}};
    if (goal == RunGoal::Preview)
        object.insert(u"plan"_qs, toJson(result.plan));
    return object;
}

std::optional<Progress> progressOf(const Engine &engine, const std::string &folder)
{
    for (const FolderStatus &status : engine.snapshot().folders) {
        if (status.name == folder && status.state == FolderState::Syncing)
            return status.progress;
    }
    return std::nullopt;
}

/// Runs, telling progress and events meanwhile.
void runFolder(const ControlHost &host, const CallPointer &call, const std::string &folder,
               RunRequest request)
{
    const auto changed = [&engine = host.engine, call, folder] {
        if (const auto progress = progressOf(engine, folder))
            call->event({{u"progress"_qs, toJson(*progress)}});
    };
    const auto events = [call, folder](const std::string &from, const std::vector<Event> &list) {
        if (from == folder)
            call->event({{u"events"_qs, toJson(list)}});
    };
    const int number = host.feed.join({changed, events});
    call->onOver([&feed = host.feed, number] { feed.leave(number); });
    const RunGoal goal = request.goal;
    host.engine.run(folder, std::move(request), [call, goal](const Result<RunResult> &result) {
        if (result)
            call->result(runResult(*result, goal));
        else
            call->error(result.error());
    });
}

std::optional<RelPath> pathOrError(const CallPointer &call)
{
    std::optional<RelPath> path = pathFrom(call->arguments(), u"path"_qs);
    if (!path)
        call->error({ErrorCode::BadInput, "path", "a path inside the folder is needed", 0});
    return path;
}

} // namespace

std::optional<std::string> oneFolder(const Engine &engine, const CallPointer &call)
{
    const QJsonObject &arguments = call->arguments();
    std::optional<std::string> folder = bytesFrom(arguments, u"name"_qs);
    if (!folder) {
        const auto local = bytesFrom(arguments, u"local"_qs);
        const auto remote = bytesFrom(arguments, u"remote"_qs);
        if (!local || !remote) {
            call->error({ErrorCode::BadInput, "name", "a folder is needed", 0});
            return std::nullopt;
        }
        folder = engine.folderAt(*local, *remote);
        if (!folder) {
            call->error({ErrorCode::NotFound, *local, "no such folder", 0});
            return std::nullopt;
        }
    }
    if (!engine.knows(*folder)) {
        call->error({ErrorCode::NotFound, *folder, "no such folder", 0});
        return std::nullopt;
    }
    return folder;
}

std::optional<std::string> folderOrAll(const Engine &engine, const CallPointer &call)
{
    if (!call->arguments().contains(u"name"_qs))
        return std::string();
    return oneFolder(engine, call);
}

void startSync(const ControlHost &host, const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    if (!folder)
        return;
    Result<RunRequest> request = requestFrom(call->arguments(), host.optionsOf(*folder));
    if (!request) {
        call->error(request.error());
        return;
    }
    runFolder(host, call, *folder, std::move(*request));
}

void askSession(const ControlHost &host, const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    if (!folder)
        return;
    const auto answer = std::make_shared<Result<QJsonObject>>(fail(ErrorCode::Stopped));
    const auto question = [answer, &clock = host.parts.clock,
                           request = call->request()](Session &session) {
        *answer = answerQuestion(session, clock, request.command, request.arguments);
    };
    host.engine.ask(*folder, question, [call, answer](const Result<void> &asked) {
        if (!asked)
            call->error(asked.error());
        else if (!*answer)
            call->error(answer->error());
        else
            call->result(**answer);
    });
}

void resolveConflict(const ControlHost &host, const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    const auto path = folder ? pathOrError(call) : std::nullopt;
    if (!path)
        return;
    const std::string word = stringFrom(call->arguments(), u"use"_qs);
    const auto use = conflictPolicyFromName(word);
    if (!use || use == ConflictPolicy::Ask || use == ConflictPolicy::Newest) {
        call->error({ErrorCode::BadInput, "use", word, 0});
        return;
    }
    const auto request = std::make_shared<Result<RunRequest>>(fail(ErrorCode::Stopped));
    const QJsonObject shown = call->arguments().value(u"shown"_qs).toObject();
    const auto question = [request, path = *path, use = *use, shown,
                           options = host.optionsOf(*folder)](Session &session) {
        *request = requestToResolve(session, path, use, shown);
        if (*request)
            (*request)->options = options;
    };
    host.engine.ask(*folder, question, [=, folder = *folder](const Result<void> &asked) {
        if (!asked)
            call->error(asked.error());
        else if (!*request)
            call->error(request->error());
        else
            runFolder(host, call, folder, std::move(**request));
    });
}

void explainPath(const ControlHost &host, const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    const auto path = folder ? pathOrError(call) : std::nullopt;
    if (!path)
        return;
    RunRequest preview;
    preview.goal = RunGoal::Preview;
    preview.options = host.optionsOf(*folder);
    const auto answer = [call](const std::shared_ptr<Explanation> &explanation) {
        return [call, explanation](const Result<void> &asked) {
            if (asked)
                call->result({{u"explanation"_qs, toJson(*explanation)}});
            else
                call->error(asked.error());
        };
    };
    host.engine.run(
        *folder, preview,
        [=, &engine = host.engine, folder = *folder,
         path = *path](const Result<RunResult> &result) {
            if (!result) {
                call->error(result.error());
                return;
            }
            const auto explanation = std::make_shared<Explanation>(verdictOn(path, *result));
            const auto question = [explanation, rules = preview.options.rules](Session &session) {
                addFacts(session, rules, SystemClock().now(), *explanation);
            };
            engine.ask(folder, question, answer(explanation));
        });
}

void previewRulesOf(const ControlHost &host, const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    if (!folder)
        return;
    const auto answer = std::make_shared<Result<RulesPreview>>(fail(ErrorCode::Stopped));
    const auto question = [answer, folder = *folder, configuration = host.configuration,
                           inForce = host.optionsOf(*folder), &clock = host.parts.clock,
                           arguments = call->arguments()](Session &session) {
        Result<SyncOptions> candidate =
            configuration.candidate(folder, candidateRulesFrom(arguments));
        if (!candidate) {
            *answer = Failure(std::move(candidate).error());
            return;
        }
        *answer = previewRules(
            session, {inForce, std::move(*candidate), previewPathsFrom(arguments)}, clock.now());
    };
    host.engine.ask(*folder, question, [call, answer](const Result<void> &asked) {
        if (!asked)
            call->error(asked.error());
        else if (!*answer)
            call->error(answer->error());
        else
            call->result({{u"preview"_qs, toJson(**answer)}});
    });
}

} // namespace tern
