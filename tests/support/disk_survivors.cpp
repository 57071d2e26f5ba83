#include "disk_survivors.h"

#include "support/file_survivors.h"

#include <algorithm>

namespace tern::test {

namespace {

using Node = DiskState::Node;
using Names = DiskState::Names;
using Numbers = std::set<std::uint64_t>;

/// Where a directory stands, or stood before the first effect that is not durable.
std::map<Inode, std::set<std::string>> directoryPaths(const DiskState &disk)
{
    std::map<Inode, std::set<std::string>> found;
    found[DiskState::root].insert(std::string());
    for (const Names *names : {&disk.visibleNames(), &disk.durableNames()}) {
        std::vector<std::pair<Inode, std::string>> waiting = {{DiskState::root, std::string()}};
        while (!waiting.empty()) {
            const auto [directory, path] = waiting.back();
            waiting.pop_back();
            for (auto at = names->lower_bound({directory, std::string()});
                 at != names->end() && at->first.directory == directory; ++at) {
                if (disk.node(at->second).type != FileType::Directory)
                    continue;
                const std::string &name = at->first.name;
                waiting.emplace_back(at->second, path.empty() ? name : path + '/' + name);
                found[at->second].insert(waiting.back().second);
            }
        }
    }
    return found;
}

/// The effects that are not durable and may make a difference.
std::vector<const DiskState::Effect *> openEffects(const DiskState &disk, const Matters &matters)
{
    const auto paths = directoryPaths(disk);
    const auto slotMatters = [&](const DiskState::NameChange &change) {
        const auto found = paths.find(change.slot.directory);
        return found == paths.end()
               || std::any_of(
                   found->second.begin(), found->second.end(), [&](const std::string &above) {
                       const std::string &name = change.slot.name;
                       return matters(above.empty() ? name : above + '/' + name, FileType::Regular);
                   });
    };
    std::vector<const DiskState::Effect *> open;
    for (const DiskState::Effect &effect : disk.effects()) {
        if (!effect.durable
            && std::any_of(effect.changes.begin(), effect.changes.end(), slotMatters))
            open.push_back(&effect);
    }
    return open;
}

/// Builds survivors of one disk.
class Cut {
public:
    Cut(const DiskState &disk, const Matters &matters)
        : m_disk(disk), m_matters(matters), m_open(openEffects(disk, matters))
    {
    }

    /// All downward closed subsets of the open effects; false when there are more than `most`.
    bool subsets(std::size_t most, std::vector<Numbers> &found) const;
    [[nodiscard]] Numbers randomSubset(Random &random) const;
    [[nodiscard]] Numbers everything() const;

    /// The names that are left when `kept` survives, with the nodes that they lead to; files that
    /// were not flushed are as they are visible.
    [[nodiscard]] DiskState withNames(const Numbers &kept) const;
    /// The files of `left` whose content may be another one.
    [[nodiscard]] std::vector<Inode> openFiles(const DiskState &left) const;
    [[nodiscard]] DiskState withFiles(const DiskState &left,
                                      const std::map<Inode, FileState> &files) const;

private:
    [[nodiscard]] const DiskState::Effect *effect(std::uint64_t number) const;
    [[nodiscard]] bool mayBeIn(const DiskState::Effect &effect, const Numbers &kept) const;
    void close(std::uint64_t number, Numbers &kept) const;

    const DiskState &m_disk;
    const Matters &m_matters;
    const std::vector<const DiskState::Effect *> m_open;
};

const DiskState::Effect *Cut::effect(std::uint64_t number) const
{
    const auto &effects = m_disk.effects();
    if (effects.empty() || number < effects.front().number)
        return nullptr; // durable
    return &effects[number - effects.front().number];
}

/// Adds an effect with all that it needs.
void Cut::close(std::uint64_t number, Numbers &kept) const
{
    const DiskState::Effect *added = effect(number);
    if (added == nullptr || added->durable || !kept.insert(number).second)
        return;
    for (const std::uint64_t needed : added->needs)
        close(needed, kept);
}

bool Cut::mayBeIn(const DiskState::Effect &wanted, const Numbers &kept) const
{
    Numbers needed;
    close(wanted.number, needed);
    return std::all_of(m_open.begin(), m_open.end(), [&](const DiskState::Effect *open) {
        return open == &wanted || !needed.contains(open->number) || kept.contains(open->number);
    });
}

bool Cut::subsets(std::size_t most, std::vector<Numbers> &found) const
{
    found = {Numbers()};
    for (const DiskState::Effect *next : m_open) {
        std::vector<Numbers> with;
        for (const Numbers &kept : found) {
            if (!mayBeIn(*next, kept))
                continue;
            with.push_back(kept);
            close(next->number, with.back());
        }
        found.insert(found.end(), with.begin(), with.end());
        if (found.size() > most)
            return false;
    }
    return true;
}

Numbers Cut::randomSubset(Random &random) const
{
    Numbers kept;
    for (const DiskState::Effect &next : m_disk.effects()) {
        const bool canBe = std::all_of(next.needs.begin(), next.needs.end(), [&](auto number) {
            const DiskState::Effect *needed = effect(number);
            return needed == nullptr || needed->durable || kept.contains(number);
        });
        if (!next.durable && canBe && random.next() % 2 == 0)
            kept.insert(next.number);
    }
    return kept;
}

Numbers Cut::everything() const
{
    Numbers all;
    for (const DiskState::Effect &next : m_disk.effects())
        all.insert(next.number);
    return all;
}

DiskState Cut::withNames(const Numbers &kept) const
{
    Names names = m_disk.durableNames();
    std::map<Inode, std::int64_t> named;
    for (const DiskState::Effect &effect : m_disk.effects()) {
        if (!effect.durable && !kept.contains(effect.number))
            continue;
        for (const DiskState::NameChange &change : effect.changes) {
            if (change.now == 0)
                names.erase(change.slot);
            else
                names[change.slot] = change.now;
        }
        for (const Inode inode : effect.named)
            named[inode] = effect.time;
    }
    Names reached;
    std::map<Inode, Node> nodes = {{DiskState::root, m_disk.node(DiskState::root)}};
    std::vector<Inode> waiting = {DiskState::root};
    while (!waiting.empty()) {
        const Inode directory = waiting.back();
        waiting.pop_back();
        for (auto at = names.lower_bound({directory, std::string()});
             at != names.end() && at->first.directory == directory; ++at) {
            reached.insert(*at);
            const auto [node, isNew] = nodes.emplace(at->second, m_disk.node(at->second));
            if (const auto time = named.find(at->second); time != named.end())
                node->second.durablyNamed = time->second;
            node->second.contents = {node->second.content()};
            node->second.attributes = {node->second.attributes.back()};
            if (isNew && node->second.type == FileType::Directory)
                waiting.push_back(at->second);
        }
    }
    return m_disk.afterCut(reached, std::move(nodes));
}

std::vector<Inode> Cut::openFiles(const DiskState &left) const
{
    std::set<Inode> open;
    for (const auto &[path, inode] : left.paths()) {
        const Node &node = m_disk.node(inode);
        if (node.type == FileType::Regular && !node.isFlushed() && m_matters(path, node.type))
            open.insert(inode);
    }
    return {open.begin(), open.end()};
}

DiskState Cut::withFiles(const DiskState &left, const std::map<Inode, FileState> &files) const
{
    std::map<Inode, Node> nodes = left.nodes();
    for (const auto &[inode, state] : files) {
        nodes.at(inode).contents = {state.first};
        nodes.at(inode).attributes = {state.second};
    }
    return left.afterCut(left.visibleNames(), std::move(nodes));
}

/// Every combination of the files' states; where there are too many, some at random.
std::vector<std::map<Inode, FileState>> combinations(const DiskState &disk,
                                                     const std::vector<Inode> &files,
                                                     Random &random, Survivors &result,
                                                     std::size_t most)
{
    std::vector<std::map<Inode, FileState>> found(1);
    for (const Inode inode : files) {
        const std::vector<FileState> states = fileStatesOf(disk.node(inode));
        if (found.size() * states.size() > most) {
            result.complete = false;
            found.assign(most, {});
            for (auto &combination : found) {
                for (const Inode any : files)
                    combination[any] = randomFileState(disk.node(any), random);
            }
            return found;
        }
        std::vector<std::map<Inode, FileState>> more;
        for (const auto &combination : found) {
            for (const FileState &state : states) {
                more.push_back(combination);
                more.back()[inode] = state;
            }
        }
        found = std::move(more);
    }
    return found;
}

class Hash {
public:
    void add(std::string_view bytes)
    {
        addNumber(bytes.size());
        for (const char byte : bytes)
            addByte(static_cast<unsigned char>(byte));
    }
    void addNumber(std::uint64_t number)
    {
        for (unsigned shift = 0; shift < 64; shift += 8)
            addByte((number >> shift) & 0xFFU);
    }
    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    void addByte(std::uint64_t byte) { m_value = (m_value ^ byte) * 0x100000001b3U; } // FNV-1a

    std::uint64_t m_value = 0xcbf29ce484222325U;
};

} // namespace

std::uint64_t hashOf(const DiskState &disk, const Matters &matters)
{
    Hash hash;
    for (const auto &[path, inode] : disk.paths()) {
        const Node &node = disk.node(inode);
        if (!matters(path, node.type))
            continue;
        hash.add(path);
        hash.addNumber(inode);
        if (node.type == FileType::Directory)
            continue;
        const FileStatus status = disk.status(inode);
        hash.addNumber(static_cast<std::uint64_t>(status.ctime));
        hash.addNumber(static_cast<std::uint64_t>(status.mtime));
        hash.addNumber(status.executable ? 1 : 0);
        hash.add(node.content());
    }
    return hash.value();
}

Survivors survivorsOf(const DiskState &disk, const Matters &matters, Random &random,
                      const SurvivorLimits &limits)
{
    const Cut cut(disk, matters);
    Survivors result;
    std::vector<Numbers> subsets;
    result.complete = cut.subsets(limits.subsets, subsets);
    if (!result.complete) {
        for (Numbers &subset : subsets)
            subset = cut.randomSubset(random);
    }
    subsets.push_back(cut.everything());
    std::set<std::uint64_t> known;
    for (const Numbers &kept : subsets) {
        const DiskState left = cut.withNames(kept);
        for (const auto &files :
             combinations(disk, cut.openFiles(left), random, result, limits.contents)) {
            DiskState state = cut.withFiles(left, files);
            const std::uint64_t hash = hashOf(state, matters);
            if (known.insert(hash).second)
                result.all.push_back({std::move(state), hash});
        }
    }
    return result;
}

DiskState randomSurvivor(const DiskState &disk, Random &random)
{
    const Matters everything = [](std::string_view, FileType) { return true; };
    const Cut cut(disk, everything);
    const DiskState left = cut.withNames(cut.randomSubset(random));
    std::map<Inode, FileState> files;
    for (const Inode inode : cut.openFiles(left))
        files[inode] = randomFileState(disk.node(inode), random);
    return cut.withFiles(left, files);
}

} // namespace tern::test
