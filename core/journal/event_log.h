#pragma once

#include "records.h"

namespace tern {

// The event log: append-only (triggers refuse everything else) and chained, so that a row that was
// altered, removed or slipped in shows, as long as the newest chain value is known from elsewhere
// or from the journal's own tip.
//
// The chain, which anybody can recompute without Tern:
//
//     chain(0) = SHA-256( B("tern event log 1") B(pair) )
//     chain(n) = SHA-256( chain(n-1) I(n) I(time) B(run) B(kind) B(side) B(path) I(bytes) B(detail)
//     )
//
// where chain(n-1) is 32 raw bytes; I(x) is x as 8 bytes, most significant first (two's complement
// for `time`); B(s) is I(count of bytes in s), then s; `kind` is its name ("uploaded"); `path` has
// its '/' as they are. Counts before texts: no two events share an encoding.

/// The value before the first event of this pair.
[[nodiscard]] Digest chainStart(const std::string &pair);
[[nodiscard]] Digest chainAfter(const Digest &previous, std::int64_t number, const Event &event);

/// Appends, within the caller's transaction. The tip that is then to be stored.
Result<LogTip> appendEvents(Connection &db, LogTip tip, const std::vector<Event> &events);

/// A row of: number, time, run, kind, side, key, bytes, detail, chain. See Row::isWhole().
[[nodiscard]] LoggedEvent readEvent(Row &row);
/// As many as SQL is to tell: what no integer of it holds is any number.
[[nodiscard]] std::int64_t sqlLimit(std::size_t limit);

/// Events with a number above `after`, oldest first.
Result<std::vector<LoggedEvent>> eventsAfter(Connection &db, std::int64_t after, std::size_t limit);
/// The newest events at or below `within`, newest first.
Result<std::vector<LoggedEvent>> newestEvents(Connection &db, std::size_t limit,
                                              const RelPath &within);

/// The number of the first event that is altered, missing or slipped in; nothing when the log is
/// whole up to its tip.
Result<std::optional<std::int64_t>> firstBrokenEvent(Connection &db, const Meta &meta);
/// True when the newest event is the one that the tip names, and follows from the one before it.
Result<bool> tipFits(Connection &db, const Meta &meta);

} // namespace tern
