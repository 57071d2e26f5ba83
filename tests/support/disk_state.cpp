#include "disk_state.h"

#include <algorithm>
#include <utility>

namespace tern::test {

namespace {

constexpr std::uint64_t device = 77;

void put(DiskState::Names &names, const DiskState::NameChange &change)
{
    if (change.now == 0)
        names.erase(change.slot);
    else
        names[change.slot] = change.now;
}

template <class Value>
void keepLast(std::vector<Value> &values)
{
    values.erase(values.begin(), values.end() - 1);
}

} // namespace

DiskState::DiskState(RenameInto rule) : m_rule(rule)
{
    m_nodes[root].type = FileType::Directory;
}

DiskState DiskState::afterCut(const Names &names, std::map<Inode, Node> nodes) const
{
    DiskState left(m_rule);
    left.m_visible = names;
    left.m_durable = names;
    left.m_nodes = std::move(nodes);
    left.m_nextInode = m_nextInode;
    return left;
}

std::optional<Inode> DiskState::find(Inode directory, const std::string &name) const
{
    const auto found = m_visible.find({directory, name});
    return found == m_visible.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Inode> DiskState::findPath(std::string_view path) const
{
    std::optional<Inode> at = root;
    while (at && !path.empty()) {
        const std::size_t end = std::min(path.find('/'), path.size());
        at = find(*at, std::string(path.substr(0, end)));
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return at;
}

FileStatus DiskState::status(Inode inode) const
{
    const Node &seen = node(inode);
    const Attributes &attributes = seen.attributes.back();
    std::int64_t named = seen.durablyNamed;
    for (const Effect &effect : m_effects)
        named = effect.named.contains(inode) ? std::max(named, effect.time) : named;
    FileStatus status;
    status.type = seen.type;
    status.executable = attributes.executable;
    status.size = seen.content().size();
    status.blocks = (status.size + 511) / 512;
    status.mtime = attributes.mtime;
    status.ctime = std::max(attributes.ctime, named);
    status.inode = inode;
    status.birthTime = seen.birth;
    status.device = device;
    status.links = static_cast<std::uint64_t>(
        std::count_if(m_visible.begin(), m_visible.end(),
                      [&](const auto &name) { return name.second == inode; }));
    if (inode == root)
        status.links = 1;
    return status;
}

std::map<std::string, Inode> DiskState::children(Inode directory) const
{
    std::map<std::string, Inode> found;
    for (auto at = m_visible.lower_bound({directory, std::string()});
         at != m_visible.end() && at->first.directory == directory; ++at)
        found.emplace(at->first.name, at->second);
    return found;
}

std::map<std::string, Inode> DiskState::paths() const
{
    std::map<std::string, Inode> found;
    std::vector<std::pair<std::string, Inode>> waiting = {{std::string(), root}};
    while (!waiting.empty()) {
        const auto [above, directory] = waiting.back();
        waiting.pop_back();
        for (const auto &[name, inode] : children(directory)) {
            const std::string path = above.empty() ? name : above + '/' + name;
            found.emplace(path, inode);
            if (node(inode).type == FileType::Directory)
                waiting.emplace_back(path, inode);
        }
    }
    return found;
}

/// The effects that gave `directory`, and the directories that it was made in, their first names.
std::set<std::uint64_t> DiskState::creationsOf(Inode directory) const
{
    std::set<std::uint64_t> numbers;
    if (m_rule == RenameInto::MayLoseDirectory)
        return numbers;
    for (auto made = m_creations.find(directory); made != m_creations.end();
         made = m_creations.find(made->second.changes.front().slot.directory))
        numbers.insert(made->second.number);
    return numbers;
}

void DiskState::record(Effect effect)
{
    effect.number = m_nextEffect++;
    for (const NameChange &change : effect.changes) {
        const auto last = std::find_if(m_effects.rbegin(), m_effects.rend(), [&](const Effect &e) {
            return std::any_of(e.changes.begin(), e.changes.end(),
                               [&](const NameChange &c) { return c.slot == change.slot; });
        });
        if (last != m_effects.rend())
            effect.needs.insert(last->number);
        put(m_visible, change);
    }
    m_effects.push_back(std::move(effect));
}

Inode DiskState::make(const Slot &at, FileType type, const std::string &target, std::int64_t now)
{
    const Inode inode = m_nextInode++;
    m_nodes[inode] = Node{type, now, {target}, {Attributes{false, now, now}}};
    Effect effect{.changes = {{at, inode}}};
    record(std::move(effect));
    if (type == FileType::Directory)
        m_creations[inode] = m_effects.back();
    return inode;
}

void DiskState::setContent(Inode inode, std::string content, std::int64_t now)
{
    Node &changed = m_nodes.at(inode);
    changed.contents.push_back(std::move(content));
    setAttributes(inode, {changed.attributes.back().executable, now, now});
}

void DiskState::setAttributes(Inode inode, const Attributes &attributes)
{
    m_nodes.at(inode).attributes.push_back(attributes);
}

void DiskState::remove(const Slot &at, std::int64_t now)
{
    record({.changes = {{at, 0}}, .named = {m_visible.at(at)}, .time = now});
}

void DiskState::link(const Slot &at, Inode inode, std::int64_t now)
{
    record({.changes = {{at, inode}}, .named = {inode}, .time = now});
}

void DiskState::rename(const Slot &from, const Slot &to, std::int64_t now)
{
    const Inode inode = m_visible.at(from);
    record({.changes = {{from, 0}, {to, inode}},
            .needs = creationsOf(to.directory),
            .named = {inode},
            .time = now});
}

void DiskState::exchange(const Slot &a, const Slot &b, std::int64_t now)
{
    const Inode atA = m_visible.at(a);
    const Inode atB = m_visible.at(b);
    std::set<std::uint64_t> needs = creationsOf(a.directory);
    needs.merge(creationsOf(b.directory));
    record({.changes = {{a, atB}, {b, atA}},
            .needs = std::move(needs),
            .named = {atA, atB},
            .time = now});
}

void DiskState::flushFile(Inode inode)
{
    keepLast(m_nodes.at(inode).contents);
    keepLast(m_nodes.at(inode).attributes);
}

void DiskState::makeDurable(std::uint64_t number)
{
    if (m_effects.empty() || number < m_effects.front().number)
        return;
    Effect &effect = m_effects[number - m_effects.front().number];
    if (std::exchange(effect.durable, true))
        return;
    for (const std::uint64_t needed : effect.needs)
        makeDurable(needed);
}

void DiskState::flushDirectory(Inode inode)
{
    for (const Effect &effect : m_effects) {
        if (std::any_of(effect.changes.begin(), effect.changes.end(),
                        [&](const NameChange &c) { return c.slot.directory == inode; }))
            makeDurable(effect.number);
    }
    fold();
}

void DiskState::flushAll()
{
    for (Effect &effect : m_effects)
        effect.durable = true;
    fold();
    for (const auto &[inode, node] : m_nodes)
        flushFile(inode);
}

/// Forgets effects that nothing can undo any more.
void DiskState::fold()
{
    while (!m_effects.empty() && m_effects.front().durable) {
        const Effect &first = m_effects.front();
        for (const NameChange &change : first.changes)
            put(m_durable, change);
        for (const Inode inode : first.named)
            m_nodes.at(inode).durablyNamed = first.time;
        std::erase_if(m_creations, [&](const auto &m) { return m.second.number == first.number; });
        m_effects.pop_front();
    }
}

} // namespace tern::test
