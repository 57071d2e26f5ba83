#include "event_log.h"

#include "encoding.h"

#include "content/hasher.h"

#include <algorithm>
#include <limits>

namespace tern {

namespace {

constexpr const char *selectAfter = "SELECT number, time, run, kind, side, key, bytes, detail,"
                                    " chain FROM events WHERE number > ?1 ORDER BY number LIMIT ?2";
// Backwards through all events, also where only some are wanted: a folder may have most of them,
// and to order those would take longer ("+" keeps the index of paths out).
constexpr const char *selectNewest =
    "SELECT number, time, run, kind, side, key, bytes, detail, chain FROM events"
    " WHERE +key >= ?1 AND +key < ?2 ORDER BY number DESC LIMIT ?3";

Result<std::vector<LoggedEvent>> readEvents(Query query)
{
    std::vector<LoggedEvent> events;
    while (true) {
        TERN_TRY(const bool hasRow, query.next());
        if (!hasRow)
            return events;
        Row row = query.row();
        events.push_back(readEvent(row));
        if (!row.isWhole())
            return malformed("events");
    }
}

} // namespace

std::int64_t sqlLimit(std::size_t limit)
{
    constexpr auto most = static_cast<std::size_t>(std::numeric_limits<std::int64_t>::max());
    return static_cast<std::int64_t>(std::min(limit, most));
}

LoggedEvent readEvent(Row &row)
{
    LoggedEvent logged;
    logged.number = row.integer();
    logged.event.time = row.integer();
    logged.event.run = row.bytes();
    const std::optional<EventKind> kind = eventKindFromName(row.bytes());
    if (!kind)
        row.reject();
    logged.event.kind = kind.value_or(EventKind::RunFinished);
    logged.event.side = row.bytes();
    logged.event.path = readPath(row);
    logged.event.bytes = static_cast<std::uint64_t>(row.integer());
    logged.event.detail = row.bytes();
    logged.chain = row.digest();
    return logged;
}

Digest chainStart(const std::string &pair)
{
    ByteWriter out;
    out.bytes("tern event log 1");
    out.bytes(pair);
    return digestOf(out.out());
}

Digest chainAfter(const Digest &previous, std::int64_t number, const Event &event)
{
    ByteWriter out;
    out.raw(rawBytes(previous));
    out.integer(static_cast<std::uint64_t>(number));
    out.integer(static_cast<std::uint64_t>(event.time));
    out.bytes(event.run);
    out.bytes(name(event.kind));
    out.bytes(event.side);
    out.bytes(event.path.bytes());
    out.integer(event.bytes);
    out.bytes(event.detail);
    return digestOf(out.out());
}

Result<LogTip> appendEvents(Connection &db, LogTip tip, const std::vector<Event> &events)
{
    for (const Event &event : events) {
        ++tip.number;
        tip.chain = chainAfter(tip.chain, tip.number, event);
        TERN_TRY(db.run("INSERT INTO events (number, time, run, kind, side, key, bytes, detail,"
                        " chain) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                        tip.number, event.time, event.run, name(event.kind), event.side,
                        event.path.key(), event.bytes, event.detail, tip.chain));
    }
    return tip;
}

Result<std::vector<LoggedEvent>> eventsAfter(Connection &db, std::int64_t after, std::size_t limit)
{
    TERN_TRY(Query query, db.query(selectAfter, after, sqlLimit(limit)));
    return readEvents(std::move(query));
}

Result<std::vector<LoggedEvent>> newestEvents(Connection &db, std::size_t limit,
                                              const RelPath &within)
{
    const KeyRange range = KeyRange::of(within);
    TERN_TRY(Query query, db.query(selectNewest, range.first, range.end, sqlLimit(limit)));
    return readEvents(std::move(query));
}

Result<std::optional<std::int64_t>> firstBrokenEvent(Connection &db, const Meta &meta)
{
    LogTip reached{0, chainStart(meta.state.pair)};
    TERN_TRY(Query query,
             db.query(selectAfter, std::numeric_limits<std::int64_t>::min(), std::int64_t{-1}));
    while (true) {
        TERN_TRY(const bool hasRow, query.next());
        if (!hasRow)
            break;
        Row row = query.row();
        const LoggedEvent logged = readEvent(row);
        const std::int64_t expected = reached.number + 1;
        if (logged.number < expected)
            return std::optional(logged.number);
        if (!row.isWhole() || logged.number != expected
            || logged.chain != chainAfter(reached.chain, expected, logged.event))
            return std::optional(expected);
        reached = LogTip{expected, logged.chain};
    }
    if (reached.number < meta.tip.number)
        return std::optional(reached.number + 1);
    if (reached.number > meta.tip.number)
        return std::optional(meta.tip.number + 1);
    if (reached.chain != meta.tip.chain)
        return std::optional(reached.number);
    return std::optional<std::int64_t>();
}

Result<bool> tipFits(Connection &db, const Meta &meta)
{
    TERN_TRY(const std::vector<LoggedEvent> newest, newestEvents(db, 2, RelPath()));
    if (newest.empty())
        return meta.tip == LogTip{0, chainStart(meta.state.pair)};
    const LoggedEvent &last = newest.front();
    const LogTip before = newest.size() > 1 ? LogTip{newest[1].number, newest[1].chain}
                                            : LogTip{0, chainStart(meta.state.pair)};
    return meta.tip == LogTip{last.number, last.chain} && last.number == before.number + 1
           && last.chain == chainAfter(before.chain, last.number, last.event);
}

} // namespace tern
