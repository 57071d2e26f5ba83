#pragma once

#include "agreed.h"
#include "problem.h"

#include <vector>

namespace tern {

/// What one side has at a path that differs from what was agreed there. `before` absent: created.
/// `after` absent: deleted. Otherwise modified: in content, or in metadata alone (executable bit,
/// mtime), compared with what the same side showed at the agreement.
struct Change {
    RelPath path;
    std::optional<AgreedEntry> before;
    std::optional<Entry> after;

    bool operator==(const Change &) const = default;
};

/// Where to look. Sorted, none inside another; the root means everywhere.
struct Scope {
    std::vector<RelPath> tops = {RelPath()};

    [[nodiscard]] bool isEverything() const { return tops.size() == 1 && tops.front().isRoot(); }
    [[nodiscard]] bool covers(const RelPath &path) const;
    /// Sorted, and without what lies inside another.
    [[nodiscard]] static Scope of(std::vector<RelPath> tops);

    bool operator==(const Scope &) const = default;
};

/// What becomes of a path in a scan.
enum class Admission : std::uint8_t {
    Admitted,
    Held,      ///< left alone this time; what was agreed about it stays
    Forgotten, ///< left alone, and what was agreed about it ends
};

/// What stands on a side, or was agreed, and is not admitted.
struct LeftOut {
    RelPath path;
    Reach reach = Reach::Path;
    Admission admission = Admission::Forgotten;
    std::string object = {}; ///< Token::object of what stands there; empty: nothing does

    bool operator==(const LeftOut &) const = default;
};

/// What a replica found when it compared itself with the agreement. Everything in tree order.
struct Scan {
    std::vector<Change> changes;
    /// Content and metadata are as agreed, but the token moved (renamed and back, remounted,
    /// settled): only the journal needs to know. `after` is always present.
    std::vector<Change> refreshed;
    /// What the rules leave out: no change lies there.
    std::vector<LeftOut> leftOut;
    /// Agreed paths that are Forgotten, whatever became of them.
    std::vector<RelPath> forgotten;
    /// Paths whose state is not known, or that are never synced. No change lies at or below one
    /// that hides its state.
    std::vector<Problem> problems;
    std::uint64_t files = 0; ///< regular files seen
    std::uint64_t bytes = 0; ///< their sizes

    bool operator==(const Scan &) const = default;
};

} // namespace tern
