#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tern::test {

/// Content that tells its own number and size, and whether all of it is there: each byte follows
/// from its place and the number. At least `smallestContent` bytes, and never the same for two
/// numbers.
inline constexpr std::size_t smallestContent = 16;
[[nodiscard]] std::string numberedContent(std::uint64_t number, std::size_t size);

/// The number of a content that is whole; nothing when a part of it is missing, wrong or zero.
[[nodiscard]] std::optional<std::uint64_t> numberOf(std::string_view content);

} // namespace tern::test
