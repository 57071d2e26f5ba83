#pragma once

#include "file_system.h"

#include "model/entry.h"

namespace tern {

/// What a status says about identity and version of what it shows. Values, no I/O; see also
/// entryFromStatus() in scanner.h.

/// True when both show the same object in the same version: nothing was written in between, as
/// far as the file system's time can tell.
[[nodiscard]] bool isUnmoved(const FileStatus &a, const FileStatus &b);

/// True when entryFromStatus() would give this very object and version. Without a heap
/// allocation: asked of every unchanged file of every scan.
[[nodiscard]] bool matchesToken(const FileStatus &status, const Token &token);

/// The kind that is synced; nothing for sockets, pipes and devices.
[[nodiscard]] std::optional<Kind> syncedKind(FileType type);

} // namespace tern
