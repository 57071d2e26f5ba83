#include "agreed_table.h"

namespace tern {

namespace {

/// The first byte of keys that no path has: a subtree waits there while it moves into, or out of,
/// itself.
constexpr std::string_view asideKey{"\0", 1};

/// Exchanges the first `length` bytes of all keys in `range` by `start`, in every table that has
/// paths. The new keys must lie outside of `range`.
Result<void> rekey(Connection &db, const KeyRange &range, std::size_t length,
                   std::string_view start)
{
    // A blob joined to a blob is text to SQLite, though byte for byte the same: hence the CAST.
    for (const char *sql :
         {"UPDATE agreed SET key = CAST(?3 || substr(key, ?4) AS BLOB)"
          " WHERE key >= ?1 AND key < ?2",
          "UPDATE OR REPLACE conflicts SET key = CAST(?3 || substr(key, ?4) AS BLOB)"
          " WHERE key >= ?1 AND key < ?2",
          "UPDATE conflicts SET other = CAST(?3 || substr(other, ?4) AS BLOB)"
          " WHERE other >= ?1 AND other < ?2",
          "UPDATE OR REPLACE failures SET key = CAST(?3 || substr(key, ?4) AS BLOB)"
          " WHERE key >= ?1 AND key < ?2",
          "UPDATE OR REPLACE transfers SET key = CAST(?3 || substr(key, ?4) AS BLOB)"
          " WHERE key >= ?1 AND key < ?2"})
        TERN_TRY(db.run(sql, range.first, range.end, start, length + 1));
    return {};
}

} // namespace

Result<void> AgreedTable::carryOut(const AgreementUpdate &update)
{
    const auto lacks = [&](const char *what) {
        return fail(ErrorCode::BadInput, update.path.bytes(),
                    std::string("an agreement update without ") + what);
    };
    using Step = AgreementUpdate::Kind;
    switch (update.kind) {
    case Step::Put:
        if (!update.entry)
            return lacks("entry");
        return put(update.path, *update.entry);
    case Step::Erase: return erase(update.path);
    case Step::EraseTree: return eraseRange(KeyRange::of(update.path));
    case Step::Move:
        if (!update.from || update.from->isRoot() || update.path.isRoot())
            return lacks("two places below the root");
        TERN_TRY(move(*update.from, update.path));
        if (update.entry)
            return put(update.path, *update.entry);
        return {};
    case Step::RefreshSide:
        if (!update.entry)
            return lacks("entry");
        return refreshSide(update.path, update.side, *update.entry);
    }
    return {};
}

Result<void> AgreedTable::clear()
{
    TERN_TRY(m_db.run("DELETE FROM agreed"));
    m_counts.agreedFiles = 0;
    m_counts.agreedEntries = 0;
    return {};
}

Result<void> AgreedTable::put(const RelPath &path, const AgreedEntry &entry)
{
    if (entry.kind == Kind::File && entry.size > 0 && !entry.digest)
        return fail(ErrorCode::BadInput, path.bytes(), "an agreed file without digest");
    TERN_TRY(uncount(path));
    TERN_TRY(writeAgreed(m_db, path.key(), entry));
    m_counts.agreedEntries += 1;
    m_counts.agreedFiles += entry.kind == Kind::File ? 1 : 0;
    return {};
}

Result<void> AgreedTable::erase(const RelPath &path)
{
    TERN_TRY(uncount(path));
    return m_db.run("DELETE FROM agreed WHERE key = ?1", path.key());
}

Result<void> AgreedTable::uncount(const RelPath &path)
{
    TERN_TRY(Query query, m_db.query("SELECT kind FROM agreed WHERE key = ?1", path.key()));
    TERN_TRY(const bool isAgreed, query.next());
    if (!isAgreed)
        return {};
    m_counts.agreedEntries -= 1;
    m_counts.agreedFiles -= query.row().integer() == fileCode ? 1 : 0;
    return {};
}

Result<void> AgreedTable::eraseRange(const KeyRange &range)
{
    {
        TERN_TRY(Query query, m_db.query("SELECT count(*), ifnull(sum(kind = 1), 0) FROM agreed"
                                         " WHERE key >= ?1 AND key < ?2",
                                         range.first, range.end));
        TERN_TRY(query.next());
        Row row = query.row();
        m_counts.agreedEntries -= static_cast<std::uint64_t>(row.integer());
        m_counts.agreedFiles -= static_cast<std::uint64_t>(row.integer());
    }
    return m_db.run("DELETE FROM agreed WHERE key >= ?1 AND key < ?2", range.first, range.end);
}

Result<void> AgreedTable::move(const RelPath &from, const RelPath &to)
{
    if (from == to)
        return {};
    TERN_TRY(checkLengths(from, to));
    const KeyRange source = KeyRange::of(from);
    const KeyRange destination = KeyRange::of(to);
    if (!from.contains(to) && !to.contains(from)) {
        TERN_TRY(eraseRange(destination));
        return rekey(m_db, source, source.first.size(), destination.first);
    }
    // One lies inside the other, so the old and the new keys mix: by way of a place apart.
    TERN_TRY(rekey(m_db, source, source.first.size(), asideKey));
    TERN_TRY(eraseRange(destination));
    const KeyRange aside{std::string(asideKey), std::string("\1", 1)};
    return rekey(m_db, aside, asideKey.size(), destination.first);
}

Result<void> AgreedTable::checkLengths(const RelPath &from, const RelPath &to)
{
    const std::size_t fromSize = from.bytes().size();
    const std::size_t toSize = to.bytes().size();
    if (toSize <= fromSize)
        return {};
    const KeyRange range = KeyRange::of(from);
    for (const char *sql :
         {"SELECT ifnull(max(length(key)), 0) FROM agreed WHERE key >= ?1 AND key < ?2",
          "SELECT ifnull(max(length(key)), 0) FROM conflicts WHERE key >= ?1 AND key < ?2",
          "SELECT ifnull(max(length(other)), 0) FROM conflicts WHERE other >= ?1 AND other < ?2",
          "SELECT ifnull(max(length(key)), 0) FROM failures WHERE key >= ?1 AND key < ?2",
          "SELECT ifnull(max(length(key)), 0) FROM transfers WHERE key >= ?1 AND key < ?2"}) {
        TERN_TRY(Query query, m_db.query(sql, range.first, range.end));
        TERN_TRY(query.next());
        const auto longest = static_cast<std::size_t>(query.row().integer());
        if (longest + toSize - fromSize > RelPath::maxBytes && longest > 0)
            return fail(ErrorCode::NameTooLong, to.bytes());
    }
    return {};
}

/// Only what is as agreed is refreshed, of files the metadata too: the token of anything else must
/// not make it look agreed.
Result<void> AgreedTable::refreshSide(const RelPath &path, Side side, const AgreedEntry &entry)
{
    const SideState &state = entry.state(side);
    const char *sql = side == Side::Local
                          ? "UPDATE agreed SET local_object = ?2, local_version = ?3,"
                            " local_settled = ?4, local_mtime = ?5, local_executable = ?6"
                            " WHERE key = ?1 AND kind = ?7 AND target = ?8 AND size = ?9"
                            " AND (size = 0 OR digest IS ?10) AND (kind <> ?11"
                            " OR (local_mtime = ?5 AND local_executable = ?6))"
                          : "UPDATE agreed SET remote_object = ?2, remote_version = ?3,"
                            " remote_settled = ?4, remote_mtime = ?5, remote_executable = ?6"
                            " WHERE key = ?1 AND kind = ?7 AND target = ?8 AND size = ?9"
                            " AND (size = 0 OR digest IS ?10) AND (kind <> ?11"
                            " OR (remote_mtime = ?5 AND remote_executable = ?6))";
    return m_db.run(sql, path.key(), state.token.object, state.token.version, state.token.settled,
                    state.mtime, state.executable, kindCode(entry.kind), entry.target, entry.size,
                    entry.digest, kindCode(Kind::File));
}

} // namespace tern
