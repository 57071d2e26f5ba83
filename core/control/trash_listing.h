#pragma once

#include "engine_commands.h"

#include <map>
#include <memory>
#include <vector>

namespace tern {

/// What the trash of both sides held at one moment, newest first, to be shown in pages without
/// being walked again for each. A value that is shared and never changed.
struct TrashListing {
    struct Item {
        Side side = Side::Local;
        std::int64_t since = 0; ///< nanoseconds since 1970
        TrashItem item;
    };
    qint64 number = 0;
    std::vector<Item> items;
    Tally all;
    std::vector<Side> away; ///< sides that could not be asked
};

/// Walks the trash of both sides; one that is away is told as such. Blocks: worker.
[[nodiscard]] Result<TrashListing> listTrash(const Engine::Readers &readers);

/// Handlers of engine_commands.cpp, with the newest listing of each folder that was asked for.
/// Control thread.
class TrashCalls {
public:
    /// "trash.page": "listing" (a number told before; without it, or once it is forgotten, the
    /// trash is walked anew), "offset", "limit" (1 to 1000), "words", "before_ns" (only what came
    /// there earlier), "forget" (nothing is told, and the listing goes).
    void page(const ControlHost &host, const CallPointer &call);

private:
    std::map<std::string, std::shared_ptr<const TrashListing>> m_listings;
    qint64 m_last = 0;
};

/// Under which name the log has what is put back by hand now.
[[nodiscard]] std::string restoringRun(const Clock &clock);

/// "trash.restore_run": puts back all that one run displaced, where nothing stands. Blocks: worker,
/// between runs.
[[nodiscard]] Result<QJsonObject> restoreRunFromTrash(Session &session, const Clock &clock,
                                                      const QJsonObject &arguments);

} // namespace tern
