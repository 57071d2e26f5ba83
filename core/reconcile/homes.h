#pragma once

#include "model/scan.h"

#include <unordered_map>
#include <vector>

namespace tern::planning {

/// Something that one side renamed: from an agreed path that is gone there, to a path that is new
/// there.
struct Rename {
    RelPath from;
    RelPath to;

    bool operator==(const Rename &) const = default;
};

/// The change at `path`, or null. `changes` are in tree order.
[[nodiscard]] const Change *findChange(const std::vector<Change> &changes, const RelPath &path);
[[nodiscard]] inline bool isCreated(const Change &change)
{
    return !change.before; // there is always one of both
}
[[nodiscard]] inline bool isDeleted(const Change &change)
{
    return change.before && !change.after;
}

/// Gives every path of one side its home: the path with this side's renames undone. Both sides are
/// planned in terms of homes, so that each follows the renames of the other. What was agreed has
/// its agreed path for a home, wherever it stands now.
///
/// What stands at the same place below a renamed directory as something agreed did is taken for
/// that (as it would be in a directory that was not renamed), before it is taken for anything else.
/// Homes are therefore unique. Must not outlive the changes it was made from; one thread.
class Homes {
public:
    Homes(const std::vector<Change> &changes, const std::vector<Rename> &renames);

    [[nodiscard]] RelPath homeOf(const RelPath &path) const;
    /// Where something that is gone from its agreed path stands now, because it was renamed, itself
    /// or with a directory above; else null. `gone` is one of the changes given.
    [[nodiscard]] const Change *landing(const Change &gone) const { return partner(gone); }
    /// What something new was before it was renamed; else null. `made` is one of the changes given.
    [[nodiscard]] const Change *origin(const Change &made) const { return partner(made); }
    /// Those of the given renames that hold, and do not follow from that of a directory above.
    [[nodiscard]] const std::vector<Rename> &renames() const { return m_renames; }
    /// Renames (by `from`) whose place in a renamed directory turned out to be taken by something
    /// new. Not empty: build again without them.
    [[nodiscard]] const std::vector<RelPath> &displaced() const { return m_displaced; }

private:
    [[nodiscard]] const Change *partner(const Change &change) const
    {
        return m_partners.empty() ? nullptr : m_partners[indexOf(change)];
    }
    [[nodiscard]] std::size_t indexOf(const Change &change) const
    {
        return static_cast<std::size_t>(&change - m_changes->data());
    }
    bool join(const Change &gone, const Change &made);

    const std::vector<Change> *m_changes;
    std::unordered_map<RelPath, RelPath> m_homes; ///< path to home, of directories and renames
    std::vector<const Change *> m_partners;       ///< for each change the other end of its rename
    std::vector<Rename> m_renames;
    std::vector<RelPath> m_displaced;
};

} // namespace tern::planning
