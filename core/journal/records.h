#pragma once

#include "journal.h"
#include "sqlite.h"

namespace tern {

/// The error for a row of `table` that holds what no Tern writes.
[[nodiscard]] Failure malformed(const char *table);

/// The keys of a path and of all below it: first <= key < end. The end of the root's range is
/// above every key.
struct KeyRange {
    std::string first;
    std::string end;

    [[nodiscard]] static KeyRange of(const RelPath &top);
};

/// The newest event: its number (0: none) and the chain up to it.
struct LogTip {
    std::int64_t number = 0;
    Digest chain;

    bool operator==(const LogTip &) const = default;
};

/// The one row about the pair as a whole.
struct Meta {
    PairState state;
    LogTip tip;
};
Result<Meta> readMeta(Connection &db);
/// Makes the row, or replaces it.
Result<void> writeMeta(Connection &db, const Meta &meta);

/// The agreed rows with keys in [?1, ?2), in tree order: readPath(), then readAgreed().
inline constexpr const char *selectAgreedRange =
    "SELECT key, kind, size, digest, target,"
    " local_object, local_version, local_settled, local_mtime, local_executable,"
    " remote_object, remote_version, remote_settled, remote_mtime, remote_executable"
    " FROM agreed WHERE key >= ?1 AND key < ?2 ORDER BY key";

[[nodiscard]] RelPath readPath(Row &row);
[[nodiscard]] AgreedEntry readAgreed(Row &row);
Result<void> writeAgreed(Connection &db, const std::string &key, const AgreedEntry &entry);
/// The files among all agreed rows.
Result<Tally> sumOfFiles(Connection &db);
/// What is stored for a kind; files are 1.
[[nodiscard]] std::int64_t kindCode(Kind kind);
inline constexpr std::int64_t fileCode = 1;

Result<std::vector<OpenConflict>> readConflicts(Connection &db);
/// Keeps `since` of one that is open already.
Result<void> writeConflict(Connection &db, const Conflict &conflict, std::int64_t since);
Result<void> removeConflict(Connection &db, const RelPath &path);

Result<std::vector<FailedPath>> readFailures(Connection &db);
Result<void> writeFailure(Connection &db, const FailedPath &failure);
Result<void> removeFailure(Connection &db, const RelPath &path, const std::string &where);

Result<std::vector<ResumableTransfer>> readTransfers(Connection &db);
Result<void> writeTransfer(Connection &db, const ResumableTransfer &transfer);
Result<void> removeTransfer(Connection &db, Side side, const RelPath &path);

} // namespace tern
