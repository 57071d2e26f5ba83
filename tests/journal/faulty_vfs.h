#pragma once

#include <sqlite3.h>

namespace tern::test {

/// A layer under SQLite, made its default while it lives, whose disk can fail. One at a time.
class FaultyVfs {
public:
    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    enum class Duration { Once, FromThenOn };

    /// Lets `steps` writes, flushes and truncations pass, then fails with the SQLite result `code`.
    void failAfter(int steps, int code, Duration duration);
    /// The disk works again.
    void recover();
    /// True when something failed since failAfter().
    [[nodiscard]] bool hasFailed() const;

private:
    sqlite3_vfs m_vfs = {};
    sqlite3_vfs *m_below = nullptr;
};

} // namespace tern::test
