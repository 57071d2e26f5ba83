#pragma once

#include "file_system.h"

#include <mutex>
#include <set>
#include <string>

namespace tern {

/// What has to become durable at the next flush: files that were read, staged or changed, and
/// directories that gained or lost a name. Paths are below the root, with Tern's own folder among
/// them. All calls may be made from any thread.
class PendingFlush {
public:
    /// Beyond so many items one flush of the whole file system is cheaper, where it can be had.
    static constexpr std::size_t fewItems = 16;

    /// `flushesWhole`: FileSystemFacts::flushesWhole of the root's file system.
    explicit PendingFlush(bool flushesWhole) : m_flushesWhole(flushesWhole) {}

    /// False: names may change on the disk in another order than they were changed in, so what has
    /// to be there first must be flushed first.
    [[nodiscard]] bool ordersNames() const { return m_flushesWhole; }

    void addFile(std::string path);
    void addDirectory(std::string path);
    /// A file that waits for its flush has another name now.
    void renamed(const std::string &path, const std::string &newPath);
    /// Makes all of it durable. What vanished meanwhile needs no flush. After an error everything
    /// still waits.
    Result<void> flush(Directory &root);

private:
    struct Items {
        std::set<std::string> files;
        std::set<std::string> directories;
        bool many = false; ///< no longer counted one by one

        [[nodiscard]] std::size_t count() const { return files.size() + directories.size(); }
        void limit(bool flushesWhole);
    };

    static Result<void> flushEach(Directory &root, const Items &items);

    const bool m_flushesWhole;
    std::mutex m_mutex;
    Items m_items;
};

} // namespace tern
