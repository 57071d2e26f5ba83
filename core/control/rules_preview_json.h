#pragma once

#include "engine/rules_preview.h"
#include "settings/candidate_rules.h"

#include <QJsonObject>

namespace tern {

/// What the command "rules.preview" takes and gives, and what `tern rules preview --json` prints.
/// Reading is as lenient as that of json_read.h. Pure; any thread.

[[nodiscard]] QJsonObject toJson(const RulesPreview &preview);
[[nodiscard]] RulesPreview rulesPreviewFrom(const QJsonObject &object);

/// Keys "rules", "text", "exclude", "include".
[[nodiscard]] QJsonObject toJson(const CandidateRules &candidate);
[[nodiscard]] CandidateRules candidateRulesFrom(const QJsonObject &object);

/// "paths": how many are wanted of each share.
[[nodiscard]] std::size_t previewPathsFrom(const QJsonObject &object);

} // namespace tern
