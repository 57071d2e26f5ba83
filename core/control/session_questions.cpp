#include "session_questions.h"

#include "bytes.h"
#include "conflict_questions.h"
#include "json.h"
#include "json_read.h"
#include "log_calls.h"
#include "run_filters.h"
#include "trash_listing.h"

#include <algorithm>

namespace tern {

namespace {

constexpr qint64 defaultLogLength = 50;
constexpr qint64 maxLogLength = 100'000;

Result<Side> sideFrom(const QJsonObject &arguments)
{
    const std::string text = stringFrom(arguments, u"side"_qs);
    if (const auto side = valueNamed<Side>(text))
        return *side;
    return fail(ErrorCode::BadInput, "side", text);
}

Result<QJsonObject> listConflicts(Session &session)
{
    TERN_TRY(const auto conflicts, session.journal().conflicts());
    QJsonArray list;
    for (const OpenConflict &conflict : conflicts)
        list.append(toJson(conflict));
    return QJsonObject{{u"conflicts"_qs, list}};
}

Result<QJsonObject> listTrash(Session &session)
{
    QJsonArray list;
    for (const Side side : {Side::Local, Side::Remote}) {
        const auto items = session.replica(side).trash();
        if (!items && items.error().code != ErrorCode::RootMissing
            && items.error().code != ErrorCode::NotFound)
            return Failure(items.error());
        for (const TrashItem &item : items ? *items : std::vector<TrashItem>()) {
            QJsonObject object = toJson(item);
            object.insert(u"side"_qs, QString::fromLatin1(name(side)));
            list.append(object);
        }
    }
    return QJsonObject{{u"items"_qs, list}};
}

Result<QJsonObject> restoreFromTrash(Session &session, const Clock &clock,
                                     const QJsonObject &arguments)
{
    TERN_TRY(const Side side, sideFrom(arguments));
    const std::string run = stringFrom(arguments, u"run"_qs);
    const std::string wanted = bytesFrom(arguments, u"item"_qs).value_or(std::string());
    TERN_TRY(const auto items, session.replica(side).trash());
    const auto item = std::find_if(items.begin(), items.end(), [&](const TrashItem &candidate) {
        return candidate.run == run && candidate.name == wanted;
    });
    if (item == items.end())
        return fail(ErrorCode::NotFound, wanted, run);
    const RelPath to = pathFrom(arguments, u"to"_qs).value_or(item->path);
    if (to.isRoot())
        return fail(ErrorCode::BadInput, "to");
    TERN_TRY(session.replica(side).restore(*item, to));
    TERN_TRY(session.replica(side).flush());
    JournalCommit note;
    note.events.push_back({clock.now(), restoringRun(clock), EventKind::Restored, name(side), to,
                           item->size, item->name});
    TERN_TRY(session.journal().commit(note));
    QJsonObject result{{u"side"_qs, QString::fromLatin1(name(side))}};
    putBytes(result, u"path"_qs, to.bytes());
    return result;
}

Result<QJsonObject> cleanTrash(Session &session, const QJsonObject &arguments)
{
    const QJsonValue before = arguments.value(u"before_ns"_qs);
    if (!before.isDouble())
        return fail(ErrorCode::BadInput, "before_ns");
    std::uint64_t removed = 0;
    for (const Side side : {Side::Local, Side::Remote}) {
        TERN_TRY(const std::uint64_t count, session.replica(side).cleanTrash(before.toInteger()));
        removed += count;
    }
    return QJsonObject{{u"removed"_qs, static_cast<qint64>(removed)}};
}

Result<QJsonObject> showLog(Session &session, const QJsonObject &arguments)
{
    const qint64 limit = arguments.value(u"limit"_qs).toInteger(defaultLogLength);
    if (limit < 1 || limit > maxLogLength)
        return fail(ErrorCode::BadInput, "limit", std::to_string(limit));
    const RelPath within = pathFrom(arguments, u"path"_qs).value_or(RelPath());
    TERN_TRY(const auto events,
             session.journal().lastEvents(static_cast<std::size_t>(limit), within));
    QJsonArray list;
    for (const LoggedEvent &event : events)
        list.append(toJson(event));
    return QJsonObject{{u"events"_qs, list}};
}

} // namespace

Result<QJsonObject> answerQuestion(Session &session, const Clock &clock, const std::string &command,
                                   const QJsonObject &arguments)
{
    if (command == "conflicts.list")
        return listConflicts(session);
    if (command == "conflicts.content")
        return conflictContent(session, arguments);
    if (command == "conflicts.compare")
        return compareConflict(session, arguments);
    if (command == "conflicts.merge-preview")
        return previewMerge(session, arguments);
    if (command == "trash.list")
        return listTrash(session);
    if (command == "trash.restore_run")
        return restoreRunFromTrash(session, clock, arguments);
    if (command == "log.page" || command == "log.runs") {
        TERN_TRY(const auto log, session.log());
        return answerLog(*log, command, arguments);
    }
    if (command == "log.export") {
        TERN_TRY(const ExportOrder order, exportOrderFrom(arguments));
        TERN_TRY(const auto log, session.log());
        return exportFolder(*log, stringFrom(arguments, u"folder"_qs), order);
    }
    if (command == "trash.restore")
        return restoreFromTrash(session, clock, arguments);
    if (command == "trash.clean")
        return cleanTrash(session, arguments);
    if (command == "log")
        return showLog(session, arguments);
    return fail(ErrorCode::Unsupported, command);
}

Result<RunRequest> requestFrom(const QJsonObject &arguments, const SyncOptions &options)
{
    RunRequest request;
    request.options = options;
    if (arguments.value(u"dry_run"_qs).toBool())
        request.goal = RunGoal::Preview;
    if (arguments.value(u"union"_qs).toBool())
        request.base = Base::Union;
    if (arguments.contains(u"conflict"_qs)) {
        const std::string text = stringFrom(arguments, u"conflict"_qs);
        const auto policy = conflictPolicyFromName(text);
        if (!policy)
            return fail(ErrorCode::BadInput, "conflict", text);
        request.options.conflicts = *policy;
    }
    if (arguments.contains(u"max_delete"_qs)) {
        const std::string text = stringFrom(arguments, u"max_delete"_qs);
        const auto limits = GuardLimits::parse(text);
        if (!limits)
            return fail(ErrorCode::BadInput, "max_delete", text);
        request.options.maxDelete = *limits;
    }
    if (arguments.contains(u"bwlimit"_qs)) {
        const std::string text = stringFrom(arguments, u"bwlimit"_qs);
        const auto limits = parseBandwidth(text);
        if (!limits)
            return Failure(asError(limits.error(), text));
        request.bandwidth = *limits;
    }
    if (arguments.contains(u"direction"_qs)) {
        const std::string text = stringFrom(arguments, u"direction"_qs);
        if (text != "up" && text != "down")
            return fail(ErrorCode::BadInput, "direction", text);
        request.force = text == "up" ? Side::Local : Side::Remote;
    }
    TERN_TRY(request.admits, admissionFrom(arguments, SystemClock().now()));
    return request;
}

} // namespace tern
