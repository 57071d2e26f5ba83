#include "commands.h"

#include "daemon_control.h"
#include "folder_access.h"
#include "format.h"
#include "json_output.h"
#include "words.h"

#include "control/bytes.h"
#include "control/json.h"
#include "control/json_read.h"

#include <algorithm>
#include <filesystem>

namespace tern {

namespace {

constexpr int defaultLines = 50;

struct FoundEvent {
    std::string folder;
    Event event;
    QJsonObject json;
};

constexpr int pageLines = 1000;

/// What of the log is wanted; see control/log_json.h.
Result<QJsonObject> queryFrom(const Context &context, const Arguments &arguments)
{
    QJsonObject query;
    if (const auto since = arguments.value("since"))
        query.insert(u"since_ns"_qs,
                     static_cast<qint64>(context.clock.now() - durationFrom(*since).value_or(0)));
    QJsonArray kinds;
    for (const std::string &kind : arguments.values("kind"))
        kinds.append(textOf(kind));
    if (!kinds.isEmpty())
        query.insert(u"kinds"_qs, kinds);
    if (const auto words = arguments.value("find"))
        putBytes(query, u"words"_qs, *words);
    if (const auto run = arguments.value("run"))
        query.insert(u"run"_qs, textOf(*run));
    return query;
}

/// The newest `count` of one folder, newest first.
Result<std::vector<FoundEvent>> lastEventsOf(FolderAccess &access, const FolderTarget &target,
                                             QJsonObject query, std::size_t count)
{
    std::vector<FoundEvent> found;
    qint64 next = 1;
    while (next > 0 && found.size() < count) {
        query.insert(u"limit"_qs,
                     static_cast<qint64>(std::min<std::size_t>(count - found.size(), pageLines)));
        TERN_TRY(const QJsonObject answer, access.ask(target, "log.page", query));
        const QJsonArray list = answer.value(u"events"_qs).toArray();
        for (const QJsonValue &value : list)
            found.push_back({target.name, eventFrom(value.toObject()), value.toObject()});
        next = answer.value(u"next"_qs).toInteger();
        query.insert(u"before"_qs, next);
    }
    return found;
}

Result<std::vector<FoundEvent>> lastEvents(Context &context, const Arguments &arguments,
                                           const std::vector<FolderTarget> &targets)
{
    const int count = arguments.number("lines").value_or(defaultLines);
    TERN_TRY(const QJsonObject query, queryFrom(context, arguments));
    FolderAccess access(context);
    std::vector<FoundEvent> found;
    for (const FolderTarget &target : targets) {
        if (!wasSyncedBefore(context, target.local, target.remote))
            continue;
        TERN_TRY(auto some, lastEventsOf(access, target, query, static_cast<std::size_t>(count)));
        std::move(some.begin(), some.end(), std::back_inserter(found));
    }
    std::reverse(found.begin(), found.end()); // they come newest first
    std::stable_sort(found.begin(), found.end(), [](const FoundEvent &a, const FoundEvent &b) {
        return a.event.time < b.event.time;
    });
    if (found.size() > static_cast<std::size_t>(count))
        found.erase(found.begin(), found.end() - count);
    return found;
}

/// One folder a table: the journal of each is somewhere else, and may be a daemon's.
ExitStatus writeTable(Context &context, const Arguments &arguments,
                      const std::vector<FolderTarget> &targets)
{
    std::vector<FolderTarget> synced;
    std::copy_if(targets.begin(), targets.end(), std::back_inserter(synced),
                 [&](const FolderTarget &target) {
                     return wasSyncedBefore(context, target.local, target.remote);
                 });
    if (synced.size() != 1)
        return report(context, arguments,
                      usageError("--csv writes the log of one folder; name it").value());
    auto query = queryFrom(context, arguments);
    if (!query)
        return report(context, arguments, query.error());
    const std::filesystem::path file =
        std::filesystem::path(context.workingFolder) / *arguments.value("csv");
    putBytes(*query, u"to"_qs, file.lexically_normal().string());
    FolderAccess access(context);
    const auto answer = access.ask(synced.front(), "log.export", *query);
    if (!answer && answer.error().code == ErrorCode::AlreadyExists) {
        context.err.line("tern: " + safeName(file.string())
                         + " is there already, and stays as it is. Give another name.");
        return ExitStatus::CouldNotRun;
    }
    if (!answer)
        return report(context, arguments, answer.error());
    if (arguments.wantsJson())
        printJson(context.out, *answer);
    else
        context.out.line(
            "Wrote "
            + countOf(static_cast<std::uint64_t>(answer->value(u"events"_qs).toInteger()), "event",
                      "events")
            + " to " + safeName(file.string()) + ".");
    return ExitStatus::InSync;
}

void show(Context &context, const Arguments &arguments, const FoundEvent &found)
{
    if (arguments.wantsJson()) {
        QJsonObject object = found.json;
        if (!found.folder.empty())
            object.insert(u"folder"_qs, textOf(found.folder));
        printJson(context.out, object);
        return;
    }
    context.out.line(dateText(found.event.time) + "  "
                     + (found.folder.empty() ? "" : found.folder + "  ")
                     + sentenceFor(found.event));
}

ExitStatus follow(Context &context, const Arguments &arguments, ControlClient &client)
{
    QJsonObject wire;
    if (const auto folder = arguments.positional(0))
        wire.insert(u"name"_qs, textOf(*folder));
    const auto tell = [&](const QJsonObject &event) {
        const QJsonArray list = event.value(u"events"_qs).toArray();
        for (const QJsonValue &value : list)
            show(context, arguments,
                 {stringFrom(event, u"folder"_qs), eventFrom(value.toObject()), value.toObject()});
    };
    const Interrupt interrupt;
    const auto followed = client.ask("log.follow", wire, tell, interrupt.descriptor());
    if (!followed && followed.error().code != ErrorCode::Stopped)
        return report(context, arguments, followed.error());
    return ExitStatus::InSync;
}

} // namespace

ExitStatus runLog(Context &context, const Arguments &arguments)
{
    const auto targets = chosenTargets(context, arguments);
    if (!targets)
        return report(context, arguments, targets.error());
    const auto client = connectToDaemon(context);
    if (arguments.has("follow") && !client) {
        context.err.line("tern: no daemon runs, so there is nothing to follow. `tern start` "
                         "starts it.");
        return ExitStatus::CouldNotRun;
    }
    if (arguments.has("csv"))
        return writeTable(context, arguments, *targets);
    const auto events = lastEvents(context, arguments, *targets);
    if (!events)
        return report(context, arguments, events.error());
    for (const FoundEvent &found : *events)
        show(context, arguments, found);
    if (arguments.has("follow"))
        return follow(context, arguments, **client);
    if (events->empty() && !arguments.wantsJson())
        context.out.line("Nothing yet. What Tern sends, fetches and moves is listed here.");
    return ExitStatus::InSync;
}

} // namespace tern
