#include "commands.h"

#include "engine_loop.h"
#include "event_printer.h"
#include "log_file.h"
#include "words.h"

#include "control/control_server.h"
#include "control/engine_commands.h"

#include <QCoreApplication>
#include <QTimer>

namespace tern {

namespace {

/// The configuration in force.
class DaemonSettings {
public:
    DaemonSettings(const Context &context, Engine &engine) : m_context(context), m_engine(engine) {}

    /// Puts what the file says into force. With a mistake in it, nobody knows what it is to mean:
    /// all folders that were known wait.
    Result<void> load()
    {
        SettingsLoad load = readSettings(m_context);
        if (load.isValid()) {
            m_settings = std::move(load.settings);
            m_engine.setPace(m_settings.pace);
            m_engine.setFolders(m_settings.folders);
            return {};
        }
        std::vector<FolderSettings> waiting = m_settings.folders;
        for (FolderSettings &folder : waiting)
            folder.refusal = refusalInWords(load.complaints);
        m_engine.setFolders(waiting);
        return usageError(linesFor(load.complaints));
    }

    [[nodiscard]] SyncOptions optionsOf(const std::string &name) const
    {
        const FolderSettings *folder = m_settings.find(name);
        return folder != nullptr ? folder->options : SyncOptions();
    }
    [[nodiscard]] std::size_t count() const { return m_settings.folders.size(); }

private:
    const Context &m_context;
    Engine &m_engine;
    Settings m_settings;
};

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
    DaemonSettings settings(context, loop.engine());
    const auto reload = [&]() -> Result<void> {
        Result<void> loaded = settings.load();
        print(loaded
                  ? "Configuration read."
                  : "No folder is synced until this is corrected: " + sentenceFor(loaded.error()));
        return loaded;
    };
    // Later, so that the answer to the call that asked for it is sent first.
    const auto quit = [&loop] {
        QTimer::singleShot(0, QCoreApplication::instance(), [&loop] { loop.quit(); });
    };
    const auto candidate = [&context](const std::string &folder, const CandidateRules &rules) {
        return candidateOptions(context, folder, rules);
    };
    ControlServer server(engineCommands({loop.engine(), loop.feed(), context.clock, TERN_VERSION,
                                         [&](const auto &name) { return settings.optionsOf(name); },
                                         candidate, reload, quit}));
    if (auto listening = server.listen(context.directories.socket()); !listening)
        return reportRunning(context, listening.error());
    EventPrinter printer(print, context.clock, EventPrinter::Names::Shown);
    loop.feed().join({[&] { printer.status(loop.engine().snapshot()); },
                      [&](const std::string &folder, const std::vector<Event> &events) {
                          printer.events(folder, events);
                      }});
    loop.onHangUp([&reload] { static_cast<void>(reload()); });
    if (auto loaded = settings.load(); !loaded)
        return report(context, loaded.error());
    print("Tern " TERN_VERSION " keeps " + std::to_string(settings.count()) + " "
          + (settings.count() == 1 ? "folder" : "folders") + " in sync.");
    loop.run();
    server.close();
    print("Stopped.");
    return ExitStatus::InSync;
}

} // namespace tern
