#include "first_run_preview_json.h"

#include "bytes.h"
#include "json.h"

#include <QJsonArray>

#include <algorithm>

namespace tern {

namespace {

constexpr qint64 usualPaths = 5;

QJsonObject tally(const Tally &value)
{
    return {{u"files"_qs, static_cast<qint64>(value.files)},
            {u"bytes"_qs, static_cast<qint64>(value.bytes)}};
}

QJsonObject toJson(const FileShare &share)
{
    QJsonArray paths;
    for (const RelPath &path : share.paths) {
        QJsonObject place;
        putBytes(place, u"path"_qs, path.bytes());
        paths.append(place);
    }
    QJsonArray extensions;
    for (const auto &[extension, files] : share.extensions) {
        QJsonObject each = tally(files);
        putBytes(each, u"extension"_qs, extension);
        extensions.append(each);
    }
    QJsonObject object = tally(share.files);
    object.insert(u"paths"_qs, paths);
    object.insert(u"extensions"_qs, extensions);
    return object;
}

QJsonObject leftOutToJson(const FirstRunPreview &preview)
{
    QJsonArray reasons;
    for (const auto &[ruling, files] : preview.leftOutBy) {
        QJsonObject reason = toJson(ruling);
        reason.insert(u"files"_qs, static_cast<qint64>(files.files));
        reason.insert(u"bytes"_qs, static_cast<qint64>(files.bytes));
        reasons.append(reason);
    }
    QJsonObject object = toJson(preview.leftOut);
    object.insert(u"by"_qs, reasons);
    return object;
}

} // namespace

QJsonObject toJson(const FirstRunPreview &preview)
{
    QJsonArray problems;
    for (const Problem &problem : preview.problems)
        problems.append(toJson(problem));
    QJsonObject object{{u"up"_qs, toJson(preview.up)},
                       {u"down"_qs, toJson(preview.down)},
                       {u"same"_qs, toJson(preview.same)},
                       {u"conflicts"_qs, toJson(preview.conflicts)},
                       {u"asks"_qs, toJson(preview.asks)},
                       {u"left_out"_qs, leftOutToJson(preview)},
                       {u"moved"_qs, static_cast<qint64>(preview.moved)},
                       {u"removed"_qs, static_cast<qint64>(preview.removed)},
                       {u"agreed_files"_qs, static_cast<qint64>(preview.agreedFiles)},
                       {u"problems"_qs, problems},
                       {u"problem_count"_qs, static_cast<qint64>(preview.problemCount)},
                       {u"seconds"_qs, static_cast<qint64>(guessedSeconds(preview))}};
    if (preview.guard)
        object.insert(u"guard"_qs, toJson(*preview.guard));
    return object;
}

std::size_t firstRunPreviewPathsFrom(const QJsonObject &arguments)
{
    const qint64 wanted = arguments.value(u"paths"_qs).toInteger(usualPaths);
    return static_cast<std::size_t>(
        std::clamp<qint64>(wanted, 0, qint64{FirstRunPreview::mostPaths}));
}

} // namespace tern
