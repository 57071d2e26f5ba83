// What Tern prints as JSON, in the words of a scenario.

#include "expectation.h"

#include "control/bytes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tern::test {

namespace {

std::string path(const QJsonObject &object, const QString &key = u"path"_qs)
{
    return bytesFrom(object, key).value_or("(no path)");
}

std::string text(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString().toStdString();
}

/// " here" or " there", where a side is told.
std::string where(const QJsonObject &object, Orientation orientation)
{
    const std::string side = text(object, u"side"_qs);
    return side.empty() ? std::string() : " " + whereOf(side, orientation);
}

std::string conflictType(const std::string &type, Orientation orientation)
{
    for (const std::string side : {"local", "remote"}) {
        if (type == "deleted_" + side)
            return "deleted_" + whereOf(side, orientation);
    }
    return type;
}

LinesByPath conflictsIn(const QJsonArray &list, Orientation orientation)
{
    LinesByPath lines;
    for (const QJsonValue &value : list) {
        const QJsonObject conflict = value.toObject();
        const std::string at = path(conflict);
        std::string line =
            "conflict " + wordFor(at) + " " + conflictType(text(conflict, u"type"_qs), orientation);
        if (conflict.contains(u"other"_qs))
            line += " with " + wordFor(path(conflict, u"other"_qs));
        if (conflict.contains(u"undecided"_qs))
            line += " because " + text(conflict, u"undecided"_qs);
        lines.insert({at, line});
    }
    return lines;
}

LinesByPath problemsIn(const QJsonArray &list, Orientation orientation)
{
    LinesByPath lines;
    for (const QJsonValue &value : list) {
        const QJsonObject problem = value.toObject();
        // A name that no path may carry is told apart from the folder that it stands in.
        const bool isUnnameable = problem.contains(u"name"_qs);
        std::string at = path(problem);
        if (isUnnameable)
            at += (at.empty() ? "" : "/") + path(problem, u"name"_qs);
        lines.insert({at, "problem " + wordFor(at) + " " + text(problem, u"code"_qs)
                              + where(problem, orientation)});
    }
    return lines;
}

LinesByPath planIn(const QJsonObject &plan, Orientation orientation)
{
    const std::map<std::string, std::string> verbs = {{"make_directory", "make"},
                                                      {"copy", "copy"},
                                                      {"set_metadata", "set"},
                                                      {"move", "move"},
                                                      {"remove", "delete"}};
    LinesByPath lines;
    const QJsonArray actions = plan.value(u"actions"_qs).toArray();
    for (const QJsonValue &value : actions) {
        const QJsonObject action = value.toObject();
        const std::string at = path(action);
        const auto verb = verbs.find(text(action, u"action"_qs));
        std::string line = "would " + (verb == verbs.end() ? "do something" : verb->second) + " ";
        if (action.contains(u"from"_qs))
            line += wordFor(path(action, u"from"_qs)) + " -> ";
        lines.insert({at, line + wordFor(at) + where(action, orientation)});
    }
    return lines;
}

void putCount(Told &told, const std::string &name, const QJsonValue &value)
{
    if (const qint64 count = value.toInteger(); count != 0)
        told.counts[name] = static_cast<std::uint64_t>(count);
}

void readCounts(Told &told, const QJsonObject &object, Orientation orientation)
{
    for (const QString &direction : {u"uploaded"_qs, u"downloaded"_qs})
        putCount(told, oriented(direction.toStdString(), orientation),
                 object.value(direction).toObject().value(u"files"_qs));
    for (const QString &what : {u"moved"_qs, u"deleted"_qs}) {
        const QJsonObject sides = object.value(what).toObject();
        for (const std::string side : {"local", "remote"})
            putCount(told, what.toStdString() + " " + whereOf(side, orientation),
                     sides.value(textOf(side)));
    }
}

} // namespace

std::string whereOf(const std::string &side, Orientation orientation)
{
    return (side == "local") == (orientation == Orientation::HereIsLocal) ? "here" : "there";
}

std::string sideOf(const std::string &where, Orientation orientation)
{
    return (where == "here") == (orientation == Orientation::HereIsLocal) ? "local" : "remote";
}

std::string oriented(const std::string &word, Orientation orientation)
{
    constexpr std::array<std::pair<const char *, const char *>, 3> twins = {
        {{"upload_only", "download_only"}, {"uploaded", "downloaded"}, {"up", "down"}}};
    if (word == "here" || word == "there")
        return sideOf(word, orientation);
    if (orientation == Orientation::HereIsLocal)
        return word;
    for (const auto &[up, down] : twins) {
        if (word == up)
            return down;
        if (word == down)
            return up;
    }
    return word;
}

Told toldBy(const Outcome &outcome, Orientation orientation)
{
    Told told;
    told.exit = outcome.status;
    told.output = outcome.out + outcome.err;
    const QJsonObject object = outcome.object();
    told.inSync = object.value(u"in_sync"_qs).toBool();
    const QJsonArray conflicts =
        object.isEmpty() ? outcome.array() : object.value(u"conflicts"_qs).toArray();
    told.conflicts = conflictsIn(conflicts, orientation);
    told.problems = problemsIn(object.value(u"problems"_qs).toArray(), orientation);
    const QJsonArray waiting = object.value(u"waiting"_qs).toArray();
    for (const QJsonValue &place : waiting) {
        const std::string at = path(place.toObject());
        told.waiting.insert({at, "waiting " + wordFor(at)});
    }
    told.plan = planIn(object.value(u"plan"_qs).toObject(), orientation);
    readCounts(told, object, orientation);
    if (const QJsonObject guard = object.value(u"guard"_qs).toObject(); !guard.isEmpty())
        told.guard = text(guard, u"kind"_qs) + where(guard, orientation);
    for (const QString &key : {u"failure"_qs, u"error"_qs}) {
        if (const QJsonObject failure = object.value(key).toObject(); !failure.isEmpty())
            told.failure = text(failure, u"code"_qs);
    }
    return told;
}

std::vector<std::string> eventsIn(const std::string &log, Orientation orientation)
{
    std::vector<std::string> events;
    const QList<QByteArray> lines = QByteArray::fromStdString(log).split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (event.isEmpty())
            continue;
        const std::string kind = text(event, u"kind"_qs);
        const std::string at = path(event);
        std::string told = oriented(kind, orientation);
        if (kind == "moved")
            told += " " + wordFor(path(event, u"detail"_qs)) + " ->";
        if (!at.empty())
            told += " " + wordFor(at);
        // "uploaded" and "downloaded" tell the side already.
        events.push_back(told + (kind.ends_with("loaded") ? "" : where(event, orientation)));
    }
    return events;
}

} // namespace tern::test
