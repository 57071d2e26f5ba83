#include "exact_names.h"

#include "directories.h"

#include "model/escaped_name.h"

#include <algorithm>

namespace tern {

NameMap::NameMap(const std::vector<DirectoryItem> &listed)
{
    std::set<std::string_view> present;
    for (const DirectoryItem &item : listed)
        present.insert(item.name);
    for (const DirectoryItem &item : listed) {
        if (const auto spelt = unescapedName(item.name)) {
            add(*spelt, item.name);
            continue;
        }
        std::string name = item.name;
        for (auto escaped = escapedName(name); escaped && present.contains(*escaped);
             escaped = escapedName(name))
            name = std::move(*escaped);
        add(name, item.name);
    }
}

std::optional<std::string> NameMap::stored(std::string_view name) const
{
    if (const auto escaped = m_escaped.find(name); escaped != m_escaped.end())
        return escaped->second;
    return m_plain.contains(name) ? std::optional<std::string>(name) : std::nullopt;
}

void NameMap::add(std::string_view name, std::string stored)
{
    if (stored == name)
        m_plain.insert(std::move(stored));
    else
        m_escaped.insert_or_assign(std::string(name), std::move(stored));
}

void NameMap::remove(std::string_view name)
{
    if (const auto escaped = m_escaped.find(name); escaped != m_escaped.end())
        m_escaped.erase(escaped);
    else if (const auto plain = m_plain.find(name); plain != m_plain.end())
        m_plain.erase(plain);
}

void NameMap::translate(std::vector<DirectoryItem> &listed) const
{
    std::map<std::string_view, std::string_view> told;
    for (const auto &[name, stored] : m_escaped)
        told.emplace(stored, name);
    for (DirectoryItem &item : listed) {
        if (const auto found = told.find(item.name); found != told.end())
            item.name = found->second;
    }
}

void ExactNames::setTraits(NameTraits traits)
{
    const std::scoped_lock lock(m_mutex);
    m_traits = traits;
    m_known.clear();
    m_exact = traits.isExact();
}

NameTraits ExactNames::traits() const
{
    const std::scoped_lock lock(m_mutex);
    return m_traits;
}

RelPath ExactNames::told(const RelPath &stored) const
{
    if (m_exact || stored.isRoot())
        return stored;
    const RelPath above = told(stored.parent());
    const auto spelt = unescapedName(stored.name());
    return above.child(spelt ? std::string_view(*spelt) : stored.name()).value_or(stored);
}

ExactNames::Known *ExactNames::find(const FileStatus &directory)
{
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const Known &known) {
        return known.directory.inode == directory.inode
               && known.directory.device == directory.device;
    });
    if (found == m_known.end())
        return nullptr;
    m_known.splice(m_known.begin(), m_known, found);
    return &m_known.front();
}

void ExactNames::remember(const FileStatus &directory, NameMap names)
{
    const std::scoped_lock lock(m_mutex);
    if (Known *known = find(directory)) {
        known->directory = directory;
        known->names = std::move(names);
        return;
    }
    m_known.push_front({directory, 0, std::move(names)});
    if (m_known.size() > keptDirectories)
        m_known.pop_back();
}

Result<std::vector<DirectoryItem>> ExactNames::list(Directory &directory)
{
    TERN_TRY(const FileStatus before, directory.status(""));
    TERN_TRY(auto listed, directory.list());
    NameMap names(listed);
    names.translate(listed);
    remember(before, std::move(names));
    return listed;
}

Result<std::optional<std::string>> ExactNames::stored(Directory &directory, std::string_view name)
{
    TERN_TRY(const FileStatus now, directory.status(""));
    bool isKnown = false;
    {
        const std::scoped_lock lock(m_mutex);
        const Known *known = find(now);
        isKnown =
            known != nullptr
            && (known->ownChanges > 0
                || (known->directory.mtime == now.mtime && known->directory.ctime == now.ctime));
        if (isKnown) {
            if (auto stored = known->names.stored(name))
                return stored;
        }
    }
    // Where times are coarse, something may have come without a trace.
    if (isKnown) {
        TERN_TRY(const auto standing, statusIfAny(directory, name));
        if (!standing)
            return std::optional<std::string>();
    }
    return storedNow(directory, name);
}

Result<std::optional<std::string>> ExactNames::storedNow(Directory &directory,
                                                         std::string_view name)
{
    TERN_TRY(const FileStatus before, directory.status(""));
    TERN_TRY(const auto listed, directory.list());
    NameMap names(listed);
    auto stored = names.stored(name);
    remember(before, std::move(names));
    return stored;
}

OwnChange::OwnChange(ExactNames &names, Directory &directory)
    : m_names(names), m_directory(directory)
{
    if (names.isExact())
        return;
    const auto before = directory.status("");
    if (!before)
        return;
    const std::scoped_lock lock(names.m_mutex);
    if (auto *known = names.find(*before)) {
        ++known->ownChanges;
        m_before = *before;
    }
}

OwnChange::~OwnChange()
{
    if (!m_before)
        return;
    const auto after = m_directory.status("");
    const std::scoped_lock lock(m_names.m_mutex);
    auto *known = m_names.find(*m_before);
    if (known == nullptr)
        return;
    --known->ownChanges;
    if (after)
        known->directory = *after;
}

void OwnChange::added(std::string_view name, std::string stored)
{
    if (!m_before)
        return;
    const std::scoped_lock lock(m_names.m_mutex);
    if (auto *known = m_names.find(*m_before))
        known->names.add(name, std::move(stored));
}

void OwnChange::removed(std::string_view name)
{
    if (!m_before)
        return;
    const std::scoped_lock lock(m_names.m_mutex);
    if (auto *known = m_names.find(*m_before))
        known->names.remove(name);
}

} // namespace tern
