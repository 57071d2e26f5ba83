#include "notification_rules.h"

#include <algorithm>

namespace tern {

namespace {

constexpr std::int64_t nanosecondsPerMillisecond = 1'000'000;

/// States that tell nothing new of a guard or of a side that was away: a look is under way or due.
bool isLooking(FolderState state)
{
    return state == FolderState::Scanning || state == FolderState::Idle;
}

bool isAtWork(FolderState state)
{
    return state == FolderState::Scanning || state == FolderState::Syncing
           || state == FolderState::Idle;
}

} // namespace

void NotificationRules::Paths::add(const RelPath &path)
{
    if (known.size() < bound)
        known.insert(path);
    else if (!known.contains(path))
        ++more;
}

void NotificationRules::Paths::remove(const RelPath &path)
{
    if (known.erase(path) == 0 && more > 0)
        --more;
}

void NotificationRules::setSettings(NoticeSettings settings)
{
    m_settings = std::move(settings);
    for (auto &[name, folder] : m_folders)
        std::erase_if(folder.facts,
                      [&](const auto &fact) { return m_settings.silenced.contains(fact.first); });
}

void NotificationRules::see(const std::string &folder, const std::vector<Event> &events)
{
    const std::int64_t due = m_clock->steadyMilliseconds() + m_times.settle.count();
    auto &facts = m_folders[folder].facts;
    const auto opened = [&](NoticeKind kind, const RelPath &path) {
        const auto [fact, isNew] = facts.try_emplace(kind, Fact{due});
        if (!isNew && (fact->second.told || fact->second.acknowledged)) {
            fact->second.told = false;
            fact->second.due = due;
        }
        if (std::exchange(fact->second.acknowledged, false))
            fact->second.paths = {};
        fact->second.paths.add(path);
    };
    const auto closed = [&](NoticeKind kind, const RelPath &path) {
        if (const auto fact = facts.find(kind); fact != facts.end())
            fact->second.paths.remove(path);
    };
    for (const Event &event : events) {
        switch (event.kind) {
        case EventKind::ConflictOpened: opened(NoticeKind::ConflictFound, event.path); break;
        case EventKind::ConflictClosed: closed(NoticeKind::ConflictFound, event.path); break;
        case EventKind::ProblemOpened: opened(NoticeKind::ProblemFound, event.path); break;
        case EventKind::ProblemClosed: closed(NoticeKind::ProblemFound, event.path); break;
        default: break;
        }
    }
}

void NotificationRules::see(const StatusSnapshot &snapshot)
{
    std::erase_if(m_folders, [&](const auto &known) {
        return std::none_of(snapshot.folders.begin(), snapshot.folders.end(),
                            [&](const auto &status) { return status.name == known.first; });
    });
    for (const FolderStatus &status : snapshot.folders) {
        Folder &folder = m_folders[status.name];
        folder.conflicts = status.conflictCount;
        folder.problems = status.problemCount;
        seeGuard(folder, status);
        seeAway(folder, status);
        seeFailure(folder, status);
        seeRun(folder, status);
    }
}

void NotificationRules::seeGuard(Folder &folder, const FolderStatus &status) const
{
    constexpr NoticeKind kind = NoticeKind::GuardStopped;
    if (status.state != FolderState::Stopped || !status.guard) {
        if (!isLooking(status.state))
            folder.facts.erase(kind);
        return;
    }
    const auto known = folder.facts.find(kind);
    if (known != folder.facts.end() && known->second.guard->kind == status.guard->kind) {
        known->second.guard = status.guard; // newer figures of the same stop
        return;
    }
    Fact fact{m_clock->steadyMilliseconds()};
    fact.guard = status.guard;
    folder.facts.insert_or_assign(kind, std::move(fact));
}

void NotificationRules::seeAway(Folder &folder, const FolderStatus &status) const
{
    constexpr NoticeKind kind = NoticeKind::OfflineLong;
    if (status.state == FolderState::Offline)
        folder.facts
            .try_emplace(kind, Fact{m_clock->steadyMilliseconds() + m_times.longAway.count()})
            .first->second.failure = status.failure;
    else if (!isLooking(status.state))
        folder.facts.erase(kind);
}

/// A folder as a whole that cannot be synced until its settings are mended.
void NotificationRules::seeFailure(Folder &folder, const FolderStatus &status) const
{
    constexpr NoticeKind kind = NoticeKind::ProblemFound;
    const bool failed = status.state == FolderState::Attention && status.failure;
    const auto known = folder.facts.find(kind);
    if (!failed) {
        if (known != folder.facts.end() && known->second.failure && !isLooking(status.state)) {
            known->second.failure.reset();
            if (known->second.paths.count() == 0)
                folder.facts.erase(known);
        }
        return;
    }
    if (known != folder.facts.end() && known->second.failure)
        return;
    Fact fact{m_clock->steadyMilliseconds() + m_times.settle.count()};
    fact.failure = status.failure;
    if (known != folder.facts.end())
        fact.paths = known->second.paths;
    folder.facts.insert_or_assign(kind, std::move(fact));
}

void NotificationRules::seeRun(Folder &folder, const FolderStatus &status) const
{
    constexpr NoticeKind kind = NoticeKind::BackInSync;
    const std::int64_t now = m_clock->steadyMilliseconds();
    if (status.state == FolderState::InSync) {
        if (folder.busySince && now - *folder.busySince >= m_times.longRun.count())
            folder.facts.insert_or_assign(kind, Fact{now});
        folder.busySince.reset();
        return;
    }
    const auto known = folder.facts.find(kind);
    if (known != folder.facts.end() && !(known->second.told && isAtWork(status.state)))
        folder.facts.erase(known); // no longer worth telling
    if (status.state == FolderState::Syncing && !folder.busySince)
        folder.busySince = now;
    else if (!isAtWork(status.state))
        folder.busySince.reset();
}

/// What the log told may be over by now, or may be tried again by itself.
bool NotificationRules::stillHolds(const Folder &folder, NoticeKind kind, const Fact &fact)
{
    switch (kind) {
    case NoticeKind::ConflictFound: return folder.conflicts > 0 && fact.paths.count() > 0;
    case NoticeKind::ProblemFound:
        return fact.failure.has_value() || (folder.problems > 0 && fact.paths.count() > 0);
    default: return true;
    }
}

bool NotificationRules::mayTell(NoticeKind kind) const
{
    return !m_settings.silenced.contains(kind) && m_clock->now() >= m_settings.snoozedUntil;
}

std::optional<Notice> NotificationRules::takeKind(NoticeKind kind, std::int64_t now)
{
    Notice notice{kind, {}};
    std::vector<Fact *> told;
    bool isNews = false;
    for (auto &[name, folder] : m_folders) {
        const auto found = folder.facts.find(kind);
        if (found == folder.facts.end())
            continue;
        Fact &fact = found->second;
        if (fact.acknowledged || fact.due > now || !stillHolds(folder, kind, fact))
            continue;
        isNews = isNews || !fact.told;
        const std::uint64_t count =
            std::min(fact.paths.count(),
                     kind == NoticeKind::ConflictFound ? folder.conflicts : folder.problems);
        const bool isOne = count == 1 && fact.paths.known.size() == 1;
        notice.folders.push_back({name, count,
                                  isOne ? std::optional(*fact.paths.known.begin()) : std::nullopt,
                                  fact.guard, fact.failure});
        told.push_back(&fact);
    }
    if (!isNews)
        return std::nullopt;
    for (Fact *fact : told)
        fact->told = true;
    return notice;
}

std::vector<Notice> NotificationRules::take()
{
    std::vector<Notice> notices;
    const std::int64_t now = m_clock->steadyMilliseconds();
    for (const NoticeKind kind : noticeKinds) {
        std::optional<Notice> notice = mayTell(kind) ? takeKind(kind, now) : std::nullopt;
        if (!notice)
            continue;
        m_onScreen.insert(kind);
        notices.push_back(std::move(*notice));
    }
    return notices;
}

std::vector<NoticeKind> NotificationRules::takeOver()
{
    std::vector<NoticeKind> over;
    for (const NoticeKind kind : m_onScreen) {
        const bool stands = std::any_of(m_folders.begin(), m_folders.end(), [&](const auto &known) {
            const auto fact = known.second.facts.find(kind);
            return fact != known.second.facts.end() && stillHolds(known.second, kind, fact->second);
        });
        if (!stands)
            over.push_back(kind);
    }
    for (const NoticeKind kind : over)
        m_onScreen.erase(kind);
    return over;
}

void NotificationRules::acknowledge(NoticeKind kind)
{
    m_onScreen.erase(kind);
    for (auto &[name, folder] : m_folders) {
        const auto fact = folder.facts.find(kind);
        if (fact != folder.facts.end() && fact->second.told)
            fact->second.acknowledged = true;
    }
}

std::optional<std::int64_t> NotificationRules::nextDue() const
{
    const std::int64_t now = m_clock->steadyMilliseconds();
    const std::int64_t snoozed =
        (m_settings.snoozedUntil - m_clock->now()) / nanosecondsPerMillisecond + 1;
    const bool isSnoozed = m_clock->now() < m_settings.snoozedUntil;
    std::optional<std::int64_t> next;
    for (const auto &[name, folder] : m_folders) {
        for (const auto &[kind, fact] : folder.facts) {
            if (fact.told || fact.acknowledged || m_settings.silenced.contains(kind)
                || !stillHolds(folder, kind, fact))
                continue;
            const std::int64_t due = isSnoozed ? std::max(fact.due, now + snoozed) : fact.due;
            next = std::min(next.value_or(due), due);
        }
    }
    return next;
}

} // namespace tern
