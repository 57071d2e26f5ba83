#pragma once

#include "directories.h"

namespace tern {

/// Whether a program is started when the user logs in: an entry in the autostart folder of the
/// desktop (freedesktop.org Desktop Application Autostart Specification 0.5). Blocks for a moment.

/// Where Tern's own lies.
[[nodiscard]] std::string loginEntryFile(const Directories &directories);
/// True when an entry is there that no "Hidden=true" switches off.
[[nodiscard]] bool startsAtLogin(const std::string &entryFile);
/// Makes the entry for `program`, an absolute path, which gets `argument`. BadInput for a path that
/// an entry cannot hold.
Result<void> startAtLogin(const std::string &entryFile, const std::string &program,
                          const std::string &argument);
/// Takes the entry away; fine when there is none.
Result<void> doNotStartAtLogin(const std::string &entryFile);

} // namespace tern
