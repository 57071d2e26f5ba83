#pragma once

#include "command_spec.h"

namespace tern {

/// `tern --help`.
[[nodiscard]] std::string overview();
/// `tern COMMAND --help`: usage, options, examples.
[[nodiscard]] std::string helpFor(const CommandSpec &command);
/// `tern conflicts --help`; empty when `group` is none.
[[nodiscard]] std::string helpForGroup(const std::string &group);
/// "tern sync [OPTION]... SRC DST".
[[nodiscard]] std::string usageOf(const CommandSpec &command);
/// "--max-delete N|N%|off".
[[nodiscard]] std::string synopsisOf(const OptionSpec &option);

} // namespace tern
