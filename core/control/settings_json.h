#pragma once

#include "configuration.h"

#include "settings/effective_values.h"

#include <QJsonObject>

namespace tern {

/// Settings as JSON: what the commands that show and change them take and give, and what the
/// command line prints. Pure; any thread.

[[nodiscard]] QJsonObject toJson(const EffectiveValue &value);
/// `message`: the complaint in words.
[[nodiscard]] QJsonObject toJson(const Complaint &complaint, const std::string &message);
[[nodiscard]] QJsonObject toJson(const FolderSettings &folder);
[[nodiscard]] QJsonObject toJson(const PlaceObjection &objection);

/// A folder to be added: "local" and "remote" (absolute, or with "~/"), "name", "sync_mode",
/// "conflict_policy", "max_delete", and "rules", the name of a template. Without a name it gets one
/// that `known` has not. BadInput; or what speaks against a place, in words. Blocks: resolves
/// symlinks.
Result<NewFolder> newFolderFrom(const QJsonObject &arguments, const Configuration &configuration,
                                const Settings &known);

} // namespace tern
