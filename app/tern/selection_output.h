#pragma once

#include "targets.h"

#include "control/selection_json.h"
#include "control/selection_tree_json.h"

namespace tern {

/// What a `tern select` that changes something has to say.
struct SelectionReport {
    std::string folder;
    Selection selection = {}; ///< as it is, or would be
    bool isChanged = false;
    bool isDryRun = false;
    std::vector<RelPath> removed = {};
    std::optional<Tally> arriving = {};
    std::optional<FreeResult> freed = {};
};

/// The tree of folders, and what is said of each.
void renderSurvey(Context &context, const FolderTarget &folder, const SelectionSurvey &survey);
/// The same with what is in the folders.
void renderTree(Context &context, const FolderTarget &folder, const SelectionTreeReader &tree);
/// In words, or as JSON.
ExitStatus outputSelection(Context &context, const Arguments &arguments, const FolderTarget &folder,
                           SelectionReport report);
/// What the answer to "selection" says would come.
[[nodiscard]] std::optional<Tally> arrivingFrom(const QJsonObject &answer);

} // namespace tern
