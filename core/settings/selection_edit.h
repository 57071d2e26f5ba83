#pragma once

#include "settings_edit.h"

namespace tern {

/// Writes what is selected of one folder to config.yaml, durably; comments stay. Nothing is written
/// where the file selects the same already. Blocks.
[[nodiscard]] SettingsEdit setSelectionInFile(const std::string &file, const std::string &home,
                                              const std::string &folder,
                                              const Selection &selection);

} // namespace tern
