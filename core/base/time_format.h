#pragma once

#include <cstdint>
#include <string>

namespace tern {

/// "20261120T191405Z": UTC, sorts by time; the beginning of a run's name. `time`: nanoseconds
/// since 1970, any value.
[[nodiscard]] std::string utcCompact(std::int64_t time);

/// "2026-11-20 19.14.05": UTC, fit for a file name.
[[nodiscard]] std::string utcFileLabel(std::int64_t time);

} // namespace tern
