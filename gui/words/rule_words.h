#pragma once

#include "model/policy.h"
#include "rules/expression.h"
#include "rules/rule_set.h"
#include "settings/complaint.h"

#include <QString>

namespace tern {

/// What the desktop says of rules, in the user's language. Pure but for the translation and the
/// locale; GUI thread.

[[nodiscard]] QString wordFor(Treatment treatment); ///< "Leave out", "Up only"
/// "Both ways, merge": with what becomes of conflicts, where that is to be merged.
[[nodiscard]] QString wordFor(Treatment treatment, std::optional<ConflictPolicy> conflicts);
[[nodiscard]] QString wordFor(ConflictPolicy policy); ///< "Ask me", "The newest wins"

/// A condition read back: "files over 2 GB, changed in the last 30 days".
[[nodiscard]] QString readBack(const Expression &expression);

/// What is wrong with a line of settings, without its place.
[[nodiscard]] QString sentenceFor(const Complaint &complaint);

} // namespace tern
