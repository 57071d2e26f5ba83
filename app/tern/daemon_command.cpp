#include "commands.h"

#include "engine_loop.h"
#include "event_printer.h"
#include "log_file.h"
#include "words.h"

namespace tern {

namespace {

ExitStatus reportRunning(Context &context, const Error &error)
{
    if (error.code != ErrorCode::Locked)
        return report(context, error);
    context.err.line("tern: a daemon already runs (process " + error.detail
                     + "). `tern status` shows what it does.");
    return ExitStatus::CouldNotRun;
}

} // namespace

ExitStatus runDaemon(Context &context, const Arguments &arguments)
{
    // A configuration that does not parse is never "no folders".
    if (const auto settings = settingsOf(context); !settings)
        return report(context, settings.error());
    for (const std::string &folder : {context.directories.state, context.directories.runtime}) {
        if (auto made = makePrivateFolder(folder); !made)
            return report(context, made.error());
    }
    LogFile log(context.directories.daemonLog());
    const bool toFile = arguments.has("log");
    if (auto opened = toFile ? log.open() : Result<void>(); !opened)
        return report(context, opened.error());
    const auto print = [&](const std::string &line) {
        if (toFile)
            log.line(line);
        else
            context.out.line(line);
    };
    EngineLoop loop(context);
    EngineHost &host = loop.host();
    host.onQuit([&loop] { loop.quit(); });
    host.onReloaded([&print](const Result<void> &loaded) {
        print(loaded
                  ? "Configuration read."
                  : "No folder is synced until this is corrected: " + sentenceFor(loaded.error()));
    });
    EventPrinter printer(print, context.clock, EventPrinter::Names::Shown);
    host.feed().join({[&] { printer.status(host.engine().snapshot()); },
                      [&](const std::string &folder, const std::vector<Event> &events) {
                          printer.events(folder, events);
                      }});
    loop.onHangUp([&host] { host.reload([](const Result<void> &) {}); });
    std::optional<ExitStatus> failed;
    host.start(EngineHost::OtherServer::IsLeft, [&](const Result<void> &started) {
        const std::optional<Error> mistake = host.engine().snapshot().mistake;
        if (started && !mistake) {
            print("Tern " TERN_VERSION " keeps " + std::to_string(host.folderCount()) + " "
                  + (host.folderCount() == 1 ? "folder" : "folders") + " in sync.");
            return;
        }
        failed = started ? report(context, *mistake) : reportRunning(context, started.error());
        loop.quit();
    });
    loop.run();
    if (failed)
        return *failed;
    print("Stopped.");
    return ExitStatus::InSync;
}

} // namespace tern
