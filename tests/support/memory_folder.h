#pragma once

#include "memory_cut.h"

#include "base/clock.h"
#include "base/rel_path.h"

#include <limits>
#include <mutex>
#include <optional>

namespace tern::test {

/// How the file system below a folder in memory behaves.
struct MemoryManners {
    std::int64_t timeStep = 1; ///< nanoseconds from one time stamp to the next
    bool caseInsensitive = false;
    bool normalizesUnicode = false;
    bool escapesNames = true;   ///< a replica tells names apart that the folder takes for the same
    bool knowsObjects = true;   ///< tells when a renamed thing is the same one
    bool noticesWriters = true; ///< a write during a read is noticed even within one time step
    bool keepsExecutable = true;
    std::uint64_t capacity = std::numeric_limits<std::uint64_t>::max(); ///< bytes
};

/// What a tree tells of a node: a directory's is "/", a symlink's is "-> " and its target.
[[nodiscard]] std::string shownContent(const MemoryNode &node);

/// A folder on a disk in memory: what a user sees and edits, and below ".tern" what Tern keeps
/// there. Remembers every state since the last flush, so that a power cut can bring one back. Safe
/// from any thread.
class MemoryFolder {
public:
    explicit MemoryFolder(const Clock &clock, MemoryManners behaviour = {});

    // What a user does. False when it cannot be done; directories on the way are made.
    bool write(std::string_view path, std::string bytes); ///< in place: the object stays
    bool save(std::string_view path, std::string bytes);  ///< as editors do: a new object
    bool makeDirectory(std::string_view path);
    bool makeSymlink(std::string_view path, std::string target);
    bool remove(std::string_view path);                         ///< with all below it
    bool rename(std::string_view from, std::string_view to);    ///< over what stood there
    bool setModified(std::string_view path, std::int64_t time); ///< nanoseconds since 1970
    bool setExecutable(std::string_view path, bool executable); ///< files only
    bool setReadable(std::string_view path, bool readable);     ///< also for directories
    [[nodiscard]] std::optional<std::string> read(std::string_view path) const;
    /// Everything but Tern's own folder: path to content; a directory's is "/", a symlink's is
    /// "-> " and its target.
    [[nodiscard]] std::map<std::string, std::string> tree() const;
    /// All that lies in the trash, the same way.
    [[nodiscard]] std::map<std::string, std::string> trash() const;

    // What the disk does.
    [[nodiscard]] MemoryNodePtr top() const;
    [[nodiscard]] MemoryNodePtr at(std::string_view path) const;
    [[nodiscard]] std::int64_t time() const; ///< as stamps tell it; nanoseconds since 1970
    [[nodiscard]] std::uint64_t freeBytes() const;
    /// Puts `node` at `path`, stamped as changed now; the parent must stand there.
    void put(std::string_view path, MemoryNode node);
    void erase(std::string_view path);
    void move(std::string_view from, std::string_view to);
    /// What `changes` does is one step to a power cut.
    void asOne(const std::function<void()> &changes);
    [[nodiscard]] std::uint64_t freshNumber(); ///< of an object or an edit
    void flush();
    /// How many states there are to come back to: 1 right after a flush.
    [[nodiscard]] std::size_t statesSinceFlush() const;
    /// The disk is as it was `states` states before the last one; `tear` tells for each file whose
    /// bytes were not flushed how many of them are left.
    using Tear = std::function<std::size_t(const MemoryNode &)>;
    void cutPower(std::size_t states, const Tear &tear);
    /// The same, where the disk does not keep the order of what was not flushed: of each change
    /// since then `isKept` is asked.
    void cutPowerAnywhere(const std::function<bool()> &isKept, const Tear &tear);
    /// As a backup brings it back.
    void restore(MemoryNodePtr top);

    MemoryManners manners;
    /// Called after each change with its path, by the thread that made it.
    std::function<void(std::string_view path)> changed = {};
    /// Held while several calls belong together.
    [[nodiscard]] std::unique_lock<std::recursive_mutex> lock() const;

private:
    bool makeParents(std::string_view path);
    bool change(std::string_view path, const std::function<void(MemoryNode &)> &edit);
    void show(MemoryNodePtr top, MemoryChange change);
    void leave(MemoryNodePtr left, const Tear &tear);
    [[nodiscard]] NameForm form() const;

    const Clock &m_clock;
    mutable std::recursive_mutex m_mutex;
    MemoryNodePtr m_top;
    std::vector<MemoryNodePtr> m_states; ///< since the last flush; the last one is m_top
    std::vector<MemoryChange> m_changes; ///< from each of them to the next
    std::uint64_t m_numbers = 0;
    std::uint64_t m_flushedNumber = 0; ///< edits up to this one are durable
};

} // namespace tern::test
