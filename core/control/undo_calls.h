#pragma once

#include "engine_commands.h"

namespace tern {

[[nodiscard]] QJsonObject toJson(const UndoResult &result);
[[nodiscard]] UndoResult undoResultFrom(const QJsonObject &object);
/// From "run", "dry_run" and "new_files" ("stay" or "to_trash"). BadInput.
[[nodiscard]] Result<UndoRequest> undoRequestFrom(const QJsonObject &arguments);

/// Handler of engine_commands.cpp. Control thread.
void undoRun(const ControlHost &host, const CallPointer &call);

} // namespace tern
