#include "daemon_control.h"

#include "words.h"

#include "control/running_program.h"

#include <array>
#include <cerrno>
#include <thread>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tern {

namespace {

using namespace std::chrono_literals;

constexpr auto launchPatience = 15s;
constexpr auto pace = 10ms;

/// In the child: the daemon in place of this program, with nothing of our terminal.
[[noreturn]] void becomeDaemon(const std::string &program)
{
    ::setsid();
    const int nothing = ::open("/dev/null", O_RDWR);
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::dup2(nothing, standard);
    if (::chdir("/") != 0)
        ::_exit(126);
    ::execl(program.c_str(), "tern", "daemon", "--log", static_cast<char *>(nullptr));
    ::_exit(127);
}

template <class Condition>
bool waitUntil(std::chrono::steady_clock::duration patience, Condition condition)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(pace);
    }
    return true;
}

} // namespace

Result<std::unique_ptr<ControlClient>> connectToDaemon(const Context &context)
{
    return ControlClient::connect(context.directories.socket());
}

Result<void> launchDaemon(Context &context)
{
    TERN_TRY(settingsOf(context));
    const pid_t child = ::fork();
    if (child < 0)
        return Failure(systemError(errno, "fork"));
    if (child == 0)
        becomeDaemon(context.program);
    int ended = 0;
    bool answers = false;
    const bool decided = waitUntil(launchPatience, [&] {
        const auto client = connectToDaemon(context);
        answers = client && (*client)->ask("ping", {}, {}, -1, 1000);
        return answers || ::waitpid(child, &ended, WNOHANG) == child;
    });
    if (answers)
        return {};
    return fail(decided ? ErrorCode::Io : ErrorCode::Busy, "tern daemon",
                "see " + context.directories.daemonLog());
}

Result<void> reloadDaemon(const Context &context)
{
    const auto client = connectToDaemon(context);
    if (!client)
        return {};
    TERN_TRY((*client)->ask("reload"));
    return {};
}

Result<void> waitForEndOfDaemon(const Context &context)
{
    return waitForEndOfServer(context.directories.socket());
}

} // namespace tern
