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

namespace tern {

namespace {

constexpr int defaultLines = 50;

struct FoundEvent {
    std::string folder;
    Event event;
    QJsonObject json;
};

Result<std::vector<FoundEvent>> lastEvents(Context &context,
                                           const std::vector<FolderTarget> &targets, int count)
{
    FolderAccess access(context);
    std::vector<FoundEvent> found;
    for (const FolderTarget &target : targets) {
        if (!wasSyncedBefore(context, target.local, target.remote))
            continue;
        TERN_TRY(const QJsonObject answer, access.ask(target, "log", {{u"limit"_qs, count}}));
        const QJsonArray list = answer.value(u"events"_qs).toArray();
        for (const QJsonValue &value : list)
            found.push_back({target.name, eventFrom(value.toObject()), value.toObject()});
    }
    std::reverse(found.begin(), found.end()); // they come newest first
    std::stable_sort(found.begin(), found.end(), [](const FoundEvent &a, const FoundEvent &b) {
        return a.event.time < b.event.time;
    });
    if (found.size() > static_cast<std::size_t>(count))
        found.erase(found.begin(), found.end() - count);
    return found;
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
    const auto events =
        lastEvents(context, *targets, arguments.number("lines").value_or(defaultLines));
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
