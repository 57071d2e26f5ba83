#pragma once

#include "session_loop.h"

#include "control/control_client.h"
#include "engine/freeing.h"
#include "engine/rules_preview.h"

namespace tern {

/// Where a pair's work is done: by the daemon, when one runs that has it, else right here. Both
/// give the same answers. Main thread.
class FolderAccess {
public:
    explicit FolderAccess(Context &context) : m_context(context) {}

    /// One of the questions of control/session_questions.h.
    Result<QJsonObject> ask(const FolderTarget &target, const std::string &command,
                            const QJsonObject &arguments = {});
    /// A run as `arguments` say (see requestFrom()), with `options` where this program does it.
    Result<RunReport> run(const FolderTarget &target, const QJsonObject &arguments,
                          const RunListener &listener);
    /// "conflicts.settle", see requestToSettle() and settlingReport() in control/settling.h. What
    /// the daemon settled can be undone.
    Result<QJsonObject> settle(const FolderTarget &target, const QJsonObject &arguments,
                               const RunListener &listener);
    Result<Explanation> explain(const FolderTarget &target, const RelPath &path);
    /// Of a configured folder. `paths`: how many are wanted of each share.
    Result<RulesPreview> previewRules(const FolderTarget &target, const CandidateRules &candidate,
                                      std::size_t paths);
    /// "rules.count" or "rules.match", see control/rules_calls.h.
    Result<QJsonObject> askRules(const FolderTarget &target, const std::string &command,
                                 const QJsonObject &arguments);
    /// "selection", see control/selection_calls.h.
    Result<QJsonObject> survey(const FolderTarget &target, const QJsonObject &arguments);
    /// "selection.tree", see control/selection_tree_calls.h.
    Result<QJsonObject> tree(const FolderTarget &target, const QJsonObject &arguments);
    /// `request.selection` is what is configured, except for a preview.
    Result<FreeResult> free(const FolderTarget &target, const FreeRequest &request);

    Result<UndoResult> undo(const FolderTarget &target, const UndoRequest &request);

private:
    /// The daemon's connection, when it has the pair; then `m_name` is what it calls it.
    ControlClient *daemonWith(const FolderTarget &target);
    /// Asks for what takes a run; ends early when the user does not want to wait for it.
    Result<QJsonObject> waitForDaemon(ControlClient &client, const std::string &command,
                                      const QJsonObject &arguments, const RunListener &listener);
    Result<RunReport> runByDaemon(ControlClient &client, const std::string &command,
                                  const QJsonObject &arguments, const RunListener &listener);

    Context &m_context;
    std::unique_ptr<ControlClient> m_client;
    std::string m_name;
};

} // namespace tern
