#include "words.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

namespace tern::test {

namespace {

constexpr std::size_t shortestRun = 20; // of one character, that is written as \{x*20}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

std::optional<std::size_t> numberFrom(std::string_view digits, int base = 10)
{
    std::size_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.empty())
        return std::nullopt;
    return value;
}

/// What stands after a backslash at `at`, which moves behind it.
std::string escaped(std::string_view text, std::size_t &at, int line)
{
    const char c = at < text.size() ? text[at++] : '\0';
    switch (c) {
    case 'n': return "\n";
    case 't': return "\t";
    case '\\':
    case '"': return {c};
    case 'x':
        if (const auto byte = numberFrom(text.substr(at, 2), 16); byte && at + 2 <= text.size()) {
            at += 2;
            return {static_cast<char>(*byte)};
        }
        throw ScenarioError(line, "\\x needs two hexadecimal digits, as in \\xff");
    case '{': {
        const std::size_t end = text.find('}', at);
        if (end != std::string_view::npos && end > at + 2 && text[at + 1] == '*') {
            if (const auto times = numberFrom(text.substr(at + 2, end - at - 2))) {
                const char repeated = text[at];
                at = end + 1;
                return std::string(*times, repeated);
            }
        }
        throw ScenarioError(line, "\\{ needs a character and a number, as in \\{x*255}");
    }
    default: throw ScenarioError(line, "after a backslash stands n, t, \\, \", xFF or {x*255}");
    }
}

/// The quoted word that begins after the quote at `at`, which moves behind the closing one.
std::string readQuoted(std::string_view text, std::size_t &at, int line)
{
    std::string word;
    while (at < text.size() && text[at] != '"') {
        if (text[at] == '\\')
            word += escaped(text, ++at, line);
        else
            word += text[at++];
    }
    if (at == text.size())
        throw ScenarioError(line, "a closing \" is missing");
    ++at;
    return word;
}

std::vector<Word> wordsOf(std::string_view text, int line)
{
    std::vector<Word> words;
    std::size_t at = 0;
    while (at < text.size()) {
        if (isBlank(text[at])) {
            ++at;
        } else if (text[at] == '#') {
            break;
        } else if (text[at] == '"') {
            words.push_back({readQuoted(text, ++at, line), true});
        } else {
            const std::size_t start = at;
            while (at < text.size() && !isBlank(text[at]) && text[at] != '"')
                ++at;
            words.push_back({std::string(text.substr(start, at - start)), false});
        }
    }
    return words;
}

struct Range {
    std::size_t begin = 0; ///< of its text
    std::size_t length = 0;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// The first "{1..40}" in `text`.
std::optional<Range> rangeIn(std::string_view text)
{
    for (std::size_t open = text.find('{'); open != std::string_view::npos;
         open = text.find('{', open + 1)) {
        const std::size_t close = text.find('}', open);
        if (close == std::string_view::npos)
            return std::nullopt;
        const std::string_view inside = text.substr(open + 1, close - open - 1);
        const std::size_t dots = inside.find("..");
        if (dots == std::string_view::npos)
            continue;
        const auto first = numberFrom(inside.substr(0, dots));
        const auto last = numberFrom(inside.substr(dots + 2));
        if (first && last && *first <= *last)
            return Range{open, close - open + 1, *first, *last};
    }
    return std::nullopt;
}

/// The line itself, or one for each number of its range.
std::vector<std::string> expanded(std::string_view text)
{
    const auto range = rangeIn(text);
    if (!range)
        return {std::string(text)};
    std::vector<std::string> lines;
    for (std::size_t number = range->first; number <= range->last; ++number) {
        const std::string digits = std::to_string(number);
        std::string line(text);
        line.replace(range->begin, range->length, digits);
        for (std::size_t at = line.find("{}"); at != std::string::npos; at = line.find("{}", at))
            line.replace(at, 2, digits);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::string hexByte(unsigned char byte)
{
    constexpr std::string_view digits = "0123456789abcdef";
    return {'\\', 'x', digits[byte >> 4], digits[byte & 15]};
}

std::size_t runAt(const std::string &bytes, std::size_t at)
{
    const std::size_t end = bytes.find_first_not_of(bytes[at], at);
    return (end == std::string::npos ? bytes.size() : end) - at;
}

/// The length of the UTF-8 character of several bytes at `at`; 0 when there is none.
std::size_t characterAt(const std::string &bytes, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (lead > 0xf4 || at + length > bytes.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((static_cast<unsigned char>(bytes[at + i]) & 0xc0) != 0x80)
            return 0;
    }
    return length;
}

} // namespace

std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    int number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view raw = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        for (const std::string &one : expanded(raw)) {
            Line line{number, !one.empty() && isBlank(one.front()), wordsOf(one, number)};
            if (!line.words.empty())
                lines.push_back(std::move(line));
        }
    }
    return lines;
}

std::size_t beginsWith(const std::vector<Word> &words, std::string_view phrase)
{
    const std::vector<Word> wanted = wordsOf(phrase, 0);
    if (words.size() < wanted.size() || !std::equal(wanted.begin(), wanted.end(), words.begin()))
        return 0;
    return wanted.size();
}

std::string inQuotes(const std::string &bytes)
{
    std::string text = "\"";
    for (std::size_t at = 0; at < bytes.size();) {
        const char c = bytes[at];
        const auto byte = static_cast<unsigned char>(c);
        if (const std::size_t run = runAt(bytes, at);
            run >= shortestRun && byte > ' ' && byte < 127 && c != '}') {
            text += std::string("\\{") + c + '*' + std::to_string(run) + '}';
            at += run;
        } else if (const std::size_t length = characterAt(bytes, at); length > 0) {
            text += bytes.substr(at, length);
            at += length;
        } else {
            ++at;
            text += c == '\n'                  ? "\\n"
                    : c == '\t'                ? "\\t"
                    : c == '"' || c == '\\'    ? std::string{'\\', c}
                    : byte < 32 || byte >= 127 ? hexByte(byte)
                                               : std::string{c};
        }
    }
    return text + '"';
}

std::string wordFor(const std::string &bytes)
{
    std::string text = inQuotes(bytes);
    const bool isPlain = text == '"' + bytes + '"' && !bytes.empty() && bytes != "->"
                         && bytes.front() != '#' && bytes.find(' ') == std::string::npos;
    return isPlain ? bytes : text;
}

} // namespace tern::test
