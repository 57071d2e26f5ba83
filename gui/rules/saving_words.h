#pragma once

#include "engine/rules_preview.h"

#include <QString>

namespace tern {

/// What saving rules would change: "stop bringing down 12 files". Empty: nothing. Pure but for the
/// translation; GUI thread.
[[nodiscard]] QString savingWords(const RulesPreview &preview);

} // namespace tern
