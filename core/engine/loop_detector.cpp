#include "loop_detector.h"

#include <algorithm>

namespace tern {

void LoopDetector::copied(const RelPath &path, Side side, const Digest &digest, std::int64_t now)
{
    if (m_copies.size() >= pathsRemembered)
        m_copies.clear(); // a loop shows itself again soon enough
    std::deque<Copy> &copies = m_copies[path];
    while (!copies.empty() && copies.front().time < now - window)
        copies.pop_front();
    copies.push_back({side, digest, now});
}

bool LoopDetector::isLoop(const Action &action, std::int64_t now) const
{
    if (action.kind != ActionKind::Copy || !action.before)
        return false;
    const auto found = m_copies.find(action.path);
    if (found == m_copies.end())
        return false;
    // What is about to be copied may not have been read yet: then any content that went this way
    // too often already is enough.
    const auto sameAs = [&](const Digest &digest) {
        return std::count_if(found->second.begin(), found->second.end(), [&](const Copy &copy) {
            return copy.side == action.side && copy.digest == digest && copy.time >= now - window;
        });
    };
    if (const auto &wanted = action.after->digest)
        return sameAs(*wanted) >= copiesAllowed;
    return std::any_of(found->second.begin(), found->second.end(),
                       [&](const Copy &copy) { return sameAs(copy.digest) >= copiesAllowed; });
}

} // namespace tern
