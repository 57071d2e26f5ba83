#pragma once

#include <sqlite3.h>

#include <string>

namespace tern::test {

/// A layer under SQLite, made its default while it lives, that lets everything pass. Who derives
/// from it says what else happens at the steps that change a disk. One at a time; called on the
/// thread that uses the database.
class SqliteLayer {
public:
    SqliteLayer(const SqliteLayer &) = delete;
    SqliteLayer &operator=(const SqliteLayer &) = delete;

protected:
    explicit SqliteLayer(const char *name);
    ~SqliteLayer();

    /// `file` was opened at `path` (empty: a temporary file) with the SQLite result `code`. It is
    /// known by its address until that is opened again.
    virtual void opened(sqlite3_file *file, const std::string &path, int code);
    virtual int write(sqlite3_file *file, const void *from, int count, sqlite3_int64 at);
    virtual int truncate(sqlite3_file *file, sqlite3_int64 size);
    virtual int sync(sqlite3_file *file, int flags);
    virtual int remove(const std::string &path, int syncFolder);

private:
    struct Calls;

    sqlite3_vfs m_vfs = {};
    sqlite3_vfs *m_below = nullptr;
};

} // namespace tern::test
