#include "pair_preview.h"

#include "control/bytes.h"
#include "control/json_read.h"

#include <QJsonArray>

#include <algorithm>

namespace tern {

namespace {

constexpr qsizetype most = 100; // more help nobody

QString keyOf(Share share)
{
    switch (share) {
    case Share::Up: return QStringLiteral("up");
    case Share::Down: return QStringLiteral("down");
    case Share::Same: return QStringLiteral("same");
    case Share::Conflicts: return QStringLiteral("conflicts");
    case Share::LeftOut: return QStringLiteral("left_out");
    }
    return {};
}

std::uint64_t countFrom(const QJsonObject &object, const QString &key)
{
    return static_cast<std::uint64_t>(std::max<qint64>(object.value(key).toInteger(), 0));
}

ShareCount countOf(const QJsonObject &object)
{
    ShareCount count;
    count.files = countFrom(object, QStringLiteral("files"));
    count.bytes = countFrom(object, QStringLiteral("bytes"));
    const QJsonArray paths = object.value(QStringLiteral("paths")).toArray();
    for (qsizetype i = 0; i < std::min(paths.size(), most); ++i)
        count.paths.push_back(
            bytesFrom(paths.at(i).toObject(), QStringLiteral("path")).value_or(std::string()));
    const QJsonArray endings = object.value(QStringLiteral("extensions")).toArray();
    for (qsizetype i = 0; i < std::min(endings.size(), most); ++i) {
        const QJsonObject ending = endings.at(i).toObject();
        count.endings.push_back(
            {bytesFrom(ending, QStringLiteral("extension")).value_or(std::string()),
             countFrom(ending, QStringLiteral("files"))});
    }
    const QJsonArray rules = object.value(QStringLiteral("by")).toArray();
    for (qsizetype i = 0; i < std::min(rules.size(), most); ++i) {
        const Ruling ruling = rulingFrom(rules.at(i).toObject());
        count.rules.push_back(ruling.pattern.empty() ? ruling.origin.name : ruling.pattern);
    }
    return count;
}

} // namespace

PairPreview pairPreviewFrom(const QJsonObject &object)
{
    PairPreview preview;
    for (const Share share : allShares)
        preview.shares[static_cast<std::size_t>(share)] =
            countOf(object.value(keyOf(share)).toObject());
    const QJsonValue seconds = object.value(QStringLiteral("seconds"));
    if (seconds.isDouble())
        preview.seconds = countFrom(object, QStringLiteral("seconds"));
    preview.asks =
        countFrom(object.value(QStringLiteral("asks")).toObject(), QStringLiteral("files"));
    preview.problems = countFrom(object, QStringLiteral("problem_count"));
    if (object.contains(QStringLiteral("guard")))
        preview.guard = guardFrom(object.value(QStringLiteral("guard")).toObject());
    return preview;
}

} // namespace tern
