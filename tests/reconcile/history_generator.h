#pragma once

#include "history.h"

#include <rapidcheck.h>

namespace tern::test {

/// How RapidCheck makes a history, and makes a failing one simpler: fewer deeds, simpler ones, and
/// nothing special about the setting.
[[nodiscard]] rc::Gen<History> histories(Names names);

} // namespace tern::test
