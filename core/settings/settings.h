#pragma once

#include "complaint.h"
#include "setting.h"
#include "settings_limits.h"

#include "engine/engine.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tern {

/// What was read of the rules of one folder. With a complaint the folder may not run: its
/// FolderSettings has a refusal then.
struct RulesLoad {
    /// What a file of rules says of the folder itself: a key of its entry, and the setting.
    struct Said {
        std::string key;
        std::string file;
        Setting setting;
    };
    std::vector<std::string> files = {}; ///< that govern it, its own before what they include
    std::vector<Said> said = {};
    std::vector<Complaint> complaints = {};

    [[nodiscard]] const Said *find(std::string_view key) const;
    [[nodiscard]] bool isValid() const { return complaints.empty(); }
};

/// What the configuration says, validated.
struct Settings {
    std::string file = {};
    std::vector<FolderSettings> folders; ///< as they stand in the file
    int concurrency = 0;                 ///< performance.sync.concurrency; 0: not set
    PaceSettings pace = {};              ///< performance.bandwidth and .schedule: of all folders
    Setting tree = {};                   ///< all that stands in config.yaml
    std::map<std::string, RulesLoad> rules = {}; ///< by the folder's name

    [[nodiscard]] const FolderSettings *find(std::string_view name) const;
    /// The entry of a folder in `tree`.
    [[nodiscard]] const Setting *entryOf(std::string_view folder) const;
};

/// What was read. Valid only without complaints: a configuration that does not parse is not a
/// configuration without folders.
struct SettingsLoad {
    Settings settings;
    std::vector<Complaint> complaints;
    bool exists = false; ///< false: there is no such file, which is no complaint

    [[nodiscard]] bool isValid() const { return complaints.empty(); }
};

/// Reads `text` (YAML). `file` is what complaints call it; "~/" in paths means `home`. Looks at
/// the disk only to resolve symlinks, and to tell whether two places overlap; the folders have no
/// rules yet.
[[nodiscard]] SettingsLoad parseSettings(const std::string &text, const std::string &file,
                                         const std::string &home);
/// The same of a file, and then the rules that govern each folder (folder_rules_load.h). Blocks.
[[nodiscard]] SettingsLoad loadSettings(const std::string &file, const std::string &home);

/// True for [A-Za-z0-9._-]{1,64}.
[[nodiscard]] bool isFolderName(std::string_view name);

} // namespace tern
