#pragma once

#include "engine_commands.h"

namespace tern {

/// Handlers of engine_commands.cpp that work on one folder. Control thread.

/// The folder under "name", or "" for all where there is no such argument. For an unknown name the
/// call is answered, and nothing comes back.
[[nodiscard]] std::optional<std::string> folderOrAll(const Engine &engine, const CallPointer &call);

/// The folder under "name", or the one with the places under "local" and "remote"; answered
/// likewise.
[[nodiscard]] std::optional<std::string> oneFolder(const Engine &engine, const CallPointer &call);

/// Runs, and tells the call of progress and events until it is over.
void runTelling(const ControlHost &host, const CallPointer &call, const std::string &folder,
                RunRequest request, Engine::Done done);

void startSync(const ControlHost &host, const CallPointer &call);
void askSession(const ControlHost &host, const CallPointer &call);
void explainPath(const ControlHost &host, const CallPointer &call);
void previewRulesOf(const ControlHost &host, const CallPointer &call);

} // namespace tern
