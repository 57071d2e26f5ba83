#include "cell_matching.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

namespace tern {

namespace {

constexpr std::size_t mostPairs = 40'000; ///< that are compared by content
constexpr std::size_t mostWords = 500;    ///< of a cell that are looked at for that
constexpr double leastLikeness = 0.5;

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
           || static_cast<unsigned char>(c) >= 0x80;
}

/// Hashes of words, and of signs between them, in order.
using Words = std::vector<std::size_t>;
Words wordsOf(std::string_view source)
{
    Words words;
    for (std::size_t at = 0; at < source.size() && words.size() < mostWords;) {
        std::size_t end = at;
        while (end < source.size() && isWordByte(source[end]))
            ++end;
        if (end == at)
            ++end;
        if (source[at] != ' ' && source[at] != '\n')
            words.push_back(std::hash<std::string_view>()(source.substr(at, end - at)));
        at = end;
    }
    std::ranges::sort(words);
    return words;
}

/// From 0 to 1: the part of their words that both have.
double likeness(const Words &one, const Words &other)
{
    if (one.empty() || other.empty())
        return 0;
    std::size_t both = 0;
    for (auto here = one.begin(), there = other.begin();
         here != one.end() && there != other.end();) {
        const bool isSame = *here == *there;
        both += isSame ? 1 : 0;
        const bool isHereLess = *here < *there;
        if (isSame || isHereLess)
            ++here;
        if (!isHereLess)
            ++there;
    }
    return 2 * static_cast<double>(both) / static_cast<double>(one.size() + other.size());
}

class Matcher {
public:
    Matcher(const std::vector<Cell> &before, const std::vector<Cell> &after)
        : m_before(before), m_after(after)
    {
        m_found.afterOf.resize(before.size());
        m_found.beforeOf.resize(after.size());
    }

    CellMatching take() { return std::move(m_found); }

    /// Pairs cells whose keys are equal, first with first, second with second; those without a key
    /// with none.
    template <class KeyBefore, class KeyAfter>
    void byKey(KeyBefore keyBefore, KeyAfter keyAfter)
    {
        std::map<typename decltype(keyAfter(0))::value_type, std::vector<std::size_t>> free;
        for (std::size_t i = m_after.size(); i-- > 0;) {
            const auto key = keyAfter(i);
            if (key && !m_found.beforeOf[i])
                free[*key].push_back(i);
        }
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            const auto key = keyBefore(i);
            if (!key || m_found.afterOf[i])
                continue;
            const auto candidates = free.find(*key);
            if (candidates == free.end() || candidates->second.empty())
                continue;
            pair(i, candidates->second.back());
            candidates->second.pop_back();
        }
    }

    void byLikeness()
    {
        const std::vector<std::size_t> old = unpaired(m_found.afterOf);
        const std::vector<std::size_t> young = unpaired(m_found.beforeOf);
        if (old.size() * young.size() > mostPairs)
            return;
        std::vector<Words> youngWords;
        for (const std::size_t i : young)
            youngWords.push_back(wordsOf(m_after[i].source));
        struct Likely {
            double likeness;
            std::size_t before;
            std::size_t after;
        };
        std::vector<Likely> likely;
        for (const std::size_t i : old) {
            const Words words = wordsOf(m_before[i].source);
            for (std::size_t k = 0; k < young.size(); ++k) {
                const double value = likeness(words, youngWords[k]);
                if (value >= leastLikeness && m_before[i].kind == m_after[young[k]].kind)
                    likely.push_back({value, i, young[k]});
            }
        }
        std::ranges::stable_sort(likely, std::greater(), &Likely::likeness);
        for (const Likely &one : likely) {
            if (!m_found.afterOf[one.before] && !m_found.beforeOf[one.after])
                pair(one.before, one.after);
        }
    }

    /// One cell alone between two neighbours, and another alone between the same ones.
    void byPlace()
    {
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            if (m_found.afterOf[i])
                continue;
            const std::size_t end = m_after.size();
            const auto isAlone = i + 1 == m_before.size() || m_found.afterOf[i + 1];
            const std::optional<std::size_t> previous =
                i == 0 ? std::nullopt : m_found.afterOf[i - 1];
            const std::size_t place = previous ? *previous + 1 : 0;
            const std::size_t next =
                i + 1 < m_before.size() && isAlone ? *m_found.afterOf[i + 1] : end;
            if (isAlone && (previous || i == 0) && place + 1 == next && !m_found.beforeOf[place]
                && m_before[i].kind == m_after[place].kind)
                pair(i, place);
        }
    }

private:
    void pair(std::size_t before, std::size_t after)
    {
        m_found.afterOf[before] = after;
        m_found.beforeOf[after] = before;
    }
    static std::vector<std::size_t> unpaired(const std::vector<std::optional<std::size_t>> &other)
    {
        std::vector<std::size_t> indices;
        for (std::size_t i = 0; i < other.size(); ++i) {
            if (!other[i])
                indices.push_back(i);
        }
        return indices;
    }

    const std::vector<Cell> &m_before;
    const std::vector<Cell> &m_after;
    CellMatching m_found;
};

bool haveIds(const std::vector<Cell> &cells)
{
    return std::ranges::all_of(cells, [](const Cell &cell) { return !cell.id.empty(); });
}

std::optional<std::string_view> idOf(const Cell &cell)
{
    return cell.id.empty() ? std::nullopt : std::optional<std::string_view>(cell.id);
}

/// For each cell of a side, the cell of the base that it follows, plus 1.
std::vector<std::size_t> anchorsOf(const CellMatching &matching)
{
    std::vector<std::size_t> anchors;
    std::size_t anchor = 0;
    for (const std::optional<std::size_t> &before : matching.beforeOf) {
        if (before)
            anchor = *before + 1;
        anchors.push_back(anchor);
    }
    return anchors;
}

} // namespace

CellMatching matchCells(const std::vector<Cell> &before, const std::vector<Cell> &after)
{
    using Content = std::pair<std::string_view, std::string_view>;
    Matcher matcher(before, after);
    const bool byId = haveIds(before) && haveIds(after);
    if (byId)
        matcher.byKey([&](std::size_t i) { return idOf(before[i]); },
                      [&](std::size_t i) { return idOf(after[i]); });
    const auto contentOf = [](const Cell &cell) {
        return std::optional<Content>(std::in_place, cell.kind, cell.source);
    };
    matcher.byKey([&](std::size_t i) { return contentOf(before[i]); },
                  [&](std::size_t i) { return contentOf(after[i]); });
    if (!byId) {
        matcher.byLikeness();
        matcher.byPlace();
    }
    return matcher.take();
}

CellMatching matchAdded(const std::vector<Cell> &local, const CellMatching &ofLocal,
                        const std::vector<Cell> &remote, const CellMatching &ofRemote)
{
    using Content = std::tuple<std::size_t, std::string_view, std::string_view>;
    const auto idOfAdded = [](const std::vector<Cell> &cells, const CellMatching &matching) {
        return [&](std::size_t i) { return matching.beforeOf[i] ? std::nullopt : idOf(cells[i]); };
    };
    const auto contentOfAdded = [](const std::vector<Cell> &cells, const CellMatching &matching) {
        return [&, anchors = anchorsOf(matching)](std::size_t i) {
            return matching.beforeOf[i] ? std::optional<Content>()
                                        : std::optional<Content>(std::in_place, anchors[i],
                                                                 cells[i].kind, cells[i].source);
        };
    };
    Matcher matcher(local, remote);
    matcher.byKey(idOfAdded(local, ofLocal), idOfAdded(remote, ofRemote));
    matcher.byKey(contentOfAdded(local, ofLocal), contentOfAdded(remote, ofRemote));
    return matcher.take();
}

} // namespace tern
