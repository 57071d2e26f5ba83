#pragma once

#include <string_view>

namespace tern {

/// True for what RFC 3629 calls UTF-8. Pure; any thread.
[[nodiscard]] bool isValidUtf8(std::string_view bytes);

} // namespace tern
