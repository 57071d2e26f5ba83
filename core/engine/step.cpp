#include "step.h"

namespace tern {

namespace {

/// Longer than the steps in which any file system tells times.
constexpr std::int64_t coarsestTick = 2'100'000'000;

/// Within the tick of a file's last change one more edit of the same size would move its time of
/// modification at most. Where that lies in the tick already, no later look can be sure.
bool couldHideAnEdit(const Entry &seen, std::int64_t begun)
{
    return seen.kind == Kind::File && seen.mtime > begun - coarsestTick;
}

/// Keeps `seen` up to date with `now` if it is still the same version.
bool settle(Replica &replica, const RelPath &path, Entry &seen, std::int64_t begun)
{
    if (seen.token.settled || seen.kind == Kind::Directory || couldHideAnEdit(seen, begun))
        return true;
    const Result<std::optional<Entry>> now = replica.look(path);
    if (!now || !*now || (*now)->kind != seen.kind || (*now)->token.version != seen.token.version)
        return true; // it moved on; the old token makes the next scan notice
    seen.token.settled = (*now)->token.settled;
    return seen.token.settled;
}

AgreedEntry agreedOf(Side side, const Entry &own, const Entry &counterpart)
{
    return side == Side::Local ? agree(own, counterpart) : agree(counterpart, own);
}

void addRefresh(JournalCommit &commit, const RelPath &path, Side side, const Entry &entry)
{
    AgreementUpdate update{AgreementUpdate::Kind::RefreshSide, path, {}, agree(entry, entry), side};
    commit.updates.push_back(std::move(update));
}

void addMove(JournalCommit &commit, const Step &step)
{
    const Action &action = step.action;
    if (!step.counterpart) {
        // The loser of a conflict was set aside. What was agreed does not go with it, and is
        // forgotten, or a crash now would make this look like a rename by the user.
        commit.updates.push_back({AgreementUpdate::Kind::Erase, *action.from, {}, {}, {}});
        return;
    }
    // What was moved may be newer than what is agreed: only equal content is refreshed.
    Entry moved = *step.applied->entry;
    moved.digest = action.before->digest;
    commit.updates.push_back({AgreementUpdate::Kind::Move, action.path, action.from, {}, {}});
    addRefresh(commit, action.path, action.side, moved);
    // The other side may hold newer content already, which a later step brings over.
    if (sameContent(moved, *step.counterpart).value_or(false))
        addRefresh(commit, action.path, otherSide(action.side), *step.counterpart);
}

/// Where one side edited what the other one touched, the touch goes to the editor's side by a step
/// of its own, which may fail. Until it is done the touch is agreed on as news.
void keepTouchAsNews(const Action &copy, const Entry &source, Entry &own)
{
    if (copy.after->executable != source.executable)
        own.executable = source.executable;
    if (copy.after->mtime != source.mtime)
        own.mtime = source.mtime;
}

EventKind eventKindOf(const Action &action)
{
    if (action.mergeBase)
        return EventKind::Merged;
    switch (action.kind) {
    case ActionKind::MakeDirectory: return EventKind::MadeDirectory;
    case ActionKind::SetMetadata: return EventKind::MetadataSet;
    case ActionKind::Move: return EventKind::Moved;
    case ActionKind::Remove: return EventKind::Removed;
    case ActionKind::Copy: break;
    }
    return action.side == Side::Remote ? EventKind::Uploaded : EventKind::Downloaded;
}

} // namespace

bool needsStaging(const Action &action)
{
    return action.kind == ActionKind::Copy;
}

bool areOneMerge(const Action &one, const Action &other)
{
    return one.mergeBase && other.mergeBase && one.path == other.path && one.side != other.side;
}

std::uint64_t transferBytes(const Action &action)
{
    return action.kind == ActionKind::Copy && action.after && action.after->kind == Kind::File
               ? action.after->size
               : 0;
}

void stageStep(const Sides &sides, Step &step, const StageOptions &options,
               const BandwidthLimiters &limiters, StopToken stop)
{
    Replica &source = sides.at(otherSide(step.action.side));
    Replica &target = sides.at(step.action.side);
    auto content = source.read(step.action.path, *step.action.counterpart);
    if (!content) {
        step.error = std::move(content).error();
        step.failedOn = otherSide(step.action.side);
        return;
    }
    const bool up = step.action.side == Side::Remote;
    PacedContent paced(**content, limiters, up ? Direction::Up : Direction::Down, stop);
    auto staged = target.stage(step.action, paced, options, std::move(stop));
    if (!staged) {
        step.error = std::move(staged).error();
        return;
    }
    step.counterpart = staged->source;
    step.staged = std::move(*staged);
}

void applyStep(const Sides &sides, Step &step)
{
    Replica &target = sides.at(step.action.side);
    auto applied = target.apply(step.action, step.staged ? &*step.staged : nullptr);
    if (!applied) {
        if (step.staged)
            target.discard(step.staged->name);
        step.error = std::move(applied).error();
        return;
    }
    step.applied = std::move(*applied);
    // What was read for a copy is covered already. A removal is agreed on like anything else: the
    // user's own deletion on the other side has to be durable as well.
    if (!needsStaging(step.action))
        sides.at(otherSide(step.action.side)).coverByFlush(step.action.path);
}

bool settleStep(const Sides &sides, Step &step, std::int64_t begun)
{
    if (step.error || step.skipped || !step.applied || !step.applied->entry)
        return true;
    const RelPath &path = step.action.path;
    bool settled = settle(sides.at(step.action.side), path, *step.applied->entry, begun);
    if (step.counterpart)
        settled &= settle(sides.at(otherSide(step.action.side)), path, *step.counterpart, begun);
    return settled;
}

void takeCounterpartFrom(const Step &previous, Step &step)
{
    const bool waits = (step.action.kind == ActionKind::SetMetadata && step.counterpart
                        && step.counterpart->token.version.empty())
                       || areOneMerge(previous.action, step.action);
    if (!waits || previous.action.path != step.action.path
        || previous.action.side == step.action.side || previous.error || previous.skipped
        || !previous.applied || !previous.applied->entry)
        return;
    step.counterpart = previous.applied->entry;
    if (previous.staged && previous.staged->digest)
        step.action.after->digest = step.counterpart->digest = previous.staged->digest;
}

void addToCommit(JournalCommit &commit, const Step &step, const std::string &run, std::int64_t now)
{
    if (step.error || step.skipped || !step.applied)
        return;
    const Action &action = step.action;
    Event event{
        now, run, eventKindOf(action), name(action.side), action.path, transferBytes(action), {}};
    switch (action.kind) {
    case ActionKind::Remove:
        commit.updates.push_back({AgreementUpdate::Kind::Erase, action.path, {}, {}, {}});
        event.detail = step.applied->trashedAs;
        break;
    case ActionKind::Move:
        addMove(commit, step);
        event.detail = action.from->bytes();
        break;
    case ActionKind::SetMetadata:
        if (step.counterpart->token.version.empty())
            break; // the other side is not yet what it shall be: there is nothing to agree on
        [[fallthrough]];
    case ActionKind::MakeDirectory:
    case ActionKind::Copy: {
        Entry own = *step.applied->entry;
        Entry counterpart = *step.counterpart;
        std::optional<Digest> digest = action.after->digest;
        if (step.staged && step.staged->digest)
            digest = step.staged->digest;
        own.digest = digest;
        counterpart.digest = digest;
        if (action.kind == ActionKind::Copy && !action.mergeBase)
            keepTouchAsNews(action, counterpart, own);
        // Of a merge the second half agrees, on both.
        if (!action.mergeBase || step.counterpart->digest == digest)
            commit.updates.push_back({AgreementUpdate::Kind::Put,
                                      action.path,
                                      {},
                                      agreedOf(action.side, own, counterpart),
                                      {}});
        if (needsStaging(action))
            commit.transfersEnded.emplace_back(action.side, action.path);
        if (!step.applied->trashedAs.empty() && action.before
            && action.before->kind != Kind::Directory)
            commit.events.push_back({now, run, EventKind::Replaced, name(action.side), action.path,
                                     action.before->size, step.applied->trashedAs});
        break;
    }
    }
    commit.events.push_back(std::move(event));
}

} // namespace tern
