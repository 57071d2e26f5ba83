#pragma once

#include "command_spec.h"

namespace tern {

/// What the table of commands is made of; see commandSpecs().

/// One run, and the folders that are kept the same.
[[nodiscard]] std::vector<CommandSpec> folderCommands();
/// What waits for the user, what was done, and the settings.
[[nodiscard]] std::vector<CommandSpec> pathCommands();

/// Options that are the same wherever they stand.
namespace common {

inline const OptionSpec json = {"json", '\0', ValueKind::None, {}, "print JSON"};
inline const OptionSpec dryRun = {
    "dry-run", '\0', ValueKind::None, {}, "only show what would be done"};
inline const PositionalSpec anyFolder = {"NAME", ValueKind::Folder, true};

} // namespace common

} // namespace tern
