#include "conflict_item.h"

#include "control/bytes.h"
#include "control/json_read.h"
#include "words/words.h"

namespace tern {

namespace {

QString endingOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    return dot > 0 ? name.mid(dot + 1).toLower() : QString();
}

QString placeOf(const QString &folder, const RelPath &path)
{
    if (path.parent().isRoot())
        return folder;
    return folder + QStringLiteral(" / ")
           + shownPath(path.parent()).replace(QLatin1Char('/'), QStringLiteral(" / "));
}

} // namespace

std::vector<ConflictItem> itemsFrom(const QString &folder, const QJsonArray &list)
{
    std::vector<ConflictItem> items;
    items.reserve(static_cast<std::size_t>(list.size()));
    for (const QJsonValue &value : list) {
        const QJsonObject shown = value.toObject();
        const OpenConflict open = openConflictFrom(shown);
        if (open.conflict.path.isRoot())
            continue;
        ConflictItem item;
        item.folder = folder;
        item.conflict = open.conflict;
        item.shown = shown;
        item.since = open.since;
        item.name = shownName(std::string(open.conflict.path.name()));
        item.place = placeOf(shownName(folder.toStdString()), open.conflict.path);
        item.detail = sentenceFor(open.conflict);
        item.ending = endingOf(item.name);
        items.push_back(std::move(item));
    }
    return items;
}

bool areAlike(const ConflictItem &one, const ConflictItem &other)
{
    return one.place == other.place && one.folder == other.folder && one.ending == other.ending
           && one.conflict.type == other.conflict.type;
}

QJsonObject argumentsFor(const ConflictItem &item)
{
    QJsonObject arguments{{QStringLiteral("name"), item.folder},
                          {QStringLiteral("shown"), item.shown}};
    putBytes(arguments, QStringLiteral("path"), item.conflict.path.bytes());
    return arguments;
}

} // namespace tern
