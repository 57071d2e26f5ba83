#pragma once

#include "engine_commands.h"

namespace tern {

/// Handlers of engine_commands.cpp that read and change the configuration. What they change is in
/// force when they answer. Control thread; files are read and written on workers.

/// "config.show": what holds, and why. Argument: "key", itself and all below it.
void showConfig(const ControlHost &host, const CallPointer &call);
/// "config.set": "key" and "value", as on the command line.
void setConfig(const ControlHost &host, const CallPointer &call);
/// "config.unset": "key". NotFound when nothing is set there.
void unsetConfig(const ControlHost &host, const CallPointer &call);

/// "folders.add": see newFolderFrom(). Answers the name, and where its template of rules lies.
void addFolder(const ControlHost &host, const CallPointer &call);
/// "folders.remove": "name".
void removeFolder(const ControlHost &host, const CallPointer &call);
/// "folders.list": as they are configured.
void listFolders(const ControlHost &host, const CallPointer &call);

/// "rules.templates": names, what each is for, as its own first lines say, and its text.
void listRuleTemplates(const ControlHost &host, const CallPointer &call);

} // namespace tern
