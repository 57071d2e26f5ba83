#pragma once

#include "view.h"

namespace tern::planning {

/// The places, by home, whose state one side could not tell. Nothing is decided there.
class Held {
public:
    Held() = default;
    Held(const std::vector<Problem> &problems, const View &local, const View &remote,
         const std::vector<RelPath> &subtrees);

    /// True for a held place itself, and for all below one that reaches that far.
    [[nodiscard]] bool covers(const RelPath &home) const;
    /// True where `side` could not be read, rather than being left alone on purpose.
    [[nodiscard]] bool isHidden(Side side, const RelPath &home) const;
    /// True when something held lies below `home`: it cannot be removed or replaced.
    [[nodiscard]] bool isBelow(const RelPath &home) const;
    /// The same of what rules or a filter leave out, which nothing else tells of.
    [[nodiscard]] bool isLeftOutBelow(const RelPath &home) const;

private:
    void hold(Side side, const Problem &problem, const RelPath &home);

    std::unordered_set<RelPath> m_hiddenLocal;
    std::unordered_set<RelPath> m_hiddenRemote;
    std::unordered_set<RelPath> m_paths;
    std::unordered_set<RelPath> m_subtrees;
    std::vector<RelPath> m_sorted;
    std::vector<RelPath> m_sortedLeftOut;
    std::vector<RelPath> m_sortedInside; ///< directories that hold something without a name
};

} // namespace tern::planning
