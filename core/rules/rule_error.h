#pragma once

#include "base/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tern {

/// What is wrong with the text of a rule, and where. Core says it in short facts ("unknown unit
/// 'XB'; allowed: B, KB, ..."); the command line adds the text and a caret below it.
///
/// Outside of this folder it travels as an Error with ErrorCode::BadInput: `subject` is the whole
/// offending text (a line of it, for a list), `detail` is "column 12: " and the message, or
/// "line 3, column 12: " or "line 3, column 12 in 'raw/.ternignore': " and the message (`\` before
/// a quote sign or backslash of the name). ruleErrorIn() takes it apart again.
struct RuleError {
    std::string message;
    std::size_t column = 1; ///< bytes from the beginning of the text, the first is 1
    std::size_t line = 0;   ///< of a list, the first is 1; 0: the text is not a list
    std::string file = {};  ///< that the list was read from; empty: none, or not known here

    bool operator==(const RuleError &) const = default;
};

/// What the parsers of this folder return to each other. Columns count within the text that was
/// handed over; shifted() moves them into the text around it.
template <class T>
class [[nodiscard]] Parsed : public tl::expected<T, RuleError> {
public:
    using tl::expected<T, RuleError>::expected;
};

using ParseFailure = tl::unexpected<RuleError>;

/// `return wrong("a number is missing", 0)`. `offset`: bytes before the wrong one.
[[nodiscard]] ParseFailure wrong(std::string message, std::size_t offset);

/// The same error, seen from a text in which the parsed one begins after `offset` bytes.
[[nodiscard]] RuleError shifted(RuleError error, std::size_t offset);

/// As said above; a subject longer than maxSubjectBytes is cut.
constexpr std::size_t maxSubjectBytes = 4096;
[[nodiscard]] Error asError(const RuleError &error, std::string_view text);

/// The inverse of asError(); nothing for an Error that was not made by it.
[[nodiscard]] std::optional<RuleError> ruleErrorIn(const Error &error);

/// The line to print below `text` so that its caret stands under `column`: as wide as the text
/// before it, counting a UTF-8 character as one and keeping tabs.
[[nodiscard]] std::string caretLine(std::string_view text, std::size_t column);

/// `bytes` in single quotes for a message, cut when long.
[[nodiscard]] std::string inQuotes(std::string_view bytes);

} // namespace tern
