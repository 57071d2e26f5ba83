#pragma once

#include "model/status_snapshot.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tern {

/// Facts as people read them. Pure.

/// "0 bytes", "1 byte", "999 bytes", "59.4 GB": decimal, three digits.
[[nodiscard]] std::string sizeText(std::uint64_t bytes);
/// "1,234".
[[nodiscard]] std::string countText(std::uint64_t count);
/// "1 file", "2,000 files".
[[nodiscard]] std::string countOf(std::uint64_t count, const char *one, const char *many);
/// "3 files, 1.2 MB".
[[nodiscard]] std::string tallyText(const Tally &tally);
/// "0.4 s", "12 s", "3 min 5 s", "2 h 10 min".
[[nodiscard]] std::string durationText(std::uint64_t milliseconds);
/// "2026-11-20 19:14" in the user's time zone.
[[nodiscard]] std::string dateText(std::int64_t nanoseconds);
/// "19:14:05" in the user's time zone.
[[nodiscard]] std::string clockText(std::int64_t nanoseconds);

/// A name that may hold any bytes, safe to print: control characters and what is not UTF-8 are
/// shown as \n, \t, \xNN; a backslash as itself.
[[nodiscard]] std::string safeName(std::string_view bytes);
/// The same in quotes.
[[nodiscard]] std::string quotedName(std::string_view bytes);
/// The root as ".".
[[nodiscard]] std::string pathText(const RelPath &path);
[[nodiscard]] std::string joined(const std::vector<std::string> &words, std::string_view between);
/// At most `columns` wide (a character a column), shortened in the middle.
[[nodiscard]] std::string elided(const std::string &text, std::size_t columns);
[[nodiscard]] std::size_t columnsOf(std::string_view text);

} // namespace tern
