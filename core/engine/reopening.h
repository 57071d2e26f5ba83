#pragma once

#include "session.h"

#include "model/agreed.h"

namespace tern {

/// One conflict that a run settled, with all that is needed to open it again.
struct SettledConflict {
    Conflict conflict; ///< as it was open
    ConflictPolicy use = ConflictPolicy::Ask;
    std::optional<AgreedEntry> agreedBefore; ///< by the settling; nothing: nothing was agreed
    std::optional<AgreedEntry> agreedAfter;
    std::string localTrash; ///< TrashItem::name of what the run displaced; empty: nothing was
    std::string remoteTrash;
};

/// What is agreed at each of these paths, in their order. Blocks: worker only.
[[nodiscard]] Result<std::vector<std::optional<AgreedEntry>>>
agreedAt(Session &session, const std::vector<RelPath> &paths);

/// Completes `settled`, of which all but agreedAfter and the trash are known, with what `run` did.
/// What that run left open is taken out. Blocks: worker only.
[[nodiscard]] Result<std::vector<SettledConflict>>
settledBy(Session &session, const std::string &run, std::vector<SettledConflict> settled);

/// True for what reopen() can undo: one version displaced the other. Where both were kept nothing
/// is to be undone: nothing was displaced.
[[nodiscard]] bool canReopen(const SettledConflict &settled);

/// Undoes a settling, so that the next run finds the conflict open as it was: what was agreed
/// before is agreed again, then what the settling brought goes to the trash, and what it displaced
/// comes back from there, on each side. Nothing is overwritten, and the agreement goes first:
/// wherever this is cut off, the next run finds two equal versions, or a conflict.
/// ChangedMeanwhile when anything moved since; NotFound when the trash no longer has it. Blocks:
/// worker only; flush() of both sides is the caller's.
[[nodiscard]] Result<void> reopen(Session &session, const SettledConflict &settled,
                                  std::int64_t now);

} // namespace tern
