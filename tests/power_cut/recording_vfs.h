#pragma once

#include "support/sqlite_layer.h"

#include "base/random.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tern::test {

/// One file below SQLite: what is durable of it, and what was done to it since.
struct RecordedFile {
    struct Change {
        std::optional<std::uint64_t> size = {}; ///< set: cut to it
        std::uint64_t offset = 0;
        std::string bytes = {};
    };
    std::string durable;
    std::vector<Change> open; ///< not flushed, in order
    bool hasName = true;      ///< its name in the folder is durable
    bool isDeleted = false;   ///< visibly; that is not durable yet
};
/// By the ends of their names: "journal.db", "journal.db-wal".
using RecordedFiles = std::map<std::string, RecordedFile>;

/// A layer under SQLite, made its default while it lives, that lets everything pass and keeps book
/// of what a power cut may leave. Write by write: each that was not flushed survives, or does not,
/// or (one of them) only its beginning. A write does not damage what lies beside it, as SQLite
/// itself assumes ("powersafe overwrite"). Shared memory is not kept: it does not outlive the
/// machine. One at a time, used by one thread.
class RecordingVfs final : private SqliteLayer {
public:
    RecordingVfs() : SqliteLayer("tern-recording") {}

    [[nodiscard]] const RecordedFiles &files() const { return m_files; }
    /// Takes what lies in `folder` for durable.
    void takeOver(const std::string &folder);
    /// Called after each write, truncation, flush and removal.
    void onStep(std::function<void()> step) { m_stepped = std::move(step); }

private:
    void opened(sqlite3_file *file, const std::string &path, int code) override;
    int write(sqlite3_file *file, const void *from, int count, sqlite3_int64 at) override;
    int truncate(sqlite3_file *file, sqlite3_int64 size) override;
    int sync(sqlite3_file *file, int flags) override;
    int remove(const std::string &path, int syncFolder) override;
    RecordedFile *recordOf(sqlite3_file *file);
    void tell();

    RecordedFiles m_files;
    std::map<sqlite3_file *, RecordedFile *> m_open; ///< those of which book is kept
    std::function<void()> m_stepped;
};

/// What may be left of `files`: nothing of what was not flushed, all of it, all but its last write,
/// and `samples` others at random.
[[nodiscard]] std::vector<std::map<std::string, std::string>>
journalSurvivors(const RecordedFiles &files, Random &random, std::size_t samples);

} // namespace tern::test
