#pragma once

#include "json_value.h"

#include <optional>

namespace tern {

/// The minor version of a notebook of version 4.0 to 4.5; nothing for all else.
[[nodiscard]] std::optional<int> minorOf(const Json &notebook);

/// True for what Jupyter's schema of that version admits (nbformat.v4.0 to .v4.5, and ids that no
/// two cells share).
[[nodiscard]] bool isValidNotebook(const Json &notebook);

} // namespace tern
