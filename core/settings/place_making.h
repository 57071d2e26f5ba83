#pragma once

#include "base/result.h"

#include <string>

namespace tern {

/// Makes the folder at a canonical place, whose parent has to be there. AlreadyExists, NotFound,
/// PermissionDenied, ... Blocks.
Result<void> makePlace(const std::string &place);

} // namespace tern
