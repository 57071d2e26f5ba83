#include "selection_calls.h"

#include "between_runs.h"
#include "selection_json.h"

namespace tern {

namespace {

SyncOptions withSelection(SyncOptions options, const Selection &selection)
{
    const RuleSet rules = options.rules ? options.rules->rules() : RuleSet();
    options.rules = SharedRules(FolderRules(selection, rules), {});
    return options;
}

} // namespace

Result<QJsonObject> answerSelection(Session &session, const Clock &clock,
                                    const SyncOptions &options, const QJsonObject &arguments)
{
    TERN_TRY(const auto given, selectionFrom(arguments));
    TERN_TRY(const std::vector<RelPath> also, pathsFrom(arguments, u"also"_qs));
    TERN_TRY(std::vector<RelPath> arriving, pathsFrom(arguments, u"arriving"_qs));
    Selection selection = options.rules ? options.rules->selection() : Selection();
    if (given)
        selection = *given;
    TERN_TRY(const SelectionSurvey survey, surveySelection(session, selection, also));
    QJsonObject answer = toJson(survey);
    if (arriving.empty() || survey.remote || survey.local)
        return answer;
    TERN_TRY(const Tally arrivals, arrivalsIn(session, Scope::of(std::move(arriving)),
                                              withSelection(options, selection), clock.now()));
    answer.insert(u"arriving"_qs, QJsonObject{{u"files"_qs, static_cast<qint64>(arrivals.files)},
                                              {u"bytes"_qs, static_cast<qint64>(arrivals.bytes)}});
    return answer;
}

Result<Engine::FreeOrder> freeOrderFrom(const QJsonObject &arguments)
{
    Engine::FreeOrder order;
    TERN_TRY(order.selection, selectionFrom(arguments));
    if (arguments.value(u"dry_run"_qs).toBool())
        order.request.goal = FreeRequest::Goal::Preview;
    else if (order.selection) // a later run would not know of it
        return fail(ErrorCode::BadInput, "choices", "only for a dry run");
    TERN_TRY(std::vector<RelPath> within, pathsFrom(arguments, u"within"_qs));
    if (!within.empty())
        order.request.within = Scope::of(std::move(within));
    return order;
}

void surveyFolder(const ControlHost &host, const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    if (!folder)
        return;
    answerBetweenRuns(host, call, *folder,
                      [&clock = host.parts.clock, options = host.optionsOf(*folder),
                       arguments = call->arguments()](Session &session) {
                          return answerSelection(session, clock, options, arguments);
                      });
}

void freeFolder(const ControlHost &host, const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    if (!folder)
        return;
    Result<Engine::FreeOrder> order = freeOrderFrom(call->arguments());
    if (!order) {
        call->error(order.error());
        return;
    }
    if (order->request.goal == FreeRequest::Goal::Free)
        order->prepare = host.reload;
    host.engine.free(*folder, std::move(*order), [call](const Result<FreeResult> &result) {
        if (result)
            call->result(toJson(*result));
        else
            call->error(result.error());
    });
}

} // namespace tern
