#include "settling.h"

#include "bytes.h"
#include "conflict_questions.h"
#include "json.h"
#include "json_read.h"

#include <algorithm>
#include <map>

namespace tern {

namespace {

constexpr qsizetype mostTold = 1'000; ///< of what is left

void addLeft(QJsonArray &left, const RelPath &path, const char *code)
{
    if (left.size() >= mostTold)
        return;
    QJsonObject object{{u"code"_qs, QString::fromLatin1(code)}};
    putBytes(object, u"path"_qs, path.bytes());
    left.append(object);
}

Result<ConflictPolicy> useFrom(const QJsonObject &arguments)
{
    const std::string word = stringFrom(arguments, u"use"_qs);
    const auto use = conflictPolicyFromName(word);
    if (!use || use == ConflictPolicy::Ask || use == ConflictPolicy::Newest)
        return fail(ErrorCode::BadInput, "use", word);
    return *use;
}

std::map<RelPath, Conflict> byPath(const std::vector<OpenConflict> &conflicts)
{
    std::map<RelPath, Conflict> map;
    for (const OpenConflict &open : conflicts)
        map.emplace(open.conflict.path, open.conflict);
    return map;
}

/// What kept a choice from being carried out, or a part of it.
const Problem *problemWith(const RunSummary &summary, const SettledConflict &settled)
{
    const auto found = std::ranges::find(summary.problems, settled.conflict.path, &Problem::path);
    return found == summary.problems.end() ? nullptr : &*found;
}

bool isAsBefore(const SettledConflict &settled)
{
    return settled.agreedAfter == settled.agreedBefore && settled.localTrash.empty()
           && settled.remoteTrash.empty();
}

Error errorOf(const Problem &problem)
{
    Error error = problem.error;
    error.subject = problem.path.bytes();
    return error;
}

} // namespace

Result<SettlingRequest> requestToSettle(Session &session, const QJsonObject &arguments)
{
    TERN_TRY(const ConflictPolicy use, useFrom(arguments));
    const QJsonArray wanted = arguments.value(u"conflicts"_qs).toArray();
    if (wanted.isEmpty() || wanted.size() > maxSettledAtOnce)
        return fail(ErrorCode::BadInput, "conflicts", std::to_string(wanted.size()));
    TERN_TRY(const auto conflicts, session.journal().conflicts());
    const std::map<RelPath, Conflict> open = byPath(conflicts);
    SettlingRequest request;
    std::vector<RelPath> tops;
    std::vector<RelPath> paths;
    for (const QJsonValue &value : wanted) {
        const QJsonObject shown = value.toObject();
        const std::optional<RelPath> path = pathFrom(shown, u"path"_qs);
        if (!path || path->isRoot())
            return fail(ErrorCode::BadInput, "path");
        const auto found = open.find(*path);
        if (found == open.end()) {
            addLeft(request.left, *path, name(ErrorCode::NotFound));
            continue;
        }
        const Conflict &conflict = found->second;
        if (!looksTheSame(shown.value(u"local"_qs), conflict.local)
            || !looksTheSame(shown.value(u"remote"_qs), conflict.remote)) {
            addLeft(request.left, *path, name(ErrorCode::ChangedMeanwhile));
            continue;
        }
        const bool isNew =
            request.run.resolutions.emplace(*path, Resolution{use, conflict.local, conflict.remote})
                .second;
        if (!isNew)
            continue;
        request.settled.push_back({conflict, use, {}, {}, {}, {}});
        paths.push_back(*path);
        tops.push_back(*path);
        if (conflict.other)
            tops.push_back(*conflict.other);
    }
    TERN_TRY(auto before, agreedAt(session, paths));
    for (std::size_t i = 0; i < paths.size(); ++i)
        request.settled[i].agreedBefore = std::move(before[i]);
    request.run.scope = Scope::of(std::move(tops));
    return request;
}

Result<QJsonObject> settlingReport(Session &session, const RunSummary &summary,
                                   SettlingRequest &request)
{
    const std::vector<SettledConflict> wanted = request.settled;
    TERN_TRY(request.settled, settledBy(session, summary.run, std::move(request.settled)));
    TERN_TRY(const auto conflicts, session.journal().conflicts());
    const std::map<RelPath, Conflict> open = byPath(conflicts);
    std::optional<Error> failure = summary.failure;
    qint64 failed = 0;
    for (const SettledConflict &one : request.settled) {
        const Problem *problem = problemWith(summary, one);
        if (problem == nullptr)
            continue;
        ++failed;
        if (!failure)
            failure = errorOf(*problem);
    }
    std::erase_if(request.settled, [&](const SettledConflict &one) {
        return isAsBefore(one) && problemWith(summary, one) != nullptr;
    });
    QJsonArray left = request.left;
    for (const SettledConflict &one : wanted) {
        const auto found = open.find(one.conflict.path);
        if (found == open.end())
            continue;
        const bool isUndecided =
            one.use == ConflictPolicy::Merge && found->second.undecided != Undecided::Asked;
        addLeft(left, one.conflict.path,
                isUndecided ? name(found->second.undecided) : name(ErrorCode::ChangedMeanwhile));
    }
    QJsonObject report{{u"settled"_qs, static_cast<qint64>(request.settled.size())},
                       {u"left"_qs, left}};
    if (failed > 0)
        report.insert(u"failed"_qs, failed);
    if (summary.guard)
        report.insert(u"guard"_qs, toJson(*summary.guard));
    if (failure)
        report.insert(u"failure"_qs, toJson(*failure));
    return report;
}

Result<QJsonObject> reopenAll(Session &session, const std::vector<SettledConflict> &settled,
                              std::int64_t now)
{
    QJsonArray left;
    qint64 reopened = 0;
    for (const SettledConflict &one : settled) {
        if (!canReopen(one))
            continue;
        const Result<void> done = reopen(session, one, now);
        if (done)
            ++reopened;
        else
            addLeft(left, one.conflict.path, name(done.error().code));
    }
    for (const Side side : {Side::Local, Side::Remote})
        TERN_TRY(session.replica(side).flush());
    return QJsonObject{{u"reopened"_qs, reopened}, {u"left"_qs, left}};
}

qint64 Settlings::keep(const std::string &folder, std::vector<SettledConflict> settled)
{
    if (m_kept.size() == most)
        m_kept.pop_front();
    m_kept.push_back({++m_last, folder, std::move(settled)});
    return m_last;
}

std::optional<Settlings::Kept> Settlings::take(qint64 number, const std::string &folder)
{
    const auto found = std::ranges::find_if(
        m_kept, [&](const Kept &kept) { return kept.number == number && kept.folder == folder; });
    if (found == m_kept.end())
        return std::nullopt;
    Kept kept = std::move(*found);
    m_kept.erase(found);
    return kept;
}

} // namespace tern
