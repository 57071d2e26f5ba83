#pragma once

#include "base/digest.h"
#include "base/result.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace tern {

/// The raw bytes of a digest; valid as long as the digest.
[[nodiscard]] std::string_view rawBytes(const Digest &digest);

/// The Error that stands for SQLite's result `code` on the connection `db` (may be null):
/// SQLITE_FULL, and ENOSPC behind an I/O error: NoSpace; other I/O errors: Io; no permission:
/// PermissionDenied; held by another: Locked; a refused value: BadInput; all else, a database
/// that is not what it should be: JournalDamaged.
[[nodiscard]] Error sqliteError(sqlite3 *db, int code);

/// One row, read column by column from left to right. Nothing in the file is trusted: a column of
/// another type than the one asked for reads as zero or empty and makes isWhole() false.
class Row {
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}

    std::int64_t integer();
    /// An integer that is 0 or 1.
    bool flag();
    /// Text or a blob. Valid until the statement moves on.
    std::string_view bytes();
    std::optional<std::string_view> optionalBytes();
    /// Exactly 32 bytes.
    Digest digest();
    std::optional<Digest> optionalDigest();

    /// Makes isWhole() false: a value had the right type, but cannot be.
    void reject() { m_whole = false; }
    [[nodiscard]] bool isWhole() const { return m_whole; }

private:
    [[nodiscard]] bool isNull() const;

    sqlite3_stmt *m_statement;
    int m_column = 0;
    bool m_whole = true;
};

/// A compiled statement. Must not outlive its Connection.
class Statement {
public:
    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) {}

    /// Binds the parameters ?1, ?2, ... Integers, booleans, bytes (stored as blobs, copied),
    /// digests, and optionals of these (nothing: NULL).
    template <class... Values>
    void bind(const Values &...values)
    {
        int index = 0;
        (bindValue(++index, values), ...);
    }
    /// True while there is a row. After the end, or a failure, it is ready to be bound again.
    Result<bool> step();
    [[nodiscard]] Row row() const { return Row(m_statement.get()); }
    void reset();

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    template <class Value>
    struct IsOptional : std::false_type {
    };
    template <class Value>
    struct IsOptional<std::optional<Value>> : std::true_type {
    };

    template <class Value>
    void bindValue(int index, const Value &value)
    {
        if constexpr (IsOptional<Value>::value) {
            if (value)
                bindValue(index, *value);
            else
                bindNull(index);
        } else if constexpr (std::is_same_v<Value, Digest>) {
            bindBytes(index, rawBytes(value));
        } else if constexpr (std::is_integral_v<Value>) {
            bindInteger(index, static_cast<std::int64_t>(value));
        } else {
            bindBytes(index, std::string_view(value));
        }
    }
    void bindNull(int index);
    void bindInteger(int index, std::int64_t value);
    void bindBytes(int index, std::string_view bytes);

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_bindError = 0;
};

/// A kept statement at work, given back when this goes.
class Query {
public:
    explicit Query(Statement *statement) : m_statement(statement) {}
    Query(Query &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}
    Query &operator=(Query &&) = delete;
    ~Query()
    {
        if (m_statement != nullptr)
            m_statement->reset();
    }

    Result<bool> next() { return m_statement->step(); }
    [[nodiscard]] Row row() const { return m_statement->row(); }

private:
    Statement *m_statement;
};

/// One connection to a database file. Used by one thread at a time, from any thread.
class Connection {
public:
    enum class Mode : std::uint8_t { ReadWrite, ReadOnly };
    enum class AtClose : std::uint8_t {
        Checkpoint, ///< the last one to close writes the WAL into the database and removes it
        LeaveAsIs,  ///< neither file is touched
    };

    /// Opens an existing file (never makes one), with the settings that all connections of Tern
    /// share. At close the files are left as they are, until setAtClose() says otherwise: what has
    /// not been looked over may turn out damaged, and is then kept byte by byte.
    static Result<Connection> open(const std::string &path, Mode mode);
    /// A database of its own in memory.
    static Result<Connection> openInMemory();

    void setAtClose(AtClose what);
    /// Runs several statements without parameters; rows are ignored.
    Result<void> script(const std::string &sql);
    Result<Statement> prepare(std::string_view sql);
    /// The first column of the first row of `sql`, which must be an integer.
    Result<std::int64_t> integer(std::string_view sql);

    /// Runs one statement to its end. `sql` is compiled once and kept: a literal.
    template <class... Values>
    Result<void> run(const char *sql, const Values &...values)
    {
        TERN_TRY(Statement * statement, kept(sql));
        statement->bind(values...);
        Query query(statement);
        TERN_TRY(query.next());
        return {};
    }
    /// As run(), for the rows. The same `sql` must not be at work twice at once.
    template <class... Values>
    Result<Query> query(const char *sql, const Values &...values)
    {
        TERN_TRY(Statement * statement, kept(sql));
        statement->bind(values...);
        return Query(statement);
    }

    /// Runs `work` in one write transaction: whole and durable, or not at all.
    template <class Work>
    Result<void> transact(Work work)
    {
        TERN_TRY(run("BEGIN IMMEDIATE"));
        Result<void> done = work();
        if (done)
            done = run("COMMIT");
        if (!done)
            rollBack();
        return done;
    }

    /// Writes the WAL into the database as far as open readers allow, and shortens it if none
    /// needs it. Does not wait for readers.
    Result<void> checkpoint();

private:
    struct Close {
        void operator()(sqlite3 *db) const;
    };

    explicit Connection(sqlite3 *db) : m_db(db) {}
    static Result<Connection> openWith(const std::string &path, int flags);
    Result<Statement *> kept(const char *sql);
    void rollBack();

    std::unique_ptr<sqlite3, Close> m_db;
    std::map<std::string_view, Statement> m_kept; ///< after m_db: goes before it
};

} // namespace tern
