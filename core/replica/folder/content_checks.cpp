#include "content_checks.h"

#include "file_content.h"

#include <algorithm>
#include <system_error>

namespace tern {

ContentChecks::ContentChecks(Directory &root, StopToken stop)
    : m_root(root), m_stop(std::move(stop))
{
}

ContentChecks::~ContentChecks()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_begun = m_checks.size(); // whoever leaves early wants no more of them
    }
    m_changed.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void ContentChecks::add(ContentCheck check)
{
    {
        const std::lock_guard lock(m_mutex);
        m_checks.push_back(std::move(check));
    }
    startHelpers();
    m_changed.notify_one();
}

void ContentChecks::startHelpers()
{
    // One file alone is read by finish(): a hint about one saved file needs no threads.
    if (!m_threads.empty() || m_checks.size() < 2)
        return;
    try {
        const unsigned helpers = std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
        for (unsigned i = 0; i < helpers; ++i)
            m_threads.emplace_back([this] { help(); });
    } catch (const std::system_error &) {
        // No more threads for this user: finish() does what is left.
    }
}

Result<Digest> ContentChecks::digestOf(const ContentCheck &check, OpenParent &parent) const
{
    if (m_stop.stop_requested())
        return fail(ErrorCode::Stopped);
    const RelPath above = check.path.parent();
    if (parent.directory == nullptr || parent.path != above) {
        TERN_TRY(parent.directory, m_root.openDirectory(above.bytes()));
        parent.path = above;
    }
    TERN_TRY(const auto file, parent.directory->openFile(check.path.name(), OpenMode::Read));
    return digestOfFile(*file, check.status, m_stop);
}

void ContentChecks::work(std::unique_lock<std::mutex> &lock, OpenParent &parent)
{
    while (m_begun < m_checks.size()) {
        ContentCheck &check = m_checks[m_begun++];
        lock.unlock();
        Result<Digest> digest = digestOf(check, parent);
        lock.lock();
        check.digest = std::move(digest);
    }
}

void ContentChecks::help()
{
    OpenParent parent;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [&] { return m_ending || m_begun < m_checks.size(); });
        work(lock, parent);
        if (m_ending)
            return;
    }
}

std::deque<ContentCheck> ContentChecks::finish()
{
    {
        OpenParent parent;
        std::unique_lock lock(m_mutex);
        m_ending = true;
        work(lock, parent);
    }
    m_changed.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
    return std::move(m_checks);
}

} // namespace tern
