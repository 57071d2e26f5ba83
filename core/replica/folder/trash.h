#pragma once

#include "pending_flush.h"
#include "renaming.h"

#include "replica/replica.h"

#include <set>

namespace tern {

/// `.tern/trash`: what was replaced or removed, kept as trash/<run>/<path>. Where that name is
/// taken the run's folder gets a number: trash/<run>~2/<path>, so that the path is never guessed
/// from a name and a name of 255 bytes still fits. Directories are made as needed (0700).
/// Nothing is ever removed from it but by clean() and purge(). On a disk that may lose a new
/// directory although something was renamed into it (PendingFlush::ordersNames()) directories are
/// flushed as they are made. All calls may be made from any thread.
class Trash {
public:
    static constexpr std::string_view location = ".tern/trash";

    Trash(std::shared_ptr<Directory> root, PendingFlush &pending);

    /// Names the folder for what is displaced from now on.
    void beginRun(std::string run);

    /// A free place for what stood at a path.
    struct Place {
        std::shared_ptr<Directory> directory;
        std::string name;     ///< in `directory`
        std::string location; ///< below the trash: "<run>/<path>", what Applied::trashedAs tells
    };
    /// The `attempt`-th choice (from 1) for `path`; AlreadyExists when something stands there or
    /// in its way, then ask for the next. May be taken by somebody else until it is used.
    Result<Place> place(const RelPath &path, unsigned attempt);
    /// The first free place.
    Result<Place> place(const RelPath &path);
    /// What was put in `place` survives a power cut, whatever becomes of the name it had before.
    Result<void> makeDurable(const Place &place);

    /// All files and symlinks in it, in the order of runs and paths.
    Result<std::vector<TrashItem>> list();
    /// Where an item lies, by Place::location; NotFound when its folder is gone.
    Result<Place> find(const std::string &item);
    /// Renames an item to `to`, whose parents are made where they are missing.
    Result<void> restore(const TrashItem &item, const RelPath &to,
                         const RenameAbilities &abilities);
    /// Removes the runs that began before `olderThan` (nanoseconds since 1970; by their name,
    /// or by their folder's mtime where the name tells no time); tells how many items.
    Result<std::uint64_t> clean(std::int64_t olderThan);
    /// Removes single items, by Place::location; see Replica::purge().
    Result<void> purge(const std::vector<std::string> &locations);

private:
    struct Found;

    Result<std::vector<Found>> walk(Directory &trash, const std::string &runFolder);
    Result<std::uint64_t> removeRun(Directory &trash, const std::string &runFolder);

    /// An item's folder below the trash, and its name in there.
    struct Located {
        std::string folder;
        std::string name;
    };
    static Result<Located> locate(const std::string &location);

    Result<void> flushMade();

    const std::shared_ptr<Directory> m_root;
    PendingFlush &m_pending;
    std::mutex m_mutex; ///< of all below
    std::string m_run;
    /// Gained a directory that may not be durable yet. The first one at the start, too: who made
    /// the trash may have been killed before it flushed.
    std::set<std::string> m_made = {".tern"};
};

/// The time in a run's name ("20261120T191400Z..."), in nanoseconds since 1970.
[[nodiscard]] std::optional<std::int64_t> timeOfRun(std::string_view run);

} // namespace tern
