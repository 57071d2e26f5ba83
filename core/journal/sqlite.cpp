#include "sqlite.h"

#include <sqlite3.h>

#include <cassert>
#include <cerrno>

namespace tern {

namespace {

constexpr int busyMilliseconds = 5'000;

bool isDiskFull(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT;
}

ErrorCode codeOf(int sqliteCode, int systemError)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL: return ErrorCode::NoSpace;
    case SQLITE_IOERR:
        if (sqliteCode == SQLITE_IOERR_SHORT_READ || sqliteCode == SQLITE_IOERR_CORRUPTFS)
            return ErrorCode::JournalDamaged;
        return isDiskFull(systemError) ? ErrorCode::NoSpace : ErrorCode::Io;
    case SQLITE_CANTOPEN:
        if (isDiskFull(systemError))
            return ErrorCode::NoSpace;
        return systemError == EMFILE || systemError == ENFILE ? ErrorCode::Io
                                                              : ErrorCode::PermissionDenied;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH: return ErrorCode::PermissionDenied;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: return ErrorCode::Locked;
    case SQLITE_NOMEM: return ErrorCode::Io;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG: return ErrorCode::BadInput;
    default: return ErrorCode::JournalDamaged;
    }
}

/// Refuses functions and virtual tables that a foreign schema could smuggle in, notices bad cells
/// where they are read, and makes commits survive a power cut.
constexpr const char *settings = "PRAGMA trusted_schema=OFF;"
                                 "PRAGMA cell_size_check=ON;"
                                 "PRAGMA foreign_keys=ON;"
                                 "PRAGMA synchronous=FULL;"
                                 "PRAGMA cache_size=-8192;";

} // namespace

std::string_view rawBytes(const Digest &digest)
{
    return {reinterpret_cast<const char *>(digest.bytes.data()), digest.bytes.size()};
}

Error sqliteError(sqlite3 *db, int code)
{
    if (db == nullptr)
        return Error{codeOf(code, 0), {}, sqlite3_errstr(code), 0};
    const int primary = code & 0xff;
    const bool hasErrno = primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN;
    const int systemError = hasErrno ? sqlite3_system_errno(db) : 0;
    const char *file = sqlite3_db_filename(db, "main");
    return Error{codeOf(code, systemError), file == nullptr ? "" : file, sqlite3_errmsg(db),
                 systemError};
}

bool Row::isNull() const
{
    return sqlite3_column_type(m_statement, m_column) == SQLITE_NULL;
}

std::int64_t Row::integer()
{
    const int column = m_column++;
    if (sqlite3_column_type(m_statement, column) != SQLITE_INTEGER)
        m_whole = false;
    return sqlite3_column_int64(m_statement, column);
}

bool Row::flag()
{
    const std::int64_t value = integer();
    if (value != 0 && value != 1)
        m_whole = false;
    return value != 0;
}

std::string_view Row::bytes()
{
    const int column = m_column++;
    const int type = sqlite3_column_type(m_statement, column);
    if (type != SQLITE_BLOB && type != SQLITE_TEXT) {
        m_whole = false;
        return {};
    }
    const void *data = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    if (data == nullptr) {
        if (size != 0)
            m_whole = false; // out of memory
        return {};
    }
    return {static_cast<const char *>(data), static_cast<std::size_t>(size)};
}

std::optional<std::string_view> Row::optionalBytes()
{
    if (isNull()) {
        ++m_column;
        return std::nullopt;
    }
    return bytes();
}

Digest Row::digest()
{
    const std::optional<Digest> digest = Digest::fromBytes(bytes());
    if (!digest)
        m_whole = false;
    return digest.value_or(Digest());
}

std::optional<Digest> Row::optionalDigest()
{
    if (isNull()) {
        ++m_column;
        return std::nullopt;
    }
    return digest();
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<bool> Statement::step()
{
    if (const int bindError = std::exchange(m_bindError, SQLITE_OK); bindError != SQLITE_OK)
        return Failure(sqliteError(sqlite3_db_handle(m_statement.get()), bindError));
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement.get());
        return false;
    }
    Error error = sqliteError(sqlite3_db_handle(m_statement.get()), code);
    sqlite3_reset(m_statement.get());
    return Failure(std::move(error));
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_bindError = SQLITE_OK;
}

void Statement::bindNull(int index)
{
    if (const int code = sqlite3_bind_null(m_statement.get(), index); code != SQLITE_OK)
        m_bindError = code;
}

void Statement::bindInteger(int index, std::int64_t value)
{
    if (const int code = sqlite3_bind_int64(m_statement.get(), index, value); code != SQLITE_OK)
        m_bindError = code;
}

void Statement::bindBytes(int index, std::string_view bytes)
{
    // A null pointer would bind NULL in place of an empty blob.
    const char *data = bytes.empty() ? "" : bytes.data();
    const int code =
        sqlite3_bind_blob64(m_statement.get(), index, data, bytes.size(), SQLITE_TRANSIENT);
    if (code != SQLITE_OK)
        m_bindError = code;
}

void Connection::Close::operator()(sqlite3 *db) const
{
    sqlite3_close_v2(db);
}

Result<Connection> Connection::open(const std::string &path, Mode mode)
{
    return openWith(path, mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
}

Result<Connection> Connection::openInMemory()
{
    return openWith(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Result<Connection> Connection::openWith(const std::string &path, int flags)
{
    sqlite3 *db = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &db,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    Connection connection(db);
    if (code != SQLITE_OK)
        return Failure(sqliteError(db, code));
    connection.setAtClose(AtClose::LeaveAsIs);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_busy_timeout(db, busyMilliseconds);
    TERN_TRY(connection.script(settings));
    return connection;
}

void Connection::setAtClose(AtClose what)
{
    sqlite3_db_config(m_db.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE,
                      what == AtClose::LeaveAsIs ? 1 : 0, nullptr);
}

Result<void> Connection::script(const std::string &sql)
{
    const int code = sqlite3_exec(m_db.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return Failure(sqliteError(m_db.get(), code));
    return {};
}

Result<Statement> Connection::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_db.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return Failure(sqliteError(m_db.get(), code));
    return Statement(statement);
}

Result<std::int64_t> Connection::integer(std::string_view sql)
{
    TERN_TRY(Statement statement, prepare(sql));
    TERN_TRY(const bool hasRow, statement.step());
    Row row = statement.row();
    const std::int64_t value = hasRow ? row.integer() : 0;
    if (!hasRow || !row.isWhole())
        return fail(ErrorCode::JournalDamaged, {}, std::string(sql) + " gives no number");
    return value;
}

Result<Statement *> Connection::kept(const char *sql)
{
    auto found = m_kept.find(sql);
    if (found == m_kept.end()) {
        TERN_TRY(Statement statement, prepare(sql));
        found = m_kept.emplace(sql, std::move(statement)).first;
    }
    return &found->second;
}

void Connection::rollBack()
{
    // Some failures have ended the transaction already; a rollback cannot fail otherwise.
    if (sqlite3_get_autocommit(m_db.get()) == 0)
        sqlite3_exec(m_db.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Connection::checkpoint()
{
    sqlite3_busy_timeout(m_db.get(), 0);
    int code =
        sqlite3_wal_checkpoint_v2(m_db.get(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if ((code & 0xff) == SQLITE_BUSY)
        code = sqlite3_wal_checkpoint_v2(m_db.get(), "main", SQLITE_CHECKPOINT_PASSIVE, nullptr,
                                         nullptr);
    sqlite3_busy_timeout(m_db.get(), busyMilliseconds);
    if (code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY)
        return Failure(sqliteError(m_db.get(), code));
    return {};
}

} // namespace tern
