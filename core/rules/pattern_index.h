#pragma once

#include "pattern_list.h"

#include <array>
#include <span>
#include <unordered_map>

namespace tern {

/// Many lists of patterns, so arranged that a path meets only those patterns that could match it:
/// most of them want a certain name ("Thumbs.db", "node_modules/"), an ending ("*.csv") or a
/// directory ("/raw/**") and are looked up by that; the few others are tried one by one.
///
/// A value; const calls are safe from any thread.
class PatternIndex {
public:
    /// One more list; they are numbered from 0.
    void add(const PatternList &patterns);

    struct Match {
        std::size_t list = 0;
        std::size_t pattern = 0; ///< index into the list
        bool negated = false;
    };
    class Search;
    /// `path`: as for PatternList::lastMatch(), borrowed as long as the search, as is the index.
    [[nodiscard]] Search search(std::string_view path, Kind kind) const;

private:
    struct Item {
        std::size_t list = 0;
        std::size_t place = 0; ///< in the list
        Pattern pattern;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };
    using ItemNumbers = std::vector<std::size_t>; ///< ascending
    using Shelf = std::unordered_map<std::string, ItemNumbers, Hash, std::equal_to<>>;

    [[nodiscard]] ItemNumbers &shelfFor(const Pattern &pattern);
    [[nodiscard]] ItemNumbers inDirectoriesOf(std::string_view path) const;

    std::vector<Item> m_items; ///< in the order of lists and of patterns in them
    std::size_t m_lists = 0;
    Shelf m_byName;      ///< the last name of the path
    Shelf m_byEnding;    ///< the same from its last '.' on
    Shelf m_byDirectory; ///< one of the names before the last
    ItemNumbers m_others;
};

/// Goes through the lists in ascending order and stops at each that has a pattern for the path.
class PatternIndex::Search {
public:
    Search(Search &&) = default;
    Search &operator=(Search &&) = default;
    Search(const Search &) = delete;
    Search &operator=(const Search &) = delete;
    ~Search() = default;

    /// The next list, with the pattern that PatternList::lastMatch() would find there.
    [[nodiscard]] std::optional<Match> next();

private:
    friend class PatternIndex;
    using Numbers = std::span<const std::size_t>;
    using Shelves = std::array<Numbers, 4>;

    Search(const PatternIndex &index, std::string_view path, Kind kind)
        : m_index(&index), m_path(path), m_kind(kind)
    {
    }
    [[nodiscard]] Shelves takeList(std::size_t list);
    [[nodiscard]] std::optional<Match> lastMatch(Shelves candidates) const;

    const PatternIndex *m_index;
    std::string_view m_path;
    Kind m_kind;
    ItemNumbers m_inDirectories; ///< of which one of m_left is a part
    Shelves m_left;              ///< candidates in lists that were not yet looked at
};

} // namespace tern
