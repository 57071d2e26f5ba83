#include "disk_calls.h"

#include "bytes.h"
#include "worker_answer.h"

#include "settings/place_making.h"

#include <QJsonArray>

#include <algorithm>

namespace tern {

namespace {

Result<QJsonObject> madePlace(const std::string &given, const Configuration &configuration)
{
    const auto place = placeGiven(Side::Remote, given, {}, configuration.directories().home);
    if (!place)
        return Failure(configuration.words().place(place.error()));
    TERN_TRY(makePlace(*place));
    QJsonObject answer;
    putBytes(answer, u"path"_qs, *place);
    return answer;
}

} // namespace

void listDisks(const ControlHost &host, const CallPointer &call)
{
    answerFromWorker(host.parts.executor, call,
                     []() -> Result<QJsonObject> { return toJson(disksAmong(mounts())); });
}

void makePlace(const ControlHost &host, const CallPointer &call)
{
    const auto path = bytesFrom(call->arguments(), u"path"_qs);
    if (!path)
        return call->error({ErrorCode::BadInput, "path", "a place is needed", 0});
    answerFromWorker(host.parts.executor, call, [path = *path, configuration = host.configuration] {
        return madePlace(path, configuration);
    });
}

QJsonObject toJson(const std::vector<MountedDisk> &disks)
{
    QJsonArray list;
    for (const MountedDisk &disk : disks) {
        QJsonObject object;
        putBytes(object, u"path"_qs, disk.path);
        putBytes(object, u"label"_qs, disk.label);
        list.append(object);
    }
    return {{u"mounts"_qs, list}};
}

std::vector<MountedDisk> mountedDisksFrom(const QJsonObject &object)
{
    constexpr qsizetype most = 50;
    std::vector<MountedDisk> disks;
    const QJsonArray list = object.value(u"mounts"_qs).toArray();
    for (qsizetype i = 0; i < std::min(list.size(), most); ++i) {
        const QJsonObject mount = list.at(i).toObject();
        auto path = bytesFrom(mount, u"path"_qs);
        if (!path || path->empty())
            continue;
        disks.push_back({std::move(*path), bytesFrom(mount, u"label"_qs).value_or(std::string())});
    }
    return disks;
}

} // namespace tern
