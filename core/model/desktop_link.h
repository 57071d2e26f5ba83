#pragma once

#include "base/rel_path.h"

namespace tern {

/// What a `tern://` link asks the desktop to show:
///
///     tern://open/FOLDER[/PATH]      the folder; with a path, where that lies
///     tern://conflicts/FOLDER[/PATH] its conflicts
///     tern://versions/FOLDER/PATH    what happened to one path
///     tern://why/FOLDER[/PATH]       why a path is here, not here, or waiting
///
/// Names are bytes, percent-encoded one by one. Any web page can hand such a link over, so a link
/// only ever shows something: it starts, changes and answers nothing.
struct DesktopLink {
    enum class Page : std::uint8_t { Open, Conflicts, Versions, Why };

    Page page = Page::Open;
    std::string folder; ///< a configured folder's name, which need not exist
    RelPath path;       ///< inside of it; the root for all of it

    bool operator==(const DesktopLink &) const = default;

    static constexpr std::size_t maxFolderBytes = 255;
    static constexpr std::size_t maxTextBytes = 16 * 1024;
};

/// BadInput (detail: the reason) for anything that is not exactly such a link, TooLarge above
/// maxTextBytes. Pure.
Result<DesktopLink> parseDesktopLink(std::string_view text);

/// The link that is read back as the same. Printable ASCII without spaces or quotes.
[[nodiscard]] std::string textOf(const DesktopLink &link);

} // namespace tern
