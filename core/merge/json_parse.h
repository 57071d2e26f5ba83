#pragma once

#include "json_value.h"

#include <optional>

namespace tern {

inline constexpr std::size_t maxJsonDepth = 64;
/// Of all values in one document: three of that fit in some hundred megabytes.
inline constexpr std::size_t maxJsonValues = 500'000;

struct JsonDocument {
    Json value;
    JsonLayout layout;
};

/// Reads JSON as RFC 8259 has it, in UTF-8; numbers are taken over as text, of any size. Nothing
/// for what is none, has a key twice, is deeper than maxJsonDepth or has more than maxJsonValues
/// values. Python's NaN and Infinity are no JSON.
[[nodiscard]] std::optional<JsonDocument> parseJson(std::string_view bytes);

} // namespace tern
