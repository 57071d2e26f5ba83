#include "json.h"

#include "bytes.h"

namespace tern {

namespace {

QJsonValue number(std::uint64_t value)
{
    return static_cast<qint64>(value);
}

QJsonValue number(std::int64_t value)
{
    return static_cast<qint64>(value);
}

QString word(const char *name)
{
    return QString::fromLatin1(name);
}

template <class T, class... More>
QJsonArray arrayOf(const std::vector<T> &values, const More &...more)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value, more...));
    return array;
}

QJsonObject tally(const Tally &value)
{
    return {{u"files"_qs, number(value.files)}, {u"bytes"_qs, number(value.bytes)}};
}

QJsonValue entryOrNull(const std::optional<Entry> &entry)
{
    return entry ? QJsonValue(toJson(*entry)) : QJsonValue();
}

void putTime(QJsonObject &object, const QString &key, std::int64_t time)
{
    object.insert(key, textOf(isoTime(time)));
    object.insert(key + u"_ns"_qs, number(time));
}

std::string factsOf(const Problem &problem)
{
    std::string facts = codeOf(problem);
    if (!problem.error.detail.empty())
        facts += ": " + problem.error.detail;
    return facts;
}

} // namespace

std::string codeOf(const Problem &problem)
{
    return problem.kind == ProblemKind::Failed ? name(problem.error.code) : name(problem.kind);
}

QJsonObject toJson(const Error &error)
{
    QJsonObject object{{u"code"_qs, word(name(error.code))}};
    putBytes(object, u"message"_qs, error.detail);
    putBytes(object, u"subject"_qs, error.subject);
    if (error.osError != 0)
        object.insert(u"os_error"_qs, error.osError);
    return object;
}

QJsonObject toJson(const Entry &entry)
{
    QJsonObject object{{u"kind"_qs, word(name(entry.kind))}};
    if (entry.kind == Kind::Symlink)
        putBytes(object, u"target"_qs, entry.target);
    object.insert(u"size"_qs, number(entry.size));
    putTime(object, u"modified"_qs, entry.mtime);
    if (entry.executable)
        object.insert(u"executable"_qs, true);
    if (entry.digest)
        object.insert(u"digest"_qs, textOf(entry.digest->hex()));
    return object;
}

QJsonObject toJson(const Conflict &conflict)
{
    QJsonObject object;
    putBytes(object, u"path"_qs, conflict.path.bytes());
    object.insert(u"type"_qs, word(name(conflict.type)));
    object.insert(u"local"_qs, entryOrNull(conflict.local));
    object.insert(u"remote"_qs, entryOrNull(conflict.remote));
    if (conflict.undecided != Undecided::Asked)
        object.insert(u"undecided"_qs, word(name(conflict.undecided)));
    if (conflict.other)
        putBytes(object, u"other"_qs, conflict.other->bytes());
    return object;
}

QJsonObject toJson(const OpenConflict &conflict)
{
    QJsonObject object = toJson(conflict.conflict);
    putTime(object, u"since"_qs, conflict.since);
    return object;
}

QJsonObject toJson(const Problem &problem, const Describe &describe)
{
    QJsonObject object;
    putBytes(object, u"path"_qs, problem.path.bytes());
    object.insert(u"code"_qs, textOf(codeOf(problem)));
    putBytes(object, u"message"_qs, describe ? describe(problem) : factsOf(problem));
    object.insert(u"kind"_qs, word(name(problem.kind)));
    if (!problem.where.empty())
        object.insert(u"side"_qs, textOf(problem.where));
    if (problem.reach == Reach::Subtree)
        object.insert(u"subtree"_qs, true);
    if (!problem.rawName.empty())
        putBytes(object, u"name"_qs, problem.rawName);
    object.insert(u"error"_qs, toJson(problem.error));
    return object;
}

QJsonObject toJson(const GuardStop &stop)
{
    QJsonObject object{{u"kind"_qs, word(name(stop.kind))}};
    if (!stop.where.empty())
        object.insert(u"side"_qs, textOf(stop.where));
    putBytes(object, u"subject"_qs, stop.subject);
    object.insert(u"count"_qs, number(stop.count));
    object.insert(u"of"_qs, number(stop.of));
    if (!stop.detail.empty())
        putBytes(object, u"detail"_qs, stop.detail);
    return object;
}

QJsonObject toJson(const RunSummary &summary, const Describe &describe)
{
    QJsonObject object{
        {u"uploaded"_qs, tally(summary.uploaded)},
        {u"downloaded"_qs, tally(summary.downloaded)},
        {u"moved"_qs, QJsonObject{{u"local"_qs, number(summary.movedLocal)},
                                  {u"remote"_qs, number(summary.movedRemote)}}},
        {u"deleted"_qs, QJsonObject{{u"local"_qs, number(summary.deletedLocal)},
                                    {u"remote"_qs, number(summary.deletedRemote)}}},
        {u"conflicts"_qs, toJson(summary.conflicts)},
        {u"problems"_qs, arrayOf(summary.problems, describe)},
        {u"in_sync"_qs, summary.inSync},
        {u"duration_ms"_qs, number(summary.durationMilliseconds)},
    };
    if (!summary.run.empty())
        object.insert(u"run"_qs, textOf(summary.run));
    if (!summary.waiting.empty()) {
        QJsonArray waiting;
        for (const RelPath &path : summary.waiting) {
            QJsonObject place;
            putBytes(place, u"path"_qs, path.bytes());
            waiting.append(place);
        }
        object.insert(u"waiting"_qs, waiting);
    }
    if (summary.largeWaiting.files > 0)
        object.insert(u"large_waiting"_qs, tally(summary.largeWaiting));
    if (summary.guard)
        object.insert(u"guard"_qs, toJson(*summary.guard));
    if (summary.failure)
        object.insert(u"failure"_qs, toJson(*summary.failure));
    return object;
}

QJsonObject toJson(const Action &action)
{
    QJsonObject object;
    putBytes(object, u"path"_qs, action.path.bytes());
    object.insert(u"side"_qs, word(name(action.side)));
    object.insert(u"action"_qs, word(name(action.kind)));
    if (action.from)
        putBytes(object, u"from"_qs, action.from->bytes());
    if (action.mergeBase)
        object.insert(u"merge_base"_qs, textOf(action.mergeBase->hex()));
    object.insert(u"before"_qs, entryOrNull(action.before));
    object.insert(u"after"_qs, entryOrNull(action.after));
    return object;
}

QJsonObject toJson(const Plan &plan, const Describe &describe)
{
    return {{u"actions"_qs, arrayOf(plan.actions)},
            {u"conflicts"_qs, arrayOf(plan.conflicts)},
            {u"problems"_qs, arrayOf(plan.problems, describe)}};
}

QJsonObject toJson(const Progress &progress)
{
    QJsonObject object{{u"done"_qs, tally(progress.done)},
                       {u"total"_qs, tally(progress.total)},
                       {u"bytes_per_second"_qs, number(progress.bytesPerSecond)},
                       {u"up_per_second"_qs, number(progress.upPerSecond)},
                       {u"down_per_second"_qs, number(progress.downPerSecond)}};
    putBytes(object, u"path"_qs, progress.current.bytes());
    if (progress.secondsLeft)
        object.insert(u"seconds_left"_qs, number(*progress.secondsLeft));
    return object;
}

QJsonObject toJson(const Event &event)
{
    QJsonObject object;
    putTime(object, u"time"_qs, event.time);
    object.insert(u"kind"_qs, word(name(event.kind)));
    if (!event.side.empty())
        object.insert(u"side"_qs, textOf(event.side));
    putBytes(object, u"path"_qs, event.path.bytes());
    if (event.bytes != 0)
        object.insert(u"bytes"_qs, number(event.bytes));
    if (!event.detail.empty())
        putBytes(object, u"detail"_qs, event.detail);
    if (!event.run.empty())
        object.insert(u"run"_qs, textOf(event.run));
    return object;
}

QJsonObject toJson(const LoggedEvent &event)
{
    QJsonObject object = toJson(event.event);
    object.insert(u"number"_qs, number(event.number));
    object.insert(u"chain"_qs, textOf(event.chain.hex()));
    return object;
}

QJsonObject toJson(const Wait &wait)
{
    QJsonObject object{{u"reason"_qs, word(name(wait.reason))}};
    if (wait.until != 0)
        putTime(object, u"until"_qs, wait.until);
    return object;
}

QJsonObject toJson(const LargeFilesWait &wait)
{
    QJsonObject object = tally(wait.files);
    object.insert(u"above"_qs, number(wait.above));
    if (wait.until != 0)
        putTime(object, u"until"_qs, wait.until);
    return object;
}

QJsonObject toJson(const FolderStatus &status, const Describe &describe)
{
    QJsonObject object{{u"name"_qs, textOf(status.name)},
                       {u"state"_qs, word(name(status.state))},
                       {u"progress"_qs, toJson(status.progress)},
                       {u"conflicts"_qs, toJson(status.conflicts)},
                       {u"problems"_qs, arrayOf(status.problems, describe)},
                       {u"conflict_count"_qs, number(status.conflictCount)},
                       {u"problem_count"_qs, number(status.problemCount)},
                       {u"waiting_count"_qs, number(status.waitingCount)},
                       {u"agreed_files"_qs, number(status.agreedFiles)},
                       {u"watching"_qs, textOf(status.watching)},
                       {u"recent"_qs, toJson(status.recent)}};
    putBytes(object, u"local"_qs, status.local);
    putBytes(object, u"remote"_qs, status.remote);
    if (status.lastInSync != 0)
        putTime(object, u"last_in_sync"_qs, status.lastInSync);
    if (status.pausedUntil != 0)
        putTime(object, u"paused_until"_qs, status.pausedUntil);
    if (status.offlineSince != 0)
        putTime(object, u"offline_since"_qs, status.offlineSince);
    if (status.wait)
        object.insert(u"waiting_for"_qs, toJson(*status.wait));
    if (status.largeFiles)
        object.insert(u"large_files"_qs, toJson(*status.largeFiles));
    if (status.guard)
        object.insert(u"guard"_qs, toJson(*status.guard));
    if (status.failure)
        object.insert(u"failure"_qs, toJson(*status.failure));
    return object;
}

QJsonObject toJson(const StatusSnapshot &snapshot, const Describe &describe)
{
    QJsonObject object{{u"state"_qs, word(name(overallState(snapshot)))},
                       {u"folders"_qs, arrayOf(snapshot.folders, describe)}};
    if (snapshot.mistake)
        object.insert(u"mistake"_qs, toJson(*snapshot.mistake));
    return object;
}

QJsonObject toJson(const FailedPath &failure, const Describe &describe)
{
    QJsonObject object = toJson(failure.problem, describe);
    object.insert(u"attempts"_qs, failure.attempts);
    putTime(object, u"first_failed"_qs, failure.firstFailed);
    if (failure.nextAttempt != 0)
        putTime(object, u"next_attempt"_qs, failure.nextAttempt);
    return object;
}

QJsonObject toJson(const TrashItem &item)
{
    QJsonObject object;
    putBytes(object, u"path"_qs, item.path.bytes());
    object.insert(u"run"_qs, textOf(item.run));
    putBytes(object, u"name"_qs, item.name);
    object.insert(u"kind"_qs, word(name(item.kind)));
    object.insert(u"size"_qs, number(item.size));
    putTime(object, u"modified"_qs, item.mtime);
    return object;
}

QJsonObject toJson(const Ruling &ruling)
{
    QJsonObject object{{u"treatment"_qs, word(name(ruling.treatment))},
                       {u"ground"_qs, word(name(ruling.ground))},
                       {u"mirror"_qs, ruling.deletions == Deletions::Mirror},
                       {u"line"_qs, static_cast<qint64>(ruling.origin.line)},
                       {u"column"_qs, static_cast<qint64>(ruling.origin.column)}};
    putBytes(object, u"file"_qs, ruling.origin.file);
    putBytes(object, u"name"_qs, ruling.origin.name);
    putBytes(object, u"pattern"_qs, ruling.pattern);
    if (ruling.conflicts)
        object.insert(u"conflicts"_qs, word(name(*ruling.conflicts)));
    return object;
}

QJsonObject toJson(const Explanation &explanation, const Describe &describe)
{
    QJsonObject object{{u"local"_qs, entryOrNull(explanation.local)},
                       {u"remote"_qs, entryOrNull(explanation.remote)},
                       {u"agreed"_qs, explanation.agreed
                                          ? QJsonValue(toJson(explanation.agreed->on(Side::Local)))
                                          : QJsonValue()},
                       {u"actions"_qs, arrayOf(explanation.actions)},
                       {u"problems"_qs, arrayOf(explanation.problems, describe)},
                       {u"history"_qs, arrayOf(explanation.history)}};
    putBytes(object, u"path"_qs, explanation.path.bytes());
    if (explanation.ruling)
        object.insert(u"ruling"_qs, toJson(*explanation.ruling));
    if (explanation.conflict)
        object.insert(u"conflict"_qs, toJson(*explanation.conflict));
    if (explanation.failure)
        object.insert(u"failed"_qs, toJson(*explanation.failure, describe));
    if (explanation.guard)
        object.insert(u"guard"_qs, toJson(*explanation.guard));
    if (explanation.failureOfRun)
        object.insert(u"failure"_qs, toJson(*explanation.failureOfRun));
    return object;
}

QJsonArray toJson(const std::vector<Conflict> &conflicts)
{
    return arrayOf(conflicts);
}

QJsonArray toJson(const std::vector<Event> &events)
{
    return arrayOf(events);
}

} // namespace tern
