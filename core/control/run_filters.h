#pragma once

#include "base/result.h"
#include "engine/session.h"

#include <QJsonObject>

namespace tern {

/// What a run admits, as its arguments say: "include", "exclude", "filter" and "filter_expr",
/// arrays of texts (see rules/path_filter.h). An empty function when nothing is given. BadInput
/// in the form of rules/rule_error.h. `now`: nanoseconds since 1970, for ages.
Result<std::function<bool(const RelPath &, const Entry &)>>
admissionFrom(const QJsonObject &arguments, std::int64_t now);

} // namespace tern
