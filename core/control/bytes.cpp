#include "bytes.h"

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <ctime>

namespace tern {

namespace {

const QLatin1String base64Suffix("_base64");
constexpr std::int64_t nanosecondsInSecond = 1'000'000'000;

} // namespace

void putBytes(QJsonObject &object, const QString &key, const std::string &bytes)
{
    const QByteArray raw = QByteArray::fromStdString(bytes);
    const QString text = QString::fromUtf8(raw);
    object.insert(key, text);
    if (text.toUtf8() != raw)
        object.insert(key + base64Suffix, QString::fromLatin1(raw.toBase64()));
}

std::optional<std::string> bytesFrom(const QJsonObject &object, const QString &key)
{
    const QJsonValue exact = object.value(key + base64Suffix);
    if (exact.isString()) {
        const auto decoded = QByteArray::fromBase64Encoding(
            exact.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return std::nullopt;
        return (*decoded).toStdString();
    }
    const QJsonValue text = object.value(key);
    if (!text.isString())
        return std::nullopt;
    return text.toString().toStdString();
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string stringFrom(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString().toStdString();
}

std::string isoTime(std::int64_t nanoseconds)
{
    std::int64_t seconds = nanoseconds / nanosecondsInSecond;
    std::int64_t rest = nanoseconds % nanosecondsInSecond;
    if (rest < 0) {
        rest += nanosecondsInSecond;
        --seconds;
    }
    const std::time_t time = seconds;
    std::tm parts = {};
    ::gmtime_r(&time, &parts);
    char text[64];
    const int length =
        std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d.%09lldZ",
                      parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday, parts.tm_hour,
                      parts.tm_min, parts.tm_sec, static_cast<long long>(rest));
    return std::string(text, static_cast<std::size_t>(length));
}

} // namespace tern
