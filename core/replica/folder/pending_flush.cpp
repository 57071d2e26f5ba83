#include "pending_flush.h"

#include "directories.h"

#include <utility>

namespace tern {

namespace {

bool hasVanished(const Error &error)
{
    return saysAbsent(error) || error.code == ErrorCode::IsADirectory
           || error.code == ErrorCode::Unsupported; // something else than a file took its place
}

Result<void> flushFile(Directory &root, std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    const bool atTop = slash == std::string_view::npos;
    auto parent = openBelow(root, atTop ? std::string_view() : path.substr(0, slash));
    if (!parent)
        return saysAbsent(parent.error()) ? Result<void>() : Failure(std::move(parent).error());
    auto file = (*parent)->openFile(atTop ? path : path.substr(slash + 1), OpenMode::Read);
    if (!file)
        return hasVanished(file.error()) ? Result<void>() : Failure(std::move(file).error());
    return (*file)->sync();
}

} // namespace

void PendingFlush::Items::limit(bool flushesWhole)
{
    if (!flushesWhole || count() <= fewItems)
        return;
    many = true;
    files.clear();
    directories.clear();
}

void PendingFlush::addFile(std::string path)
{
    const std::scoped_lock lock(m_mutex);
    if (m_items.many)
        return;
    m_items.files.insert(std::move(path));
    m_items.limit(m_flushesWhole);
}

void PendingFlush::addDirectory(std::string path)
{
    const std::scoped_lock lock(m_mutex);
    if (m_items.many)
        return;
    m_items.directories.insert(std::move(path));
    m_items.limit(m_flushesWhole);
}

void PendingFlush::renamed(const std::string &path, const std::string &newPath)
{
    const std::scoped_lock lock(m_mutex);
    if (m_items.files.erase(path) > 0)
        m_items.files.insert(newPath);
}

Result<void> PendingFlush::flush(Directory &root)
{
    Items items;
    {
        const std::scoped_lock lock(m_mutex);
        items = std::exchange(m_items, Items());
    }
    if (!items.many && items.count() == 0)
        return {};
    auto done = items.many ? root.syncFileSystem() : flushEach(root, items);
    if (!done) {
        const std::scoped_lock lock(m_mutex);
        m_items.files.merge(items.files);
        m_items.directories.merge(items.directories);
        m_items.many = m_items.many || items.many;
        m_items.limit(m_flushesWhole);
    }
    return done;
}

Result<void> PendingFlush::flushEach(Directory &root, const Items &items)
{
    // Data before the names that lead to it.
    for (const std::string &path : items.files) {
        auto done = flushFile(root, path);
        // A file that may not be opened any more was read before: all else failing, flush
        // everything.
        if (!done && done.error().code == ErrorCode::PermissionDenied)
            return root.syncFileSystem();
        if (!done)
            return done;
    }
    for (const std::string &path : items.directories) {
        auto directory = openBelow(root, path);
        if (!directory && saysAbsent(directory.error()))
            continue;
        if (!directory)
            return Failure(std::move(directory).error());
        TERN_TRY((*directory)->sync());
    }
    return {};
}

} // namespace tern
