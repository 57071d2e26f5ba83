#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tern {

/// From which side a line of a merged text came.
enum class Origin : std::uint8_t { Both, Local, Remote, Neither };
[[nodiscard]] const char *name(Origin origin); ///< "both", ...

struct MergedLine {
    std::string text; ///< without its end
    Origin origin = Origin::Both;

    bool operator==(const MergedLine &) const = default;
};

/// All lines of `merged`, each with the sides that have it at that place. TooLarge as for
/// compareTexts(); Io when libgit2 fails. Pure; any thread.
[[nodiscard]] Result<std::vector<MergedLine>>
originsOf(std::string_view merged, std::string_view local, std::string_view remote);

} // namespace tern
