#pragma once

#include "folder_lock.h"
#include "journal.h"
#include "logged_run.h"
#include "sqlite.h"

#include <limits>
#include <set>

namespace tern {

/// Which events, or runs, are wanted. Newest first.
struct LogQuery {
    std::int64_t before = std::numeric_limits<std::int64_t>::max(); ///< numbers below this
    std::size_t limit = 200;
    std::set<EventKind> kinds = {}; ///< empty: all
    /// All of them must occur in the path, or in the one that something was moved from; parted by
    /// spaces, ASCII case is ignored.
    std::string words = {};
    std::int64_t since = std::numeric_limits<std::int64_t>::min(); ///< nanoseconds since 1970
    std::int64_t until = std::numeric_limits<std::int64_t>::max(); ///< the same, included
    std::string run = {};             ///< only what this run did; not for runs()
    std::optional<RelPath> path = {}; ///< history() of it; not for runs()
    std::size_t effort = 10'000;      ///< rows that one call looks at, so that it ends soon
};

struct LogPage {
    std::vector<LoggedEvent> events;
    std::int64_t next = 0; ///< go on before this number; 0: that was all
};

struct RunPage {
    std::vector<LoggedRun> runs;
    std::int64_t next = 0; ///< the same
};

/// The log, read in pages while others write to it: a connection of its own, on which nothing stays
/// open between two calls. Each call ends within milliseconds however long the log is: where little
/// of much is wanted, a page may be short, or empty, and yet not be the last one. Keeps the
/// journal's folder locked while it lives. One thread at a time, any thread. Errors as Journal.
class LogReader {
public:
    static Result<std::unique_ptr<LogReader>> open(const std::string &file,
                                                   std::shared_ptr<const FolderLock> lock);

    /// With a path: what happened to that file, under the names that it had before as well.
    Result<LogPage> page(const LogQuery &query);
    /// Runs that did anything of what is wanted.
    Result<RunPage> runs(const LogQuery &query);
    /// The last stretch of events of that run; nothing: no such run.
    Result<std::optional<LoggedRun>> run(const std::string &name);
    /// Why the trash of `side` keeps what stood at `path`: Removed or Replaced, by that run.
    Result<std::optional<EventKind>> displacement(const std::string &run, const std::string &side,
                                                  const RelPath &path);
    /// True when something later than `number` put, moved or removed something at `path` on
    /// `side` (a Side's name).
    Result<bool> changedAfter(std::int64_t number, const std::string &side, const RelPath &path);

private:
    class Wanted;
    struct Search;
    /// Events with numbers from `first` to `last`; none where `last` is less.
    struct Stretch {
        std::int64_t first = 0;
        std::int64_t last = 0;
    };

    LogReader(std::shared_ptr<const FolderLock> lock, Connection db)
        : m_lock(std::move(lock)), m_db(std::move(db))
    {
    }

    Result<LogPage> history(const LogQuery &query);
    Result<std::optional<LoggedEvent>> newest(const char *sql, const RelPath &path,
                                              std::int64_t before);
    Result<std::optional<Stretch>> nextStretch(const Search &search);
    Result<std::vector<LoggedEvent>> find(Search &search, std::size_t limit);
    static Result<bool> look(Search &search, Row row, std::vector<LoggedEvent> &found);
    Result<std::optional<LoggedRun>> runAt(std::int64_t number);

    std::shared_ptr<const FolderLock> m_lock; ///< before m_db: goes after it
    Connection m_db;
};

} // namespace tern
