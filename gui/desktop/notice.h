#pragma once

#include "model/status_snapshot.h"

#include <QMetaType>

#include <set>
#include <string>
#include <vector>

namespace tern {

/// What may be told while nobody looks at the window. At most one of each kind stands on the
/// screen.
enum class NoticeKind : std::uint8_t {
    ConflictFound, ///< both sides changed a file since
    GuardStopped,  ///< a guard stopped a run, and waits for the user
    ProblemFound,  ///< files that cannot be synced, or a folder that cannot
    BackInSync,    ///< all is done, after a long run
    OfflineLong,   ///< a side has been away for long
};
inline constexpr NoticeKind noticeKinds[] = {NoticeKind::ConflictFound, NoticeKind::GuardStopped,
                                             NoticeKind::ProblemFound, NoticeKind::BackInSync,
                                             NoticeKind::OfflineLong};

/// One folder's part in a notice.
struct NoticeFolder {
    std::string name;
    std::uint64_t count = 0;        ///< ConflictFound, ProblemFound: how many are new
    std::optional<RelPath> path;    ///< set where there is but one
    std::optional<GuardStop> guard; ///< GuardStopped
    std::optional<Error> failure;   ///< OfflineLong and ProblemFound, where it is known

    bool operator==(const NoticeFolder &) const = default;
};

/// Something worth telling. Facts; notice_words.h says it in words.
struct Notice {
    NoticeKind kind = NoticeKind::ConflictFound;
    std::vector<NoticeFolder> folders; ///< at least one, by name

    bool operator==(const Notice &) const = default;
};

/// What the user took in a notification.
enum class NoticeAction : std::uint8_t { Open, Review, Snooze };

/// What the user wants to be told.
struct NoticeSettings {
    std::set<NoticeKind> silenced;
    std::int64_t snoozedUntil = 0; ///< nanoseconds since 1970; 0: not snoozed

    bool operator==(const NoticeSettings &) const = default;
};

} // namespace tern

Q_DECLARE_METATYPE(tern::NoticeKind)
Q_DECLARE_METATYPE(tern::NoticeAction)
