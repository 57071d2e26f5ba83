#pragma once

#include "entry.h"

namespace tern {

enum class ConflictType : std::uint8_t {
    ModifiedBoth,  ///< both sides changed the content
    DeletedLocal,  ///< deleted here, changed there
    DeletedRemote, ///< changed here, deleted there
    CreatedBoth,   ///< both sides made something different under the same new name
    TypeChanged,   ///< one side made it another kind of thing, the other changed it too
    NameClash,     ///< two names that one side cannot tell apart (case, Unicode form)
    AskFirst,      ///< only one side has something new, but a rule wants the user to be asked
};
[[nodiscard]] const char *name(ConflictType type); ///< "modified_both", ...
[[nodiscard]] std::optional<ConflictType> conflictTypeFromName(std::string_view name);

/// Why a policy that was asked to decide left the decision to the user.
enum class Undecided : std::uint8_t {
    Asked,            ///< the policy is to ask
    TimesEqual,       ///< `newest`: both were changed at the same time
    TimeImplausible,  ///< `newest`: a time before 1971 or in the future
    MergeUnavailable, ///< `merge`: only two edits of one file can be merged
    NoMergeBase,      ///< `merge`: what both edits started from is not kept
    NotMergeable,     ///< `merge`: no kind of content that is merged, or too much of it
    MergeOverlaps,    ///< `merge`: both changed the same places
};
[[nodiscard]] const char *name(Undecided reason); ///< "asked", ...

/// A choice that is the user's. Until it is made both sides stay as they are at this path.
struct Conflict {
    RelPath path;
    ConflictType type = ConflictType::ModifiedBoth;
    std::optional<Entry> local; ///< nothing: deleted, or not there
    std::optional<Entry> remote;
    Undecided undecided = Undecided::Asked;
    std::optional<RelPath> other = {}; ///< name_clash: the path it clashes with

    bool operator==(const Conflict &) const = default;
};

/// What to do with a conflict.
enum class ConflictPolicy : std::uint8_t { Ask, Newest, Local, Remote, Both, Merge };
[[nodiscard]] const char *name(ConflictPolicy policy); ///< "ask", "newest", ...
/// Takes the names above, and `user_prompt`, `keep_local`, `keep_remote`, `keep_both`.
[[nodiscard]] std::optional<ConflictPolicy> conflictPolicyFromName(std::string_view name);

} // namespace tern
