#pragma once

#include "command_table.h"
#include "configuration.h"
#include "engine_feed.h"

namespace tern {

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
    /// Shows the program's window; empty: it has none.
    std::function<void()> showWindow = {};
    /// How many places are being looked at that did not answer in time.
    std::shared_ptr<int> silentPlaces = std::make_shared<int>(0);
};

/// The commands of a running engine: what the command line asks today, and a REST door later.
[[nodiscard]] CommandTable engineCommands(ControlHost host);

} // namespace tern
