#pragma once

#include "complaint.h"

#include "engine/engine.h"

#include <string>
#include <string_view>
#include <vector>

namespace tern {

inline constexpr std::size_t maxSettingsBytes = 1U << 20;
inline constexpr int maxSettingsDepth = 32;
inline constexpr int maxConcurrency = 64;

/// What the configuration says, validated.
struct Settings {
    std::vector<FolderSettings> folders; ///< as they stand in the file
    int concurrency = 0;                 ///< performance.sync.concurrency; 0: not set
    PaceSettings pace;                   ///< performance.bandwidth and .schedule: of all folders

    [[nodiscard]] const FolderSettings *find(std::string_view name) const;
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
/// the disk only to resolve symlinks, and to tell whether two places overlap.
[[nodiscard]] SettingsLoad parseSettings(const std::string &text, const std::string &file,
                                         const std::string &home);
[[nodiscard]] SettingsLoad loadSettings(const std::string &file, const std::string &home);

/// True for [A-Za-z0-9._-]{1,64}.
[[nodiscard]] bool isFolderName(std::string_view name);

} // namespace tern
