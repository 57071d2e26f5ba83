#include "simulated_user.h"

#include <array>

namespace tern::test {

namespace {

const std::vector<std::string> &plainNames()
{
    static const std::vector<std::string> names = {"a", "b", "c", "notes", "run1", "cells.csv"};
    return names;
}

const std::vector<std::string> &twinNames()
{
    static const std::vector<std::string> names = {"A", "Notes", "caf\xC3\xA9", "cafe\xCC\x81"};
    return names;
}

constexpr std::size_t mostPlaces = 40;

} // namespace

std::vector<SimulatedUser::Place> SimulatedUser::places(bool directories) const
{
    std::vector<Place> found;
    const MemoryNodePtr top = m_folder->top();
    for (const auto &[name, node] : top->children) {
        if (name == ".tern")
            continue;
        const auto add = [&](const std::string &path, const MemoryNode &below) {
            if ((below.kind == Kind::Directory) == directories)
                found.push_back({path, m_folder->at(path)});
        };
        add(name, *node);
        walk(node, add, name);
    }
    return found;
}

/// Often as long as others, so that sizes tell little.
std::string SimulatedUser::freshContent()
{
    constexpr std::array<std::size_t, 5> sizes{12, 12, 12, 40, 150};
    std::string content = m_name + std::to_string(++m_world.contents) + ':';
    const std::size_t size = sizes[m_world.dice.below(sizes.size())];
    while (content.size() < size)
        content += static_cast<char>('a' + content.size() % 26);
    return content;
}

std::string SimulatedUser::freshName()
{
    if (m_world.takesTwinNames && m_world.dice.percent(30))
        return m_world.dice.pick(twinNames());
    return m_world.dice.pick(plainNames());
}

std::string SimulatedUser::freshPath()
{
    const auto directories = places(true);
    std::string path = freshName();
    if (!directories.empty() && m_world.dice.percent(65))
        path = MemoryPath::joined(directories[m_world.dice.below(directories.size())].path, path);
    else if (m_world.dice.percent(30))
        path = MemoryPath::joined(freshName(), path);
    return path;
}

void SimulatedUser::edit(const std::string &what, const MemoryNodePtr &before,
                         const std::function<bool()> &edit)
{
    if (!edit())
        return;
    m_world.trace.say("  " + m_name + " " + what);
    m_world.oracle.destroyed(before, m_world.folders);
}

void SimulatedUser::create()
{
    const std::string path = freshPath();
    if (m_folder->at(path))
        return;
    if (m_world.dice.percent(15)) {
        edit("makes directory " + path, nullptr, [&] { return m_folder->makeDirectory(path); });
        return;
    }
    std::string content = m_world.dice.percent(5) ? std::string() : freshContent();
    if (m_world.dice.percent(8)) {
        edit("makes link " + path + " -> " + content, nullptr, [&] {
            const bool made = m_folder->makeSymlink(path, content + '.');
            if (made)
                m_world.oracle.wrote(content + '.');
            return made;
        });
        return;
    }
    m_world.written.emplace_back(path, content);
    edit("creates " + path + " = " + content, nullptr, [&] {
        const bool made = m_folder->save(path, content);
        if (made)
            m_world.oracle.wrote(content);
        return made;
    });
}

/// One more edit in place within the time step of the last one, of the same size.
bool SimulatedUser::hidesFromTime(const Place &file, const std::string &content) const
{
    const std::int64_t now = m_folder->time();
    return file.node->ctime == now && file.node->mtime == now
           && file.node->bytes.size() == content.size();
}

void SimulatedUser::rewrite(const Place &file)
{
    if (file.node->kind != Kind::File)
        return;
    std::string content = freshContent();
    Dice &dice = m_world.dice;
    if (dice.percent(6))
        content.clear();
    else if (dice.percent(60))
        content.resize(std::max<std::size_t>(10, file.node->bytes.size()), '~');
    const bool inPlace = dice.percent(50);
    const bool isHidden = inPlace && hidesFromTime(file, content);
    if (isHidden && m_world.isSyncing && !m_folder->manners.noticesWriters)
        content += '+'; // else a reader gets a mixture, and nothing tells him
    // Within the time step of the last change nothing would tell of it.
    const bool isOver = file.node->ctime < m_folder->time() - m_folder->manners.timeStep;
    const bool keepsTime = dice.percent(10) && isOver;
    const std::string how = inPlace ? "writes " : "saves ";
    const std::string time = keepsTime ? " (time put back)" : "";
    m_world.written.emplace_back(file.path, content);
    edit(how + file.path + " = " + content + time, file.node, [&] {
        const bool written =
            inPlace ? m_folder->write(file.path, content) : m_folder->save(file.path, content);
        if (written && hidesFromTime(file, content) && inPlace && m_world.isSyncing)
            m_world.oracle.wroteUnseen(content);
        else if (written)
            m_world.oracle.wrote(content);
        if (written && keepsTime)
            m_folder->setModified(file.path, file.node->mtime);
        return written;
    });
}

void SimulatedUser::touch(const Place &file)
{
    Dice &dice = m_world.dice;
    if (dice.percent(50)) {
        edit("flips the executable bit of " + file.path, nullptr,
             [&] { return m_folder->setExecutable(file.path, !file.node->executable); });
        return;
    }
    const std::int64_t time = m_folder->time() - dice.between(-5, 1000) * 1'000'000'000;
    edit("touches " + file.path, nullptr, [&] { return m_folder->setModified(file.path, time); });
}

void SimulatedUser::remove(const Place &place)
{
    edit("removes " + place.path, place.node, [&] { return m_folder->remove(place.path); });
}

/// True when what stood at `from` stands at `to` now.
bool SimulatedUser::moves(const std::string &from, const std::string &to)
{
    const MemoryNodePtr node = m_folder->at(from);
    const bool moved = m_folder->rename(from, to);
    if (moved && m_world.followers.contains(m_folder.get()))
        m_world.oracle.movedWhileForced(node);
    return moved;
}

void SimulatedUser::rename(const Place &place)
{
    if (!m_world.movesThings)
        return create();
    const std::string to = freshPath();
    const MemoryNodePtr displaced = m_folder->at(to);
    const bool isItself = displaced == place.node;
    edit("renames " + place.path + " to " + to, isItself ? nullptr : displaced,
         [&] { return moves(place.path, to); });
}

void SimulatedUser::swap(const Place &file)
{
    const auto files = places(false);
    const Place &other = files[m_world.dice.below(files.size())];
    const std::string spare = "swapping"; // stands there still when the power failed in between
    if (other.path == file.path || m_folder->at(spare))
        return;
    edit("swaps " + file.path + " and " + other.path, nullptr, [&] {
        return moves(file.path, spare) && moves(other.path, file.path) && moves(spare, other.path);
    });
}

void SimulatedUser::changeKind(const Place &place)
{
    const std::string content = freshContent();
    edit("makes " + place.path + " something else, with " + content, place.node, [&] {
        const bool wasDirectory = place.node->kind == Kind::Directory;
        const std::string path = wasDirectory ? place.path : place.path + "/inside";
        if (!m_folder->remove(place.path) || !m_folder->save(path, content))
            return false;
        m_world.oracle.wrote(content);
        return true;
    });
}

void SimulatedUser::act()
{
    Dice &dice = m_world.dice;
    const auto files = places(false);
    const auto directories = places(true);
    const std::uint64_t what = dice.below(100);
    if (files.empty() || (what < 25 && files.size() + directories.size() < mostPlaces))
        return create();
    const Place &file = files[dice.below(files.size())];
    const bool takesDirectory = !directories.empty() && dice.percent(25);
    const Place &place = takesDirectory ? directories[dice.below(directories.size())] : file;
    if (what < 55)
        rewrite(file);
    else if (what < 62)
        touch(file);
    else if (what < 74)
        remove(place);
    else if (what < 90)
        rename(place);
    else if (what < 95 && m_world.movesThings)
        swap(file);
    else
        changeKind(place);
}

void SimulatedUser::actOn(const std::string &path)
{
    const Place place{path, m_folder->at(path)};
    if (!place.node || path.empty() || path.starts_with(".tern"))
        return act();
    const std::uint64_t what = m_world.dice.below(100);
    if (what < 60 && place.node->kind == Kind::File)
        rewrite(place);
    else if (what < 70)
        touch(place);
    else if (what < 80)
        remove(place);
    else if (what < 92)
        rename(place);
    else
        changeKind(place);
}

void SimulatedUser::putBackOld()
{
    std::vector<std::pair<std::string, std::string>> olds;
    for (const auto &[path, content] : m_world.written) {
        const MemoryNodePtr standing = m_folder->at(path);
        if (!content.empty()
            && (!standing || (standing->kind == Kind::File && standing->bytes != content)))
            olds.emplace_back(path, content);
    }
    if (olds.empty())
        return;
    const auto old = m_world.dice.pick(olds);
    edit("puts back " + old.first + " = " + old.second, m_folder->at(old.first), [&] {
        const bool written = m_folder->write(old.first, old.second);
        if (written)
            m_world.oracle.wrote(old.second);
        return written;
    });
}

void SimulatedUser::begin()
{
    const std::uint64_t count = m_world.dice.below(10);
    for (std::uint64_t i = 0; i < count; ++i)
        create();
}

void SimulatedUser::writeAlike(SimulatedUser &other)
{
    const std::string path = freshPath();
    const std::string content = freshContent();
    if (m_folder->at(path) || other.m_folder->at(path))
        return;
    for (SimulatedUser *user : {this, &other}) {
        user->edit("creates alike " + path + " = " + content, nullptr, [&] {
            const bool made = user->m_folder->save(path, content);
            if (made)
                m_world.oracle.wrote(content);
            return made;
        });
    }
}

} // namespace tern::test
