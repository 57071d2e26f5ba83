#pragma once

#include "settings.h"

namespace tern {

/// `text` with one more folder entry; every other byte, comments included, stays. BadInput when
/// the name, or a path that YAML cannot carry (not UTF-8), is refused; Unsupported when the file
/// is laid out so that it cannot be edited safely.
Result<std::string> withFolder(const std::string &text, const FolderSettings &folder);

/// `text` without the entry of that name. NotFound, Unsupported.
Result<std::string> withoutFolder(const std::string &text, std::string_view name);

/// Reads `file` (or nothing), edits it, checks the result, and puts it in place: a temporary file
/// beside it, fsync, rename, fsync of the folder; 0600. A symlink is followed, so that it stays
/// one. Two edits at once wait for each other. The complaints are those of the file as it is, or
/// of the result: nothing was written then.
struct SettingsEdit {
    std::optional<Error> error;
    std::vector<Complaint> complaints;

    [[nodiscard]] bool isDone() const { return !error && complaints.empty(); }
};
[[nodiscard]] SettingsEdit addFolderToFile(const std::string &file, const std::string &home,
                                           const FolderSettings &folder);
[[nodiscard]] SettingsEdit removeFolderFromFile(const std::string &file, const std::string &home,
                                                std::string_view name);

} // namespace tern
