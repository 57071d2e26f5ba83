#pragma once

#include "base/error.h"

#include <QString>

namespace tern {

/// Why a `tern://` link shows nothing: what happened, what is safe, what to do. `error`: of
/// parseDesktopLink(), or NotFound for a folder that is not there, with its name as subject. GUI
/// thread.
[[nodiscard]] QString sentenceForLink(const Error &error);

} // namespace tern
