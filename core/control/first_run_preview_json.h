#pragma once

#include "engine/first_run_preview.h"

#include <QJsonObject>

namespace tern {

/// What the command "preview.pair" gives: "up", "down", "same", "conflicts", "asks" and "left_out",
/// each with "files", "bytes", "paths" and "extensions" (each with "extension", "files", "bytes");
/// of what is left out also "by", the rules. "moved", "removed" and "agreed_files" are of a pair
/// that was synced before. "problems", "problem_count", and "guard" where one would stop it. Pure;
/// any thread.
[[nodiscard]] QJsonObject toJson(const FirstRunPreview &preview);

/// "paths": how many are wanted of each share.
[[nodiscard]] std::size_t firstRunPreviewPathsFrom(const QJsonObject &arguments);

} // namespace tern
