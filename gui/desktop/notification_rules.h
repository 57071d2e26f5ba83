#pragma once

#include "notice.h"

#include "base/clock.h"

#include <chrono>
#include <map>

namespace tern {

/// Decides what is worth a notification, from what the client tells: each fact once, several
/// together, and nothing that is over before it could be told. What is snoozed is told later if it
/// still stands; what is silenced never. A value, apart from the clock; one thread.
///
/// Conflicts and problems are new when the log says so, so that a start tells nothing that was
/// told before it; a guard and a side that is away are told once each time they begin.
class NotificationRules {
public:
    struct Times {
        std::chrono::milliseconds settle{3'000};       ///< more of the same may come meanwhile
        std::chrono::milliseconds longRun{300'000};    ///< a shorter one is not told
        std::chrono::milliseconds longAway{3'600'000}; ///< a side that comes back is not told
    };

    /// `clock` outlives it.
    explicit NotificationRules(const Clock &clock) : NotificationRules(clock, Times()) {}
    NotificationRules(const Clock &clock, Times times) : m_clock(&clock), m_times(times) {}

    void setSettings(NoticeSettings settings);
    [[nodiscard]] const NoticeSettings &settings() const { return m_settings; }

    void see(const StatusSnapshot &snapshot);
    void see(const std::string &folder, const std::vector<Event> &events);

    /// What is to be told now: for each kind all that is new since the user last looked.
    [[nodiscard]] std::vector<Notice> take();
    /// What was told and is no longer so.
    [[nodiscard]] std::vector<NoticeKind> takeOver();
    /// The user saw it: the next of its kind begins anew.
    void acknowledge(NoticeKind kind);

    /// When take() may have something by itself (milliseconds of Clock::steadyMilliseconds).
    [[nodiscard]] std::optional<std::int64_t> nextDue() const;

private:
    /// Paths of new conflicts or problems. Beyond a bound they are only counted.
    struct Paths {
        std::set<RelPath> known;
        std::uint64_t more = 0;

        static constexpr std::size_t bound = 10'000;
        void add(const RelPath &path);
        void remove(const RelPath &path);
        [[nodiscard]] std::uint64_t count() const { return known.size() + more; }
    };
    /// One fact about one folder.
    struct Fact {
        std::int64_t due = 0; ///< steady milliseconds
        bool told = false;
        bool acknowledged = false;
        Paths paths = {};
        std::optional<GuardStop> guard = {};
        std::optional<Error> failure = {};
    };
    struct Folder {
        std::map<NoticeKind, Fact> facts = {};
        std::optional<std::int64_t> busySince = {}; ///< steady milliseconds
        std::uint64_t conflicts = 0;                ///< as the last snapshot has it
        std::uint64_t problems = 0;
    };

    void seeGuard(Folder &folder, const FolderStatus &status) const;
    void seeAway(Folder &folder, const FolderStatus &status) const;
    void seeRun(Folder &folder, const FolderStatus &status) const;
    void seeFailure(Folder &folder, const FolderStatus &status) const;
    [[nodiscard]] static bool stillHolds(const Folder &folder, NoticeKind kind, const Fact &fact);
    [[nodiscard]] bool mayTell(NoticeKind kind) const;
    [[nodiscard]] std::optional<Notice> takeKind(NoticeKind kind, std::int64_t now);

    const Clock *m_clock;
    Times m_times;
    NoticeSettings m_settings;
    std::map<std::string, Folder> m_folders;
    std::set<NoticeKind> m_onScreen;
};

} // namespace tern
