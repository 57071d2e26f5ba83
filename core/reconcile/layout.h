#pragma once

#include "held.h"
#include "permission.h"

namespace tern::planning {

/// A tree of places: where everything stands, told from its home and from what was put elsewhere.
class Places {
public:
    void put(const RelPath &home, const Place &place) { m_places.insert_or_assign(home, place); }
    [[nodiscard]] const Place *find(const RelPath &home) const;
    [[nodiscard]] bool isEmpty() const { return m_places.empty(); }
    /// The home of the directory that holds `home`.
    [[nodiscard]] RelPath parentOf(const RelPath &home) const;
    /// Nothing when directories would hold each other, or the path would be too long.
    [[nodiscard]] std::optional<RelPath> path(const RelPath &home) const;

private:
    std::optional<RelPath> walk(const RelPath &home, std::size_t depth) const;

    std::unordered_map<RelPath, Place> m_places;
};

/// One rename that is still to be made on one side.
struct Step {
    Side side = Side::Remote; ///< where it is to be made
    RelPath home;
    RelPath from; ///< as it is called when its turn comes, on that side and in the agreement
    RelPath to;
};

/// A rename that is given up: what it was about counts as deleted and created.
struct Refusal {
    Side side = Side::Local; ///< who renamed
    RelPath from;

    auto operator<=>(const Refusal &) const = default;
};

/// Both sides' renames in one tree.
struct Layout {
    Places places;           ///< at last, on both sides
    Places alike;            ///< by those renames alone that both sides made alike
    std::vector<Step> steps; ///< in the order in which they must be made
    std::vector<Step> both;  ///< made by both sides alike, as the agreement must learn them

    /// True when both sides already show `home` where it shall stand.
    [[nodiscard]] bool isSettled(const RelPath &home) const
    {
        if (steps.empty())
            return true;
        const std::optional<RelPath> atLast = places.path(home);
        const std::optional<RelPath> now = alike.path(home);
        return atLast == now;
    }
};

/// All renames merged. What is refused cannot stand beside the rest: refuse it, build the views
/// again, and merge again. `layout` is sound once nothing is refused.
struct Merged {
    Layout layout;
    std::vector<Refusal> refused; ///< sorted
};

/// `policy` says where renames may be made.
[[nodiscard]] Merged mergeRenames(const View &local, const View &remote, const Held &held,
                                  const Policy &policy);

} // namespace tern::planning
