#pragma once

#include "model/plan.h"

#include <deque>
#include <map>

namespace tern {

/// Error::detail of a path that was held back because it went round in circles.
inline constexpr const char *loopDetail = "loop";

/// Notices a file that is copied the same way with the same content again and again within a short
/// time, which no user does: something undoes what Tern does. Times are steady milliseconds.
/// Control thread.
class LoopDetector {
public:
    static constexpr int copiesAllowed = 3;
    static constexpr std::int64_t window = 120'000;
    static constexpr std::size_t pathsRemembered = 10'000;

    /// One more copy of `path` to `side` was carried out.
    void copied(const RelPath &path, Side side, const Digest &digest, std::int64_t now);
    /// True when one more copy of the same content would be a loop.
    [[nodiscard]] bool isLoop(const Action &action, std::int64_t now) const;
    /// The user asked: start counting anew.
    void forget() { m_copies.clear(); }

private:
    struct Copy {
        Side side;
        Digest digest;
        std::int64_t time;
    };
    std::map<RelPath, std::deque<Copy>> m_copies;
};

} // namespace tern
