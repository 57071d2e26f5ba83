#pragma once

#include "conflict.h"
#include "problem.h"
#include "scan.h"

namespace tern {

enum class ActionKind : std::uint8_t {
    MakeDirectory, ///< a directory; what stood there (a file, a symlink) goes to the trash
    Copy,          ///< a file or symlink with the other side's content, new or in place of `before`
    SetMetadata,   ///< executable bit and mtime; no content moves
    Move,          ///< `from` becomes `path`, with all below it
    Remove,        ///< to the trash; a directory only once it is empty
};
[[nodiscard]] const char *name(ActionKind kind); ///< "make_directory", ...

/// Actions run phase by phase; within a phase in the plan's order.
enum class Phase : std::uint8_t {
    Arrange, ///< moves, and the directories that they need
    Clear,   ///< removals below a directory that becomes something else, deepest first
    Make,    ///< directories, copies and metadata, in tree order
    Remove,  ///< removals, deepest first
};

/// One step on one side. Conditional: it is carried out only while `before` still stands there.
struct Action {
    Side side = Side::Remote; ///< the side that changes
    Phase phase = Phase::Make;
    ActionKind kind = ActionKind::Copy;
    RelPath path;
    std::optional<RelPath> from; ///< Move only; as it is called when the action's turn comes
    std::optional<Entry> before; ///< what stands at `path` (Move: at `from`); nothing: nothing
    std::optional<Entry> after;  ///< what shall stand at `path`; nothing for Remove
    /// What stands on the other side at `path`, whose content is copied, or with which the result
    /// will agree. Nothing for Remove, when the other side has nothing there, and for a Move that
    /// sets the loser of a conflict aside: the agreement does not move with that one.
    std::optional<Entry> counterpart;
    /// Copy only: what is copied is not `counterpart`, but what its edits and those of `before`
    /// make together, starting from the kept content with this digest. The other side gets the
    /// same by the action after this one, or the one before.
    std::optional<Digest> mergeBase = {};

    bool operator==(const Action &) const = default;
};

/// What both sides already show alike: only the journal has to learn it, once both are durable.
struct Agreement {
    enum class Kind : std::uint8_t { Put, Erase, Move };
    Kind kind = Kind::Put;
    RelPath path;
    std::optional<RelPath> from = {};      ///< Move: both sides renamed it alike
    std::optional<AgreedEntry> entry = {}; ///< Put: what is agreed now; Move: the same, at `path`

    bool operator==(const Agreement &) const = default;
};

/// Two edits of one file that are to be merged. Whether they can be is found out by who can read
/// them; the answer goes into Policy::merges.
struct MergeRequest {
    RelPath path; ///< where it shall stand
    Digest base;  ///< of what both edits started from
    RelPath localPath;
    Entry local;
    RelPath remotePath;
    Entry remote;

    bool operator==(const MergeRequest &) const = default;
};

/// What should happen. A value: made by reconcile, reviewed by the guard, carried out by a session.
struct Plan {
    /// What both sides renamed alike comes first, in the order in which it must be learned; the
    /// rest in tree order. To be learned before the actions' results.
    std::vector<Agreement> agreements;
    std::vector<Action> actions;           ///< by phase, then as they must run
    std::vector<Conflict> conflicts;       ///< tree order
    std::vector<Problem> problems;         ///< tree order
    std::vector<MergeRequest> merges = {}; ///< tree order; until they are answered, conflicts

    [[nodiscard]] bool isEmpty() const
    {
        return agreements.empty() && actions.empty() && conflicts.empty() && problems.empty();
    }
    bool operator==(const Plan &) const = default;
};

} // namespace tern
