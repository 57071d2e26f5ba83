#include "rules_preview_json.h"

#include "bytes.h"
#include "json.h"
#include "json_read.h"

#include <QJsonArray>

#include <algorithm>

namespace tern {

template <>
constexpr RuleEffect lastOf()
{
    return RuleEffect::Turns;
}

namespace {

constexpr qsizetype mostPatterns = 1000;
constexpr std::size_t usualPaths = 3;

QJsonObject tally(const Tally &value)
{
    return {{u"files"_qs, static_cast<qint64>(value.files)},
            {u"bytes"_qs, static_cast<qint64>(value.bytes)}};
}

Tally tallyFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {static_cast<std::uint64_t>(object.value(u"files"_qs).toInteger()),
            static_cast<std::uint64_t>(object.value(u"bytes"_qs).toInteger())};
}

QJsonObject totals(const RulesPreview::SideTotals &side)
{
    return {{u"starts"_qs, tally(side.starts)}, {u"stops"_qs, tally(side.stops)}};
}

RulesPreview::SideTotals totalsFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {tallyFrom(object.value(u"starts"_qs)), tallyFrom(object.value(u"stops"_qs))};
}

QJsonObject toJson(const RuleShare &share)
{
    QJsonArray paths;
    for (const RelPath &path : share.paths) {
        QJsonObject place;
        putBytes(place, u"path"_qs, path.bytes());
        paths.append(place);
    }
    QJsonObject object = tally(share.files);
    object.insert(u"effect"_qs, QString::fromLatin1(name(share.effect)));
    object.insert(u"by"_qs, toJson(share.by));
    object.insert(u"to"_qs, QString::fromLatin1(name(share.to)));
    if (share.from)
        object.insert(u"from"_qs, QString::fromLatin1(name(*share.from)));
    object.insert(u"paths"_qs, paths);
    return object;
}

RuleShare shareFrom(const QJsonObject &object)
{
    RuleShare share;
    share.effect = valueNamed<RuleEffect>(stringFrom(object, u"effect"_qs)).value_or(share.effect);
    share.by = rulingFrom(object.value(u"by"_qs).toObject());
    share.from = valueNamed<Treatment>(stringFrom(object, u"from"_qs));
    share.to = valueNamed<Treatment>(stringFrom(object, u"to"_qs)).value_or(share.to);
    share.files = tallyFrom(object);
    const QJsonArray paths = object.value(u"paths"_qs).toArray();
    for (const QJsonValue &value : paths) {
        if (auto path = pathFrom(value.toObject(), u"path"_qs))
            share.paths.push_back(std::move(*path));
    }
    return share;
}

QJsonArray textsOf(const std::vector<std::string> &texts)
{
    QJsonArray array;
    for (const std::string &text : texts)
        array.append(textOf(text));
    return array;
}

std::vector<std::string> textsFrom(const QJsonValue &value)
{
    std::vector<std::string> texts;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < std::min(array.size(), mostPatterns); ++i)
        texts.push_back(array[i].toString().toStdString());
    return texts;
}

} // namespace

QJsonObject toJson(const RulesPreview &preview)
{
    QJsonArray shares;
    for (const RuleShare &share : preview.shares)
        shares.append(toJson(share));
    QJsonArray unknown;
    for (const Problem &problem : preview.unknown)
        unknown.append(toJson(problem));
    QJsonObject object{{u"starts"_qs, tally(preview.total(RuleEffect::Starts))},
                       {u"stops"_qs, tally(preview.total(RuleEffect::Stops))},
                       {u"asks"_qs, tally(preview.total(RuleEffect::Asks))},
                       {u"turns"_qs, tally(preview.total(RuleEffect::Turns))},
                       {u"local"_qs, totals(preview.local)},
                       {u"remote"_qs, totals(preview.remote)},
                       {u"rules"_qs, shares},
                       {u"unknown"_qs, unknown}};
    if (preview.guard)
        object.insert(u"guard"_qs, toJson(*preview.guard));
    return object;
}

RulesPreview rulesPreviewFrom(const QJsonObject &object)
{
    RulesPreview preview;
    const QJsonArray shares = object.value(u"rules"_qs).toArray();
    for (const QJsonValue &value : shares)
        preview.shares.push_back(shareFrom(value.toObject()));
    const QJsonArray unknown = object.value(u"unknown"_qs).toArray();
    for (const QJsonValue &value : unknown)
        preview.unknown.push_back(problemFrom(value.toObject()));
    preview.local = totalsFrom(object.value(u"local"_qs));
    preview.remote = totalsFrom(object.value(u"remote"_qs));
    if (const QJsonValue guard = object.value(u"guard"_qs); guard.isObject())
        preview.guard = guardFrom(guard.toObject());
    return preview;
}

QJsonObject toJson(const CandidateRules &candidate)
{
    QJsonObject object;
    if (!candidate.file.empty())
        putBytes(object, u"rules"_qs, candidate.file);
    if (candidate.text)
        object.insert(u"text"_qs, textOf(*candidate.text));
    if (!candidate.excludes.empty())
        object.insert(u"exclude"_qs, textsOf(candidate.excludes));
    if (!candidate.includes.empty())
        object.insert(u"include"_qs, textsOf(candidate.includes));
    return object;
}

CandidateRules candidateRulesFrom(const QJsonObject &object)
{
    std::optional<std::string> text;
    if (object.value(u"text"_qs).isString())
        text = stringFrom(object, u"text"_qs);
    return {bytesFrom(object, u"rules"_qs).value_or(std::string()), std::move(text),
            textsFrom(object.value(u"exclude"_qs)), textsFrom(object.value(u"include"_qs))};
}

std::size_t previewPathsFrom(const QJsonObject &object)
{
    const qint64 most = RulesQuestion::mostPaths;
    const qint64 wanted = object.value(u"paths"_qs).toInteger(qint64{usualPaths});
    return static_cast<std::size_t>(std::clamp<qint64>(wanted, 0, most));
}

} // namespace tern
