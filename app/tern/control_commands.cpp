#include "commands.h"

#include "daemon_control.h"
#include "format.h"
#include "targets.h"
#include "words.h"

#include "control/bytes.h"

#include <QJsonArray>

#include <ctime>

namespace tern {

namespace {

constexpr std::int64_t second = 1'000'000'000;

/// Tomorrow at eight in the user's time zone, as the desktop has it, in nanoseconds since 1970.
std::int64_t tomorrowMorning(std::int64_t now)
{
    const std::time_t time = now / second;
    std::tm parts = {};
    ::localtime_r(&time, &parts);
    ++parts.tm_mday;
    parts.tm_hour = 8;
    parts.tm_min = 0;
    parts.tm_sec = 0;
    parts.tm_isdst = -1;
    return ::mktime(&parts) * second;
}

QJsonObject nameArgument(const Arguments &arguments)
{
    QJsonObject object;
    if (const auto folder = arguments.positional(0))
        object.insert(u"name"_qs, textOf(*folder));
    return object;
}

/// Checks the name, asks the running daemon, and says `done` of each folder.
ExitStatus tellDaemon(Context &context, const Arguments &arguments, const std::string &command,
                      const QJsonObject &wire, const std::string &done)
{
    if (const auto folder = arguments.positional(0)) {
        if (const auto target = targetNamed(context, *folder); !target)
            return report(context, target.error());
    }
    const auto client = connectToDaemon(context);
    if (!client) {
        context.err.line("tern: no daemon runs. `tern start` starts it.");
        return ExitStatus::CouldNotRun;
    }
    const auto answer = (*client)->ask(command, wire);
    if (!answer)
        return report(context, answer.error());
    const QJsonArray folders = answer->value(u"folders"_qs).toArray();
    for (const QJsonValue &folder : folders)
        context.out.line(folder.toString().toStdString() + ": " + done);
    return ExitStatus::InSync;
}

} // namespace

ExitStatus runStart(Context &context, const Arguments &arguments)
{
    const bool runs = connectToDaemon(context).has_value();
    if (arguments.positional(0) && runs)
        return tellDaemon(context, arguments, "start", nameArgument(arguments), "started");
    if (runs) {
        context.out.line("The daemon runs already.");
        return ExitStatus::InSync;
    }
    if (auto launched = launchDaemon(context); !launched)
        return report(context, launched.error());
    context.out.line("Started. `tern status` shows how the folders stand.");
    return ExitStatus::InSync;
}

ExitStatus runStop(Context &context, const Arguments &arguments)
{
    if (arguments.positional(0))
        return tellDaemon(context, arguments, "stop", nameArgument(arguments),
                          "stopped; `tern start` goes on");
    const auto client = connectToDaemon(context);
    if (!client) {
        context.out.line("No daemon runs.");
        return ExitStatus::InSync;
    }
    if (const auto answer = (*client)->ask("stop"); !answer)
        return report(context, answer.error());
    if (auto ended = waitForEndOfDaemon(context); !ended)
        return report(context, ended.error());
    context.out.line("Stopped. What was done is kept; `tern start` continues.");
    return ExitStatus::InSync;
}

ExitStatus runPause(Context &context, const Arguments &arguments)
{
    QJsonObject wire = nameArgument(arguments);
    std::string done = "paused until `tern resume`";
    if (const auto length = arguments.value("for")) {
        const std::int64_t now = context.clock.now();
        const std::int64_t until = *length == "until-tomorrow"
                                       ? tomorrowMorning(now)
                                       : now + durationFrom(*length).value_or(0);
        wire.insert(u"until_ns"_qs, static_cast<qint64>(until));
        done = "paused until " + dateText(until);
    }
    return tellDaemon(context, arguments, "pause", wire, done);
}

ExitStatus runResume(Context &context, const Arguments &arguments)
{
    return tellDaemon(context, arguments, "resume", nameArgument(arguments), "goes on");
}

} // namespace tern
