#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tern {

inline constexpr std::size_t maxTableCells = 500'000;
inline constexpr std::size_t maxTableColumns = 256;

/// The cells of a table, row by row, without the quotes around them.
using TableRows = std::vector<std::vector<std::string>>;

/// Rows of RFC 4180, with another separator than a comma, too; lines with nothing in them are none.
/// Nothing unless all rows have the same number of columns, two or more, all quotes are closed, and
/// there are at most maxTableColumns and maxTableCells. Pure; any thread.
[[nodiscard]] std::optional<TableRows> readTable(std::string_view text, char separator);

/// The separator (comma, semicolon, tab, bar) by which both are tables; nothing: at least one is
/// none.
[[nodiscard]] std::optional<char> separatorOf(std::string_view local, std::string_view remote);

} // namespace tern
