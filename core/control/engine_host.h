#pragma once

#include "control_server.h"
#include "engine_commands.h"

#include "engine/qt_executor.h"
#include "engine/system_surroundings.h"

namespace tern {

/// What a running engine stands on; what is referred to outlives it.
struct EngineHostParts {
    FileSystem &fileSystem;
    const Clock &clock;
    Random &random;
    const TimeZone &zone;
    Waiting &waiting;
    Configuration configuration;
    std::string version = {};
    std::string machine = {}; ///< tells this computer from others; see Session
    int workers = 4;          ///< how many works may run at once
};

/// An engine in a program of its own: with its workers, its surroundings, the configuration in
/// force, and its commands on the control socket. What a daemon and the desktop share. Lives on the
/// control thread, which has an event loop; never blocks it.
class EngineHost {
public:
    using Done = std::function<void(Result<void>)>;

    explicit EngineHost(EngineHostParts parts);
    ~EngineHost();
    EngineHost(const EngineHost &) = delete;
    EngineHost &operator=(const EngineHost &) = delete;

    [[nodiscard]] Engine &engine() { return m_engine; }
    [[nodiscard]] EngineFeed &feed() { return m_feed; }
    [[nodiscard]] Executor &executor() { return m_executor; }

    /// What the command "stop" does, besides answering. Called from the event loop.
    void onQuit(std::function<void()> quit) { m_quit = std::move(quit); }
    /// What the command "desktop.show" does; without it there is no desktop. Before start().
    void onShowWindow(ShowWindow show) { m_showWindow = std::move(show); }
    /// Told of each reload(), whoever asked for it.
    void onReloaded(std::function<void(const Result<void> &)> reloaded)
    {
        m_reloaded = std::move(reloaded);
    }

    /// What becomes of a daemon that serves the control socket already. A desktop is never ended.
    enum class OtherServer : std::uint8_t { IsLeft, IsEnded };
    /// Makes the folders of state, reads the configuration, serves the control socket, and then
    /// keeps the folders in sync. Locked (detail: the process id) when another process serves it:
    /// nothing was begun then. A mistake in the configuration is no failure of this: the snapshot
    /// tells it.
    void start(OtherServer other, Done done);
    /// Reads the configuration again. With a mistake in it nobody knows what it is to mean: all
    /// folders that were known wait, and that is the failure.
    void reload(Done done);
    [[nodiscard]] std::size_t folderCount() const { return m_settings.folders.size(); }
    [[nodiscard]] const CommandTable &commands();

    /// Ends all work; `stopped` is called when nothing works any more, and nobody is served.
    void stop(std::function<void()> stopped);

private:
    void readForThoseWhoWait();
    Result<void> takeForce(SettingsLoad load);
    [[nodiscard]] ControlHost controlHost();

    Configuration m_configuration;
    std::string m_version;
    QtExecutor m_executor;
    SystemSurroundings m_surroundings;
    PaceParts m_pace;
    EngineParts m_parts;
    Engine m_engine;
    EngineFeed m_feed;
    Settings m_settings; ///< in force
    std::function<void()> m_quit;
    ShowWindow m_showWindow;
    std::function<void(const Result<void> &)> m_reloaded;
    std::vector<Done> m_waiting = {}; ///< for a reading that did not begin yet
    std::vector<Done> m_served = {};  ///< by the one that goes on
    std::optional<CommandTable> m_commands = {};
    std::unique_ptr<ControlServer> m_server = {};
    bool m_ending = false;
};

} // namespace tern
