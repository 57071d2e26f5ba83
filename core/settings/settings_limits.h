#pragma once

#include <cstddef>

namespace tern {

// What a file of settings may cost, whoever wrote it.

inline constexpr std::size_t maxSettingsBytes = 1U << 20;
inline constexpr int maxSettingsDepth = 32;
inline constexpr std::size_t maxSettingsValues =
    100'000; ///< aliases counted as what they stand for
inline constexpr int maxConcurrency = 64;
inline constexpr std::size_t maxRulesFiles = 32; ///< of one folder, included ones with it
inline constexpr std::size_t maxIncludeDepth = 8;

} // namespace tern
