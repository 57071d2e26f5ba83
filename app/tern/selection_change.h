#pragma once

#include "folder_access.h"

#include "control/selection_json.h"
#include "settings/settings_edit.h"

namespace tern {

/// What a command line asks to select differently in one folder.
struct SelectionWish {
    std::vector<RelPath> add;
    std::vector<RelPath> remove;
    std::optional<NewFolders> newFolders;

    [[nodiscard]] bool isEmpty() const { return add.empty() && remove.empty() && !newFolders; }
    [[nodiscard]] std::vector<RelPath> paths() const;
};

/// The folder that is meant: NAME, or the one that the first path lies in.
[[nodiscard]] Result<FolderTarget> folderToSelectIn(const Context &context,
                                                    const Arguments &arguments);
[[nodiscard]] Result<SelectionWish> wishFrom(const Context &context, const Arguments &arguments,
                                             const FolderTarget &folder);

/// What is selected now.
[[nodiscard]] Selection selectionOf(const FolderTarget &folder);
/// What would be selected: fails with a usageError() for a path that nobody has, and for a change
/// that needs a side which cannot be looked at.
[[nodiscard]] Result<Selection> changedSelection(FolderAccess &access, const FolderTarget &folder,
                                                 const SelectionWish &wish);
/// Writes it to config.yaml, durably; comments stay.
[[nodiscard]] SettingsEdit writeSelection(const Context &context, const FolderTarget &folder,
                                          const Selection &selection);

} // namespace tern
