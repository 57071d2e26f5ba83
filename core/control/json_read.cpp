#include "json_read.h"

#include "bytes.h"

namespace tern {

namespace {

std::uint64_t count(const QJsonObject &object, const QString &key)
{
    return static_cast<std::uint64_t>(object.value(key).toInteger());
}

std::int64_t time(const QJsonObject &object, const QString &key)
{
    return object.value(key + u"_ns"_qs).toInteger();
}

Tally tallyFrom(const QJsonObject &object)
{
    return {count(object, u"files"_qs), count(object, u"bytes"_qs)};
}

template <class E>
E named(const QJsonObject &object, const QString &key, E otherwise)
{
    return valueNamed<E>(stringFrom(object, key)).value_or(otherwise);
}

template <class T>
std::vector<T> listFrom(const QJsonValue &value, T (*read)(const QJsonObject &))
{
    std::vector<T> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.push_back(read(item.toObject()));
    return list;
}

std::string exactBytes(const QJsonObject &object, const QString &key)
{
    return bytesFrom(object, key).value_or(std::string());
}

std::optional<GuardStop> guardIn(const QJsonObject &object)
{
    const QJsonValue value = object.value(u"guard"_qs);
    if (!value.isObject())
        return std::nullopt;
    return guardFrom(value.toObject());
}

std::optional<Error> failureIn(const QJsonObject &object)
{
    const QJsonValue value = object.value(u"failure"_qs);
    if (!value.isObject())
        return std::nullopt;
    return errorFrom(value.toObject());
}

LoggedEvent loggedEventFrom(const QJsonObject &object)
{
    LoggedEvent logged;
    logged.number = object.value(u"number"_qs).toInteger();
    logged.event = eventFrom(object);
    logged.chain = Digest::fromHex(stringFrom(object, u"chain"_qs)).value_or(Digest());
    return logged;
}

} // namespace

std::optional<RelPath> pathFrom(const QJsonObject &object, const QString &key)
{
    const std::optional<std::string> bytes = bytesFrom(object, key);
    if (!bytes)
        return std::nullopt;
    if (bytes->empty())
        return RelPath();
    auto path = RelPath::parse(*bytes);
    if (!path)
        return std::nullopt;
    return std::move(*path);
}

Error errorFrom(const QJsonObject &object)
{
    return {named(object, u"code"_qs, ErrorCode::Io), exactBytes(object, u"subject"_qs),
            exactBytes(object, u"message"_qs), object.value(u"os_error"_qs).toInt()};
}

std::optional<Entry> entryFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    Entry entry;
    entry.kind = named(object, u"kind"_qs, Kind::File);
    entry.executable = object.value(u"executable"_qs).toBool();
    entry.size = count(object, u"size"_qs);
    entry.mtime = time(object, u"modified"_qs);
    entry.target = exactBytes(object, u"target"_qs);
    entry.digest = Digest::fromHex(stringFrom(object, u"digest"_qs));
    return entry;
}

Conflict conflictFrom(const QJsonObject &object)
{
    Conflict conflict;
    conflict.path = pathFrom(object, u"path"_qs).value_or(RelPath());
    conflict.type = named(object, u"type"_qs, ConflictType::ModifiedBoth);
    conflict.local = entryFrom(object.value(u"local"_qs));
    conflict.remote = entryFrom(object.value(u"remote"_qs));
    conflict.undecided = named(object, u"undecided"_qs, Undecided::Asked);
    conflict.other = pathFrom(object, u"other"_qs);
    return conflict;
}

OpenConflict openConflictFrom(const QJsonObject &object)
{
    return {conflictFrom(object), time(object, u"since"_qs)};
}

Problem problemFrom(const QJsonObject &object)
{
    Problem problem;
    problem.path = pathFrom(object, u"path"_qs).value_or(RelPath());
    problem.where = stringFrom(object, u"side"_qs);
    problem.kind = named(object, u"kind"_qs, ProblemKind::Failed);
    problem.reach = object.value(u"subtree"_qs).toBool() ? Reach::Subtree : Reach::Path;
    problem.error = errorFrom(object.value(u"error"_qs).toObject());
    problem.rawName = exactBytes(object, u"name"_qs);
    return problem;
}

GuardStop guardFrom(const QJsonObject &object)
{
    GuardStop stop;
    stop.kind = named(object, u"kind"_qs, GuardKind::RootMissing);
    stop.where = stringFrom(object, u"side"_qs);
    stop.subject = exactBytes(object, u"subject"_qs);
    stop.count = count(object, u"count"_qs);
    stop.of = count(object, u"of"_qs);
    stop.detail = exactBytes(object, u"detail"_qs);
    return stop;
}

RunSummary summaryFrom(const QJsonObject &object)
{
    RunSummary summary;
    summary.run = stringFrom(object, u"run"_qs);
    summary.uploaded = tallyFrom(object.value(u"uploaded"_qs).toObject());
    summary.downloaded = tallyFrom(object.value(u"downloaded"_qs).toObject());
    const QJsonObject moved = object.value(u"moved"_qs).toObject();
    summary.movedLocal = count(moved, u"local"_qs);
    summary.movedRemote = count(moved, u"remote"_qs);
    const QJsonObject deleted = object.value(u"deleted"_qs).toObject();
    summary.deletedLocal = count(deleted, u"local"_qs);
    summary.deletedRemote = count(deleted, u"remote"_qs);
    summary.conflicts = listFrom(object.value(u"conflicts"_qs), conflictFrom);
    summary.problems = listFrom(object.value(u"problems"_qs), problemFrom);
    const QJsonArray waiting = object.value(u"waiting"_qs).toArray();
    for (const QJsonValue &place : waiting)
        summary.waiting.push_back(pathFrom(place.toObject(), u"path"_qs).value_or(RelPath()));
    summary.largeWaiting = tallyFrom(object.value(u"large_waiting"_qs).toObject());
    summary.guard = guardIn(object);
    summary.failure = failureIn(object);
    summary.inSync = object.value(u"in_sync"_qs).toBool();
    summary.durationMilliseconds = count(object, u"duration_ms"_qs);
    return summary;
}

Action actionFrom(const QJsonObject &object)
{
    Action action;
    action.path = pathFrom(object, u"path"_qs).value_or(RelPath());
    action.side = named(object, u"side"_qs, Side::Remote);
    action.kind = named(object, u"action"_qs, ActionKind::Copy);
    action.from = pathFrom(object, u"from"_qs);
    action.mergeBase = Digest::fromHex(stringFrom(object, u"merge_base"_qs));
    action.before = entryFrom(object.value(u"before"_qs));
    action.after = entryFrom(object.value(u"after"_qs));
    return action;
}

Plan planFrom(const QJsonObject &object)
{
    Plan plan;
    plan.actions = listFrom(object.value(u"actions"_qs), actionFrom);
    plan.conflicts = listFrom(object.value(u"conflicts"_qs), conflictFrom);
    plan.problems = listFrom(object.value(u"problems"_qs), problemFrom);
    return plan;
}

Progress progressFrom(const QJsonObject &object)
{
    Progress progress;
    progress.done = tallyFrom(object.value(u"done"_qs).toObject());
    progress.total = tallyFrom(object.value(u"total"_qs).toObject());
    progress.current = pathFrom(object, u"path"_qs).value_or(RelPath());
    progress.bytesPerSecond = count(object, u"bytes_per_second"_qs);
    progress.upPerSecond = count(object, u"up_per_second"_qs);
    progress.downPerSecond = count(object, u"down_per_second"_qs);
    if (object.contains(u"seconds_left"_qs))
        progress.secondsLeft = count(object, u"seconds_left"_qs);
    return progress;
}

Event eventFrom(const QJsonObject &object)
{
    Event event;
    event.time = time(object, u"time"_qs);
    event.run = stringFrom(object, u"run"_qs);
    event.kind = eventKindFromName(stringFrom(object, u"kind"_qs)).value_or(EventKind::RunFinished);
    event.side = stringFrom(object, u"side"_qs);
    event.path = pathFrom(object, u"path"_qs).value_or(RelPath());
    event.bytes = count(object, u"bytes"_qs);
    event.detail = exactBytes(object, u"detail"_qs);
    return event;
}

Wait waitFrom(const QJsonObject &object)
{
    return {named(object, u"reason"_qs, WaitReason::Timetable), time(object, u"until"_qs)};
}

LargeFilesWait largeFilesWaitFrom(const QJsonObject &object)
{
    return {tallyFrom(object), count(object, u"above"_qs), time(object, u"until"_qs)};
}

FolderStatus folderStatusFrom(const QJsonObject &object)
{
    FolderStatus status;
    status.name = stringFrom(object, u"name"_qs);
    status.local = exactBytes(object, u"local"_qs);
    status.remote = exactBytes(object, u"remote"_qs);
    status.state = named(object, u"state"_qs, FolderState::Idle);
    status.progress = progressFrom(object.value(u"progress"_qs).toObject());
    status.conflicts = listFrom(object.value(u"conflicts"_qs), conflictFrom);
    status.problems = listFrom(object.value(u"problems"_qs), problemFrom);
    status.conflictCount = count(object, u"conflict_count"_qs);
    status.problemCount = count(object, u"problem_count"_qs);
    status.waitingCount = count(object, u"waiting_count"_qs);
    if (const QJsonValue wait = object.value(u"waiting_for"_qs); wait.isObject())
        status.wait = waitFrom(wait.toObject());
    if (const QJsonValue wait = object.value(u"large_files"_qs); wait.isObject())
        status.largeFiles = largeFilesWaitFrom(wait.toObject());
    status.guard = guardIn(object);
    status.failure = failureIn(object);
    status.lastInSync = time(object, u"last_in_sync"_qs);
    status.pausedUntil = time(object, u"paused_until"_qs);
    status.offlineSince = time(object, u"offline_since"_qs);
    status.agreedFiles = count(object, u"agreed_files"_qs);
    status.watching = stringFrom(object, u"watching"_qs);
    status.recent = listFrom(object.value(u"recent"_qs), eventFrom);
    return status;
}

StatusSnapshot snapshotFrom(const QJsonObject &object)
{
    StatusSnapshot snapshot{listFrom(object.value(u"folders"_qs), folderStatusFrom)};
    if (const QJsonValue mistake = object.value(u"mistake"_qs); mistake.isObject())
        snapshot.mistake = errorFrom(mistake.toObject());
    return snapshot;
}

TrashItem trashItemFrom(const QJsonObject &object)
{
    TrashItem item;
    item.run = stringFrom(object, u"run"_qs);
    item.path = pathFrom(object, u"path"_qs).value_or(RelPath());
    item.name = exactBytes(object, u"name"_qs);
    item.kind = named(object, u"kind"_qs, Kind::File);
    item.size = count(object, u"size"_qs);
    item.mtime = time(object, u"modified"_qs);
    return item;
}

Ruling rulingFrom(const QJsonObject &object)
{
    Ruling ruling;
    ruling.treatment = named(object, u"treatment"_qs, Treatment::BothWays);
    ruling.ground = named(object, u"ground"_qs, Ruling::Ground::Default);
    ruling.deletions = object.value(u"mirror"_qs).toBool() ? Deletions::Mirror : Deletions::Keep;
    ruling.conflicts = valueNamed<ConflictPolicy>(stringFrom(object, u"conflicts"_qs));
    ruling.origin = {exactBytes(object, u"file"_qs), count(object, u"line"_qs),
                     count(object, u"column"_qs), exactBytes(object, u"name"_qs)};
    ruling.pattern = exactBytes(object, u"pattern"_qs);
    return ruling;
}

Explanation explanationFrom(const QJsonObject &object)
{
    Explanation explanation;
    explanation.path = pathFrom(object, u"path"_qs).value_or(RelPath());
    explanation.local = entryFrom(object.value(u"local"_qs));
    explanation.remote = entryFrom(object.value(u"remote"_qs));
    if (const auto agreed = entryFrom(object.value(u"agreed"_qs)))
        explanation.agreed = agree(*agreed, *agreed);
    explanation.actions = listFrom(object.value(u"actions"_qs), actionFrom);
    if (object.value(u"conflict"_qs).isObject())
        explanation.conflict = conflictFrom(object.value(u"conflict"_qs).toObject());
    explanation.problems = listFrom(object.value(u"problems"_qs), problemFrom);
    if (object.value(u"failed"_qs).isObject()) {
        const QJsonObject failed = object.value(u"failed"_qs).toObject();
        explanation.failure =
            FailedPath{problemFrom(failed), failed.value(u"attempts"_qs).toInt(),
                       time(failed, u"first_failed"_qs), time(failed, u"next_attempt"_qs)};
    }
    if (object.value(u"ruling"_qs).isObject())
        explanation.ruling = rulingFrom(object.value(u"ruling"_qs).toObject());
    explanation.guard = guardIn(object);
    explanation.failureOfRun = failureIn(object);
    explanation.history = listFrom(object.value(u"history"_qs), loggedEventFrom);
    return explanation;
}

} // namespace tern
