#pragma once

#include "folder_access.h"

#include "control/selection_json.h"
#include "engine/selection_change.h"

namespace tern {

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

} // namespace tern
