#include "read_ahead.h"

#include <algorithm>
#include <cassert>
#include <system_error>

namespace tern {

ReadAhead::ReadAhead(Directory &root, std::uint64_t device, int helpers, StopToken stop)
    : m_root(root), m_device(device), m_helpers(helpers), m_stop(std::move(stop))
{
}

ReadAhead::~ReadAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

bool ReadAhead::isWalked(const FileStatus &status) const
{
    return status.type == FileType::Directory && !status.mountRoot && status.device == m_device;
}

ListedItem ReadAhead::examine(Directory &directory, const RelPath &parent,
                              std::string_view name) const
{
    ListedItem item{parent.child(name), directory.status(name)};
    if (!item.path)
        item.rawName = name;
    item.isWalked = item.path && item.status && isWalked(*item.status);
    return item;
}

Result<Listing> ReadAhead::readListing(const RelPath &path) const
{
    constexpr std::string_view ownFolder = ".tern";
    if (m_stop.stop_requested())
        return fail(ErrorCode::Stopped);
    TERN_TRY(const auto directory, m_root.openDirectory(path.bytes()));
    TERN_TRY(std::vector<DirectoryItem> found, directory->list());
    std::sort(found.begin(), found.end(),
              [](const DirectoryItem &a, const DirectoryItem &b) { return a.name < b.name; });
    Listing listing;
    listing.reserve(found.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (i % 512 == 0 && m_stop.stop_requested())
            return fail(ErrorCode::Stopped);
        const std::string &name = found[i].name;
        const bool toldTwice = i > 0 && name == found[i - 1].name; // by a directory that changes
        const bool isOwn = path.isRoot() && name == ownFolder; // deeper ones are somebody else's
        if (!isOwn && !toldTwice)
            listing.push_back(examine(*directory, path, name));
    }
    return listing;
}

/// Puts the directories of a listing where the walk will meet them.
void ReadAhead::announce(const Result<Listing> &listing, Nodes::iterator before)
{
    if (!listing)
        return;
    for (const ListedItem &item : *listing) {
        if (item.isWalked)
            m_nodes.insert(before, Node{*item.path});
    }
}

ReadAhead::Nodes::iterator ReadAhead::firstPending()
{
    return std::find_if(m_nodes.begin(), m_nodes.end(),
                        [](const Node &node) { return node.state == State::Pending; });
}

void ReadAhead::help()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        auto mine = m_nodes.end();
        m_changed.wait(lock, [&] {
            if (!m_ending && !isFull())
                mine = firstPending();
            return m_ending || mine != m_nodes.end();
        });
        if (m_ending)
            return;
        mine->state = State::Working;
        lock.unlock();
        Result<Listing> listing = readListing(mine->path);
        lock.lock();
        announce(listing, std::next(mine));
        m_items += listing ? listing->size() : 0;
        ++m_ready;
        mine->listing = std::move(listing);
        mine->state = State::Ready;
        m_changed.notify_all();
    }
}

void ReadAhead::startHelpers()
{
    if (!m_threads.empty())
        return;
    try {
        for (int i = 0; i < m_helpers; ++i)
            m_threads.emplace_back([this] { help(); });
    } catch (const std::system_error &) {
        // No more threads for this user: the walk reads what the helpers do not.
    }
}

void ReadAhead::skip(const RelPath &path)
{
    std::unique_lock lock(m_mutex);
    while (!m_nodes.empty() && path.contains(m_nodes.front().path)) {
        m_changed.wait(lock, [&] { return m_nodes.front().state != State::Working; });
        const Node &node = m_nodes.front();
        if (node.state == State::Ready) {
            --m_ready;
            m_items -= node.listing ? node.listing->size() : 0;
        }
        m_nodes.pop_front();
    }
    m_changed.notify_all();
}

Result<Listing> ReadAhead::take(const RelPath &path)
{
    std::unique_lock lock(m_mutex);
    const bool announced = !m_nodes.empty() && m_nodes.front().path == path;
    if (announced && m_nodes.front().state != State::Pending) {
        m_changed.wait(lock, [&] { return m_nodes.front().state == State::Ready; });
        Result<Listing> listing = std::move(m_nodes.front().listing);
        m_nodes.pop_front();
        --m_ready;
        m_items -= listing ? listing->size() : 0;
        m_changed.notify_all();
        return listing;
    }
    if (announced)
        m_nodes.pop_front();
    lock.unlock();
    Result<Listing> listing = readListing(path);
    lock.lock();
    announce(listing, m_nodes.begin());
    const bool worthHelp = m_nodes.size() > 1;
    lock.unlock();
    if (worthHelp) {
        startHelpers();
        m_changed.notify_all();
    }
    return listing;
}

} // namespace tern
