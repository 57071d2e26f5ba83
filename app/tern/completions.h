#pragma once

#include <string>

namespace tern {

/// Completions and the manual page, made from the table of commands.
[[nodiscard]] std::string bashCompletions();
[[nodiscard]] std::string zshCompletions();
[[nodiscard]] std::string fishCompletions();
[[nodiscard]] std::string manualPage();

} // namespace tern
