#pragma once

#include "interrupt.h"
#include "targets.h"

#include "engine/explain.h"
#include "engine/freeing.h"
#include "engine/rules_preview.h"
#include "engine/undoing.h"

#include <QJsonObject>

namespace tern {

/// What a run reported at its end.
struct RunReport {
    RunSummary summary;
    Plan plan; ///< for a preview
};

/// For command lines that do the work themselves, because no daemon has the pair: opens the session
/// and an event loop, and ends both. Main thread; needs a QCoreApplication. Locked when another
/// process is at work on the pair.
///
/// Ctrl-C and SIGTERM ask the run to stop. What has not ended within a second is left as it is,
/// and so after a second Ctrl-C: the next run continues (any moment is a safe one to end at).
Result<RunReport> runInSession(Context &context, const FolderTarget &target, RunRequest request,
                               RunListener listener);
Result<Explanation> explainInSession(Context &context, const FolderTarget &target,
                                     const RelPath &path);
/// Settles conflicts as control/settling.h says; ends as a run does.
Result<QJsonObject> settleInSession(Context &context, const FolderTarget &target,
                                    const QJsonObject &arguments, RunListener listener);

/// Frees local space; ends as a run does.
Result<FreeResult> freeInSession(Context &context, const FolderTarget &target,
                                 const FreeRequest &request);

/// Takes back what a run did; ends as a run does.
Result<UndoResult> undoInSession(Context &context, const FolderTarget &target,
                                 const UndoRequest &request);

/// Answers "selection", see control/selection_calls.h.
Result<QJsonObject> surveyInSession(Context &context, const FolderTarget &target,
                                    const QJsonObject &arguments);
/// Answers "selection.tree", see control/selection_tree_calls.h.
Result<QJsonObject> treeInSession(Context &context, const FolderTarget &target,
                                  const QJsonObject &arguments);
/// Asks between runs, without an event loop.
Result<QJsonObject> askInSession(Context &context, const FolderTarget &target,
                                 const std::string &command, const QJsonObject &arguments);
/// Answers "rules.count" and "rules.match", see control/rules_calls.h.
Result<QJsonObject> askRulesInSession(Context &context, const FolderTarget &target,
                                      const std::string &command, const QJsonObject &arguments);
Result<RulesPreview> previewRulesInSession(Context &context, const FolderTarget &target,
                                           const RulesQuestion &question);

} // namespace tern
