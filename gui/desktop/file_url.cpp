#include "file_url.h"

#include <QByteArray>

namespace tern {

QString fileUrl(const std::string &path)
{
    const QByteArray bytes(path.data(), static_cast<qsizetype>(path.size()));
    return QStringLiteral("file://") + QString::fromLatin1(bytes.toPercentEncoding("/"));
}

} // namespace tern
