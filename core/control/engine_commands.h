#pragma once

#include "command_table.h"
#include "configuration.h"
#include "engine_feed.h"

namespace tern {

struct PlaceCalls;

/// Shows the program's window, and in it what a link means; an empty one: as it was.
using ShowWindow = std::function<void(const std::string &link)>;

/// What the commands stand on; outlives the table.
struct ControlHost {
    Engine &engine;
    EngineFeed &feed;
    EngineParts parts; ///< the engine's own, for what concerns none of its folders
    const Configuration &configuration;
    std::string version;
    /// What the configuration in force says for a folder.
    std::function<SyncOptions(const std::string &folder)> optionsOf;
    /// Reads the configuration again; with a mistake in it, all folders wait.
    std::function<void(std::function<void(Result<void>)> done)> reload;
    /// Ends the program, after the present call was answered.
    std::function<void()> quit;
    /// Empty: the program has no window.
    ShowWindow showWindow = {};
    std::shared_ptr<PlaceCalls> placeCalls = {}; ///< of place_calls.h, made by engineCommands()
};

/// The commands of a running engine: what the command line asks today, and a REST door later.
[[nodiscard]] CommandTable engineCommands(ControlHost host);

} // namespace tern
