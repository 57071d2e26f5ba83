#include "log_json.h"

#include "bytes.h"
#include "json.h"
#include "json_read.h"

#include <algorithm>

namespace tern {

namespace {

constexpr qint64 mostAtOnce = 1000;
constexpr qsizetype longestWords = 500;
constexpr qsizetype mostKinds = 100;

struct Group {
    std::string_view name;
    std::set<EventKind> kinds;
};

const std::vector<Group> &groups()
{
    static const std::vector<Group> all = {
        {"up", {EventKind::Uploaded}},
        {"down", {EventKind::Downloaded}},
        {"moved", {EventKind::Moved}},
        {"deleted", {EventKind::Removed, EventKind::Freed}},
        {"conflicts", {EventKind::ConflictOpened, EventKind::ConflictClosed, EventKind::Merged}},
        {"problems", {EventKind::ProblemOpened, EventKind::ProblemClosed, EventKind::GuardStopped}},
    };
    return all;
}

QJsonValue number(std::uint64_t value)
{
    constexpr std::uint64_t most = INT64_MAX;
    return static_cast<qint64>(std::min(value, most));
}

std::uint64_t countFrom(const QJsonObject &object, const QString &key)
{
    return static_cast<std::uint64_t>(std::max<qint64>(object.value(key).toInteger(), 0));
}

QJsonObject tally(const Tally &value)
{
    return {{u"files"_qs, number(value.files)}, {u"bytes"_qs, number(value.bytes)}};
}

Tally tallyFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {countFrom(object, u"files"_qs), countFrom(object, u"bytes"_qs)};
}

void putMoment(QJsonObject &object, const QString &key, std::int64_t time)
{
    object.insert(key, textOf(isoTime(time)));
    object.insert(key + u"_ns"_qs, qint64{time});
}

Result<std::set<EventKind>> kindsFrom(const QJsonObject &arguments)
{
    std::set<EventKind> kinds;
    const QJsonArray words = arguments.value(u"kinds"_qs).toArray();
    if (words.size() > mostKinds)
        return fail(ErrorCode::BadInput, "kinds", "too many");
    for (const QJsonValue &value : words) {
        const std::string word = value.toString().toStdString();
        std::set<EventKind> group = kindsOfGroup(word);
        if (const auto kind = eventKindFromName(word))
            group.insert(*kind);
        if (group.empty())
            return fail(ErrorCode::BadInput, "kinds", word);
        kinds.merge(group);
    }
    return kinds;
}

RunState stateNamed(const std::string &word)
{
    for (const RunState state :
         {RunState::InSync, RunState::Attention, RunState::Stopped, RunState::Undoing}) {
        if (word == name(state))
            return state;
    }
    return RunState::Unfinished;
}

} // namespace

std::set<EventKind> kindsOfGroup(std::string_view word)
{
    for (const Group &group : groups()) {
        if (group.name == word)
            return group.kinds;
    }
    return {};
}

Result<LogQuery> logQueryFrom(const QJsonObject &arguments)
{
    LogQuery query;
    const qint64 limit = arguments.value(u"limit"_qs).toInteger(static_cast<qint64>(query.limit));
    if (limit < 1 || limit > mostAtOnce)
        return fail(ErrorCode::BadInput, "limit", std::to_string(limit));
    query.limit = static_cast<std::size_t>(limit);
    query.before = arguments.value(u"before"_qs).toInteger(query.before);
    query.since = arguments.value(u"since_ns"_qs).toInteger(query.since);
    query.until = arguments.value(u"until_ns"_qs).toInteger(query.until);
    query.run = stringFrom(arguments, u"run"_qs);
    TERN_TRY(query.kinds, kindsFrom(arguments));
    if (arguments.value(u"words"_qs).toString().size() > longestWords)
        return fail(ErrorCode::BadInput, "words", "too long");
    query.words = bytesFrom(arguments, u"words"_qs).value_or(std::string());
    if (!arguments.contains(u"path"_qs))
        return query;
    query.path = pathFrom(arguments, u"path"_qs);
    if (!query.path)
        return fail(ErrorCode::BadInput, "path", "a path inside the folder is needed");
    return query;
}

QJsonObject toJson(const LoggedRun &run)
{
    QJsonObject object{
        {u"first"_qs, qint64{run.first}},
        {u"last"_qs, qint64{run.last}},
        {u"run"_qs, textOf(run.run)},
        {u"state"_qs, QString::fromLatin1(name(run.state))},
        {u"uploaded"_qs, tally(run.uploaded)},
        {u"downloaded"_qs, tally(run.downloaded)},
        {u"moved"_qs, number(run.moved)},
        {u"deleted"_qs, QJsonObject{{u"local"_qs, number(run.removedLocal)},
                                    {u"remote"_qs, number(run.removedRemote)},
                                    {u"folders"_qs, number(run.removedFolders)}}},
        {u"replaced"_qs, number(run.replaced)},
        {u"merged"_qs, number(run.merged)},
        {u"freed"_qs, number(run.freed)},
        {u"restored"_qs, number(run.restored)},
        {u"conflicts"_qs, number(run.conflicts)},
        {u"settled"_qs, number(run.settled)},
        {u"problems"_qs, number(run.problems)},
        {u"solved"_qs, number(run.solved)},
        {u"undone"_qs, run.undone},
    };
    putMoment(object, u"began"_qs, run.began);
    putMoment(object, u"ended"_qs, run.ended);
    if (!run.guard.empty())
        object.insert(u"guard"_qs, textOf(run.guard));
    if (!run.undid.empty())
        object.insert(u"undid"_qs, textOf(run.undid));
    return object;
}

QJsonObject toJson(const LogPage &page)
{
    QJsonArray events;
    for (const LoggedEvent &event : page.events)
        events.append(toJson(event));
    return {{u"events"_qs, events}, {u"next"_qs, qint64{page.next}}};
}

QJsonObject toJson(const RunPage &page)
{
    QJsonArray runs;
    for (const LoggedRun &run : page.runs)
        runs.append(toJson(run));
    return {{u"runs"_qs, runs}, {u"next"_qs, qint64{page.next}}};
}

LoggedEvent loggedEventFrom(const QJsonObject &object)
{
    LoggedEvent logged;
    logged.number = object.value(u"number"_qs).toInteger();
    logged.event = eventFrom(object);
    return logged;
}

LoggedRun loggedRunFrom(const QJsonObject &object)
{
    LoggedRun run;
    run.first = object.value(u"first"_qs).toInteger();
    run.last = object.value(u"last"_qs).toInteger();
    run.run = stringFrom(object, u"run"_qs);
    run.began = object.value(u"began_ns"_qs).toInteger();
    run.ended = object.value(u"ended_ns"_qs).toInteger();
    run.uploaded = tallyFrom(object.value(u"uploaded"_qs));
    run.downloaded = tallyFrom(object.value(u"downloaded"_qs));
    run.moved = countFrom(object, u"moved"_qs);
    const QJsonObject removed = object.value(u"deleted"_qs).toObject();
    run.removedLocal = countFrom(removed, u"local"_qs);
    run.removedRemote = countFrom(removed, u"remote"_qs);
    run.removedFolders = countFrom(removed, u"folders"_qs);
    run.replaced = countFrom(object, u"replaced"_qs);
    run.merged = countFrom(object, u"merged"_qs);
    run.freed = countFrom(object, u"freed"_qs);
    run.restored = countFrom(object, u"restored"_qs);
    run.conflicts = countFrom(object, u"conflicts"_qs);
    run.settled = countFrom(object, u"settled"_qs);
    run.problems = countFrom(object, u"problems"_qs);
    run.solved = countFrom(object, u"solved"_qs);
    run.state = stateNamed(stringFrom(object, u"state"_qs));
    run.guard = stringFrom(object, u"guard"_qs);
    run.undid = stringFrom(object, u"undid"_qs);
    run.undone = object.value(u"undone"_qs).toBool();
    return run;
}

LogPage logPageFrom(const QJsonObject &object)
{
    LogPage page;
    const QJsonArray events = object.value(u"events"_qs).toArray();
    for (const QJsonValue &event : events)
        page.events.push_back(loggedEventFrom(event.toObject()));
    page.next = object.value(u"next"_qs).toInteger();
    return page;
}

RunPage runPageFrom(const QJsonObject &object)
{
    RunPage page;
    const QJsonArray runs = object.value(u"runs"_qs).toArray();
    for (const QJsonValue &run : runs)
        page.runs.push_back(loggedRunFrom(run.toObject()));
    page.next = object.value(u"next"_qs).toInteger();
    return page;
}

} // namespace tern
