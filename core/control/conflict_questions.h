#pragma once

#include "engine/session.h"

#include <QJsonObject>

namespace tern {

/// What there is to know of one open conflict, for "conflicts.content", "conflicts.compare" and
/// "conflicts.merge-preview": arguments "path", and "shown" (the conflict as conflicts.list gave
/// it, or empty). Contents are told only while both sides still are what the conflict was found
/// with (ChangedMeanwhile). NotFound when none is open there; BadInput for wrong arguments.
/// Blocks: worker only.

inline constexpr std::uint64_t maxContentBytes = std::uint64_t{4} << 20U;

/// The bytes of "side": "base64", "size", "digest". TooLarge above maxContentBytes; NotFound for
/// a side that has no file there.
Result<QJsonObject> conflictContent(Session &session, const QJsonObject &arguments);

/// See comparison_json.h; for kind "other" with the digests of both sides ("local_digest",
/// "remote_digest") of files to maxContentBytes.
Result<QJsonObject> compareConflict(Session &session, const QJsonObject &arguments);

/// What merging would make: "merged", then "size" and "rows" with the lines that came of it (in
/// notebooks {"cell":{...}} before those of its source), or "undecided":
/// why not.
Result<QJsonObject> previewMerge(Session &session, const QJsonObject &arguments);

/// The open conflict at `path`, as far as it still is what the user was `shown`.
Result<Conflict> openConflictAt(Session &session, const RelPath &path, const QJsonObject &shown);

/// True for what the user was shown as an entry, or as nothing.
[[nodiscard]] bool looksTheSame(const QJsonValue &shown, const std::optional<Entry> &now);

} // namespace tern
