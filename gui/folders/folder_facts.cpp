#include "folder_facts.h"

#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace tern {

namespace {

/// Translates in the card's context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tern::FolderCard)
};

int plural(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, 1'000'000'000));
}

std::optional<std::uint64_t> numberIn(const QJsonObject &object, const QString &key)
{
    const qint64 number = object.value(key).toInteger(-1);
    if (number < 0)
        return std::nullopt;
    return static_cast<std::uint64_t>(number);
}

QString directionText(const QString &mode)
{
    if (mode == QLatin1String("upload_only"))
        return Words::tr("Up only");
    if (mode == QLatin1String("download_only"))
        return Words::tr("Down only");
    return Words::tr("Both ways");
}

QString spaceText(const FolderFacts &facts)
{
    if (facts.freeHere && facts.freeThere)
        return Words::tr("%1 here, %2 there")
            .arg(sizeText(*facts.freeHere), sizeText(*facts.freeThere));
    if (facts.freeHere)
        return Words::tr("%1 here").arg(sizeText(*facts.freeHere));
    return Words::tr("Not known");
}

QString keptText(const FolderFacts &facts)
{
    if (facts.newFoldersStayAway)
        return Words::tr("Only what is ticked");
    return facts.selectsAll ? Words::tr("All folders") : Words::tr("All but what is not ticked");
}

QString rulesText(const FolderFacts &facts)
{
    if (facts.ruleCount == 0)
        return Words::tr("None");
    return Words::tr("%Ln rules", nullptr, plural(facts.ruleCount));
}

} // namespace

FolderFacts folderFactsFrom(const QJsonObject &object)
{
    FolderFacts facts;
    facts.files = numberIn(object, QStringLiteral("files")).value_or(0);
    facts.bytes = numberIn(object, QStringLiteral("bytes")).value_or(0);
    facts.freeHere = numberIn(object, QStringLiteral("local_free_bytes"));
    facts.freeThere = numberIn(object, QStringLiteral("remote_free_bytes"));
    facts.reachedMilliseconds = numberIn(object, QStringLiteral("remote_milliseconds"));
    facts.mode = object.value(QStringLiteral("sync_mode")).toString();
    facts.ruleCount = numberIn(object, QStringLiteral("rule_count")).value_or(0);
    facts.leftOutFiles = numberIn(object, QStringLiteral("left_out_files"));
    facts.leftOutBytes = numberIn(object, QStringLiteral("left_out_bytes")).value_or(0);
    facts.selectsAll = object.value(QStringLiteral("selects_all")).toBool(true);
    facts.newFoldersStayAway =
        object.value(QStringLiteral("new_folders")).toString() == QLatin1String("stay_away");
    return facts;
}

QVector<FactWords> wordsFor(const FolderFacts &facts, const QString &lastInSync)
{
    const QString reached =
        facts.reachedMilliseconds
            ? Words::tr("Reached in %1 ms").arg(countText(*facts.reachedMilliseconds))
            : Words::tr("Not reached");
    QVector<FactWords> words{
        {Words::tr("Files"),
         QStringLiteral("%1 (%2)").arg(countText(facts.files), sizeText(facts.bytes))},
        {Words::tr("Last in sync"), lastInSync},
        {Words::tr("Remote"), reached},
        {Words::tr("Rules"), rulesText(facts)},
        {Words::tr("Direction"), directionText(facts.mode)},
        {Words::tr("Kept here"), keptText(facts)},
        {Words::tr("Free space"), spaceText(facts)},
    };
    if (facts.leftOutFiles)
        words.append({Words::tr("Left out by rules"),
                      QStringLiteral("%1 (%2)").arg(filesText(*facts.leftOutFiles),
                                                    sizeText(facts.leftOutBytes))});
    return words;
}

} // namespace tern
