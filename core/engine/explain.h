#pragma once

#include "session.h"

namespace tern {

/// Why a path is here, not here, or waiting: what each side has, what was agreed, and what the
/// planner would do with it now.
struct Explanation {
    RelPath path;
    std::optional<Entry> local;
    std::optional<Entry> remote;
    std::optional<AgreedEntry> agreed;
    std::vector<Action> actions; ///< at the path, or a move that carries it
    std::optional<Conflict> conflict;
    std::vector<Problem> problems;     ///< at the path, or above it
    std::optional<FailedPath> failure; ///< tried before, and when again
    std::optional<GuardStop> guard;    ///< what stops the whole folder now
    std::optional<Error> failureOfRun; ///< why it could not be asked
    std::optional<Ruling> ruling;      ///< what the rules say of it
    std::vector<LoggedEvent> history;  ///< newest first
};

/// What the planner said about `path` in a preview of everything (a move may carry it). Pure.
[[nodiscard]] Explanation verdictOn(const RelPath &path, const RunResult &preview);
/// Adds what only the disks, the journal and the rules know. `now`: nanoseconds since 1970. Blocks:
/// worker, between runs.
void addFacts(Session &session, const SharedRules &rules, std::int64_t now,
              Explanation &explanation);

/// Both together, for a session that nobody else uses. Control thread; `done` likewise.
void explain(Session &session, Executor &executor, const RelPath &path, const SyncOptions &options,
             const Clock &clock, std::function<void(Explanation)> done);

} // namespace tern
