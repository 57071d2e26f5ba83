#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tern {

// Editing YAML as text, so that every byte that is not meant stays as it is.

/// Lines with their ends.
[[nodiscard]] std::vector<std::string> linesOf(const std::string &text);
[[nodiscard]] std::string joinedLines(const std::vector<std::string> &lines);
[[nodiscard]] bool isBlankLine(std::string_view line);
/// Spaces before the first other byte.
[[nodiscard]] std::size_t indentOf(std::string_view line);
/// Ends the line before `before`, when it is the last one and has no end.
void endWithNewline(std::vector<std::string> &lines, std::size_t before);
/// `value` as a double-quoted scalar.
[[nodiscard]] std::string quotedScalar(std::string_view value);
/// `value` as it is where that reads as the same text, else in quotes.
[[nodiscard]] std::string scalarText(std::string_view value);

} // namespace tern
