#pragma once

#include "file_system.h"

#include "model/entry.h"

namespace tern {

/// Whether what stands somewhere is still what was looked at: the conditions of law 3 on a disk.

/// True when `status` shows what `expected` tells: kind; for files size and mtime; the token's
/// version where `expected` carries one; for directories the object where both know it.
[[nodiscard]] bool shows(const FileStatus &status, const Entry &expected);

/// True when both are one object with the same size and times. The change time does not count: a
/// rename or a second name moves it.
[[nodiscard]] bool sameObject(const FileStatus &a, const FileStatus &b);

/// The entry that stands there directly after it was changed: with its token, unsettled, because
/// the clock tick of the change is not over.
[[nodiscard]] Entry freshEntry(const FileStatus &status);

/// The kind of Entry for a type; Unsupported for sockets, pipes and devices.
[[nodiscard]] Result<Kind> kindOf(FileType type, std::string_view subject);

} // namespace tern
