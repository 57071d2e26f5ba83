#include "selection_nodes.h"

#include <algorithm>
#include <limits>

namespace tern {

namespace {

constexpr std::uint8_t chosenBit = 1;
constexpr std::uint8_t wasChosenBit = 2;
constexpr std::uint8_t localBit = 4;
constexpr std::uint8_t remoteBit = 8;

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::uint32_t fitted(std::uint64_t count)
{
    constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint32_t>(std::min(count, most));
}

} // namespace

void SelectionNodes::add(const SelectableFolder &folder)
{
    const std::size_t depth =
        std::min<std::size_t>(folder.depth == 0 ? 1 : folder.depth, m_open.size() + 1);
    m_open.resize(depth - 1);
    Entry entry;
    entry.parent = m_open.empty() ? none : m_open.back();
    entry.nameAt = static_cast<std::uint32_t>(m_names.size());
    entry.nameLength =
        static_cast<std::uint16_t>(std::min(folder.name.size(), RelPath::maxComponentBytes));
    m_names.append(folder.name, 0, entry.nameLength);
    for (std::size_t i = m_searched.size(); i < m_names.size(); ++i)
        m_searched += lowered(m_names[i]);
    const bool isChosen = folder.choice == Choice::Chosen;
    entry.bits = static_cast<std::uint8_t>((isChosen ? chosenBit | wasChosenBit : 0)
                                           | (folder.onLocal ? localBit : 0)
                                           | (folder.onRemote ? remoteBit : 0));
    entry.wholeFiles = fitted(folder.whole.files);
    entry.hereFiles = fitted(folder.here.files);
    entry.bothFiles = fitted(folder.both.files);
    entry.wholeBytes = folder.whole.bytes;
    entry.hereBytes = folder.here.bytes;
    entry.bothBytes = folder.both.bytes;
    m_entries.push_back(entry);
    m_open.push_back(size() - 1);
    for (const Node above : m_open)
        m_entries[above].end = size();
}

void SelectionNodes::finish()
{
    m_open.clear();
    for (Node node = size(); node-- > 0;) {
        sumUp(node);
        m_entries[node].wasTick = m_entries[node].tick;
    }
}

std::string_view SelectionNodes::name(Node node) const
{
    const Entry &entry = m_entries[node];
    return std::string_view(m_names).substr(entry.nameAt, entry.nameLength);
}

std::string_view SelectionNodes::searched(Node node) const
{
    const Entry &entry = m_entries[node];
    return std::string_view(m_searched).substr(entry.nameAt, entry.nameLength);
}

std::string SelectionNodes::path(Node node) const
{
    std::string path(name(node));
    for (Node above = parent(node); above != none; above = parent(above))
        path = std::string(name(above)) + '/' + path;
    return path;
}

Tally SelectionNodes::whole(Node node) const
{
    return {m_entries[node].wholeFiles, m_entries[node].wholeBytes};
}

bool SelectionNodes::isOnLocal(Node node) const
{
    return (m_entries[node].bits & localBit) != 0;
}

bool SelectionNodes::isChosen(Node node) const
{
    return (m_entries[node].bits & chosenBit) != 0;
}

bool SelectionNodes::wasChosen(Node node) const
{
    return (m_entries[node].bits & wasChosenBit) != 0;
}

SelectionNodes::Place SelectionNodes::place(Node node) const
{
    const Entry &entry = m_entries[node];
    const bool isOnRemote = (entry.bits & remoteBit) != 0;
    if (entry.tick == Tick::Off && entry.wasTick != Tick::Off && entry.bothFiles > 0)
        return Place::WillBeFreed;
    if (entry.tick == Tick::On && entry.wasTick != Tick::On && entry.hereFiles < entry.wholeFiles)
        return Place::WillCome;
    if (!isOnRemote)
        return Place::OnlyHere;
    if (!isOnLocal(node) || (entry.hereFiles == 0 && entry.wholeFiles > 0))
        return Place::RemoteOnly;
    if (entry.tick == Tick::Off && entry.hereFiles > 0)
        return Place::StillHere;
    const bool isPart = entry.hereFiles < entry.wholeFiles || entry.tick == Tick::Partly;
    return isPart ? Place::PartOfIt : Place::Here;
}

/// From what is directly in it, and the ticks of the folders in it.
void SelectionNodes::sumUp(Node node)
{
    bool isAll = isChosen(node);
    bool isNone = !isAll;
    for (Node child = node + 1; child < end(node); child = end(child)) {
        isAll = isAll && m_entries[child].tick == Tick::On;
        isNone = isNone && m_entries[child].tick == Tick::Off;
    }
    m_entries[node].tick = isAll ? Tick::On : isNone ? Tick::Off : Tick::Partly;
}

void SelectionNodes::choose(Node node, Choice choice)
{
    const bool isChosen = choice == Choice::Chosen;
    for (Node each = node; each < end(node); ++each) {
        Entry &entry = m_entries[each];
        entry.bits =
            static_cast<std::uint8_t>(isChosen ? entry.bits | chosenBit : entry.bits & ~chosenBit);
        entry.tick = isChosen ? Tick::On : Tick::Off;
    }
    for (Node above = parent(node); above != none; above = parent(above))
        sumUp(above);
    m_changes.erase(m_changes.lower_bound(node), m_changes.lower_bound(end(node)));
    m_changes.emplace(node, choice);
}

bool SelectionNodes::isChanged() const
{
    for (Node node = 0; node < size(); ++node) {
        if (isChosen(node) != wasChosen(node))
            return true;
    }
    return false;
}

/// Each folder's figures include those of the folders in it: what changes for a folder but not for
/// the one above it is added, and taken off again where it ends.
SelectionNodes::Effect SelectionNodes::effect() const
{
    Tally freed;
    Tally fetched;
    const auto add = [](Tally &tally, int sign, std::uint64_t files, std::uint64_t bytes) {
        tally.files += sign > 0 ? files : 0 - files; // comes out right in the end
        tally.bytes += sign > 0 ? bytes : 0 - bytes;
    };
    const auto change = [this](Node node) {
        return node == none ? 0 : int{isChosen(node)} - int{wasChosen(node)};
    };
    for (Node node = 0; node < size(); ++node) {
        const Entry &entry = m_entries[node];
        const int own = change(node);
        const int above = change(entry.parent);
        if (own == above)
            continue;
        if ((own < 0) != (above < 0))
            add(freed, own < 0 ? 1 : -1, entry.bothFiles, entry.bothBytes);
        if ((own > 0) != (above > 0))
            add(fetched, own > 0 ? 1 : -1, entry.wholeFiles - entry.hereFiles,
                entry.wholeBytes - entry.hereBytes);
    }
    return {freed, fetched};
}

} // namespace tern
