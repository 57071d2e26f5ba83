#include "unshared_json.h"

#include <QJsonArray>

namespace tern {

namespace {

/// Not called like the one for objects: in here that name would mean this function alone.
QJsonValue unsharedValue(const QJsonValue &value)
{
    if (value.isObject())
        return unshared(value.toObject());
    if (!value.isArray())
        return value; // a text is copied into what it is put into
    QJsonArray copy;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        copy.append(unsharedValue(each));
    return copy;
}

} // namespace

QJsonObject unshared(const QJsonObject &object)
{
    QJsonObject copy;
    for (auto each = object.begin(); each != object.end(); ++each)
        copy.insert(each.key(), unsharedValue(each.value()));
    return copy;
}

} // namespace tern
