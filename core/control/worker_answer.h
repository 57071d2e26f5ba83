#pragma once

#include "engine_commands.h"

namespace tern {

/// Answers the call with what `work` gives on a worker: a Result<QJsonObject>. Control thread.
template <class Work>
void answerFromWorker(Executor &executor, const CallPointer &call, Work work)
{
    runThen(executor, std::move(work), [call](const Result<QJsonObject> &answer) {
        if (answer)
            call->result(*answer);
        else
            call->error(answer.error());
    });
}

/// Changes settings on a worker, puts them into force, and answers with what `work` gave: a
/// Result<QJsonObject>. Control thread.
template <class Work>
void changeOnWorker(const ControlHost &host, const CallPointer &call, Work work)
{
    runThen(host.parts.executor, std::move(work), [host, call](Result<QJsonObject> answer) {
        if (!answer)
            return call->error(answer.error());
        host.reload([call, answer = std::move(*answer)](const Result<void> &reloaded) {
            if (reloaded)
                call->result(answer);
            else
                call->error(reloaded.error());
        });
    });
}

} // namespace tern
