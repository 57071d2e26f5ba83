#pragma once

#include "engine/explain.h"
#include "model/status_snapshot.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace tern {

/// Values of the model as JSON: what `--json` prints, and what the control socket carries. Names
/// are bytes (see bytes.h), times are there twice ("modified" for people, "modified_ns" exact),
/// codes are the stable names. Pure; any thread. json_read.h is the inverse.

/// Words for a problem's "message"; core has none, so the default gives the bare facts.
using Describe = std::function<std::string(const Problem &)>;

[[nodiscard]] QJsonObject toJson(const Error &error);
[[nodiscard]] QJsonObject toJson(const Entry &entry);
[[nodiscard]] QJsonObject toJson(const Conflict &conflict);
[[nodiscard]] QJsonObject toJson(const OpenConflict &conflict);
[[nodiscard]] QJsonObject toJson(const Problem &problem, const Describe &describe = {});
[[nodiscard]] QJsonObject toJson(const GuardStop &stop);
/// The object of `tern sync --json`. "waiting", "guard" and "failure" are there only when they are
/// set.
[[nodiscard]] QJsonObject toJson(const RunSummary &summary, const Describe &describe = {});
[[nodiscard]] QJsonObject toJson(const Action &action);
[[nodiscard]] QJsonObject toJson(const Plan &plan, const Describe &describe = {});
[[nodiscard]] QJsonObject toJson(const Progress &progress);
[[nodiscard]] QJsonObject toJson(const Event &event);
[[nodiscard]] QJsonObject toJson(const LoggedEvent &event);
[[nodiscard]] QJsonObject toJson(const Wait &wait);
[[nodiscard]] QJsonObject toJson(const LargeFilesWait &wait);
[[nodiscard]] QJsonObject toJson(const FolderStatus &status, const Describe &describe = {});
[[nodiscard]] QJsonObject toJson(const StatusSnapshot &snapshot, const Describe &describe = {});
[[nodiscard]] QJsonObject toJson(const FailedPath &failure, const Describe &describe = {});
[[nodiscard]] QJsonObject toJson(const TrashItem &item);
[[nodiscard]] QJsonObject toJson(const Ruling &ruling);
[[nodiscard]] QJsonObject toJson(const Explanation &explanation, const Describe &describe = {});
[[nodiscard]] QJsonArray toJson(const std::vector<Conflict> &conflicts);
[[nodiscard]] QJsonArray toJson(const std::vector<Event> &events);

/// A problem's stable code: the error's for one that failed, else the kind's.
[[nodiscard]] std::string codeOf(const Problem &problem);

} // namespace tern
