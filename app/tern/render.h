#pragma once

#include "session_loop.h"
#include "terminal.h"

namespace tern {

/// Reports as people read them. A guard without a subject is given the root that it speaks of.

/// What a run did, what waits for the user, and how it stands.
void renderSummary(Terminal &out, const RunSummary &summary);
/// What a run would do: each step, then the counts.
void renderPlan(Terminal &out, const RunReport &report);
void renderCounts(Terminal &out, const Plan &plan);
void renderConflicts(Terminal &out, const std::vector<Conflict> &conflicts,
                     const std::string &folder);
void renderStatus(Terminal &out, const StatusSnapshot &snapshot);
void renderExplanation(Terminal &out, const Explanation &explanation, std::int64_t now);

/// The root's path put into a guard's facts, where they do not name it.
[[nodiscard]] GuardStop withRoot(GuardStop stop, const FolderTarget &target);
/// The same for a failure whose subject is a file of ours inside a root that takes no writes.
[[nodiscard]] Error withRoot(Error error, const FolderTarget &target);
/// The conflicts of a preview: those that are open, and those that the plan found.
[[nodiscard]] std::vector<Conflict> conflictsIn(const RunReport &report);

} // namespace tern
