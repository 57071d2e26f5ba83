#include "desktop_link.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace tern {

namespace {

using Page = DesktopLink::Page;

constexpr std::string_view scheme = "tern://";
constexpr std::array pages{
    std::pair{Page::Open, std::string_view("open")},
    std::pair{Page::Conflicts, std::string_view("conflicts")},
    std::pair{Page::Versions, std::string_view("versions")},
    std::pair{Page::Why, std::string_view("why")},
};

Failure refused(std::string_view text, const char *reason)
{
    return fail(ErrorCode::BadInput, std::string(text), reason);
}

/// RFC 3986 calls these unreserved; nothing else stands for itself in a link.
bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
           || c == '.' || c == '_' || c == '~';
}

/// What writers of links leave as it is although it may be encoded.
bool isHarmless(char c)
{
    return isPlain(c) || std::string_view("!$&'()*+,;=:@").find(c) != std::string_view::npos;
}

std::optional<unsigned> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return static_cast<unsigned>(c - '0');
    const char lower = static_cast<char>(c | 0x20);
    if (lower >= 'a' && lower <= 'f')
        return static_cast<unsigned>(lower - 'a') + 10;
    return std::nullopt;
}

/// One name; nothing for an escape that is none, and for bytes that have to be encoded.
std::optional<std::string> decoded(std::string_view segment)
{
    std::string name;
    for (std::size_t i = 0; i < segment.size(); ++i) {
        if (segment[i] != '%') {
            if (!isHarmless(segment[i]))
                return std::nullopt;
            name += segment[i];
            continue;
        }
        if (i + 2 >= segment.size())
            return std::nullopt;
        const auto high = hexDigit(segment[i + 1]);
        const auto low = hexDigit(segment[i + 2]);
        if (!high || !low)
            return std::nullopt;
        name += static_cast<char>(*high * 16 + *low);
        i += 2;
    }
    return name;
}

void appendEncoded(std::string &text, std::string_view name)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : name) {
        if (isPlain(c)) {
            text += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        text += '%';
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
}

std::vector<std::string_view> splitAtSlashes(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t slash = text.find('/');
        parts.push_back(text.substr(0, slash));
        if (slash == std::string_view::npos)
            return parts;
        text.remove_prefix(slash + 1);
    }
}

bool hasScheme(std::string_view text)
{
    return text.size() >= scheme.size()
           && std::equal(scheme.begin(), scheme.end(), text.begin(), [](char wanted, char c) {
                  return wanted == c || (c >= 'A' && c <= 'Z' && wanted == (c | 0x20));
              });
}

bool isFolderName(const std::string &name)
{
    return !name.empty() && name.size() <= DesktopLink::maxFolderBytes
           && std::none_of(name.begin(), name.end(), [](char c) { return c == '\0' || c == '/'; });
}

} // namespace

Result<DesktopLink> parseDesktopLink(std::string_view text)
{
    if (text.size() > DesktopLink::maxTextBytes)
        return fail(ErrorCode::TooLarge, std::string(text.substr(0, 64)));
    if (!hasScheme(text))
        return refused(text, "not a tern:// link");
    std::vector<std::string_view> parts = splitAtSlashes(text.substr(scheme.size()));
    const auto page = std::find_if(pages.begin(), pages.end(),
                                   [&](const auto &one) { return one.second == parts.front(); });
    if (page == pages.end())
        return refused(text, "no such page");
    if (parts.size() > 1 && parts.back().empty())
        parts.pop_back(); // a folder may end in a slash

    DesktopLink link;
    link.page = page->first;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const std::optional<std::string> name = decoded(parts[i]);
        if (!name)
            return refused(text, "not encoded as it has to be");
        if (i == 1) {
            if (!isFolderName(*name))
                return refused(text, "no folder's name");
            link.folder = *name;
            continue;
        }
        Result<RelPath> longer = link.path.child(*name);
        if (!longer)
            return refused(text, "no path inside a folder");
        link.path = std::move(*longer);
    }
    if (link.folder.empty())
        return refused(text, "names no folder");
    if (link.page == Page::Versions && link.path.isRoot())
        return refused(text, "names no path");
    return link;
}

std::string textOf(const DesktopLink &link)
{
    const auto page = std::find_if(pages.begin(), pages.end(),
                                   [&](const auto &one) { return one.first == link.page; });
    std::string text(scheme);
    text += page->second;
    text += '/';
    appendEncoded(text, link.folder);
    if (link.path.isRoot())
        return text;
    for (const std::string_view name : splitAtSlashes(link.path.bytes())) {
        text += '/';
        appendEncoded(text, name);
    }
    return text;
}

} // namespace tern
