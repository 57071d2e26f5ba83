#include "unshared_json.h"

#include <QJsonArray>

namespace tern {

namespace {

QJsonValue unshared(const QJsonValue &value)
{
    if (value.isObject())
        return unshared(value.toObject());
    if (!value.isArray())
        return value; // a text is copied into what it is put into
    QJsonArray copy;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        copy.append(unshared(each));
    return copy;
}

} // namespace

QJsonObject unshared(const QJsonObject &object)
{
    QJsonObject copy;
    for (auto each = object.begin(); each != object.end(); ++each)
        copy.insert(each.key(), unshared(each.value()));
    return copy;
}

} // namespace tern
