#pragma once

#include "file_system.h"

#include "base/stop_token.h"
#include "model/agreed.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace tern {

/// A file whose status does not tell whether its content is as agreed.
struct ContentCheck {
    RelPath path;
    AgreedEntry agreed;
    FileStatus status; ///< as the scan saw it; the digest is of exactly that
    std::optional<Result<Digest>> digest = {};
};

/// Reads such files by helper threads while the walk goes on. Used by one thread.
class ContentChecks {
public:
    /// `root` must outlive this object.
    ContentChecks(Directory &root, StopToken stop);
    ~ContentChecks();
    ContentChecks(const ContentChecks &) = delete;
    ContentChecks &operator=(const ContentChecks &) = delete;

    void add(ContentCheck check);
    /// All checks in the order in which they were added, each with its digest. Call once.
    [[nodiscard]] std::deque<ContentCheck> finish();

private:
    struct OpenParent {
        RelPath path;
        std::shared_ptr<Directory> directory;
    };

    void help();
    void startHelpers();
    void work(std::unique_lock<std::mutex> &lock, OpenParent &parent);
    Result<Digest> digestOf(const ContentCheck &check, OpenParent &parent) const;

    Directory &m_root;
    const StopToken m_stop;

    std::mutex m_mutex; ///< guards the four below
    std::condition_variable m_changed;
    std::deque<ContentCheck> m_checks; ///< grows at its end only: what it holds stays in place
    std::size_t m_begun = 0;
    bool m_ending = false;
    std::vector<std::thread> m_threads; ///< of the thread that adds
};

} // namespace tern
