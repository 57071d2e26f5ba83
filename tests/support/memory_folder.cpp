#include "memory_folder.h"

#include <algorithm>
#include <cassert>

namespace tern::test {

namespace {

constexpr std::string_view privateFolder = ".tern";

bool isPrivate(std::string_view path)
{
    return path == privateFolder || path.starts_with(".tern/");
}

/// Lower case for ASCII, and the composed form of the one letter that tests write in two ways.
std::string formOf(std::string_view name, const MemoryManners &manners)
{
    std::string form(name);
    if (manners.normalizesUnicode) {
        constexpr std::string_view decomposed = "e\xCC\x81";
        for (std::size_t at = form.find(decomposed); at != std::string::npos;
             at = form.find(decomposed, at))
            form.replace(at, decomposed.size(), "\xC3\xA9");
    }
    if (manners.caseInsensitive)
        std::transform(form.begin(), form.end(), form.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return form;
}

std::uint64_t bytesBelow(const MemoryNode &node)
{
    std::uint64_t bytes = node.bytes.size();
    for (const auto &[name, child] : node.children)
        bytes += bytesBelow(*child);
    return bytes;
}

} // namespace

std::string shownContent(const MemoryNode &node)
{
    switch (node.kind) {
    case Kind::Directory: return "/";
    case Kind::Symlink: return "-> " + node.bytes;
    case Kind::File: break;
    }
    return node.bytes;
}

MemoryFolder::MemoryFolder(const Clock &clock, MemoryManners behaviour)
    : manners(behaviour), m_clock(clock)
{
    auto top = std::make_shared<MemoryNode>();
    top->kind = Kind::Directory;
    top->object = freshNumber();
    m_top = std::move(top);
    m_states.push_back(m_top);
}

std::unique_lock<std::recursive_mutex> MemoryFolder::lock() const
{
    return std::unique_lock(m_mutex);
}

NameForm MemoryFolder::form() const
{
    if (!manners.caseInsensitive && !manners.normalizesUnicode)
        return {};
    return [this](std::string_view name) { return formOf(name, manners); };
}

MemoryNodePtr MemoryFolder::top() const
{
    const auto held = lock();
    return m_top;
}

MemoryNodePtr MemoryFolder::at(std::string_view path) const
{
    const auto held = lock();
    return find(m_top, path, form());
}

std::int64_t MemoryFolder::time() const
{
    const std::int64_t now = m_clock.now();
    return now - now % manners.timeStep;
}

std::uint64_t MemoryFolder::freeBytes() const
{
    const auto held = lock();
    if (manners.capacity == std::numeric_limits<std::uint64_t>::max())
        return manners.capacity;
    return manners.capacity - std::min(manners.capacity, bytesBelow(*m_top));
}

std::uint64_t MemoryFolder::freshNumber()
{
    const auto held = lock();
    return ++m_numbers;
}

void MemoryFolder::show(MemoryNodePtr top, MemoryChange change)
{
    m_top = std::move(top);
    m_states.push_back(m_top);
    m_changes.push_back(std::move(change));
    const std::string path = m_changes.back().front().path;
    if (changed)
        changed(path);
}

void MemoryFolder::put(std::string_view path, MemoryNode node)
{
    const auto held = lock();
    node.ctime = time();
    const auto after = std::make_shared<const MemoryNode>(std::move(node));
    show(with(m_top, path, after, form()), {{std::string(path), at(path), after}});
}

void MemoryFolder::erase(std::string_view path)
{
    const auto held = lock();
    show(with(m_top, path, nullptr, form()), {{std::string(path), at(path), nullptr}});
}

void MemoryFolder::move(std::string_view from, std::string_view to)
{
    const auto held = lock();
    const MemoryNodePtr node = at(from);
    assert(node);
    MemoryNode moved = *node;
    moved.ctime = time();
    const MemoryNodePtr without = with(m_top, from, nullptr, form());
    const MemoryNodePtr cleared = with(without, to, nullptr, form());
    const auto after = std::make_shared<const MemoryNode>(std::move(moved));
    MemoryChange change = {{std::string(from), node, nullptr},
                           {std::string(to), find(without, to, form()), after}};
    show(with(cleared, to, after, form()), std::move(change));
    if (changed)
        changed(to);
}

void MemoryFolder::asOne(const std::function<void()> &changes)
{
    const auto held = lock();
    const std::size_t states = m_states.size();
    changes();
    if (m_states.size() > states)
        m_states.erase(m_states.begin() + static_cast<std::ptrdiff_t>(states), m_states.end() - 1);
    while (m_changes.size() > m_states.size() - 1) {
        const MemoryChange last = std::move(m_changes.back());
        m_changes.pop_back();
        m_changes.back().insert(m_changes.back().end(), last.begin(), last.end());
    }
}

void MemoryFolder::flush()
{
    const auto held = lock();
    m_states.assign(1, m_top);
    m_changes.clear();
    m_flushedNumber = m_numbers;
}

std::size_t MemoryFolder::statesSinceFlush() const
{
    const auto held = lock();
    return m_states.size();
}

void MemoryFolder::cutPower(std::size_t states, const Tear &tear)
{
    const auto held = lock();
    assert(states < m_states.size());
    leave(m_states[m_states.size() - 1 - states], tear);
}

void MemoryFolder::cutPowerAnywhere(const std::function<bool()> &isKept, const Tear &tear)
{
    const auto held = lock();
    leave(leftByCut(m_states.front(), m_changes, isKept, form()), tear);
}

void MemoryFolder::leave(MemoryNodePtr left, const Tear &tear)
{
    std::vector<std::pair<std::string, MemoryNode>> torn;
    walk(left, [&](const std::string &path, const MemoryNode &node) {
        if (node.kind != Kind::File || node.edit <= m_flushedNumber)
            return;
        const std::size_t kept = tear(node);
        if (kept >= node.bytes.size())
            return;
        torn.emplace_back(path, node);
        torn.back().second.bytes.resize(kept);
    });
    for (auto &[path, node] : torn)
        left = with(left, path, std::make_shared<const MemoryNode>(std::move(node)));
    restore(std::move(left));
}

void MemoryFolder::restore(MemoryNodePtr top)
{
    const auto held = lock();
    m_top = std::move(top);
    flush();
}

bool MemoryFolder::makeParents(std::string_view path)
{
    const std::string_view parent = MemoryPath::parent(path);
    const MemoryNodePtr standing = at(parent);
    if (standing)
        return standing->kind == Kind::Directory;
    return makeDirectory(parent);
}

bool MemoryFolder::makeDirectory(std::string_view path)
{
    const auto held = lock();
    if (at(path) || !makeParents(path))
        return false;
    MemoryNode node;
    node.kind = Kind::Directory;
    node.object = freshNumber();
    put(path, std::move(node));
    return true;
}

bool MemoryFolder::write(std::string_view path, std::string bytes)
{
    const auto held = lock();
    if (!at(path))
        return save(path, std::move(bytes));
    return change(path, [&](MemoryNode &node) {
        node.bytes = std::move(bytes);
        node.edit = freshNumber();
        node.mtime = time();
    });
}

bool MemoryFolder::save(std::string_view path, std::string bytes)
{
    const auto held = lock();
    const MemoryNodePtr standing = at(path);
    if ((standing && standing->kind == Kind::Directory) || !makeParents(path))
        return false;
    MemoryNode node;
    node.executable = standing && standing->executable;
    node.bytes = std::move(bytes);
    node.object = freshNumber();
    node.edit = freshNumber();
    node.mtime = time();
    put(path, std::move(node));
    return true;
}

bool MemoryFolder::makeSymlink(std::string_view path, std::string target)
{
    const auto held = lock();
    if (at(path) || !makeParents(path))
        return false;
    MemoryNode node;
    node.kind = Kind::Symlink;
    node.bytes = std::move(target);
    node.object = freshNumber();
    node.edit = freshNumber();
    put(path, std::move(node));
    return true;
}

bool MemoryFolder::remove(std::string_view path)
{
    const auto held = lock();
    if (path.empty() || !at(path))
        return false;
    erase(path);
    return true;
}

bool MemoryFolder::rename(std::string_view from, std::string_view to)
{
    const auto held = lock();
    const MemoryNodePtr node = at(from);
    const MemoryNodePtr standing = at(to);
    if (from.empty() || !node || from == to)
        return false;
    for (std::string_view above = MemoryPath::parent(to); !above.empty();
         above = MemoryPath::parent(above)) {
        if (at(above) == node) // into itself, by whatever form of its name
            return false;
    }
    const bool isItself = standing == node;
    if (standing && !isItself
        && (standing->kind == Kind::Directory || node->kind == Kind::Directory))
        return false;
    if (!makeParents(to))
        return false;
    move(from, to);
    return true;
}

bool MemoryFolder::change(std::string_view path, const std::function<void(MemoryNode &)> &edit)
{
    const auto held = lock();
    const MemoryNodePtr standing = at(path);
    if (path.empty() || !standing || standing->kind != Kind::File)
        return false;
    MemoryNode node = *standing;
    edit(node);
    put(path, std::move(node));
    return true;
}

bool MemoryFolder::setModified(std::string_view path, std::int64_t time)
{
    const std::int64_t kept = time - time % manners.timeStep;
    return change(path, [&](MemoryNode &node) { node.mtime = kept; });
}

bool MemoryFolder::setExecutable(std::string_view path, bool executable)
{
    return manners.keepsExecutable
           && change(path, [&](MemoryNode &node) { node.executable = executable; });
}

bool MemoryFolder::setReadable(std::string_view path, bool readable)
{
    const auto held = lock();
    const MemoryNodePtr standing = at(path);
    if (path.empty() || !standing || standing->kind == Kind::Symlink)
        return false;
    MemoryNode node = *standing;
    node.readable = readable;
    put(path, std::move(node));
    return true;
}

std::optional<std::string> MemoryFolder::read(std::string_view path) const
{
    const MemoryNodePtr node = at(path);
    if (!node || node->kind != Kind::File)
        return std::nullopt;
    return node->bytes;
}

std::map<std::string, std::string> MemoryFolder::tree() const
{
    std::map<std::string, std::string> found;
    walk(top(), [&](const std::string &path, const MemoryNode &node) {
        if (!isPrivate(path))
            found[path] = shownContent(node);
    });
    return found;
}

std::map<std::string, std::string> MemoryFolder::trash() const
{
    std::map<std::string, std::string> found;
    walk(at(".tern/trash"), [&](const std::string &path, const MemoryNode &node) {
        if (node.kind != Kind::Directory)
            found[path] = shownContent(node);
    });
    return found;
}

} // namespace tern::test
