#pragma once

#include "engine/freeing.h"
#include "engine/selection_survey.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tern {

/// Values of selecting and freeing as JSON, and back; as lenient as json_read.h. Pure; any thread.

[[nodiscard]] QJsonObject toJson(const SurveyedFolder &folder);
[[nodiscard]] QJsonObject toJson(const SelectionSurvey &survey);
[[nodiscard]] QJsonObject toJson(const KeptHere &kept);
[[nodiscard]] QJsonObject toJson(const FreeResult &result);
[[nodiscard]] QJsonArray pathsToJson(const std::vector<RelPath> &paths);

[[nodiscard]] SelectionSurvey surveyFrom(const QJsonObject &object);
[[nodiscard]] FreeResult freeResultFrom(const QJsonObject &object);
/// BadInput, with `key` as its subject, for what is no path and for too many.
[[nodiscard]] Result<std::vector<RelPath>> pathsFrom(const QJsonObject &object, const QString &key);

/// Puts a selection that may not be the configured one among the arguments of a command.
void putSelection(QJsonObject &arguments, const Selection &selection);
/// Nothing when there is none. BadInput when it cannot be understood.
[[nodiscard]] Result<std::optional<Selection>> selectionFrom(const QJsonObject &arguments);

} // namespace tern
