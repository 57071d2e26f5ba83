#include "log_reader.h"

#include "event_log.h"

#include <algorithm>

namespace tern {

namespace {

constexpr std::int64_t day = 24LL * 3600 * 1'000'000'000;
/// Rows of `runs` that are looked at in one go for one that did what is wanted, and what that costs
/// of a query's effort.
constexpr std::int64_t runsInAGo = 50'000;
constexpr std::size_t effortOfAGo = 2'000;

// What a run did, as bits of a mask: runs that did nothing of what is wanted are skipped.
constexpr const char *selectStretch =
    "SELECT first, last FROM runs WHERE first < ?1 AND first >= ?2 AND (?3 = 0"
    " OR (?3 & 1 AND uploaded > 0) OR (?3 & 2 AND downloaded > 0) OR (?3 & 4 AND moved > 0)"
    " OR (?3 & 8 AND removed_local + removed_remote + removed_folders > 0)"
    " OR (?3 & 16 AND replaced > 0) OR (?3 & 32 AND merged > 0) OR (?3 & 64 AND freed > 0)"
    " OR (?3 & 128 AND restored > 0) OR (?3 & 256 AND conflicts > 0)"
    " OR (?3 & 512 AND settled > 0) OR (?3 & 1024 AND problems > 0)"
    " OR (?3 & 2048 AND solved > 0) OR (?3 & 4096 AND guard <> x'')"
    " OR (?3 & 8192 AND undid <> x'') OR (?3 & 16384 AND outcome <> x''))"
    " ORDER BY first DESC LIMIT 1";
constexpr const char *selectStretchOfRun = "SELECT first, last FROM runs WHERE run = ?1"
                                           " AND first < ?2 ORDER BY first DESC LIMIT 1";
constexpr const char *selectEvents =
    "SELECT number, time, run, kind, side, key, bytes, detail, chain FROM events"
    " WHERE number >= ?1 AND number < ?2 ORDER BY number DESC LIMIT ?3";
constexpr const char *selectNewestOf =
    "SELECT number, time, run, kind, side, key, bytes, detail, chain FROM events"
    " WHERE key = ?1 AND number < ?2 ORDER BY number DESC LIMIT 1";
constexpr const char *selectNewestMoveOf =
    "SELECT number, time, run, kind, side, key, bytes, detail, chain FROM events"
    " WHERE key = ?1 AND number < ?2 AND kind = CAST('moved' AS BLOB)"
    " ORDER BY number DESC LIMIT 1";
constexpr const char *selectChangeAfter =
    "SELECT number FROM events WHERE key = ?1 AND number > ?2 AND side = ?3 AND kind IN ("
    " CAST('uploaded' AS BLOB), CAST('downloaded' AS BLOB), CAST('merged' AS BLOB),"
    " CAST('moved' AS BLOB), CAST('removed' AS BLOB), CAST('restored' AS BLOB),"
    " CAST('made_directory' AS BLOB), CAST('freed' AS BLOB)) LIMIT 1";
constexpr const char *selectDisplacement =
    "SELECT kind FROM events WHERE key = ?1 AND run = ?2 AND side = ?3 AND kind IN ("
    " CAST('removed' AS BLOB), CAST('replaced' AS BLOB)) LIMIT 1";
constexpr const char *selectRun =
    "SELECT first, last, run, began, ended, uploaded, uploaded_bytes, downloaded,"
    " downloaded_bytes, moved, removed_local, removed_remote, removed_folders, replaced, merged,"
    " freed, restored, conflicts, settled, problems, solved, outcome, guard, undid,"
    " EXISTS (SELECT 1 FROM runs AS later WHERE later.undid = runs.run AND later.undid <> x'')"
    " FROM runs WHERE first <= ?1 ORDER BY first DESC LIMIT 1";
constexpr const char *selectNewestStretch =
    "SELECT first FROM runs WHERE run = ?1 ORDER BY first DESC LIMIT 1";

/// 0: the log has to be read itself.
std::int64_t maskOf(const std::set<EventKind> &kinds)
{
    constexpr EventKind counted[] = {
        EventKind::Uploaded,       EventKind::Downloaded,    EventKind::Moved,
        EventKind::Removed,        EventKind::Replaced,      EventKind::Merged,
        EventKind::Freed,          EventKind::Restored,      EventKind::ConflictOpened,
        EventKind::ConflictClosed, EventKind::ProblemOpened, EventKind::ProblemClosed,
        EventKind::GuardStopped,   EventKind::Undone,        EventKind::RunFinished,
    };
    std::int64_t mask = 0;
    for (const EventKind kind : kinds) {
        const auto *found = std::find(std::begin(counted), std::end(counted), kind);
        if (found == std::end(counted))
            return 0;
        mask |= std::int64_t{1} << (found - std::begin(counted));
    }
    return mask;
}

void foldCase(std::string &text)
{
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::uint64_t counted(Row &row)
{
    const std::int64_t count = row.integer();
    if (count < 0)
        row.reject();
    return static_cast<std::uint64_t>(count);
}

RunState stateOf(const LoggedRun &run, std::string_view outcome)
{
    if (!run.guard.empty())
        return RunState::Stopped;
    if (!run.undid.empty())
        return RunState::Undoing;
    if (outcome.empty())
        return RunState::Unfinished;
    return outcome == "in_sync" ? RunState::InSync : RunState::Attention;
}

LoggedRun readRun(Row &row)
{
    LoggedRun run;
    run.first = row.integer();
    run.last = row.integer();
    run.run = row.bytes();
    run.began = row.integer();
    run.ended = row.integer();
    for (Tally *tally : {&run.uploaded, &run.downloaded}) {
        tally->files = counted(row);
        tally->bytes = counted(row);
    }
    for (std::uint64_t *count :
         {&run.moved, &run.removedLocal, &run.removedRemote, &run.removedFolders, &run.replaced,
          &run.merged, &run.freed, &run.restored, &run.conflicts, &run.settled, &run.problems,
          &run.solved})
        *count = counted(row);
    const std::string outcome(row.bytes());
    run.guard = row.bytes();
    run.undid = row.bytes();
    run.undone = row.flag();
    run.state = stateOf(run, outcome);
    return run;
}

} // namespace

/// A query, made ready to be compared with many rows.
class LogReader::Wanted {
public:
    explicit Wanted(const LogQuery &query) : m_since(query.since), m_until(query.until)
    {
        for (const EventKind kind : query.kinds)
            m_kinds.insert(name(kind));
        std::string word;
        for (const char c : query.words + ' ') {
            if (c != ' ') {
                word += c == '/' ? '\0' : c; // as in keys
                continue;
            }
            foldCase(word);
            if (!word.empty())
                m_words.push_back(std::move(word));
            word.clear();
        }
    }

    [[nodiscard]] bool hasWords() const { return !m_words.empty(); }
    /// Clocks are set back now and then, but not by more than this.
    [[nodiscard]] bool isOver(std::int64_t time) const
    {
        return m_since > std::numeric_limits<std::int64_t>::min() + day && time < m_since - day;
    }
    [[nodiscard]] bool admitsTime(std::int64_t began, std::int64_t ended) const
    {
        return ended >= m_since && began <= m_until;
    }
    [[nodiscard]] bool admits(std::int64_t time, std::string_view kind) const
    {
        return admitsTime(time, time) && (m_kinds.empty() || m_kinds.contains(kind));
    }
    [[nodiscard]] bool admits(Row row)
    {
        row.integer();
        const std::int64_t time = row.integer();
        row.bytes();
        const std::string_view kind = row.bytes();
        if (!admits(time, kind))
            return false;
        if (m_words.empty())
            return true;
        row.bytes();
        m_text = row.bytes();
        if (kind == name(EventKind::Moved)) {
            row.integer();
            std::string from(row.bytes());
            std::replace(from.begin(), from.end(), '/', '\0');
            m_text += '\n' + from;
        }
        foldCase(m_text);
        return std::all_of(m_words.begin(), m_words.end(), [this](const std::string &word) {
            return m_text.find(word) != std::string::npos;
        });
    }

private:
    std::int64_t m_since;
    std::int64_t m_until;
    std::set<std::string_view> m_kinds;
    std::vector<std::string> m_words;
    std::string m_text; ///< of the row that is looked at
};

/// Where a search stands.
struct LogReader::Search {
    const LogQuery &query;
    Wanted wanted;
    std::int64_t before; ///< numbers below this were not looked at yet; 0: all were
    std::size_t effort;  ///< what is left of it

    explicit Search(const LogQuery &asked)
        : query(asked), wanted(asked), before(asked.before), effort(asked.effort)
    {
    }
    void spend(std::size_t rows) { effort -= std::min(effort, rows); }
    [[nodiscard]] bool isOver() const { return before <= 0 || effort == 0; }
};

Result<std::unique_ptr<LogReader>> LogReader::open(const std::string &file,
                                                   std::shared_ptr<const FolderLock> lock)
{
    TERN_TRY(Connection db, Connection::open(file, Connection::Mode::ReadOnly));
    return std::unique_ptr<LogReader>(new LogReader(std::move(lock), std::move(db)));
}

/// The newest events below `search.before` that may hold what is wanted; nothing: there are none.
/// May be empty, where a long way was looked at in vain.
Result<std::optional<LogReader::Stretch>> LogReader::nextStretch(const Search &search)
{
    const LogQuery &query = search.query;
    const auto stretchIn = [](Query rows) -> Result<std::optional<Stretch>> {
        TERN_TRY(const bool hasRow, rows.next());
        if (!hasRow)
            return std::optional<Stretch>();
        Row row = rows.row();
        const Stretch found{row.integer(), row.integer()};
        if (!row.isWhole())
            return malformed("runs");
        return std::optional(found);
    };
    if (!query.run.empty()) {
        TERN_TRY(Query rows, m_db.query(selectStretchOfRun, query.run, search.before));
        return stretchIn(std::move(rows));
    }
    const std::int64_t mask = maskOf(query.kinds);
    if (mask == 0)
        return std::optional(Stretch{std::numeric_limits<std::int64_t>::min(), search.before - 1});
    TERN_TRY(const std::int64_t newest, m_db.integer("SELECT ifnull(max(first), 0) FROM runs"));
    const std::int64_t below = std::min(search.before, newest + 1);
    const std::int64_t lowest = below - runsInAGo;
    TERN_TRY(Query rows, m_db.query(selectStretch, below, lowest, mask));
    TERN_TRY(std::optional<Stretch> found, stretchIn(std::move(rows)));
    if (!found && lowest > 1)
        found = Stretch{lowest, lowest - 1};
    return found;
}

/// Goes on until `limit` events are found, or the effort is spent.
Result<std::vector<LoggedEvent>> LogReader::find(Search &search, std::size_t limit)
{
    std::vector<LoggedEvent> found;
    while (!search.isOver()) {
        TERN_TRY(const auto stretch, nextStretch(search));
        if (!stretch) {
            search.before = 0;
            break;
        }
        search.spend(stretch->last < stretch->first ? effortOfAGo : 1);
        const std::int64_t end = std::min(search.before, stretch->last + 1);
        TERN_TRY(Query rows,
                 m_db.query(selectEvents, stretch->first, end, sqlLimit(search.effort)));
        while (search.effort > 0) {
            TERN_TRY(const bool hasRow, rows.next());
            if (!hasRow) {
                search.before = std::max<std::int64_t>(stretch->first, 0);
                break;
            }
            TERN_TRY(const bool goesOn, look(search, rows.row(), found));
            if (!goesOn || found.size() == limit)
                return found;
        }
    }
    return found;
}

/// False: what comes is older than what is wanted.
Result<bool> LogReader::look(Search &search, Row row, std::vector<LoggedEvent> &found)
{
    Row time = row;
    search.before = time.integer();
    search.spend(1);
    if (search.wanted.isOver(time.integer())) {
        search.before = 0;
        return false;
    }
    if (!search.wanted.admits(row))
        return true;
    found.push_back(readEvent(row));
    if (!row.isWhole())
        return malformed("events");
    return true;
}

Result<LogPage> LogReader::page(const LogQuery &query)
{
    if (query.path)
        return history(query);
    Search search(query);
    LogPage page;
    TERN_TRY(page.events, find(search, query.limit));
    page.next = std::max<std::int64_t>(search.before, 0);
    return page;
}

Result<std::optional<LoggedEvent>> LogReader::newest(const char *sql, const RelPath &path,
                                                     std::int64_t before)
{
    TERN_TRY(Query rows, m_db.query(sql, path.key(), before));
    TERN_TRY(const bool hasRow, rows.next());
    if (!hasRow)
        return std::optional<LoggedEvent>();
    Row row = rows.row();
    std::optional<LoggedEvent> found(readEvent(row));
    if (!row.isWhole())
        return malformed("events");
    return found;
}

/// From the newest event backwards, whatever name the file had then: with it, or with a folder
/// around it, it may have been moved.
Result<LogPage> LogReader::history(const LogQuery &query)
{
    Search search(query);
    LogPage page;
    RelPath path = *query.path;
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
    while (search.effort > 0) {
        search.spend(1);
        TERN_TRY(auto latest, newest(selectNewestOf, path, before));
        for (RelPath above = path.parent(); !above.isRoot(); above = above.parent()) {
            TERN_TRY(auto moved, newest(selectNewestMoveOf, above, before));
            if (moved && (!latest || moved->number > latest->number))
                latest = std::move(moved);
        }
        if (!latest)
            return page;
        before = latest->number;
        const Event &event = latest->event;
        const auto from = RelPath::parse(event.detail);
        if (event.kind == EventKind::Moved && from)
            path = path.rebased(event.path, *from);
        if (before >= query.before || !search.wanted.admits(event.time, name(event.kind)))
            continue;
        page.events.push_back(std::move(*latest));
        if (page.events.size() == query.limit)
            break;
    }
    page.next = before;
    return page;
}

Result<std::optional<LoggedRun>> LogReader::runAt(std::int64_t number)
{
    TERN_TRY(Query rows, m_db.query(selectRun, number));
    TERN_TRY(const bool hasRow, rows.next());
    if (!hasRow)
        return std::optional<LoggedRun>();
    Row row = rows.row();
    std::optional<LoggedRun> run(readRun(row));
    if (!row.isWhole())
        return malformed("runs");
    return run;
}

Result<RunPage> LogReader::runs(const LogQuery &query)
{
    Search search(query);
    // Without words the tallies tell all.
    const bool reads = search.wanted.hasWords() || (!query.kinds.empty() && !maskOf(query.kinds));
    RunPage page;
    while (!search.isOver() && page.runs.size() < query.limit) {
        std::int64_t at = search.before - 1;
        if (reads) {
            TERN_TRY(const auto found, find(search, 1));
            if (found.empty())
                break;
            at = found.front().number;
        } else if (!query.kinds.empty()) {
            TERN_TRY(const auto stretch, nextStretch(search));
            if (!stretch) {
                search.before = 0;
                break;
            }
            search.spend(stretch->last < stretch->first ? effortOfAGo : 1);
            search.before = stretch->first;
            if (stretch->last < stretch->first)
                continue;
            at = stretch->first;
        }
        TERN_TRY(auto run, runAt(at));
        search.before = run ? run->first : 0;
        search.spend(1);
        if (!run || search.wanted.isOver(run->ended)) {
            search.before = 0;
            break;
        }
        if (search.wanted.admitsTime(run->began, run->ended))
            page.runs.push_back(std::move(*run));
    }
    page.next = std::max<std::int64_t>(search.before, 0);
    return page;
}

Result<std::optional<LoggedRun>> LogReader::run(const std::string &name)
{
    TERN_TRY(Query rows, m_db.query(selectNewestStretch, name));
    TERN_TRY(const bool hasRow, rows.next());
    if (!hasRow)
        return std::optional<LoggedRun>();
    return runAt(rows.row().integer());
}

Result<std::optional<EventKind>>
LogReader::displacement(const std::string &run, const std::string &side, const RelPath &path)
{
    TERN_TRY(Query rows, m_db.query(selectDisplacement, path.key(), run, side));
    TERN_TRY(const bool hasRow, rows.next());
    if (!hasRow)
        return std::optional<EventKind>();
    return eventKindFromName(rows.row().bytes());
}

Result<bool> LogReader::changedAfter(std::int64_t number, const std::string &side,
                                     const RelPath &path)
{
    TERN_TRY(Query rows, m_db.query(selectChangeAfter, path.key(), number, side));
    return rows.next();
}

} // namespace tern
