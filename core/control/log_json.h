#pragma once

#include "journal/log_reader.h"

#include <QJsonObject>

namespace tern {

/// Queries of the log and what comes of them as JSON. Pure; any thread.

/// From "before", "limit" (1 to 1000), "kinds", "words", "since_ns", "until_ns", "path" and "run".
/// Of kinds, names of events are understood, and names of groups: see kindsOfGroup(). BadInput.
[[nodiscard]] Result<LogQuery> logQueryFrom(const QJsonObject &arguments);
/// "up", "down", "moved", "deleted", "conflicts", "problems": what users tell apart. Empty for any
/// other word.
[[nodiscard]] std::set<EventKind> kindsOfGroup(std::string_view word);

[[nodiscard]] QJsonObject toJson(const LoggedRun &run);
[[nodiscard]] QJsonObject toJson(const LogPage &page);
[[nodiscard]] QJsonObject toJson(const RunPage &page);

// Back again, as lenient as json_read.h.
[[nodiscard]] LoggedEvent loggedEventFrom(const QJsonObject &object); ///< without its chain
[[nodiscard]] LoggedRun loggedRunFrom(const QJsonObject &object);
[[nodiscard]] LogPage logPageFrom(const QJsonObject &object);
[[nodiscard]] RunPage runPageFrom(const QJsonObject &object);

} // namespace tern
