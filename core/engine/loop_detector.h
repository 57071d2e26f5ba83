#pragma once

#include "model/plan.h"

#include <map>

namespace tern {

/// Error::detail of a path that was held back because it went round in circles.
inline constexpr const char *loopDetail = "loop";

/// Notices a file that is copied the same way with the same content again and again, which no user
/// does: something undoes what Tern does. Control thread.
class LoopDetector {
public:
    static constexpr int copiesAllowed = 3;
    static constexpr std::size_t pathsRemembered = 10'000;

    /// One more copy of `path` to `side` was carried out.
    void copied(const RelPath &path, Side side, const Digest &digest);
    /// True when one more copy of the same content would be a loop.
    [[nodiscard]] bool isLoop(const Action &action) const;
    /// The user asked: start counting anew.
    void forget() { m_seen.clear(); }

private:
    struct Seen {
        Side side = Side::Local;
        Digest digest;
        int copies = 0;
    };
    std::map<RelPath, Seen> m_seen;
};

} // namespace tern
