#pragma once

#include "engine_commands.h"

namespace tern {

/// The answers, the same for a daemon and for a command line that has opened the session itself.
/// Both block: worker, between runs. BadInput, Stopped.
[[nodiscard]] Result<QJsonObject> answerMatch(Session &session, const Clock &clock,
                                              const QJsonObject &arguments, const StopToken &stop);
[[nodiscard]] Result<QJsonObject> answerCount(Session &session, const Clock &clock,
                                              const SyncOptions &options, const StopToken &stop);

/// Handlers of engine_commands.cpp. Control thread. A call that is abandoned ends its look.

/// "rules.read": the file that governs a folder, its text and its rules.
void readRules(const ControlHost &host, const CallPointer &call);
/// "rules.check": what is wrong with a text, and which rules stand in it.
void checkRules(const ControlHost &host, const CallPointer &call);
/// "rules.edit": a text with single changes.
void editRules(const ControlHost &host, const CallPointer &call);
/// "rules.write": puts a text in the place of the file that governs a folder.
void writeRules(const ControlHost &host, const CallPointer &call);
/// "rules.count": how much each rule decides about.
void countRules(const ControlHost &host, const CallPointer &call);
/// "rules.match": what an expression or a pattern matches.
void matchRules(const ControlHost &host, const CallPointer &call);

} // namespace tern
