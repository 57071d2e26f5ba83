#include "late_directories.h"

#include <algorithm>

namespace tern {

void LateDirectories::add(const RelPath &top, Time now)
{
    if (m_tops.empty())
        m_next = now + m_interval;
    m_tops.insert(top);
}

std::set<RelPath> LateDirectories::due(Time now)
{
    if (m_tops.empty() || now < m_next)
        return {};
    m_next = now + m_interval;
    return m_tops;
}

std::optional<std::chrono::milliseconds> LateDirectories::untilDue(Time now) const
{
    if (m_tops.empty())
        return std::nullopt;
    return std::max(std::chrono::ceil<std::chrono::milliseconds>(m_next - now),
                    std::chrono::milliseconds(0));
}

} // namespace tern
