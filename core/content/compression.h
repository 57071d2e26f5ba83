#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace tern {

/// The most bytes that a base may have: what the largest mergeable file has.
inline constexpr std::size_t maxBaseBytes = std::size_t{16} * 1024 * 1024;

/// Contents that a later merge starts from, as the journal keeps them: one zstd frame that tells
/// its own size and ends in a checksum. Pure; any thread.

/// TooLarge above maxBaseBytes.
[[nodiscard]] Result<std::string> compressBase(std::string_view bytes);

/// Trusts nothing in `frame`: takes no more memory than maxBaseBytes, whatever it claims to hold.
/// TooLarge for a frame that holds more; Corrupt for all that compressBase() did not make.
[[nodiscard]] Result<std::string> decompressBase(std::string_view frame);

} // namespace tern
