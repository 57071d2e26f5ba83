#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace tern {

/// A part of a line, in bytes; never a part of a character.
struct Mark {
    std::size_t first = 0;
    std::size_t count = 0;

    bool operator==(const Mark &) const = default;
};

/// What two lines do not have in common, word by word.
struct WordDifference {
    std::vector<Mark> local;
    std::vector<Mark> remote;
    double likeness = 0;    ///< from 0 to 1: the part of their words that both have
    std::size_t effort = 0; ///< pairs of words that were compared
};

/// Words are letters, digits and what is beyond ASCII, with the dots in numbers; every other sign
/// is one by itself. Blanks between two marked words are marked as well. Lines of too many
/// different words are marked from the first to the last of them. Pure; any thread.
[[nodiscard]] WordDifference compareWords(std::string_view local, std::string_view remote);

} // namespace tern
