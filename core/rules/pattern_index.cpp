#include "pattern_index.h"

#include <algorithm>

namespace tern {

namespace {

std::string_view lastName(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

/// From the last '.' on; empty where there is none.
std::string_view fromLastDot(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : name.substr(dot);
}

} // namespace

PatternIndex::ItemNumbers &PatternIndex::shelfFor(const Pattern &pattern)
{
    const Glob &glob = pattern.glob();
    if (const std::string_view name = glob.lastName(); !name.empty())
        return m_byName[std::string(name)];
    if (const std::string_view ending = fromLastDot(glob.lastTail()); !ending.empty())
        return m_byEnding[std::string(ending)];
    if (const std::string_view directory = glob.directoryName(); !directory.empty())
        return m_byDirectory[std::string(directory)];
    return m_others;
}

void PatternIndex::add(const PatternList &patterns)
{
    for (std::size_t place = 0; place < patterns.size(); ++place) {
        shelfFor(patterns.pattern(place)).push_back(m_items.size());
        m_items.push_back({m_lists, place, patterns.pattern(place)});
    }
    ++m_lists;
}

/// A name that stands in the path twice brings its items twice, which does no harm.
PatternIndex::ItemNumbers PatternIndex::inDirectoriesOf(std::string_view path) const
{
    ItemNumbers all;
    if (m_byDirectory.empty())
        return all;
    for (std::size_t slash = path.find('/'); slash != std::string_view::npos;
         slash = path.find('/')) {
        if (const auto found = m_byDirectory.find(path.substr(0, slash));
            found != m_byDirectory.end())
            all.insert(all.end(), found->second.begin(), found->second.end());
        path.remove_prefix(slash + 1);
    }
    std::sort(all.begin(), all.end());
    return all;
}

PatternIndex::Search PatternIndex::search(std::string_view path, Kind kind) const
{
    Search made(*this, path, kind);
    if (m_items.empty())
        return made;
    const auto on = [](const Shelf &shelf, std::string_view key) -> Search::Numbers {
        const auto found = shelf.find(key);
        return found == shelf.end() ? Search::Numbers() : Search::Numbers(found->second);
    };
    const std::string_view name = lastName(path);
    made.m_inDirectories = inDirectoriesOf(path);
    made.m_left = {on(m_byName, name), on(m_byEnding, fromLastDot(name)), made.m_inDirectories,
                   m_others};
    return made;
}

/// Takes from m_left what is in `list`, the first one that is left.
PatternIndex::Search::Shelves PatternIndex::Search::takeList(std::size_t list)
{
    Shelves taken;
    for (std::size_t i = 0; i < m_left.size(); ++i) {
        std::size_t count = 0;
        while (count < m_left[i].size() && m_index->m_items[m_left[i][count]].list == list)
            ++count;
        taken[i] = m_left[i].first(count);
        m_left[i] = m_left[i].subspan(count);
    }
    return taken;
}

std::optional<PatternIndex::Match> PatternIndex::Search::lastMatch(Shelves candidates) const
{
    const auto lower = [](const Numbers &a, const Numbers &b) {
        return a.empty() ? !b.empty() : !b.empty() && a.back() < b.back();
    };
    while (true) {
        Numbers &highest = *std::max_element(candidates.begin(), candidates.end(), lower);
        if (highest.empty())
            return std::nullopt;
        const Item &item = m_index->m_items[highest.back()];
        if (item.pattern.matches(m_path, m_kind))
            return Match{item.list, item.place, item.pattern.isNegated()};
        highest = highest.first(highest.size() - 1);
    }
}

std::optional<PatternIndex::Match> PatternIndex::Search::next()
{
    while (true) {
        std::optional<std::size_t> first;
        for (const Numbers &left : m_left) {
            if (!left.empty() && (!first || left.front() < *first))
                first = left.front();
        }
        if (!first)
            return std::nullopt;
        if (const auto match = lastMatch(takeList(m_index->m_items[*first].list)))
            return match;
    }
}

} // namespace tern
