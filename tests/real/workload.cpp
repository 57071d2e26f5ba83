#include "workload.h"

#include <algorithm>
#include <iterator>

namespace tern::test {

namespace {

const std::string localPart = "mine";
const std::string remotePart = "theirs";
const std::string commonPart = "common";

std::vector<std::string> partsOf(Side side, Manner manner)
{
    std::vector<std::string> parts = {side == Side::Local ? localPart : remotePart};
    if (manner == Manner::Clashing)
        parts.push_back(commonPart);
    return parts;
}

bool isIn(const std::string &part, const std::string &path)
{
    return path == part || path.starts_with(part + "/");
}

} // namespace

std::map<std::string, Word> awaitedAfter(const PairContents &now)
{
    std::map<std::string, Word> awaited;
    for (const auto &[path, word] : now.local.visible) {
        if (isIn(localPart, path))
            awaited.emplace(path, word);
    }
    for (const auto &[path, word] : now.remote.visible) {
        if (isIn(remotePart, path))
            awaited.emplace(path, word);
    }
    return awaited;
}

Workload::Workload(const PairPlaces &places, Manner manner, std::uint64_t seed)
    : m_places(places),
      m_random(seed),
      m_manner(manner),
      m_local(places.local, partsOf(Side::Local, m_manner), m_numbers, m_random),
      m_remote(places.remote, partsOf(Side::Remote, m_manner), m_numbers, m_random)
{
}

void Workload::act(Saving saving)
{
    (m_random.next() % 2 == 0 ? m_local : m_remote).act(saving);
}

std::uint64_t Workload::edit(Saving saving)
{
    const std::uint64_t edits = 5 + m_random.next() % 40;
    for (std::uint64_t i = 0; i < edits; ++i)
        act(saving);
    return edits;
}

void Workload::noteDestroyed()
{
    m_oracle.noteDestroyed(Side::Local, m_local.takeDestroyed());
    m_oracle.noteDestroyed(Side::Remote, m_remote.takeDestroyed());
}

void Workload::observe(const PairContents &now)
{
    noteDestroyed();
    m_oracle.observe(now);
}

PairContents Workload::contents() const
{
    return {contentsOf(m_places.local), contentsOf(m_places.remote)};
}

Oracle Workload::oracle()
{
    noteDestroyed();
    return m_oracle;
}

std::set<std::string> Workload::lostIn(const PairContents &now)
{
    noteDestroyed();
    return m_oracle.lostIn(now);
}

std::set<std::string> Workload::unseenIn(const PairContents &now) const
{
    std::set<std::string> unseen;
    if (m_manner == Manner::Clashing)
        return unseen;
    std::set<std::string> seen = contentsIn(now.local.visible);
    seen.merge(contentsIn(now.remote.visible));
    for (const User *user : {&m_local, &m_remote}) {
        std::set_difference(user->standing().begin(), user->standing().end(), seen.begin(),
                            seen.end(), std::inserter(unseen, unseen.end()));
    }
    return unseen;
}

} // namespace tern::test
