#pragma once

#include "model/entry.h"

namespace tern::test {

/// What a run with an include or an exclude filter looks at. A value.
struct RunFilter {
    enum class By : std::uint8_t {
        Top,  ///< by the first name of the path, as the user of one experiment would
        Name, ///< by the last one
        Size, ///< files of more than so many bytes
    };
    By by = By::Top;
    std::string name = {};
    std::uint64_t size = 0; ///< bytes
    bool includes = false;  ///< only what it names; otherwise all but that

    [[nodiscard]] bool admits(const RelPath &path, const Entry &entry) const
    {
        if (by == By::Size)
            return entry.kind != Kind::File || (entry.size > size) == includes;
        const std::string_view whole = path.bytes();
        const std::string_view word =
            by == By::Top ? whole.substr(0, whole.find('/')) : path.name();
        // Whoever asks for some files has the folders around them looked at.
        if (by == By::Name && includes && entry.kind == Kind::Directory)
            return true;
        return (word == name) == includes;
    }
};

} // namespace tern::test
