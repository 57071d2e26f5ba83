#pragma once

#include "engine/session.h"

#include <QJsonObject>

namespace tern {

/// The commands that ask, or tidy, one session between two runs: "conflicts.list", "trash.list",
/// "trash.restore", "trash.clean", "log" and those of conflict_questions.h. The same for a daemon
/// and for a command line that has opened the session itself. Blocks: worker only. Unsupported for
/// another command; BadInput for arguments that are missing or wrong.
Result<QJsonObject> answerQuestion(Session &session, const Clock &clock, const std::string &command,
                                   const QJsonObject &arguments);

/// A run's request from the arguments of "sync" and "force-sync": "dry_run", "union", "conflict",
/// "mode", "max_delete", "bwlimit" (see parseBandwidth()), "direction". BadInput names the key and
/// the value.
Result<RunRequest> requestFrom(const QJsonObject &arguments, const SyncOptions &options);

} // namespace tern
