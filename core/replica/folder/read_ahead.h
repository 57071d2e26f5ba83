#pragma once

#include "file_system.h"

#include "base/rel_path.h"
#include "base/stop_token.h"

#include <condition_variable>
#include <list>
#include <mutex>
#include <thread>

namespace tern {

struct ListedItem {
    Result<RelPath> path; ///< InvalidName or NameTooLong where no RelPath can name it
    Result<FileStatus> status;
    std::string rawName = {}; ///< only where `path` is an error
    bool isWalked =
        false; ///< a directory of this file system: its listing is taken or skipped next
};

/// Of one directory, sorted as siblings are in a tree; without Tern's own folder.
using Listing = std::vector<ListedItem>;

/// Lists and stats directories ahead of a walk in tree order, by helper threads that take the
/// directories in the very order of the walk. What is held ahead is bounded. The walk never waits
/// for a directory that nobody has begun: it reads that one itself. So there is no thread at all
/// for a small tree, and none that must run for the walk to end.
///
/// One thread walks, the one that made this object. Directories are opened by their path from the
/// root, so that the number of open descriptors does not grow with depth.
class ReadAhead {
public:
    /// `root` must outlive this object. `device`: of the root; other devices are not walked.
    ReadAhead(Directory &root, std::uint64_t device, int helpers, StopToken stop);
    ~ReadAhead();
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    /// The listing of `path`. For items with isWalked set, in their order, it or skip() must be
    /// called before their next sibling's.
    Result<Listing> take(const RelPath &path);
    /// The walk does not enter `path`: what was read ahead there is thrown away.
    void skip(const RelPath &path);
    /// What `item` is, as the walk sees it, when it was found without a listing.
    [[nodiscard]] bool isWalked(const FileStatus &status) const;

private:
    enum class State { Pending, Working, Ready };
    struct Node {
        RelPath path;
        State state = State::Pending;
        Result<Listing> listing = Listing();
    };
    using Nodes = std::list<Node>; ///< in tree order, none of them taken

    void help();
    void startHelpers();
    [[nodiscard]] Result<Listing> readListing(const RelPath &path) const;
    [[nodiscard]] ListedItem examine(Directory &directory, const RelPath &parent,
                                     std::string_view name) const;
    [[nodiscard]] Nodes::iterator firstPending();
    void announce(const Result<Listing> &listing, Nodes::iterator before);
    [[nodiscard]] bool isFull() const { return m_ready >= maxReady || m_items >= maxItems; }

    static constexpr std::size_t maxReady = 64;   ///< listings that wait for the walk
    static constexpr std::size_t maxItems = 8192; ///< in them, before no further one is begun

    Directory &m_root;
    const std::uint64_t m_device;
    const int m_helpers;
    const StopToken m_stop;

    std::mutex m_mutex; ///< guards all below but m_threads
    std::condition_variable m_changed;
    Nodes m_nodes;
    std::size_t m_ready = 0;
    std::size_t m_items = 0;
    bool m_ending = false;
    std::vector<std::thread> m_threads; ///< of the walking thread
};

} // namespace tern
