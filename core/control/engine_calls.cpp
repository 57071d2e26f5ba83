#include "engine_calls.h"

#include "between_runs.h"
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

void runTelling(const ControlHost &host, const CallPointer &call, const std::string &folder,
                RunRequest request, Engine::Done done)
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
    host.engine.run(folder, std::move(request), std::move(done));
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
    const RunGoal goal = request->goal;
    const auto answer = [call, goal](const Result<RunResult> &result) {
        if (result)
            call->result(runResult(*result, goal));
        else
            call->error(result.error());
    };
    runTelling(host, call, *folder, std::move(*request), answer);
}

void askSession(const ControlHost &host, const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    if (!folder)
        return;
    answerBetweenRuns(host, call, *folder,
                      [&clock = host.parts.clock, request = call->request()](Session &session) {
                          return answerQuestion(session, clock, request.command, request.arguments);
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
    const auto explain = [=, folder = *folder, path = *path](const Result<RunResult> &result) {
        if (!result)
            return call->error(result.error());
        const auto complete = [verdict = verdictOn(path, *result), rules = preview.options.rules](
                                  Session &session) -> Result<QJsonObject> {
            Explanation explanation = verdict;
            addFacts(session, rules, SystemClock().now(), explanation);
            return QJsonObject{{u"explanation"_qs, toJson(explanation)}};
        };
        answerBetweenRuns(host, call, folder, complete);
    };
    host.engine.run(*folder, preview, explain);
}

void previewRulesOf(const ControlHost &host, const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    if (!folder)
        return;
    const auto preview = [folder = *folder, configuration = host.configuration,
                          inForce = host.optionsOf(*folder), &clock = host.parts.clock,
                          arguments = call->arguments()](Session &session) -> Result<QJsonObject> {
        TERN_TRY(SyncOptions candidate,
                 configuration.candidate(folder, candidateRulesFrom(arguments)));
        TERN_TRY(const RulesPreview made,
                 previewRules(session, {inForce, std::move(candidate), previewPathsFrom(arguments)},
                              clock.now()));
        return QJsonObject{{u"preview"_qs, toJson(made)}};
    };
    answerBetweenRuns(host, call, *folder, preview);
}

} // namespace tern
