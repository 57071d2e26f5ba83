#include "undo_calls.h"

#include "bytes.h"
#include "engine_calls.h"
#include "json.h"
#include "json_read.h"

namespace tern {

template <>
constexpr UndoKind lastOf()
{
    return UndoKind::TakeAway;
}
template <>
constexpr LeftReason lastOf()
{
    return LeftReason::Failed;
}

namespace {

QJsonObject tally(const Tally &value)
{
    return {{u"files"_qs, static_cast<qint64>(value.files)},
            {u"bytes"_qs, static_cast<qint64>(value.bytes)}};
}

Tally tallyFrom(const QJsonObject &object, const QString &key)
{
    const QJsonObject value = object.value(key).toObject();
    return {static_cast<std::uint64_t>(value.value(u"files"_qs).toInteger()),
            static_cast<std::uint64_t>(value.value(u"bytes"_qs).toInteger())};
}

QJsonObject toJson(const LeftAsIs &left)
{
    QJsonObject object{{u"what"_qs, QString::fromLatin1(name(left.kind))},
                       {u"side"_qs, QString::fromLatin1(name(left.side))},
                       {u"reason"_qs, QString::fromLatin1(name(left.reason))}};
    putBytes(object, u"path"_qs, left.path.bytes());
    if (left.reason == LeftReason::Failed)
        object.insert(u"error"_qs, tern::toJson(left.error));
    return object;
}

LeftAsIs leftFrom(const QJsonObject &object)
{
    LeftAsIs left;
    left.kind = valueNamed<UndoKind>(stringFrom(object, u"what"_qs)).value_or(left.kind);
    left.side = valueNamed<Side>(stringFrom(object, u"side"_qs)).value_or(left.side);
    left.reason = valueNamed<LeftReason>(stringFrom(object, u"reason"_qs)).value_or(left.reason);
    left.path = pathFrom(object, u"path"_qs).value_or(RelPath());
    if (left.reason == LeftReason::Failed)
        left.error = errorFrom(object.value(u"error"_qs).toObject());
    return left;
}

} // namespace

QJsonObject toJson(const UndoResult &result)
{
    QJsonArray left;
    for (const LeftAsIs &one : result.leftAsIs)
        left.append(toJson(one));
    QJsonObject object{{u"run"_qs, textOf(result.run)},
                       {u"brought_back"_qs, tally(result.broughtBack)},
                       {u"replaced"_qs, tally(result.replaced)},
                       {u"moved_back"_qs, static_cast<qint64>(result.movedBack)},
                       {u"taken_away"_qs, tally(result.takenAway)},
                       {u"new_files"_qs, tally(result.newFiles)},
                       {u"left"_qs, static_cast<qint64>(result.left)},
                       {u"left_as_is"_qs, left}};
    if (result.guard)
        object.insert(u"guard"_qs, tern::toJson(*result.guard));
    if (result.failure)
        object.insert(u"failure"_qs, tern::toJson(*result.failure));
    return object;
}

UndoResult undoResultFrom(const QJsonObject &object)
{
    UndoResult result;
    result.run = stringFrom(object, u"run"_qs);
    result.broughtBack = tallyFrom(object, u"brought_back"_qs);
    result.replaced = tallyFrom(object, u"replaced"_qs);
    result.movedBack = static_cast<std::uint64_t>(object.value(u"moved_back"_qs).toInteger());
    result.takenAway = tallyFrom(object, u"taken_away"_qs);
    result.newFiles = tallyFrom(object, u"new_files"_qs);
    result.left = static_cast<std::uint64_t>(object.value(u"left"_qs).toInteger());
    const QJsonArray left = object.value(u"left_as_is"_qs).toArray();
    for (const QJsonValue &one : left)
        result.leftAsIs.push_back(leftFrom(one.toObject()));
    if (object.contains(u"guard"_qs))
        result.guard = guardFrom(object.value(u"guard"_qs).toObject());
    if (object.contains(u"failure"_qs))
        result.failure = errorFrom(object.value(u"failure"_qs).toObject());
    return result;
}

Result<UndoRequest> undoRequestFrom(const QJsonObject &arguments)
{
    UndoRequest request;
    request.run = stringFrom(arguments, u"run"_qs);
    if (request.run.empty())
        return fail(ErrorCode::BadInput, "run", "a run is needed");
    if (arguments.value(u"dry_run"_qs).toBool())
        request.goal = UndoRequest::Goal::Preview;
    const std::string newFiles = stringFrom(arguments, u"new_files"_qs);
    if (newFiles == "to_trash")
        request.newFiles = UndoRequest::NewFiles::ToTrash;
    else if (!newFiles.empty() && newFiles != "stay")
        return fail(ErrorCode::BadInput, "new_files", newFiles);
    return request;
}

void undoRun(const ControlHost &host, const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    if (!folder)
        return;
    auto request = undoRequestFrom(call->arguments());
    if (!request) {
        call->error(request.error());
        return;
    }
    host.engine.undo(*folder, std::move(*request), [call](const Result<UndoResult> &result) {
        if (result)
            call->result(toJson(*result));
        else
            call->error(result.error());
    });
}

} // namespace tern
