#pragma once

#include "rule_error.h"

#include <bitset>

namespace tern {

/// One `[...]` of a glob: the bytes it stands for, never '/', and where it ends.
struct GlobClass {
    std::bitset<256> bytes;
    std::size_t end = 0; ///< offset behind the closing ']'
};

/// The class that begins with the '[' at `start` of `text`. As in git: `]` directly after `[` or
/// `[!` is a member, `^` is `!`, `\` quotes, ranges go by byte values, [:names:] know ASCII alone.
/// Fails when it does not end, names an unknown [:name:], or stands for no byte at all.
Parsed<GlobClass> parseGlobClass(std::string_view text, std::size_t start);

} // namespace tern
