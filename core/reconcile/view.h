#pragma once

#include "homes.h"

#include <string>
#include <unordered_set>

namespace tern::planning {

/// What became of something on one side, compared with what that side showed at the agreement.
enum class Fate : std::uint8_t {
    Same,
    Created,
    Edited,  ///< other content
    Touched, ///< executable bit or mtime alone
    Deleted,
    Retyped, ///< another kind of thing
    Damaged, ///< emptied without a new mtime: what a lost write leaves behind, not an edit
};

/// One thing that one side changed, under its home. Points into the Changes it was made from.
struct Seen {
    RelPath home;
    const RelPath *path = nullptr; ///< as this side calls it
    const AgreedEntry *before = nullptr;
    const Entry *now = nullptr;
    Fate fate = Fate::Same;
};

/// Where something stands: its name in a directory that is told by its home.
struct Place {
    RelPath parent;
    std::string name;

    bool operator==(const Place &) const = default;
};

/// One side's changes in terms of homes. Must not outlive the changes it was made from.
class View {
public:
    View(Side side, const std::vector<Change> &changes, const std::vector<Rename> &renames);

    [[nodiscard]] Side side() const { return m_side; }
    /// Sorted by home, one per home. What was renamed and is otherwise as it was is Same.
    [[nodiscard]] const std::vector<Seen> &seen() const { return m_seen; }
    /// The first of seen() at or below `home`; all of these stand together.
    [[nodiscard]] std::vector<Seen>::const_iterator firstWithin(const RelPath &home) const;
    /// What became of `home` here, or null when nothing did.
    [[nodiscard]] const Seen *at(const RelPath &home) const;
    [[nodiscard]] Fate fate(const RelPath &home) const;
    /// Where this side put what it renamed, by home.
    [[nodiscard]] const std::unordered_map<RelPath, Place> &placed() const { return m_placed; }
    [[nodiscard]] const std::vector<Rename> &renames() const { return m_homes.renames(); }
    [[nodiscard]] RelPath homeOf(const RelPath &path) const { return m_homes.homeOf(path); }
    /// True when this side has something below `home` that no deletion of `home` may take along.
    [[nodiscard]] bool hasNewsBelow(const RelPath &home) const;
    /// Files that must be read before their fate is known.
    [[nodiscard]] bool isUnread(const Seen &seen) const;

private:
    Side m_side;
    Homes m_homes;
    std::vector<Seen> m_seen;
    std::vector<RelPath> m_news;
    std::unordered_map<RelPath, Place> m_placed;
};

/// True when `now` shows another executable bit than `before` did on that side.
[[nodiscard]] bool executableChanged(const AgreedEntry &before, const Entry &now, Side side);
[[nodiscard]] bool mtimeChanged(const AgreedEntry &before, const Entry &now, Side side);

} // namespace tern::planning
