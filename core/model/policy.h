#pragma once

#include "conflict.h"

#include <functional>
#include <map>

namespace tern {

enum class SyncMode : std::uint8_t { Bidirectional, UploadOnly, DownloadOnly };
[[nodiscard]] const char *name(SyncMode mode); ///< "bidirectional", "upload_only", ...
[[nodiscard]] std::optional<SyncMode> syncModeFromName(std::string_view name);

/// For a one-way mode: whether what goes on the side that leads goes on the other as well.
enum class Deletions : std::uint8_t { Keep, Mirror };

/// Whether a path may be synced without asking.
enum class Consent : std::uint8_t { Given, Needed };

/// What holds for one path, where rules make it differ from the folder's own.
struct PathPolicy {
    SyncMode mode = SyncMode::Bidirectional;
    Deletions deletions = Deletions::Keep;
    ConflictPolicy conflicts = ConflictPolicy::Ask;
    Consent consent = Consent::Given;

    bool operator==(const PathPolicy &) const = default;
};

/// The user's explicit decision on one open conflict. It holds only while both sides still are
/// what the user was shown; otherwise the conflict stands as it is now.
struct Resolution {
    ConflictPolicy use = ConflictPolicy::Ask; ///< Local, Remote, Both or Merge
    std::optional<Entry> local;
    std::optional<Entry> remote;

    bool operator==(const Resolution &) const = default;
};

/// What merging made of two edits. It holds only for those.
struct MergeOutcome {
    Digest base;
    Entry local; ///< with the digest of what was read
    Entry remote;
    std::optional<Entry> merged = {}; ///< kind, size, digest; nothing: the user is needed
    Undecided undecided = Undecided::NotMergeable; ///< why

    bool operator==(const MergeOutcome &) const = default;
};

/// What a side's storage can tell apart.
struct SideTraits {
    bool caseInsensitive = false;
    bool normalizesUnicode = false;
    /// The replica keeps what its storage would confuse under an escapedName(), unseen by others.
    bool escapesNames = false;
};

/// All that reconcile needs to know besides the changes. A value: no clock, no locale, no disk.
struct Policy {
    ConflictPolicy conflicts = ConflictPolicy::Ask;
    SyncMode mode = SyncMode::Bidirectional;
    Deletions deletions = Deletions::Keep;
    /// What the rules say of one path, with what stands there; must be a pure function. Empty: the
    /// three above hold everywhere.
    std::function<PathPolicy(const RelPath &, const Entry &)> at = {};
    /// Set: make the other side like this one wherever they differ, deletions included (what is
    /// displaced goes to the trash; the guard still watches).
    std::optional<Side> force = {};
    std::map<RelPath, Resolution> resolutions = {};
    std::map<RelPath, MergeOutcome> merges = {}; ///< answers to Plan::merges
    SideTraits localTraits = {};
    SideTraits remoteTraits = {};
    /// The form in which a side that cannot tell names apart would see a name (case folded,
    /// NFC). Needed when a side has such traits; must be a pure function.
    std::function<std::string(std::string_view)> canonicalName = {};
    /// Agreed paths with the same canonical form as a created one; the engine looks them up.
    std::vector<RelPath> clashCandidates = {};
    /// For `both`: whose version it is, as it stands in the name ("laptop", "lab-nas").
    std::string localLabel = "local";
    std::string remoteLabel = "remote";
    /// For `both`: the date in the name ("2026-11-20 19.14.05").
    std::string dateLabel = {};
    /// For `newest`: nanoseconds since 1970; times later than this are implausible.
    std::int64_t now = 0;

    [[nodiscard]] const SideTraits &traits(Side side) const
    {
        return side == Side::Local ? localTraits : remoteTraits;
    }
};

/// When the guard stops a run. Percentages are of the agreed files.
struct GuardLimits {
    enum class Kind : std::uint8_t { Default, Count, Percent, Off };
    Kind kind = Kind::Default; ///< Default: at least 10, and more than 1,000 or more than half
    std::uint64_t value = 0;   ///< for Count and Percent

    /// "500", "25%" or "off".
    [[nodiscard]] static std::optional<GuardLimits> parse(std::string_view text);
    bool operator==(const GuardLimits &) const = default;
};

} // namespace tern
