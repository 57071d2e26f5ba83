#include "log_filter.h"

#include "control/bytes.h"

#include <QJsonArray>

namespace tern {

QJsonObject argumentsOf(const LogFilter &filter)
{
    QJsonObject arguments;
    if (!filter.kinds.isEmpty())
        arguments.insert(u"kinds"_qs, QJsonArray{filter.kinds});
    if (!filter.words.isEmpty())
        arguments.insert(u"words"_qs, filter.words);
    if (filter.since != 0)
        arguments.insert(u"since_ns"_qs, qint64{filter.since});
    if (filter.path)
        putBytes(arguments, u"path"_qs, filter.path->bytes());
    return arguments;
}

} // namespace tern
