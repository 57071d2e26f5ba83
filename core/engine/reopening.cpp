#include "reopening.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace tern {

namespace {

const std::optional<Entry> &wasOn(const SettledConflict &settled, Side side)
{
    return side == Side::Local ? settled.conflict.local : settled.conflict.remote;
}

const std::string &trashOn(const SettledConflict &settled, Side side)
{
    return side == Side::Local ? settled.localTrash : settled.remoteTrash;
}

/// Whether `side` has something else now than when the conflict was open.
bool wasChangedOn(const SettledConflict &settled, Side side)
{
    if (!trashOn(settled, side).empty())
        return true;
    return !wasOn(settled, side) && settled.agreedAfter;
}

/// Whether nothing else was agreed since. A later run may have refreshed the tokens.
bool isSameContent(const std::optional<AgreedEntry> &one, const std::optional<AgreedEntry> &other)
{
    if (!one || !other)
        return !one && !other;
    return std::tie(one->kind, one->size, one->digest, one->target)
           == std::tie(other->kind, other->size, other->digest, other->target);
}

/// What stands on `side`, if it is what is agreed.
Result<std::optional<Entry>> standingOn(Session &session, const RelPath &path,
                                        const std::optional<AgreedEntry> &agreed, Side side)
{
    TERN_TRY(std::optional<Entry> now, session.replica(side).look(path));
    const bool isAsLeft = now && agreed
                              ? now->kind == agreed->kind && now->size == agreed->size
                                    && now->token.version == agreed->state(side).token.version
                              : !now && !agreed;
    if (!isAsLeft)
        return fail(ErrorCode::ChangedMeanwhile, path.bytes(), name(side));
    return now;
}

Result<void> checkTrash(Session &session, const SettledConflict &settled, Side side)
{
    const std::string &wanted = trashOn(settled, side);
    if (wanted.empty())
        return {};
    TERN_TRY(const std::vector<TrashItem> items, session.replica(side).trash());
    if (std::ranges::find(items, wanted, &TrashItem::name) == items.end())
        return fail(ErrorCode::NotFound, settled.conflict.path.bytes(), "trash");
    return {};
}

Result<void> putBack(Session &session, const SettledConflict &settled, Side side,
                     const std::optional<Entry> &standing)
{
    const RelPath &path = settled.conflict.path;
    if (standing) {
        const Action removal{side,         Phase::Remove, ActionKind::Remove, path,
                             std::nullopt, *standing,     std::nullopt,       std::nullopt};
        TERN_TRY(session.replica(side).apply(removal, nullptr));
    }
    const std::string &location = trashOn(settled, side);
    if (location.empty())
        return {};
    return session.replica(side).restore({{}, path, location}, path);
}

/// Where the run put what it displaced.
void note(SettledConflict &settled, const Event &event)
{
    if (event.kind != EventKind::Replaced && event.kind != EventKind::Removed)
        return;
    (event.side == name(Side::Local) ? settled.localTrash : settled.remoteTrash) = event.detail;
}

} // namespace

Result<std::vector<std::optional<AgreedEntry>>> agreedAt(Session &session,
                                                         const std::vector<RelPath> &paths)
{
    TERN_TRY(const auto agreed, session.journal().agreed());
    std::vector<std::optional<AgreedEntry>> entries;
    for (const RelPath &path : paths) {
        TERN_TRY(auto entry, agreed->find(path));
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<std::vector<SettledConflict>> settledBy(Session &session, const std::string &run,
                                               std::vector<SettledConflict> settled)
{
    TERN_TRY(const auto open, session.journal().conflicts());
    std::set<RelPath> stillOpen;
    for (const OpenConflict &one : open)
        stillOpen.insert(one.conflict.path);
    std::erase_if(settled, [&](const auto &one) { return stillOpen.contains(one.conflict.path); });
    std::vector<RelPath> paths;
    std::map<RelPath, SettledConflict *> byPath;
    for (SettledConflict &one : settled) {
        paths.push_back(one.conflict.path);
        byPath.emplace(one.conflict.path, &one);
    }
    TERN_TRY(auto after, agreedAt(session, paths));
    for (std::size_t i = 0; i < settled.size(); ++i)
        settled[i].agreedAfter = std::move(after[i]);
    constexpr std::size_t eventsEach = 6; // copied, replaced and closed, on two sides
    constexpr std::size_t eventsBeside = 1000;
    TERN_TRY(const auto events,
             session.journal().lastEvents(settled.size() * eventsEach + eventsBeside, RelPath()));
    for (const LoggedEvent &logged : events) {
        const auto found = byPath.find(logged.event.path);
        if (logged.event.run == run && found != byPath.end())
            note(*found->second, logged.event);
    }
    return settled;
}

bool canReopen(const SettledConflict &settled)
{
    const bool isOfFiles =
        settled.conflict.type != ConflictType::NameClash
        && (!settled.conflict.local || settled.conflict.local->kind == Kind::File)
        && (!settled.conflict.remote || settled.conflict.remote->kind == Kind::File);
    return isOfFiles && settled.use != ConflictPolicy::Both
           && (wasChangedOn(settled, Side::Local) || wasChangedOn(settled, Side::Remote));
}

Result<void> reopen(Session &session, const SettledConflict &settled, std::int64_t now)
{
    const RelPath &path = settled.conflict.path;
    TERN_TRY(const auto agreed, agreedAt(session, {path}));
    if (!isSameContent(agreed.front(), settled.agreedAfter))
        return fail(ErrorCode::ChangedMeanwhile, path.bytes());
    std::map<Side, std::optional<Entry>> standing;
    for (const Side side : {Side::Local, Side::Remote}) {
        TERN_TRY(standing[side], standingOn(session, path, agreed.front(), side));
        TERN_TRY(checkTrash(session, settled, side));
    }
    JournalCommit before;
    if (settled.agreedBefore)
        before.updates.push_back({AgreementUpdate::Kind::Put, path, {}, settled.agreedBefore});
    else
        before.updates.push_back({AgreementUpdate::Kind::Erase, path});
    TERN_TRY(session.journal().commit(before));
    JournalCommit after;
    for (const Side side : {Side::Local, Side::Remote}) {
        if (!wasChangedOn(settled, side))
            continue;
        TERN_TRY(putBack(session, settled, side, standing[side]));
        const std::uint64_t bytes = wasOn(settled, side) ? wasOn(settled, side)->size : 0;
        after.events.push_back({now, {}, EventKind::Restored, name(side), path, bytes, {}});
    }
    return session.journal().commit(after);
}

} // namespace tern
