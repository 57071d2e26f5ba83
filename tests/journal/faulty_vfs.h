#pragma once

#include "support/sqlite_layer.h"

namespace tern::test {

/// A layer under SQLite, made its default while it lives, whose disk can fail. One at a time.
class FaultyVfs final : private SqliteLayer {
public:
    FaultyVfs() : SqliteLayer("tern-faulty") {}

    enum class Duration { Once, FromThenOn };

    /// Lets `steps` writes, flushes and truncations pass, then fails with the SQLite result `code`.
    void failAfter(int steps, int code, Duration duration);
    /// The disk works again.
    void recover() { m_armed = false; }
    /// True when something failed since failAfter().
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    int write(sqlite3_file *file, const void *from, int count, sqlite3_int64 at) override;
    int truncate(sqlite3_file *file, sqlite3_int64 size) override;
    int sync(sqlite3_file *file, int flags) override;
    int nextFault();

    bool m_armed = false;
    bool m_failed = false;
    int m_passing = 0;
    int m_code = SQLITE_OK;
    Duration m_duration = Duration::Once;
};

} // namespace tern::test
