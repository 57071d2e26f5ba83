#include "running_program.h"

#include "bytes.h"
#include "control_server.h"

#include <thread>

namespace tern {

namespace {

using namespace std::chrono_literals;

constexpr int answerPatience = 5000; // milliseconds, for what is answered at once
constexpr auto endPatience = 30s;
constexpr auto pace = 10ms;

Result<QJsonObject> askServer(const std::string &socketPath, const std::string &command,
                              const QJsonObject &arguments = {})
{
    TERN_TRY(const auto client, ControlClient::connect(socketPath));
    return client->ask(command, arguments, {}, -1, answerPatience);
}

} // namespace

Result<std::optional<RunningProgram>> runningProgram(const std::string &socketPath)
{
    if (!runningServer(socketPath))
        return std::optional<RunningProgram>();
    const auto answer = askServer(socketPath, "ping");
    if (!answer && answer.error().code == ErrorCode::Offline && !runningServer(socketPath))
        return std::optional<RunningProgram>(); // it ended this moment
    if (!answer)
        return Failure(answer.error());
    const bool isDesktop = answer->value(u"desktop"_qs).toBool();
    return std::optional(isDesktop ? RunningProgram::Desktop : RunningProgram::Daemon);
}

Result<void> waitForEndOfServer(const std::string &socketPath)
{
    const auto end = std::chrono::steady_clock::now() + endPatience;
    while (runningServer(socketPath)) {
        if (std::chrono::steady_clock::now() > end)
            return fail(ErrorCode::Busy, "tern daemon");
        std::this_thread::sleep_for(pace);
    }
    return {};
}

Result<void> endDaemon(const std::string &socketPath)
{
    TERN_TRY(const std::optional<RunningProgram> running, runningProgram(socketPath));
    if (!running)
        return {};
    if (*running == RunningProgram::Desktop)
        return fail(ErrorCode::Locked, socketPath,
                    std::to_string(runningServer(socketPath).value_or(0)));
    if (auto asked = askServer(socketPath, "stop");
        !asked && asked.error().code != ErrorCode::Offline)
        return Failure(asked.error());
    return waitForEndOfServer(socketPath);
}

Result<void> showRunningDesktop(const std::string &socketPath, const std::string &link)
{
    QJsonObject arguments;
    if (!link.empty())
        arguments.insert(u"link"_qs, textOf(link));
    TERN_TRY(askServer(socketPath, "desktop.show", arguments));
    return {};
}

} // namespace tern
