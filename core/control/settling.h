#pragma once

#include "engine/reopening.h"

#include <QJsonArray>
#include <QJsonObject>

#include <deque>

namespace tern {

/// Settling many conflicts in one run, and undoing that. Without threads of its own: what says
/// "worker" blocks.

inline constexpr qsizetype maxSettledAtOnce = 2'000; ///< in one call; what is more takes another

/// The run that settles these open conflicts, and what it shall settle.
struct SettlingRequest {
    RunRequest run;
    std::vector<SettledConflict> settled; ///< as far as it is known before
    QJsonArray left; ///< what no longer is what was shown: {"path":...,"code":...}
};

/// Of "conflicts" ({"path","local","remote"}, as conflicts.list gave them) and "use" in
/// `arguments`; BadInput. Worker.
Result<SettlingRequest> requestToSettle(Session &session, const QJsonObject &arguments);

/// What came of it: "settled" (how many), "left" (what is open still, and why), "failed" (how many
/// were not, or not wholly, carried out; they are asked about again), "guard", "failure" (of the
/// run, or of the first that failed). Worker.
Result<QJsonObject> settlingReport(Session &session, const RunSummary &summary,
                                   SettlingRequest &request);

/// Opens them again: "reopened" (how many), "left" (what was not, and why). Worker.
Result<QJsonObject> reopenAll(Session &session, const std::vector<SettledConflict> &settled,
                              std::int64_t now);

/// What was settled lately and can be opened again, by a number that is never used twice. Kept in
/// memory: after the end of the program there is the trash. Control thread.
class Settlings {
public:
    struct Kept {
        qint64 number = 0;
        std::string folder;
        std::vector<SettledConflict> settled;
    };
    qint64 keep(const std::string &folder, std::vector<SettledConflict> settled);
    /// Takes it out: it can be undone once.
    std::optional<Kept> take(qint64 number, const std::string &folder);

private:
    static constexpr std::size_t most = 16;
    std::deque<Kept> m_kept;
    qint64 m_last = 0;
};

} // namespace tern
