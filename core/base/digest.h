#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tern {

/// SHA-256 (FIPS 180-4) of a file's content. A value; content/hasher computes it.
struct Digest {
    std::array<std::uint8_t, 32> bytes{};

    auto operator<=>(const Digest &) const = default;

    /// 64 lower-case hexadecimal digits.
    [[nodiscard]] std::string hex() const;
    [[nodiscard]] static std::optional<Digest> fromHex(std::string_view hex);
    /// Exactly 32 raw bytes, as the journal keeps them.
    [[nodiscard]] static std::optional<Digest> fromBytes(std::string_view raw);
};

} // namespace tern
