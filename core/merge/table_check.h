#pragma once

#include <string_view>

namespace tern {

/// True when `merged`, made of `local` and `remote` line by line, is as good a table as both are:
/// where both have the same number of columns in all rows (RFC 4180; separated by comma, semicolon,
/// tab or bar), it has that as well; where quotes are closed in both, they are in it. Tables that
/// are ragged to begin with are not asked for more.
[[nodiscard]] bool isTableLikeBoth(std::string_view merged, std::string_view local,
                                   std::string_view remote);

} // namespace tern
