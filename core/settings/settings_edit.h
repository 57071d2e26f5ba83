#pragma once

#include "settings.h"
#include "settings_set.h"

namespace tern {

/// An entry to be made. What is not set is not written, so that it stays as the rest of the file
/// has it.
struct NewFolder {
    std::string name;
    std::string local;
    std::string remote;
    std::optional<SyncMode> mode = {};
    std::optional<ConflictPolicy> conflicts = {};
    std::optional<GuardLimits> maxDelete = {};
    std::optional<std::string> rules = {};
};

/// `text` with one more folder entry; every other byte, comments included, stays. BadInput when
/// the name, or a path that YAML cannot carry (not UTF-8), is refused; Unsupported when the file
/// is laid out so that it cannot be edited safely.
Result<std::string> withFolder(const std::string &text, const NewFolder &folder);

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
/// The same for one value: see withSetting(). Refused as well when a folder whose rules were right
/// would have rules with a mistake.
[[nodiscard]] SettingsEdit setInFile(const std::string &file, const std::string &home,
                                     const SettingKey &key, const std::vector<std::string> &values);
/// The same for taking one out: see withoutSetting().
[[nodiscard]] SettingsEdit unsetInFile(const std::string &file, const std::string &home,
                                       const SettingKey &key);
/// Puts `text` in the place of a file that still reads `before`. ChangedMeanwhile otherwise.
[[nodiscard]] SettingsEdit replaceSettingsText(const std::string &file, const std::string &before,
                                               const std::string &text);
/// A folder for this user alone, where nothing stands yet; what is there keeps its mode, for it may
/// not be ours.
Result<void> makeMissingFolder(const std::string &path);
/// Writes a whole file in the same way, its folder with it.
Result<void> writeSettingsFile(const std::string &file, const std::string &text);
[[nodiscard]] SettingsEdit addFolderToFile(const std::string &file, const std::string &home,
                                           const NewFolder &folder);
[[nodiscard]] SettingsEdit removeFolderFromFile(const std::string &file, const std::string &home,
                                                std::string_view name);

} // namespace tern
