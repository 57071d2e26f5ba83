#include "records.h"

#include "encoding.h"

#include <algorithm>
#include <limits>

namespace tern {

namespace {

constexpr std::uint64_t entryFormat = 1;

/// The value of an enumeration that has this name; by names, so that the order of an enumeration
/// may change. Relies on name() giving a name in use for values that are not.
template <class Enum>
std::optional<Enum> fromName(std::string_view text)
{
    for (int value = 0; value <= std::numeric_limits<std::uint8_t>::max(); ++value) {
        if (name(static_cast<Enum>(value)) == text)
            return static_cast<Enum>(value);
    }
    return std::nullopt;
}

template <class Enum>
Enum readNamed(Row &row)
{
    const std::optional<Enum> value = fromName<Enum>(row.bytes());
    if (!value)
        row.reject();
    return value.value_or(Enum());
}

std::optional<Kind> kindFromCode(std::uint64_t code)
{
    for (const Kind kind : {Kind::File, Kind::Directory, Kind::Symlink}) {
        if (static_cast<std::uint64_t>(kindCode(kind)) == code)
            return kind;
    }
    return std::nullopt;
}

int sideCode(Side side)
{
    return side == Side::Local ? 1 : 2;
}

SideState readState(Row &row)
{
    SideState state;
    state.token.object = row.bytes();
    state.token.version = row.bytes();
    state.token.settled = row.flag();
    state.mtime = row.integer();
    state.executable = row.flag();
    return state;
}

std::string encode(const Entry &entry)
{
    ByteWriter out;
    out.integer(entryFormat);
    out.integer(static_cast<std::uint64_t>(kindCode(entry.kind)));
    out.integer(entry.executable ? 1 : 0);
    out.integer(entry.size);
    out.integer(static_cast<std::uint64_t>(entry.mtime));
    out.bytes(entry.target);
    out.bytes(entry.digest ? rawBytes(*entry.digest) : std::string_view());
    out.bytes(entry.token.object);
    out.bytes(entry.token.version);
    out.integer(entry.token.settled ? 1 : 0);
    return out.out();
}

std::optional<std::string> encode(const std::optional<Entry> &entry)
{
    return entry ? std::optional(encode(*entry)) : std::nullopt;
}

std::optional<Entry> readEntry(Row &row)
{
    const std::optional<std::string_view> encoded = row.optionalBytes();
    if (!encoded)
        return std::nullopt;
    ByteReader in(*encoded);
    if (in.integer() != entryFormat)
        in.reject();
    Entry entry;
    const std::optional<Kind> kind = kindFromCode(in.integer());
    entry.kind = kind.value_or(Kind::File);
    entry.executable = in.flag();
    entry.size = in.integer();
    entry.mtime = static_cast<std::int64_t>(in.integer());
    entry.target = in.bytes();
    const std::string_view digest = in.bytes();
    entry.digest = Digest::fromBytes(digest);
    entry.token.object = in.bytes();
    entry.token.version = in.bytes();
    entry.token.settled = in.flag();
    if (!in.isWhole() || !kind || (!entry.digest && !digest.empty()))
        row.reject();
    return entry;
}

/// All rows of `sql` as `read` makes them of a Row.
template <class Value, class Read>
Result<std::vector<Value>> readAll(Connection &db, const char *table, const char *sql, Read read)
{
    std::vector<Value> values;
    TERN_TRY(Query query, db.query(sql));
    while (true) {
        TERN_TRY(const bool hasRow, query.next());
        if (!hasRow)
            return values;
        Row row = query.row();
        values.push_back(read(row));
        if (!row.isWhole())
            return malformed(table);
    }
}

} // namespace

Failure malformed(const char *table)
{
    return fail(ErrorCode::JournalDamaged, {}, std::string("malformed row in ") + table);
}

KeyRange KeyRange::of(const RelPath &top)
{
    if (top.isRoot())
        return {std::string(), std::string(RelPath::maxComponentBytes + 1, '\xff')};
    std::string key = top.key();
    std::string end = key + '\x01'; // what is below goes on with NUL
    return {std::move(key), std::move(end)};
}

Result<Meta> readMeta(Connection &db)
{
    TERN_TRY(Query query, db.query("SELECT pair, device, local_root, remote_root, generation,"
                                   " next_generation, last_in_sync, agreed_files, agreed_entries,"
                                   " last_event, event_chain FROM meta"));
    TERN_TRY(const bool hasRow, query.next());
    if (!hasRow)
        return malformed("meta");
    Meta meta;
    Row row = query.row();
    meta.state.pair = row.bytes();
    meta.state.device = row.bytes();
    meta.state.localRoot = row.bytes();
    meta.state.remoteRoot = row.bytes();
    meta.state.generation = static_cast<std::uint64_t>(row.integer());
    meta.state.nextGeneration = static_cast<std::uint64_t>(row.integer());
    meta.state.lastInSync = row.integer();
    meta.state.agreedFiles = static_cast<std::uint64_t>(row.integer());
    meta.state.agreedEntries = static_cast<std::uint64_t>(row.integer());
    meta.tip.number = row.integer();
    meta.tip.chain = row.digest();
    if (!row.isWhole() || meta.state.pair.empty() || meta.state.device.empty())
        return malformed("meta");
    return meta;
}

Result<void> writeMeta(Connection &db, const Meta &meta)
{
    const PairState &state = meta.state;
    return db.run("REPLACE INTO meta (id, pair, device, local_root, remote_root, generation,"
                  " next_generation, last_in_sync, agreed_files, agreed_entries, last_event,"
                  " event_chain) VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                  state.pair, state.device, state.localRoot, state.remoteRoot, state.generation,
                  state.nextGeneration, state.lastInSync, state.agreedFiles, state.agreedEntries,
                  meta.tip.number, meta.tip.chain);
}

std::int64_t kindCode(Kind kind)
{
    switch (kind) {
    case Kind::File: return fileCode;
    case Kind::Directory: return 2;
    case Kind::Symlink: return 3;
    }
    return fileCode;
}

RelPath readPath(Row &row)
{
    Result<RelPath> path = RelPath::fromKey(row.bytes());
    if (!path)
        row.reject();
    return std::move(path).value_or(RelPath());
}

AgreedEntry readAgreed(Row &row)
{
    AgreedEntry entry;
    const std::optional<Kind> kind = kindFromCode(static_cast<std::uint64_t>(row.integer()));
    if (!kind)
        row.reject();
    entry.kind = kind.value_or(Kind::File);
    entry.size = static_cast<std::uint64_t>(row.integer());
    entry.digest = row.optionalDigest();
    entry.target = row.bytes();
    entry.local = readState(row);
    entry.remote = readState(row);
    if (entry.kind == Kind::File && entry.size > 0 && !entry.digest)
        row.reject();
    return entry;
}

Result<void> writeAgreed(Connection &db, const std::string &key, const AgreedEntry &entry)
{
    return db.run("REPLACE INTO agreed (key, kind, size, digest, target,"
                  " local_object, local_version, local_settled, local_mtime, local_executable,"
                  " remote_object, remote_version, remote_settled, remote_mtime, remote_executable)"
                  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
                  key, kindCode(entry.kind), entry.size, entry.digest, entry.target,
                  entry.local.token.object, entry.local.token.version, entry.local.token.settled,
                  entry.local.mtime, entry.local.executable, entry.remote.token.object,
                  entry.remote.token.version, entry.remote.token.settled, entry.remote.mtime,
                  entry.remote.executable);
}

Result<Tally> sumOfFiles(Connection &db)
{
    // sum() would fail where the sizes of sparse files come to more than an integer holds.
    TERN_TRY(Query query, db.query("SELECT count(*), CAST(min(total(size), 9e18) AS INTEGER)"
                                   " FROM agreed WHERE kind = ?1",
                                   fileCode));
    TERN_TRY(query.next());
    Row row = query.row();
    Tally tally;
    tally.files = static_cast<std::uint64_t>(row.integer());
    tally.bytes = static_cast<std::uint64_t>(row.integer());
    if (!row.isWhole())
        return malformed("agreed");
    return tally;
}

Result<std::vector<OpenConflict>> readConflicts(Connection &db)
{
    return readAll<OpenConflict>(
        db, "conflicts",
        "SELECT key, since, type, undecided, other, local, remote FROM conflicts ORDER BY key",
        [](Row &row) {
            OpenConflict open;
            open.conflict.path = readPath(row);
            open.since = row.integer();
            open.conflict.type = readNamed<ConflictType>(row);
            open.conflict.undecided = readNamed<Undecided>(row);
            if (const auto other = row.optionalBytes()) {
                Result<RelPath> path = RelPath::fromKey(*other);
                if (path)
                    open.conflict.other = std::move(*path);
                else
                    row.reject();
            }
            open.conflict.local = readEntry(row);
            open.conflict.remote = readEntry(row);
            return open;
        });
}

Result<void> writeConflict(Connection &db, const Conflict &conflict, std::int64_t since)
{
    const std::optional<std::string> other =
        conflict.other ? std::optional(conflict.other->key()) : std::nullopt;
    return db.run("INSERT INTO conflicts (key, since, type, undecided, other, local, remote)"
                  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                  " ON CONFLICT (key) DO UPDATE SET type = ?3, undecided = ?4, other = ?5,"
                  " local = ?6, remote = ?7",
                  conflict.path.key(), since, name(conflict.type), name(conflict.undecided), other,
                  encode(conflict.local), encode(conflict.remote));
}

Result<void> removeConflict(Connection &db, const RelPath &path)
{
    return db.run("DELETE FROM conflicts WHERE key = ?1", path.key());
}

Result<std::vector<FailedPath>> readFailures(Connection &db)
{
    return readAll<FailedPath>(
        db, "failures",
        "SELECT key, place, kind, subtree, code, subject, detail, os_error, raw_name, attempts,"
        " first_failed, next_attempt FROM failures ORDER BY key, place",
        [](Row &row) {
            FailedPath failed;
            Problem &problem = failed.problem;
            problem.path = readPath(row);
            problem.where = row.bytes();
            problem.kind = readNamed<ProblemKind>(row);
            problem.reach = row.flag() ? Reach::Subtree : Reach::Path;
            problem.error.code = readNamed<ErrorCode>(row);
            problem.error.subject = row.bytes();
            problem.error.detail = row.bytes();
            problem.error.osError = static_cast<int>(row.integer());
            problem.rawName = row.bytes();
            failed.attempts = static_cast<int>(row.integer());
            failed.firstFailed = row.integer();
            failed.nextAttempt = row.integer();
            return failed;
        });
}

Result<void> writeFailure(Connection &db, const FailedPath &failure)
{
    const Problem &problem = failure.problem;
    return db.run("REPLACE INTO failures (key, place, kind, subtree, code, subject, detail,"
                  " os_error, raw_name, attempts, first_failed, next_attempt)"
                  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                  problem.path.key(), problem.where, name(problem.kind),
                  problem.reach == Reach::Subtree, name(problem.error.code), problem.error.subject,
                  problem.error.detail, problem.error.osError, problem.rawName, failure.attempts,
                  failure.firstFailed, failure.nextAttempt);
}

Result<void> removeFailure(Connection &db, const RelPath &path, const std::string &where)
{
    return db.run("DELETE FROM failures WHERE key = ?1 AND place = ?2", path.key(), where);
}

Result<std::vector<ResumableTransfer>> readTransfers(Connection &db)
{
    return readAll<ResumableTransfer>(
        db, "transfers",
        "SELECT key, side, name, source_version, prefix, prefix_digest FROM transfers"
        " ORDER BY key, side",
        [](Row &row) {
            ResumableTransfer transfer;
            transfer.path = readPath(row);
            transfer.side = row.integer() == sideCode(Side::Local) ? Side::Local : Side::Remote;
            transfer.name = row.bytes();
            transfer.sourceVersion = row.bytes();
            transfer.offset = static_cast<std::uint64_t>(row.integer());
            transfer.prefixDigest = row.digest();
            return transfer;
        });
}

Result<void> writeTransfer(Connection &db, const ResumableTransfer &transfer)
{
    return db.run("REPLACE INTO transfers (key, side, name, source_version, prefix, prefix_digest)"
                  " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                  transfer.path.key(), sideCode(transfer.side), transfer.name,
                  transfer.sourceVersion, transfer.offset, transfer.prefixDigest);
}

Result<void> removeTransfer(Connection &db, Side side, const RelPath &path)
{
    return db.run("DELETE FROM transfers WHERE key = ?1 AND side = ?2", path.key(), sideCode(side));
}

} // namespace tern
