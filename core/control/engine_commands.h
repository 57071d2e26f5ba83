#pragma once

#include "command_table.h"
#include "engine_feed.h"

#include "settings/candidate_rules.h"

namespace tern {

/// What the commands stand on; outlives the table.
struct ControlHost {
    Engine &engine;
    EngineFeed &feed;
    const Clock &clock;
    std::string version;
    /// What the configuration says for a folder.
    std::function<SyncOptions(const std::string &folder)> optionsOf;
    /// How a folder would be synced with these rules, and all else as it stands in the files now.
    /// Blocks: called on workers.
    std::function<Result<SyncOptions>(const std::string &folder, const CandidateRules &)>
        candidateOf;
    /// Reads the configuration again; on an error the old one stays in force.
    std::function<Result<void>()> reload;
    /// Ends the program, after the present call was answered.
    std::function<void()> quit;
};

/// The commands of a running engine: what the command line asks today, and a REST door later.
[[nodiscard]] CommandTable engineCommands(ControlHost host);

} // namespace tern
