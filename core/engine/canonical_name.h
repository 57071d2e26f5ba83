#pragma once

#include <string>
#include <string_view>

namespace tern {

/// How a file system that ignores case and Unicode form would see `name`: NFC, case folded.
/// Bytes that are not UTF-8 come back as they are. Pure.
[[nodiscard]] std::string canonicalName(std::string_view name);

} // namespace tern
