#pragma once

#include <QString>

#include <cstdint>

namespace tern {

/// How long something will take, by guess: "Less than a minute", "About 11 minutes", "About 2
/// hours", "About 3 days". Pure but for the translation; GUI thread.
[[nodiscard]] QString durationText(std::uint64_t seconds);

} // namespace tern
