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
    return !change.before && change.after;
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
/// Homes are therefore unique. A value; one thread.
class Homes {
public:
    Homes(const std::vector<Change> &changes, const std::vector<Rename> &renames);

    [[nodiscard]] RelPath homeOf(const RelPath &path) const;
    /// Where the agreed `home` stands now, when it was renamed, itself or with a directory above.
    [[nodiscard]] const RelPath *landing(const RelPath &home) const;
    /// Those of the given renames that hold, and do not follow from that of a directory above.
    [[nodiscard]] const std::vector<Rename> &renames() const { return m_renames; }
    /// Renames (by `from`) whose place in a renamed directory turned out to be taken by something
    /// new. Not empty: build again without them.
    [[nodiscard]] const std::vector<RelPath> &displaced() const { return m_displaced; }

private:
    std::unordered_map<RelPath, RelPath> m_homes;    ///< path to home, where they differ
    std::unordered_map<RelPath, RelPath> m_landings; ///< home to path
    std::vector<Rename> m_renames;
    std::vector<RelPath> m_displaced;
};

} // namespace tern::planning
