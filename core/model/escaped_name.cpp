#include "escaped_name.h"

#include "base/rel_path.h"

namespace tern {

namespace {

constexpr std::string_view mark = "~tern";
constexpr std::string_view digits = "0123456789abcdef";

/// What every disk stores as it is: no upper case, nothing outside ASCII, none of the characters
/// that Windows servers refuse.
bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
           || std::string_view(" !#$&'()+,-.;=@[]^_`{}").find(c) != std::string_view::npos;
}

void append(std::string &to, std::string_view part)
{
    // Windows servers drop spaces and dots at the end of a name.
    const std::size_t firstDropped = part.find_last_not_of(" .") + 1;
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (isPlain(part[i]) && i < firstDropped) {
            to += part[i];
            continue;
        }
        const auto byte = static_cast<unsigned char>(part[i]);
        to += '%';
        to += digits[byte >> 4U];
        to += digits[byte & 15U];
    }
}

/// Where the extension begins, with its dot; the end where there is none.
std::size_t extensionStart(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    const bool hasExtension = dot != std::string_view::npos && dot > 0 && dot + 1 < name.size();
    return hasExtension ? dot : name.size();
}

std::optional<std::string> decoded(std::string_view text)
{
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes += text[i];
            continue;
        }
        if (i + 2 >= text.size())
            return std::nullopt;
        const std::size_t high = digits.find(text[i + 1]);
        const std::size_t low = digits.find(text[i + 2]);
        if (high == std::string_view::npos || low == std::string_view::npos)
            return std::nullopt;
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return bytes;
}

} // namespace

std::optional<std::string> escapedName(std::string_view name)
{
    const std::size_t extension = extensionStart(name);
    std::string escaped;
    append(escaped, name.substr(0, extension));
    escaped += mark;
    append(escaped, name.substr(extension));
    if (escaped.size() > RelPath::maxComponentBytes)
        return std::nullopt;
    return escaped;
}

std::optional<std::string> unescapedName(std::string_view escaped)
{
    const std::size_t at = escaped.find(mark);
    if (at == std::string_view::npos)
        return std::nullopt;
    auto name =
        decoded(std::string(escaped.substr(0, at)).append(escaped.substr(at + mark.size())));
    if (!name || !RelPath::isValidName(*name) || escapedName(*name) != escaped)
        return std::nullopt;
    return name;
}

} // namespace tern
