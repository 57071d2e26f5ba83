#include "conflict_questions.h"

#include "bytes.h"
#include "comparison_json.h"
#include "json_read.h"

#include "engine/merging.h"
#include "merge/git_library.h"
#include "merge/notebook.h"

#include <QByteArray>

#include <algorithm>

namespace tern {

namespace {

Result<Conflict> askedConflict(Session &session, const QJsonObject &arguments)
{
    const std::optional<RelPath> path = pathFrom(arguments, u"path"_qs);
    if (!path)
        return fail(ErrorCode::BadInput, "path");
    return openConflictAt(session, *path, arguments.value(u"shown"_qs).toObject());
}

const std::optional<Entry> &entryOn(const Conflict &conflict, Side side)
{
    return side == Side::Local ? conflict.local : conflict.remote;
}

bool hasFiles(const Conflict &conflict)
{
    return conflict.local && conflict.local->kind == Kind::File && conflict.remote
           && conflict.remote->kind == Kind::File;
}

struct BothFiles {
    WholeFile local;
    WholeFile remote;
};

/// Requires hasFiles().
Result<BothFiles> readBoth(Session &session, const Conflict &conflict)
{
    BothFiles files;
    TERN_TRY(files.local,
             readWhole(session.replica(Side::Local), conflict.path, *conflict.local, StopToken()));
    TERN_TRY(files.remote, readWhole(session.replica(Side::Remote), conflict.path, *conflict.remote,
                                     StopToken()));
    return files;
}

QJsonObject asOther(NotShown reason)
{
    return toJson(FileComparison{ComparisonKind::Other, reason});
}

/// What both edits started from, where it is kept.
Result<std::optional<std::string>> baseOf(Session &session, const RelPath &path)
{
    TERN_TRY(const auto agreed, session.journal().agreed());
    TERN_TRY(const std::optional<AgreedEntry> entry, agreed->find(path));
    if (!entry || !entry->digest)
        return std::optional<std::string>();
    return session.journal().base(*entry->digest);
}

const Cell *cellAt(const Notebook &notebook, const NotebookComparison &comparison, std::size_t cell)
{
    const auto row = std::ranges::find(comparison.cells, std::optional(cell), &ComparedCell::local);
    return row != comparison.cells.end() && row->remote ? &notebook.cells[*row->remote] : nullptr;
}

/// The lines of merged cells, each cell with a head.
Result<QJsonArray> mergedCells(const Notebook &merged, const Notebook &local,
                               const Notebook &remote)
{
    TERN_TRY(const NotebookComparison withLocal, compareNotebooks(merged, local));
    TERN_TRY(const NotebookComparison withRemote, compareNotebooks(merged, remote));
    QJsonArray rows;
    for (std::size_t i = 0; i < merged.cells.size(); ++i) {
        const Cell *here = cellAt(local, withLocal, i);
        const Cell *there = cellAt(remote, withRemote, i);
        rows.append(
            QJsonObject{{u"cell"_qs, QJsonObject{{u"kind"_qs, textOf(merged.cells[i].kind)}}}});
        TERN_TRY(const std::vector<MergedLine> lines,
                 originsOf(merged.cells[i].source, here ? here->source : std::string(),
                           there ? there->source : std::string()));
        const QJsonArray told = toJson(lines);
        for (const QJsonValue &line : told)
            rows.append(line);
    }
    return rows;
}

Result<QJsonArray> mergedRows(const std::string &merged, const BothFiles &files)
{
    const auto notebook = readNotebook(merged);
    const auto local = readNotebook(files.local.content);
    const auto remote = readNotebook(files.remote.content);
    if (notebook && local && remote)
        return mergedCells(*notebook, *local, *remote);
    TERN_TRY(const std::vector<MergedLine> lines,
             originsOf(merged, files.local.content, files.remote.content));
    return toJson(lines);
}

QJsonObject notMerged(Undecided why)
{
    return {{u"merged"_qs, false}, {u"undecided"_qs, QString::fromLatin1(name(why))}};
}

} // namespace

bool looksTheSame(const QJsonValue &shown, const std::optional<Entry> &now)
{
    const std::optional<Entry> then = entryFrom(shown);
    if (!then || !now)
        return then.has_value() == now.has_value();
    return then->kind == now->kind && then->size == now->size && then->mtime == now->mtime
           && then->target == now->target
           && (!then->digest || !now->digest || then->digest == now->digest);
}

Result<Conflict> openConflictAt(Session &session, const RelPath &path, const QJsonObject &shown)
{
    TERN_TRY(const auto conflicts, session.journal().conflicts());
    const auto open = std::find_if(conflicts.begin(), conflicts.end(), [&](const auto &candidate) {
        return candidate.conflict.path == path;
    });
    if (open == conflicts.end())
        return fail(ErrorCode::NotFound, path.bytes());
    if (!shown.isEmpty()
        && (!looksTheSame(shown.value(u"local"_qs), open->conflict.local)
            || !looksTheSame(shown.value(u"remote"_qs), open->conflict.remote)))
        return fail(ErrorCode::ChangedMeanwhile, path.bytes());
    return open->conflict;
}

Result<QJsonObject> conflictContent(Session &session, const QJsonObject &arguments)
{
    const std::string text = stringFrom(arguments, u"side"_qs);
    const auto side = valueNamed<Side>(text);
    if (!side)
        return fail(ErrorCode::BadInput, "side", text);
    TERN_TRY(const Conflict conflict, askedConflict(session, arguments));
    const std::optional<Entry> &entry = entryOn(conflict, *side);
    if (!entry || entry->kind != Kind::File)
        return fail(ErrorCode::NotFound, conflict.path.bytes(), name(*side));
    if (entry->size > maxContentBytes)
        return fail(ErrorCode::TooLarge, conflict.path.bytes());
    TERN_TRY(const WholeFile file,
             readWhole(session.replica(*side), conflict.path, *entry, StopToken()));
    const QByteArray bytes =
        QByteArray::fromRawData(file.content.data(), static_cast<qsizetype>(file.content.size()));
    return QJsonObject{{u"base64"_qs, QString::fromLatin1(bytes.toBase64())},
                       {u"size"_qs, static_cast<qint64>(file.content.size())},
                       {u"digest"_qs, textOf(file.entry.digest->hex())}};
}

Result<QJsonObject> compareConflict(Session &session, const QJsonObject &arguments)
{
    TERN_TRY(const Conflict conflict, askedConflict(session, arguments));
    if (!hasFiles(conflict))
        return asOther(NotShown::OneSide);
    const std::uint64_t size = std::max(conflict.local->size, conflict.remote->size);
    if (!couldCompare(conflict.path, size) && size > maxContentBytes)
        return asOther(NotShown::TooLarge);
    TERN_TRY(const BothFiles files, readBoth(session, conflict));
    TERN_TRY(const FileComparison made,
             compare(conflict.path, files.local.content, files.remote.content));
    QJsonObject answer = toJson(made);
    answer.insert(u"local_digest"_qs, textOf(files.local.entry.digest->hex()));
    answer.insert(u"remote_digest"_qs, textOf(files.remote.entry.digest->hex()));
    return answer;
}

Result<QJsonObject> previewMerge(Session &session, const QJsonObject &arguments)
{
    TERN_TRY(const Conflict conflict, askedConflict(session, arguments));
    if (!hasFiles(conflict))
        return notMerged(Undecided::MergeUnavailable);
    if (!couldMerge(conflict.path, std::max(conflict.local->size, conflict.remote->size)))
        return notMerged(Undecided::NotMergeable);
    const GitLibrary git;
    TERN_TRY(const BothFiles files, readBoth(session, conflict));
    TERN_TRY(const auto base, baseOf(session, conflict.path));
    TERN_TRY(const Merging merging, mergeEdits(conflict.path, base, files.local, files.remote));
    if (!merging.content)
        return notMerged(merging.undecided);
    TERN_TRY(const QJsonArray rows, mergedRows(*merging.content, files));
    return QJsonObject{{u"merged"_qs, true},
                       {u"size"_qs, static_cast<qint64>(merging.content->size())},
                       {u"rows"_qs, rows}};
}

} // namespace tern
