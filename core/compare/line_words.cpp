#include "line_words.h"

#include <algorithm>
#include <cstdint>

namespace tern {

namespace {

constexpr std::size_t mostPairs = 40'000; ///< of words in two lines

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_'
           || static_cast<unsigned char>(c) >= 0x80;
}

std::size_t endOfWord(std::string_view line, std::size_t at)
{
    if (isBlank(line[at])) {
        while (at < line.size() && isBlank(line[at]))
            ++at;
        return at;
    }
    const std::size_t begin = at;
    while (at < line.size()
           && (isWordByte(line[at])
               || (at > begin && line[at] == '.' && at + 1 < line.size() && isDigit(line[at + 1]))))
        ++at;
    return std::max(at, begin + 1);
}

/// The words of a line, and which of them the other line has as well.
struct Words {
    std::string_view line;
    std::vector<Mark> places;
    std::vector<bool> isShared;

    explicit Words(std::string_view text) : line(text)
    {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = endOfWord(text, at);
            places.push_back({at, end - at});
            at = end;
        }
        isShared.resize(places.size());
    }

    [[nodiscard]] std::size_t size() const { return places.size(); }
    [[nodiscard]] std::string_view word(std::size_t i) const
    {
        return line.substr(places[i].first, places[i].count);
    }
    [[nodiscard]] bool isBlankAt(std::size_t i) const { return isBlank(line[places[i].first]); }
    /// Blanks hardly count: they are everywhere.
    [[nodiscard]] std::uint32_t weight(std::size_t i) const
    {
        return isBlankAt(i) ? 1 : static_cast<std::uint32_t>(2 * places[i].count + 1);
    }

    [[nodiscard]] std::vector<Mark> marks() const
    {
        std::vector<Mark> marks;
        for (std::size_t i = 0; i < size(); ++i) {
            const bool isBridge =
                i > 0 && i + 1 < size() && isBlankAt(i) && !isShared[i - 1] && !isShared[i + 1];
            if (isShared[i] && !isBridge)
                continue;
            const Mark &place = places[i];
            if (!marks.empty() && marks.back().first + marks.back().count == place.first)
                marks.back().count += place.count;
            else
                marks.push_back(place);
        }
        for (Mark &mark : marks)
            trim(mark);
        return marks;
    }

private:
    /// Blanks at its ends, unless it is nothing else.
    void trim(Mark &mark) const
    {
        const std::string_view text = line.substr(mark.first, mark.count);
        if (std::ranges::all_of(text, isBlank))
            return;
        const auto first =
            static_cast<std::size_t>(std::ranges::find_if_not(text, isBlank) - text.begin());
        std::size_t end = text.size();
        while (isBlank(text[end - 1]))
            --end;
        mark = {mark.first + first, end - first};
    }
};

/// The longest sequence of words that both have, between `first` and the words after `end`.
void shareTheMost(Words &local, Words &remote, std::size_t first, std::size_t localEnd,
                  std::size_t remoteEnd)
{
    const std::size_t rows = localEnd - first;
    const std::size_t columns = remoteEnd - first;
    const std::size_t width = columns + 1;
    std::vector<std::uint32_t> best((rows + 1) * width, 0);
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t k = columns; k-- > 0;) {
            std::uint32_t most = std::max(best[(i + 1) * width + k], best[i * width + k + 1]);
            if (local.word(first + i) == remote.word(first + k))
                most = std::max(most, local.weight(first + i) + best[(i + 1) * width + k + 1]);
            best[i * width + k] = most;
        }
    }
    for (std::size_t i = 0, k = 0; i < rows && k < columns;) {
        const std::uint32_t most = best[i * width + k];
        if (local.word(first + i) == remote.word(first + k)
            && most == local.weight(first + i) + best[(i + 1) * width + k + 1]) {
            local.isShared[first + i++] = true;
            remote.isShared[first + k++] = true;
        } else if (most == best[(i + 1) * width + k]) {
            ++i;
        } else {
            ++k;
        }
    }
}

double likenessOf(const Words &local, const Words &remote)
{
    std::uint64_t all = 0;
    std::uint64_t shared = 0;
    for (const Words *words : {&local, &remote}) {
        for (std::size_t i = 0; i < words->size(); ++i) {
            if (words->isBlankAt(i))
                continue;
            all += words->places[i].count;
            shared += words->isShared[i] ? words->places[i].count : 0;
        }
    }
    return all == 0 ? 1 : static_cast<double>(shared) / static_cast<double>(all);
}

} // namespace

WordDifference compareWords(std::string_view local, std::string_view remote)
{
    Words here(local);
    Words there(remote);
    const std::size_t least = std::min(here.size(), there.size());
    std::size_t first = 0;
    for (; first < least && here.word(first) == there.word(first); ++first) {
        here.isShared[first] = true;
        there.isShared[first] = true;
    }
    std::size_t hereEnd = here.size();
    std::size_t thereEnd = there.size();
    while (hereEnd > first && thereEnd > first
           && here.word(hereEnd - 1) == there.word(thereEnd - 1)) {
        here.isShared[--hereEnd] = true;
        there.isShared[--thereEnd] = true;
    }
    const std::size_t pairs = (hereEnd - first) * (thereEnd - first);
    if (pairs <= mostPairs)
        shareTheMost(here, there, first, hereEnd, thereEnd);
    WordDifference difference;
    difference.likeness = likenessOf(here, there);
    difference.local = here.marks();
    difference.remote = there.marks();
    difference.effort = std::min(pairs, mostPairs) + here.size() + there.size();
    return difference;
}

} // namespace tern
