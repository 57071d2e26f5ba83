#include "engine_host.h"

#include "running_program.h"

#include <QTimer>

#include <utility>

namespace tern {

EngineHost::EngineHost(EngineHostParts parts)
    : m_configuration(std::move(parts.configuration)),
      m_version(std::move(parts.version)),
      m_executor(parts.workers),
      m_surroundings(m_executor),
      m_pace{parts.zone, parts.waiting, &m_surroundings},
      m_parts{parts.fileSystem,
              m_executor,
              parts.clock,
              parts.random,
              m_configuration.directories().stateHome,
              &m_pace,
              std::move(parts.machine)},
      m_engine(m_parts, {}),
      m_feed(m_engine)
{
}

EngineHost::~EngineHost() = default;

void EngineHost::start(OtherServer other, Done done)
{
    const auto prepare = [directories = m_configuration.directories(), other]() -> Result<void> {
        TERN_TRY(makePrivateFolder(directories.state));
        TERN_TRY(makePrivateFolder(directories.runtime));
        return other == OtherServer::IsEnded ? endDaemon(directories.socket()) : Result<void>();
    };
    const auto listen = [this, done]() -> Result<void> {
        auto server = std::make_unique<ControlServer>(commands());
        TERN_TRY(server->listen(m_configuration.directories().socket()));
        m_server = std::move(server);
        return {};
    };
    runThen(m_executor, prepare, [this, listen, done](const Result<void> &prepared) {
        if (!prepared)
            return done(prepared);
        // Whoever asks finds the folders there: nobody is served before they are known.
        runThen(
            m_executor, [configuration = m_configuration] { return configuration.read(); },
            [this, listen, done](SettingsLoad load) {
                if (m_ending)
                    return done(fail(ErrorCode::Stopped));
                if (auto listening = listen(); !listening)
                    return done(listening);
                const Result<void> inForce = takeForce(std::move(load)); // or see the snapshot
                static_cast<void>(inForce);
                done({});
            });
    });
}

void EngineHost::reload(Done done)
{
    m_waiting.push_back(std::move(done));
    readForThoseWhoWait();
}

/// A reading serves those who asked before it began: the file may have changed since.
void EngineHost::readForThoseWhoWait()
{
    if (!m_served.empty() || m_waiting.empty())
        return;
    m_served = std::exchange(m_waiting, {});
    runThen(
        m_executor, [configuration = m_configuration] { return configuration.read(); },
        [this](SettingsLoad load) {
            const Result<void> result =
                m_ending ? fail(ErrorCode::Stopped) : takeForce(std::move(load));
            if (m_reloaded)
                m_reloaded(result);
            const std::vector<Done> served = std::exchange(m_served, {});
            for (const Done &told : served)
                told(result);
            readForThoseWhoWait();
        });
}

Result<void> EngineHost::takeForce(SettingsLoad load)
{
    if (load.isValid()) {
        m_settings = std::move(load.settings);
        m_engine.setMistake({});
        m_engine.setPace(m_settings.pace);
        m_engine.setFolders(m_settings.folders);
        return {};
    }
    const SettingsWords &words = m_configuration.words();
    const Error refusal = words.refusal(load.complaints);
    std::vector<FolderSettings> waiting = m_settings.folders;
    for (FolderSettings &folder : waiting)
        folder.refusal = refusal;
    m_engine.setMistake(refusal); // with the file, so that it can be opened
    m_engine.setFolders(waiting);
    return Failure(words.edit(m_configuration.directories().configFile, {{}, load.complaints}));
}

ControlHost EngineHost::controlHost()
{
    const auto optionsOf = [this](const std::string &name) {
        const FolderSettings *folder = m_settings.find(name);
        return folder != nullptr ? folder->options : SyncOptions();
    };
    // Later, so that the answer to the call that asked for it is sent first.
    const auto quit = [this] {
        QTimer::singleShot(0, &m_executor, [this] {
            if (m_quit)
                m_quit();
        });
    };
    return {m_engine,
            m_feed,
            m_parts,
            m_configuration,
            m_version,
            optionsOf,
            [this](Done done) { reload(std::move(done)); },
            quit,
            m_showWindow};
}

const CommandTable &EngineHost::commands()
{
    if (!m_commands)
        m_commands = engineCommands(controlHost());
    return *m_commands;
}

void EngineHost::stop(std::function<void()> stopped)
{
    m_ending = true;
    m_engine.stop([this, stopped = std::move(stopped)] {
        m_server.reset();
        stopped();
    });
}

} // namespace tern
