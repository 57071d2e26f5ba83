#pragma once

#include "base/rel_path.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <string>

namespace tern {

/// What the page shows of the log. A value.
struct LogFilter {
    QString kinds; ///< a group of control/log_json.h, or empty
    QString words;
    std::string folder;          ///< empty: all
    std::int64_t since = 0;      ///< nanoseconds since 1970; 0: everything
    std::optional<RelPath> path; ///< only the history of this file of `folder`

    bool operator==(const LogFilter &) const = default;
    /// True when it leaves out events of a run.
    [[nodiscard]] bool leavesOut() const { return !kinds.isEmpty() || !words.isEmpty(); }
};

/// The arguments of "log.page", "log.runs" and "log.export" that stand for it, but for the folder.
[[nodiscard]] QJsonObject argumentsOf(const LogFilter &filter);

} // namespace tern
