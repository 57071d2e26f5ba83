#pragma once

#include "engine_commands.h"

namespace tern {

/// "selection": what can be selected, and what would come of it. The same for a daemon and for a
/// command line that has opened the session itself. Arguments: "new_folders" and "choices", in
/// place of the selection in `options`; "also": folders to be told of; "arriving": folders of which
/// is told what a run would bring. Blocks: worker, between runs. BadInput.
[[nodiscard]] Result<QJsonObject> answerSelection(Session &session, const Clock &clock,
                                                  const SyncOptions &options,
                                                  const QJsonObject &arguments);

/// From the arguments of "free": "dry_run", "within", and, for a dry run alone, "new_folders" and
/// "choices". BadInput.
[[nodiscard]] Result<Engine::FreeOrder> freeOrderFrom(const QJsonObject &arguments);

/// Handlers of engine_commands.cpp. Control thread.
void surveyFolder(const ControlHost &host, const CallPointer &call);
/// Reads the configuration again first, so that what is freed is what it says now.
void freeFolder(const ControlHost &host, const CallPointer &call);

} // namespace tern
