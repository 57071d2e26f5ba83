#pragma once

#include "thing.h"

namespace tern::test {

/// All that stands below `folder`, but Tern's own folder in it, whoever may read it; nothing when
/// `folder` is not there. Throws std::runtime_error when something cannot be looked at.
[[nodiscard]] Things thingsBelow(const std::string &folder);

} // namespace tern::test
