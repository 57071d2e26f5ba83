#include "watch.h"

#include "engine_loop.h"
#include "event_printer.h"
#include "format.h"
#include "render.h"

#include "control/control_client.h"

namespace tern {

namespace {

constexpr const char *onlyFolder = "folder";

/// A pair that another process keeps in sync already needs no second one.
std::optional<Error> heldByOther(Context &context, const FolderTarget &target)
{
    QtExecutor executor(1);
    const auto session = openSession(context.engineParts(executor), target.local, target.remote);
    if (session)
        return std::nullopt;
    return session.error();
}

} // namespace

ExitStatus watchPair(Context &context, const FolderTarget &target, const ConfiguredPace &pace,
                     bool merges)
{
    if (target.refusal)
        return report(context, *target.refusal);
    SyncOptions options = target.options;
    options.pace = pace.own;
    if (const auto error = heldByOther(context, target))
        return report(context, *error);
    const auto print = [&context](const std::string &line) { context.out.line(line); };
    EventPrinter printer(print, context.clock, EventPrinter::Names::Hidden);
    EngineLoop loop(context);
    Engine &engine = loop.engine();
    const auto showStatus = [&] {
        StatusSnapshot snapshot = engine.snapshot();
        for (FolderStatus &folder : snapshot.folders) {
            if (folder.guard)
                folder.guard = withRoot(std::move(*folder.guard), target);
        }
        printer.status(snapshot);
    };
    loop.feed().join({showStatus, [&](const std::string &folder, const std::vector<Event> &events) {
                          printer.events(folder, events);
                      }});
    context.out.line("Keeping " + safeName(target.local) + " and " + safeName(target.remote)
                     + " the same. Ctrl-C ends it.");
    engine.setPace(pace.common);
    engine.setFolders({{onlyFolder, target.local, target.remote, options}});
    if (merges) {
        RunRequest request;
        request.base = Base::Union;
        request.options = target.options;
        engine.run(onlyFolder, std::move(request), [](const Result<RunResult> &) {});
    }
    loop.run();
    context.out.line("Stopped. What was done is kept; the next run continues.");
    return ExitStatus::InSync;
}

} // namespace tern
