#pragma once

#include "engine_calls.h"

#include <type_traits>

namespace tern {

/// For handlers that ask the session of a folder: on a worker, when no run of that folder goes on.
/// What fails answers the call. Control thread.

/// Hands what `question` gives, a Result, to `then`.
template <class Question, class Then>
void askBetweenRuns(const ControlHost &host, const CallPointer &call, const std::string &folder,
                    Question question, Then then)
{
    using Answer = std::invoke_result_t<const Question &, Session &>;
    const auto answer = std::make_shared<Answer>(fail(ErrorCode::Stopped));
    const auto ask = [answer, question = std::move(question)](Session &session) {
        *answer = question(session);
    };
    host.engine.ask(folder, ask, [call, answer, then = std::move(then)](const Result<void> &asked) {
        if (!asked)
            call->error(asked.error());
        else if (!*answer)
            call->error(answer->error());
        else
            then(std::move(**answer));
    });
}

/// Answers the call with what `question` gives, a Result<QJsonObject>.
template <class Question>
void answerBetweenRuns(const ControlHost &host, const CallPointer &call, const std::string &folder,
                       Question question)
{
    askBetweenRuns(host, call, folder, std::move(question),
                   [call](const QJsonObject &answer) { call->result(answer); });
}

/// The same with a `look` that may take long: it is given a StopToken as well, and ends when nobody
/// waits for the answer any more.
template <class Look>
void lookBetweenRuns(const ControlHost &host, const CallPointer &call, const std::string &folder,
                     Look look)
{
    const auto stop = std::make_shared<StopSource>();
    call->onOver([stop] { stop->request_stop(); });
    answerBetweenRuns(host, call, folder,
                      [stop, look = std::move(look)](Session &session) -> Result<QJsonObject> {
                          if (stop->stop_requested())
                              return fail(ErrorCode::Stopped);
                          return look(session, stop->get_token());
                      });
}

} // namespace tern
