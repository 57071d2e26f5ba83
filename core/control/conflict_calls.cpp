#include "conflict_calls.h"

#include "answer_pieces.h"
#include "between_runs.h"
#include "bytes.h"
#include "conflict_questions.h"
#include "session_questions.h"

namespace tern {

namespace {

/// Whose versions they are, and how long the trash keeps what is displaced (days; 0: for ever).
void putFolderFacts(QJsonObject &answer, const SyncOptions &options)
{
    constexpr std::int64_t day = 24LL * 3600 * 1'000'000'000;
    answer.insert(u"devices"_qs, QJsonObject{{u"local"_qs, textOf(options.localLabel)},
                                             {u"remote"_qs, textOf(options.remoteLabel)}});
    answer.insert(u"kept_days"_qs, static_cast<qint64>(keptInTrash(options) / day));
}

void sendPieces(const CallPointer &call, const AnswerPieces &pieces)
{
    for (const QJsonObject &event : pieces.events)
        call->event(event);
    call->result(pieces.result);
}

/// A run over these places, so that the conflicts are open again when the call is answered.
void lookAgain(const ControlHost &host, const CallPointer &call, const std::string &folder,
               std::vector<RelPath> places, const QJsonObject &report)
{
    RunRequest request;
    request.options = host.optionsOf(folder);
    request.scope = Scope::of(std::move(places));
    host.engine.run(folder, std::move(request),
                    [call, report](const Result<RunResult> &) { call->result(report); });
}

} // namespace

void askAboutConflicts(const ControlHost &host, const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    if (!folder)
        return;
    const auto question = [&clock = host.parts.clock, request = call->request(),
                           options =
                               host.optionsOf(*folder)](Session &session) -> Result<AnswerPieces> {
        TERN_TRY(QJsonObject answer,
                 answerQuestion(session, clock, request.command, request.arguments));
        if (request.command == "conflicts.list")
            putFolderFacts(answer, options);
        return inPieces(std::move(answer));
    };
    askBetweenRuns(host, call, *folder, question,
                   [call](const AnswerPieces &pieces) { sendPieces(call, pieces); });
}

void settleConflicts(const ControlHost &host, const std::shared_ptr<Settlings> &settlings,
                     const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    if (!folder)
        return;
    using Shared = std::shared_ptr<SettlingRequest>;
    const auto report = [=, folder = *folder](const Shared &request, const RunSummary &summary) {
        askBetweenRuns(
            host, call, folder,
            [request, summary](Session &session) {
                return settlingReport(session, summary, *request);
            },
            [=](QJsonObject answer) {
                std::vector<SettledConflict> &settled = request->settled;
                std::erase_if(settled, [](const auto &one) { return !canReopen(one); });
                if (!settled.empty())
                    answer.insert(u"undo"_qs, settlings->keep(folder, std::move(settled)));
                call->result(answer);
            });
    };
    const auto run = [=, folder = *folder](const Shared &request) {
        if (request->settled.empty()) {
            call->result({{u"settled"_qs, 0}, {u"left"_qs, request->left}});
            return;
        }
        request->run.options = host.optionsOf(folder);
        const auto ended = [=](const Result<RunResult> &result) {
            if (result)
                report(request, result->summary);
            else
                call->error(result.error());
        };
        runTelling(host, call, folder, std::move(request->run), ended);
    };
    askBetweenRuns(
        host, call, *folder,
        [arguments = call->arguments()](Session &session) -> Result<Shared> {
            TERN_TRY(SettlingRequest request, requestToSettle(session, arguments));
            return std::make_shared<SettlingRequest>(std::move(request));
        },
        run);
}

void reopenConflicts(const ControlHost &host, const std::shared_ptr<Settlings> &settlings,
                     const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    if (!folder)
        return;
    const qint64 number = call->arguments().value(u"undo"_qs).toInteger();
    const auto kept = settlings->take(number, *folder);
    if (!kept) {
        call->error({ErrorCode::NotFound, "undo", std::to_string(number), 0});
        return;
    }
    std::vector<RelPath> places;
    for (const SettledConflict &one : kept->settled)
        places.push_back(one.conflict.path);
    askBetweenRuns(
        host, call, *folder,
        [settled = kept->settled, &clock = host.parts.clock](Session &session) {
            return reopenAll(session, settled, clock.now());
        },
        [=, folder = *folder](const QJsonObject &report) {
            lookAgain(host, call, folder, places, report);
        });
}

} // namespace tern
