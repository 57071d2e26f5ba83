#include "rule_error.h"

#include <algorithm>
#include <charconv>

namespace tern {

namespace {

/// Takes "`word` N" from the front of `rest`.
std::optional<std::size_t> takeNumber(std::string_view &rest, std::string_view word)
{
    if (!rest.starts_with(word))
        return std::nullopt;
    std::size_t number = 0;
    const char *begin = rest.data() + word.size();
    const auto [end, error] = std::from_chars(begin, rest.data() + rest.size(), number);
    if (error != std::errc() || number == 0)
        return std::nullopt;
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
    return number;
}

/// Takes " in 'FILE'" from the front of `rest`, where it stands; nothing when it does not end.
std::optional<std::string> takeFile(std::string_view &rest)
{
    constexpr std::string_view begin = " in '";
    std::string file;
    if (!rest.starts_with(begin))
        return file;
    for (std::size_t at = begin.size(); at < rest.size(); ++at) {
        if (rest[at] == '\'') {
            rest.remove_prefix(at + 1);
            return file;
        }
        if (rest[at] == '\\' && ++at == rest.size())
            break;
        file += rest[at];
    }
    return std::nullopt;
}

std::string quotedFile(std::string_view file)
{
    std::string made = " in '";
    for (const char c : file) {
        if (c == '\'' || c == '\\')
            made += '\\';
        made += c;
    }
    return made + '\'';
}

bool continuesUtf8(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

} // namespace

ParseFailure wrong(std::string message, std::size_t offset)
{
    return ParseFailure(RuleError{std::move(message), offset + 1});
}

RuleError shifted(RuleError error, std::size_t offset)
{
    error.column += offset;
    return error;
}

Error asError(const RuleError &error, std::string_view text)
{
    std::string detail;
    if (error.line != 0)
        detail = "line " + std::to_string(error.line) + ", ";
    detail += "column " + std::to_string(error.column);
    if (!error.file.empty())
        detail += quotedFile(error.file);
    detail += ": " + error.message;
    return Error{ErrorCode::BadInput, std::string(text.substr(0, maxSubjectBytes)),
                 std::move(detail), 0};
}

std::optional<RuleError> ruleErrorIn(const Error &error)
{
    if (error.code != ErrorCode::BadInput)
        return std::nullopt;
    std::string_view rest = error.detail;
    RuleError found;
    if (const auto line = takeNumber(rest, "line ")) {
        if (!rest.starts_with(", "))
            return std::nullopt;
        rest.remove_prefix(2);
        found.line = *line;
    }
    const auto column = takeNumber(rest, "column ");
    auto file = takeFile(rest);
    if (!column || !file || !rest.starts_with(": "))
        return std::nullopt;
    found.column = *column;
    found.file = std::move(*file);
    found.message = rest.substr(2);
    return found;
}

std::string caretLine(std::string_view text, std::size_t column)
{
    const std::size_t before = column == 0 ? 0 : column - 1;
    std::string line;
    for (const char c : text.substr(0, std::min(before, text.size()))) {
        if (!continuesUtf8(c))
            line += c == '\t' ? '\t' : ' ';
    }
    return line + '^';
}

std::string inQuotes(std::string_view bytes)
{
    constexpr std::size_t longest = 60;
    if (bytes.size() <= longest)
        return '\'' + std::string(bytes) + '\'';
    std::size_t kept = longest;
    while (kept > 0 && continuesUtf8(bytes[kept]))
        --kept;
    return '\'' + std::string(bytes.substr(0, kept)) + "...'";
}

} // namespace tern
