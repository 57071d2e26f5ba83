#pragma once

#include "settings.h"

namespace tern {

/// Reads the rules that govern each folder of `settings`, compiles them into its options, and notes
/// what is wrong with them: such a folder gets a refusal. A folder without a `rules` key is
/// governed by sync-rules.yml beside `configFile`, where there is one. Blocks.
void loadRulesOfFolders(Settings &settings, const std::string &configFile, const std::string &home);

/// What is to be taken for a folder's file of rules.
struct RulesInstead {
    std::string file = {};                ///< absolute; empty: the folder's own
    std::optional<std::string> text = {}; ///< what is to stand in it; nothing: what does
};

/// The same for one folder of `settings`. Blocks.
void loadRulesOf(FolderSettings &folder, Settings &settings, const std::string &configFile,
                 const std::string &home, const RulesInstead &instead);

/// Puts what holds for conflicts of a folder, and for the versions they displace, into `options`.
void takeConflictSettings(SyncOptions &options, const Settings &settings, const Setting &entry);

/// The file that `rules: NAME` means: a NAME without '/' is rules/NAME.yml beside `configFile`,
/// which may be a template that was put there; else it is a path, absolute, with "~/", or relative
/// to the folder of `configFile`.
[[nodiscard]] std::string rulesFileFor(const std::string &name, const std::string &configFile,
                                       const std::string &home);
/// sync-rules.yml beside `configFile`.
[[nodiscard]] std::string commonRulesFile(const std::string &configFile);

/// Why a folder with these complaints may not run.
[[nodiscard]] Error refusalFor(const std::vector<Complaint> &complaints);

} // namespace tern
