// A link as a web page, a mail or another program may hand it over.
#include "fuzz/fuzz.h"

#include "model/desktop_link.h"

#include <algorithm>

namespace tern::test {

namespace {

void requireInverse(const DesktopLink &link)
{
    const std::string text = textOf(link);
    require(std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; }),
            "a link is written in printable ASCII");
    const auto again = parseDesktopLink(text);
    require(again && *again == link, "a link that is written is read as the same");
}

} // namespace

void fuzz(std::string_view bytes)
{
    const auto link = parseDesktopLink(bytes);
    if (!link) {
        require(link.error().code == ErrorCode::BadInput
                    || link.error().code == ErrorCode::TooLarge,
                "what is no link is told as such");
        require(link.error().subject.size() <= DesktopLink::maxTextBytes,
                "what is told of it is bounded");
    } else {
        require(bytes.size() <= DesktopLink::maxTextBytes, "a link is bounded");
        require(!link->folder.empty() && link->folder.find('/') == std::string::npos,
                "a link names one folder");
        require(RelPath::parse(link->path.bytes()).has_value(), "a link's path leads nowhere else");
        require(bytes.find_first_of("?#\"<>\\ \n") == std::string_view::npos,
                "a link holds nothing but names");
        requireInverse(*link);
    }
    // Any folder and any path can be linked to.
    const std::string folder(takeLine(bytes));
    const auto path = RelPath::parse(bytes);
    const bool isName = !folder.empty() && folder.size() <= DesktopLink::maxFolderBytes
                        && folder.find('/') == std::string::npos
                        && folder.find('\0') == std::string::npos;
    if (path && isName)
        requireInverse({DesktopLink::Page::Open, folder, *path});
}

} // namespace tern::test
