#pragma once

#include "engine_commands.h"

#include "settings/mount_table.h"

namespace tern {

/// Handlers of engine_commands.cpp that help to find a place for a remote. Control thread; disks
/// are touched on workers.

/// "places.mounts": the disks and shares that are mounted now.
void listDisks(const ControlHost &host, const CallPointer &call);
/// "places.make": makes the folder "path", whose parent has to be there. AlreadyExists.
void makePlace(const ControlHost &host, const CallPointer &call);

[[nodiscard]] QJsonObject toJson(const std::vector<MountedDisk> &disks);
/// The inverse; what is no disk is left out.
[[nodiscard]] std::vector<MountedDisk> mountedDisksFrom(const QJsonObject &object);

} // namespace tern
