#include "yaml_lines.h"

#include <algorithm>

namespace tern {

namespace {

bool isWordByte(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'
           || c == '/';
}

bool isPlainByte(char c)
{
    return isWordByte(c) || c == '.' || c == '-' || c == '%';
}

} // namespace

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = text.find('\n', start);
        const std::size_t next = end == std::string::npos ? text.size() : end + 1;
        lines.push_back(text.substr(start, next - start));
        start = next;
    }
    return lines;
}

std::string joinedLines(const std::vector<std::string> &lines)
{
    std::string text;
    for (const std::string &line : lines)
        text += line;
    return text;
}

bool isBlankLine(std::string_view line)
{
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::size_t indentOf(std::string_view line)
{
    return std::min(line.find_first_not_of(' '), line.size());
}

void endWithNewline(std::vector<std::string> &lines, std::size_t before)
{
    if (before > 0 && !lines[before - 1].ends_with('\n'))
        lines[before - 1] += '\n';
}

std::string quotedScalar(std::string_view value)
{
    std::string text = "\"";
    constexpr char digits[] = "0123456789abcdef";
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            text += '\\';
            text += c;
        } else if (byte < 0x20 || byte == 0x7f) {
            text += "\\x";
            text += digits[byte >> 4];
            text += digits[byte & 15];
        } else {
            text += c;
        }
    }
    return text + '"';
}

std::string scalarText(std::string_view value)
{
    const bool isNull = value == "null" || value == "Null" || value == "NULL";
    if (!value.empty() && !isNull && isWordByte(value.front())
        && std::all_of(value.begin(), value.end(), isPlainByte))
        return std::string(value);
    return quotedScalar(value);
}

} // namespace tern
