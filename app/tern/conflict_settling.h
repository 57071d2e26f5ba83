#pragma once

#include "folder_access.h"

#include <QJsonArray>

namespace tern {

/// One open conflict, as its folder told of it.
struct FoundConflict {
    FolderTarget folder;
    QJsonObject json; ///< a choice holds only for what is told here
    Conflict conflict;
};

/// Of all these folders. Those that never were synced have none, and no journal to ask.
Result<std::vector<FoundConflict>> openConflicts(Context &context,
                                                 const std::vector<FolderTarget> &targets);

/// What came of a choice on conflicts of one folder.
struct Settling {
    ConflictPolicy use = ConflictPolicy::Ask;
    std::uint64_t settled = 0;
    std::uint64_t failed = 0; ///< not, or not wholly, carried out
    QJsonArray left = {};     ///< what is open still: {"path":...,"code":...}
    QJsonArray undo = {};     ///< what `tern conflicts reopen` takes
    std::optional<GuardStop> guard = {};
    std::optional<Error> failure = {}; ///< of the run, which did not go through
    std::optional<Error> problem = {}; ///< of the first that failed
};

/// Settles all of them as `use` says, as many at once as the control socket carries. Requires that
/// all are of `folder`.
[[nodiscard]] Settling settle(Context &context, const Arguments &arguments,
                              const FolderTarget &folder,
                              const std::vector<FoundConflict> &conflicts, ConflictPolicy use);

[[nodiscard]] QJsonObject toJson(const Settling &settling);
/// Says how a choice is undone, where it can be.
void sayHowToUndo(Terminal &out, const Settling &settling);
/// Says what was not settled, and why; how the program ends.
ExitStatus reportLeft(Context &context, const FolderTarget &folder, const Settling &settling);

} // namespace tern
