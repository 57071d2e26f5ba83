#pragma once

#include "engine_commands.h"

namespace tern {

/// "selection.tree": all folders with what is in them. The same for a daemon and for a command line
/// that has opened the session itself. Arguments: "path", below which is told; "levels", how far
/// down. Blocks: worker, between runs. BadInput.
[[nodiscard]] Result<QJsonObject> answerTree(Session &session, const Clock &clock,
                                             const SyncOptions &options,
                                             const QJsonObject &arguments, const StopToken &stop);

/// Handlers of engine_commands.cpp. Control thread.
void showSelectionTree(const ControlHost &host, const CallPointer &call);
/// "selection.set": writes another selection to config.yaml and reads it again. Arguments "add" and
/// "remove": folders; "new_folders". What is no longer selected stays until it is freed.
void setSelection(const ControlHost &host, const CallPointer &call);

} // namespace tern
