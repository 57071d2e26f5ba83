#include "oracle.h"

#include <algorithm>
#include <iterator>

namespace tern::test {

namespace {

std::set<std::string> allIn(const RootContents &root)
{
    std::set<std::string> all = contentsIn(root.visible);
    all.merge(contentsIn(root.trash));
    return all;
}

} // namespace

std::set<std::string> PairContents::all() const
{
    std::set<std::string> all = allIn(local);
    all.merge(allIn(remote));
    return all;
}

void Oracle::observe(const PairContents &now)
{
    for (const std::string &content : allIn(now.local))
        m_holders[content].insert(Side::Local);
    for (const std::string &content : allIn(now.remote))
        m_holders[content].insert(Side::Remote);
}

void Oracle::noteDestroyed(Side side, const std::set<std::string> &contents)
{
    for (const std::string &content : contents) {
        if (const auto held = m_holders.find(content); held != m_holders.end())
            held->second.erase(side);
    }
}

std::set<std::string> Oracle::lostIn(const PairContents &now) const
{
    const std::set<std::string> all = now.all();
    std::set<std::string> lost;
    for (const auto &[content, holders] : m_holders) {
        if (!holders.empty() && all.count(content) == 0)
            lost.insert(content);
    }
    return lost;
}

} // namespace tern::test
