#pragma once

#include "command_table.h"

#include "base/executor.h"

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

} // namespace tern
