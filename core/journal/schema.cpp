#include "schema.h"

#include "encoding.h"

namespace tern {

namespace {

// Names, tokens and texts are blobs: file names are bytes, and blobs compare byte by byte. `key` is
// RelPath::key(), so that the order of keys is the order of the tree. The checks keep what
// quick_check can then verify; STRICT keeps the types.
constexpr const char *version1 = R"sql(
CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    pair BLOB NOT NULL CHECK (length(pair) > 0),
    device BLOB NOT NULL CHECK (length(device) > 0),
    local_root BLOB NOT NULL,
    remote_root BLOB NOT NULL,
    generation INTEGER NOT NULL,
    next_generation INTEGER NOT NULL,
    last_in_sync INTEGER NOT NULL,
    agreed_files INTEGER NOT NULL CHECK (agreed_files >= 0),
    agreed_entries INTEGER NOT NULL CHECK (agreed_entries >= agreed_files),
    last_event INTEGER NOT NULL CHECK (last_event >= 0),
    event_chain BLOB NOT NULL CHECK (length(event_chain) = 32)
) STRICT;

CREATE TABLE agreed (
    key BLOB PRIMARY KEY NOT NULL,
    kind INTEGER NOT NULL CHECK (kind IN (1, 2, 3)),
    size INTEGER NOT NULL CHECK (size >= 0),
    digest BLOB CHECK (length(digest) = 32),
    target BLOB NOT NULL,
    local_object BLOB NOT NULL,
    local_version BLOB NOT NULL,
    local_settled INTEGER NOT NULL CHECK (local_settled IN (0, 1)),
    local_mtime INTEGER NOT NULL,
    local_executable INTEGER NOT NULL CHECK (local_executable IN (0, 1)),
    remote_object BLOB NOT NULL,
    remote_version BLOB NOT NULL,
    remote_settled INTEGER NOT NULL CHECK (remote_settled IN (0, 1)),
    remote_mtime INTEGER NOT NULL,
    remote_executable INTEGER NOT NULL CHECK (remote_executable IN (0, 1)),
    CHECK (kind <> 1 OR size = 0 OR digest IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE conflicts (
    key BLOB PRIMARY KEY NOT NULL,
    since INTEGER NOT NULL,
    type BLOB NOT NULL,
    undecided BLOB NOT NULL,
    other BLOB,
    local BLOB,
    remote BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE failures (
    key BLOB NOT NULL,
    place BLOB NOT NULL,
    kind BLOB NOT NULL,
    subtree INTEGER NOT NULL CHECK (subtree IN (0, 1)),
    code BLOB NOT NULL,
    subject BLOB NOT NULL,
    detail BLOB NOT NULL,
    os_error INTEGER NOT NULL,
    raw_name BLOB NOT NULL,
    attempts INTEGER NOT NULL,
    first_failed INTEGER NOT NULL,
    next_attempt INTEGER NOT NULL,
    PRIMARY KEY (key, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE transfers (
    key BLOB NOT NULL,
    side INTEGER NOT NULL CHECK (side IN (1, 2)),
    name BLOB NOT NULL,
    source_version BLOB NOT NULL,
    prefix INTEGER NOT NULL CHECK (prefix >= 0),
    prefix_digest BLOB NOT NULL CHECK (length(prefix_digest) = 32),
    PRIMARY KEY (key, side)
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
    number INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,
    run BLOB NOT NULL,
    kind BLOB NOT NULL,
    side BLOB NOT NULL,
    key BLOB NOT NULL,
    bytes INTEGER NOT NULL,
    detail BLOB NOT NULL,
    chain BLOB NOT NULL CHECK (length(chain) = 32)
) STRICT;

CREATE TRIGGER events_follow_one_another BEFORE INSERT ON events
WHEN NEW.number <> (SELECT ifnull(max(number), 0) + 1 FROM events)
BEGIN SELECT RAISE(ABORT, 'the event log grows at its end alone'); END;

CREATE TRIGGER events_stay_as_they_are BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;

CREATE TRIGGER events_stay BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
)sql";

// Contents to merge from: `packed` is a zstd frame, see content/compression.h.
constexpr const char *version2 = R"sql(
CREATE TABLE bases (
    digest BLOB PRIMARY KEY NOT NULL CHECK (length(digest) = 32),
    packed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

// Runs as the log tells of them: what one run did in one stretch, counted as its events arrive, so
// that a long log is shown run by run without being read. All of it can be derived from `events`.
constexpr const char *version3 = R"sql(
CREATE TABLE runs (
    first INTEGER PRIMARY KEY,
    last INTEGER NOT NULL,
    run BLOB NOT NULL,
    began INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    uploaded INTEGER NOT NULL,
    uploaded_bytes INTEGER NOT NULL,
    downloaded INTEGER NOT NULL,
    downloaded_bytes INTEGER NOT NULL,
    moved INTEGER NOT NULL,
    removed_local INTEGER NOT NULL,
    removed_remote INTEGER NOT NULL,
    removed_folders INTEGER NOT NULL,
    replaced INTEGER NOT NULL,
    merged INTEGER NOT NULL,
    freed INTEGER NOT NULL,
    restored INTEGER NOT NULL,
    conflicts INTEGER NOT NULL,
    settled INTEGER NOT NULL,
    problems INTEGER NOT NULL,
    solved INTEGER NOT NULL,
    outcome BLOB NOT NULL,
    guard BLOB NOT NULL,
    undid BLOB NOT NULL
) STRICT;

CREATE INDEX runs_by_name ON runs (run);
CREATE INDEX runs_that_undid ON runs (undid) WHERE undid <> x'';
CREATE INDEX events_by_path ON events (key);

INSERT INTO runs
SELECT min(number), max(number), run, min(time), max(time),
    total(kind = CAST('uploaded' AS BLOB)),
    CAST(min(total(CASE kind WHEN CAST('uploaded' AS BLOB) THEN max(bytes, 0) ELSE 0 END), 4e18)
         AS INTEGER),
    total(kind = CAST('downloaded' AS BLOB)),
    CAST(min(total(CASE kind WHEN CAST('downloaded' AS BLOB) THEN max(bytes, 0) ELSE 0 END), 4e18)
         AS INTEGER),
    total(kind = CAST('moved' AS BLOB)),
    total(kind = CAST('removed' AS BLOB) AND detail <> x'' AND side = CAST('local' AS BLOB)),
    total(kind = CAST('removed' AS BLOB) AND detail <> x'' AND side = CAST('remote' AS BLOB)),
    total(kind = CAST('removed' AS BLOB) AND detail = x''),
    total(kind = CAST('replaced' AS BLOB)),
    total(kind = CAST('merged' AS BLOB) AND side = CAST('local' AS BLOB)),
    total(kind = CAST('freed' AS BLOB)),
    total(kind = CAST('restored' AS BLOB)),
    total(kind = CAST('conflict_opened' AS BLOB)),
    total(kind = CAST('conflict_closed' AS BLOB)),
    total(kind = CAST('problem_opened' AS BLOB)),
    total(kind = CAST('problem_closed' AS BLOB)),
    max(CASE kind WHEN CAST('run_finished' AS BLOB) THEN detail ELSE x'' END),
    max(CASE kind WHEN CAST('guard_stopped' AS BLOB) THEN detail ELSE x'' END),
    x''
FROM (SELECT *, sum(is_new) OVER (ORDER BY number) AS stretch
      FROM (SELECT *, run IS NOT lag(run) OVER (ORDER BY number) AS is_new FROM events))
GROUP BY stretch;

CREATE TRIGGER runs_follow_events AFTER INSERT ON events
BEGIN
    INSERT INTO runs
    SELECT NEW.number, NEW.number, NEW.run, NEW.time, NEW.time,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, x'', x'', x''
    WHERE NEW.run IS NOT (SELECT run FROM runs ORDER BY first DESC LIMIT 1);
    UPDATE runs SET
        last = NEW.number,
        ended = NEW.time,
        uploaded = uploaded + (NEW.kind = CAST('uploaded' AS BLOB)),
        uploaded_bytes = CASE NEW.kind WHEN CAST('uploaded' AS BLOB)
            THEN min(uploaded_bytes + min(max(NEW.bytes, 0), 4000000000000000000),
                     4000000000000000000)
            ELSE uploaded_bytes END,
        downloaded = downloaded + (NEW.kind = CAST('downloaded' AS BLOB)),
        downloaded_bytes = CASE NEW.kind WHEN CAST('downloaded' AS BLOB)
            THEN min(downloaded_bytes + min(max(NEW.bytes, 0), 4000000000000000000),
                     4000000000000000000)
            ELSE downloaded_bytes END,
        moved = moved + (NEW.kind = CAST('moved' AS BLOB)),
        removed_local = removed_local + (NEW.kind = CAST('removed' AS BLOB)
            AND NEW.detail <> x'' AND NEW.side = CAST('local' AS BLOB)),
        removed_remote = removed_remote + (NEW.kind = CAST('removed' AS BLOB)
            AND NEW.detail <> x'' AND NEW.side = CAST('remote' AS BLOB)),
        removed_folders = removed_folders + (NEW.kind = CAST('removed' AS BLOB)
            AND NEW.detail = x''),
        replaced = replaced + (NEW.kind = CAST('replaced' AS BLOB)),
        merged = merged + (NEW.kind = CAST('merged' AS BLOB)
            AND NEW.side = CAST('local' AS BLOB)),
        freed = freed + (NEW.kind = CAST('freed' AS BLOB)),
        restored = restored + (NEW.kind = CAST('restored' AS BLOB)),
        conflicts = conflicts + (NEW.kind = CAST('conflict_opened' AS BLOB)),
        settled = settled + (NEW.kind = CAST('conflict_closed' AS BLOB)),
        problems = problems + (NEW.kind = CAST('problem_opened' AS BLOB)),
        solved = solved + (NEW.kind = CAST('problem_closed' AS BLOB)),
        outcome = CASE NEW.kind WHEN CAST('run_finished' AS BLOB) THEN NEW.detail
                  ELSE outcome END,
        guard = CASE NEW.kind WHEN CAST('guard_stopped' AS BLOB) THEN NEW.detail ELSE guard END,
        undid = CASE NEW.kind WHEN CAST('undone' AS BLOB) THEN NEW.detail ELSE undid END
    WHERE first = (SELECT max(first) FROM runs);
END;
)sql";

constexpr const char *steps[] = {version1, version2, version3};

Result<void> takeStep(Connection &db, std::size_t version, Migrations all)
{
    TERN_TRY(db.script(all[version - 1]));
    return db.script("PRAGMA user_version=" + std::to_string(version));
}

/// All tables and triggers with their definitions.
Result<std::string> describe(Connection &db)
{
    TERN_TRY(Statement statement,
             db.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"));
    ByteWriter description;
    while (true) {
        TERN_TRY(const bool hasRow, statement.step());
        if (!hasRow)
            return description.out();
        Row row = statement.row();
        for (int column = 0; column < 4; ++column)
            description.bytes(row.optionalBytes().value_or(std::string_view()));
    }
}

Result<std::string> made(std::size_t version, Migrations all)
{
    TERN_TRY(Connection db, Connection::openInMemory());
    TERN_TRY(makeSchema(db, all.first(version)));
    return describe(db);
}

Result<std::string> expectedAt(std::size_t version, Migrations all)
{
    if (all.data() != steps || version != std::size(steps))
        return made(version, all);
    // It is the same each time, and costs more than the rest of opening a journal.
    static const Result<std::string> today = made(std::size(steps), steps);
    return today ? today : made(version, all); // there may be more memory by now
}

} // namespace

Migrations journalMigrations()
{
    return steps;
}

Result<void> makeSchema(Connection &db, Migrations all)
{
    for (std::size_t version = 1; version <= all.size(); ++version)
        TERN_TRY(takeStep(db, version, all));
    return db.script("PRAGMA application_id=" + std::to_string(journalApplicationId));
}

Result<std::size_t> checkSchema(Connection &db, Migrations all)
{
    TERN_TRY(const std::int64_t application, db.integer("PRAGMA application_id"));
    if (application != journalApplicationId)
        return fail(ErrorCode::JournalDamaged, {}, "not a journal");
    TERN_TRY(const std::int64_t found, db.integer("PRAGMA user_version"));
    if (found < 1)
        return fail(ErrorCode::JournalDamaged, {}, "no schema version");
    const auto version = static_cast<std::size_t>(found);
    if (version > all.size())
        return fail(ErrorCode::Unsupported, {},
                    "journal version " + std::to_string(version) + ", known up to "
                        + std::to_string(all.size()));
    TERN_TRY(const std::string actual, describe(db));
    TERN_TRY(const std::string expected, expectedAt(version, all));
    if (actual != expected)
        return fail(ErrorCode::JournalDamaged, {},
                    "another schema than version " + std::to_string(version) + " has");
    return version;
}

Result<void> migrate(Connection &db, std::size_t version, Migrations all)
{
    while (version < all.size()) {
        ++version;
        Result<void> step = db.transact([&] { return takeStep(db, version, all); });
        if (!step && step.error().code == ErrorCode::JournalDamaged)
            return fail(ErrorCode::Unsupported, step.error().subject,
                        "cannot go on to version " + std::to_string(version) + ": "
                            + step.error().detail);
        TERN_TRY(std::move(step));
    }
    return {};
}

} // namespace tern
