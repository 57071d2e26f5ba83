#include "loop_detector.h"

namespace tern {

void LoopDetector::copied(const RelPath &path, Side side, const Digest &digest)
{
    if (m_seen.size() >= pathsRemembered)
        m_seen.clear(); // a loop shows itself again within three more copies
    Seen &seen = m_seen[path];
    if (seen.copies > 0 && seen.side == side && seen.digest == digest)
        ++seen.copies;
    else
        seen = Seen{side, digest, 1};
}

bool LoopDetector::isLoop(const Action &action) const
{
    if (action.kind != ActionKind::Copy || !action.before)
        return false;
    const auto found = m_seen.find(action.path);
    if (found == m_seen.end() || found->second.side != action.side
        || found->second.copies < copiesAllowed)
        return false;
    const std::optional<Digest> &wanted = action.after->digest;
    return !wanted || *wanted == found->second.digest;
}

} // namespace tern
