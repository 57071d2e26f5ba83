#include "digest.h"

#include <algorithm>

namespace tern {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

} // namespace

std::string Digest::hex() const
{
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        text += hexDigits[byte >> 4U];
        text += hexDigits[byte & 15U];
    }
    return text;
}

std::optional<Digest> Digest::fromHex(std::string_view hex)
{
    Digest digest;
    if (hex.size() != digest.bytes.size() * 2)
        return std::nullopt;
    for (std::size_t i = 0; i < digest.bytes.size(); ++i) {
        const std::size_t high = hexDigits.find(hex[2 * i]);
        const std::size_t low = hexDigits.find(hex[2 * i + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos)
            return std::nullopt;
        digest.bytes[i] = static_cast<std::uint8_t>(high << 4U | low);
    }
    return digest;
}

std::optional<Digest> Digest::fromBytes(std::string_view raw)
{
    Digest digest;
    if (raw.size() != digest.bytes.size())
        return std::nullopt;
    std::transform(raw.begin(), raw.end(), digest.bytes.begin(),
                   [](char c) { return static_cast<std::uint8_t>(c); });
    return digest;
}

} // namespace tern
