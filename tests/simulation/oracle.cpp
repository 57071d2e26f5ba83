#include "oracle.h"

#include "support/memory_names.h"

#include <algorithm>
#include <set>

namespace tern::test {

namespace {

bool hasContent(const MemoryNode &node)
{
    return node.kind != Kind::Directory && !node.bytes.empty();
}

/// Where each content stands.
using Places = std::map<std::string, std::set<std::string>, std::less<>>;

Entry entryOf(const MemoryNode &node)
{
    Entry entry;
    entry.kind = node.kind;
    entry.size = node.kind == Kind::File ? node.bytes.size() : 0;
    return entry;
}

/// A folder that is not looked at hides all that is in it.
bool isSeen(const std::string &told, const MemoryNode &node, const Oracle::Sight &sight)
{
    if (!sight)
        return true;
    const auto path = RelPath::parse(told);
    if (!path || !sight(*path, entryOf(node)))
        return false;
    Entry directory;
    directory.kind = Kind::Directory;
    for (RelPath above = path->parent(); !above.isRoot(); above = above.parent()) {
        if (!sight(above, directory))
            return false;
    }
    return true;
}

Places placesIn(const MemoryFolder &folder, const Oracle::Sight &sight)
{
    Places places;
    walk(folder.top(), [&](const std::string &path, const MemoryNode &node) {
        const std::string told = toldPath(folder, path);
        if (hasContent(node) && !path.starts_with(".tern/") && isSeen(told, node, sight))
            places[node.bytes].insert(told);
    });
    return places;
}

/// Where what lies in a trash had stood; nothing for what no user sees.
std::string formerPlace(const MemoryFolder &folder, const std::string &path)
{
    constexpr std::string_view trash = ".tern/trash/";
    if (!path.starts_with(".tern/"))
        return toldPath(folder, path);
    const std::size_t run = path.starts_with(trash) ? path.find('/', trash.size()) : path.npos;
    return run == path.npos ? std::string() : path.substr(run + 1);
}

bool shareOne(const std::set<std::string> &a, const std::set<std::string> &b)
{
    return std::any_of(a.begin(), a.end(),
                       [&](const std::string &path) { return b.contains(path); });
}

} // namespace

void Oracle::wrote(const std::string &content)
{
    if (!content.empty())
        m_records[content] = Record(); // once more wanted, if it was destroyed before
}

void Oracle::wroteUnseen(const std::string &content)
{
    wrote(content);
    m_unseen.push_back(content);
}

bool Oracle::isUnseen(const std::string &content) const
{
    return std::find(m_unseen.begin(), m_unseen.end(), content) != m_unseen.end();
}

void Oracle::runsEnded(const Folders &folders)
{
    if (m_unseen.empty())
        return;
    const auto found = find(folders);
    for (const std::string &content : m_unseen) {
        const auto place = found.find(content);
        if (place != found.end() && !place->second.seen)
            m_records[content].destroyed = true;
    }
    m_unseen.clear();
}

void Oracle::destroyed(const MemoryNodePtr &node, const Folders &folders)
{
    if (!node)
        return;
    std::vector<std::string_view> contents;
    const auto add = [&](const MemoryNode &one) {
        if (hasContent(one))
            contents.push_back(one.bytes);
    };
    add(*node);
    walk(node, [&](const std::string &, const MemoryNode &below) { add(below); });
    if (contents.empty())
        return;
    const auto found = find(folders);
    for (const std::string_view content : contents) {
        Record &record = m_records[std::string(content)];
        record.destroyed = true;
        record.gone = record.gone || !found.contains(content);
    }
}

void Oracle::letGo(const std::string &content)
{
    if (const auto record = m_records.find(content); record != m_records.end())
        record->second.destroyed = true;
}

bool Oracle::isGivenUp(std::string_view content) const
{
    const auto record = m_records.find(content);
    return record != m_records.end() && record->second.destroyed;
}

void Oracle::letGoAll(const MemoryNodePtr &node)
{
    if (!node)
        return;
    const auto add = [&](const MemoryNode &one) {
        if (hasContent(one))
            letGo(one.bytes);
    };
    add(*node);
    walk(node, [&](const std::string &, const MemoryNode &below) { add(below); });
}

void Oracle::mayBeSetAside(const MemoryFolder &folder, const RelPath &path)
{
    letGoAll(standingAt(folder, path));
    // What came into a directory that was decided about, while it was put away.
    const MemoryNodePtr trash = folder.at(".tern/trash");
    if (!trash)
        return;
    for (const auto &[run, node] : trash->children)
        letGoAll(folder.at(".tern/trash/" + run + '/' + path.bytes()));
}

void Oracle::movedWhileForced(const MemoryNodePtr &node)
{
    letGoAll(node);
}

/// What the run displaced lies in the trash by its end, and may have been written meanwhile.
void Oracle::forced(const MemoryFolder &model, const MemoryFolder &loser, const Sight &sight,
                    const Folders &folders)
{
    const Places shown = placesIn(model, sight);
    std::vector<Places> others;
    for (const auto &folder : folders) {
        if (folder.get() != &model && folder.get() != &loser)
            others.push_back(placesIn(*folder, {}));
    }
    const auto isMovedElsewhere = [&](const Places::value_type &content) {
        return std::any_of(others.begin(), others.end(), [&](const Places &other) {
            const auto there = other.find(content.first);
            return there != other.end() && !shareOne(there->second, content.second);
        });
    };
    const MemoryNodePtr top = loser.top();
    walk(top, [&](const std::string &path, const MemoryNode &node) {
        const std::string place = formerPlace(loser, path);
        if (place.empty() || !hasContent(node) || !isSeen(place, node, sight))
            return;
        const auto content = shown.find(node.bytes);
        if (content == shown.end() || isMovedElsewhere(*content))
            letGo(node.bytes);
    });
}

std::map<std::string_view, Oracle::Found> Oracle::find(const Folders &folders)
{
    std::map<std::string_view, Found> found;
    for (const auto &folder : folders) {
        walk(folder->top(), [&](const std::string &path, const MemoryNode &node) {
            if (!hasContent(node))
                return;
            if (path.starts_with(".tern/trash/"))
                found[node.bytes].kept = true;
            else if (!path.starts_with(".tern/"))
                found[node.bytes].seen = true;
        });
    }
    return found;
}

void Oracle::disaster(const Folders &folders)
{
    const auto found = find(folders);
    for (auto &[content, record] : m_records) {
        const auto place = found.find(content);
        record.destroyed = record.destroyed || place == found.end() || !place->second.seen;
        record.gone = record.gone || place == found.end();
    }
    for (const auto &[content, place] : found)
        m_records.try_emplace(std::string(content), Record{true, false});
}

std::vector<std::string> Oracle::check(const Folders &folders) const
{
    std::vector<std::string> faults;
    const auto found = find(folders);
    for (const auto &[content, record] : m_records) {
        const auto place = found.find(content);
        const Found where = place == found.end() ? Found() : place->second;
        if (!where.seen && !where.kept && !record.gone)
            faults.push_back("lost: " + content);
        else if (!where.seen && !record.destroyed && m_demand == Demand::Seen && !isUnseen(content))
            faults.push_back("in a trash, though no user replaced or deleted it: " + content);
    }
    for (const auto &[content, place] : found) {
        if (!m_records.contains(content))
            faults.push_back("nobody ever wrote this: " + std::string(content));
    }
    return faults;
}

} // namespace tern::test
