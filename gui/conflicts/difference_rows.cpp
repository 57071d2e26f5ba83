#include "difference_rows.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

namespace tern {

namespace {

class DifferenceWords {
    Q_DECLARE_TR_FUNCTIONS(tern::DifferenceWords)
};

std::vector<DifferenceRow::Word> wordsFrom(const QJsonValue &value)
{
    std::vector<DifferenceRow::Word> words;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &word : list) {
        const QJsonArray pair = word.toArray();
        words.emplace_back(pair.at(0).toInt(), pair.at(1).toInt());
    }
    return words;
}

QString kindWord(const QString &kind)
{
    if (kind == QLatin1String("code"))
        return DifferenceWords::tr("Code");
    if (kind == QLatin1String("markdown"))
        return DifferenceWords::tr("Text");
    return DifferenceWords::tr("Raw");
}

/// "Cell 3, code: outputs differ"
QString headOf(const QJsonObject &cell, const QString &key)
{
    QString text = kindWord(cell.value(QStringLiteral("kind")).toString());
    if (cell.contains(key))
        text = DifferenceWords::tr("Cell %1").arg(cell.value(key).toInt() + 1)
               + QStringLiteral(" · ") + text;
    QStringList notes;
    if (cell.value(QStringLiteral("moved")).toBool())
        notes.append(DifferenceWords::tr("moved"));
    if (cell.value(QStringLiteral("outputs_differ")).toBool())
        notes.append(DifferenceWords::tr("outputs differ"));
    if (cell.value(QStringLiteral("metadata_differs")).toBool())
        notes.append(DifferenceWords::tr("metadata differs"));
    return notes.isEmpty() ? text : text + QStringLiteral(" · ") + notes.join(QStringLiteral(", "));
}

} // namespace

void DifferenceReader::addHead(const QJsonObject &cell)
{
    DifferenceRow row;
    row.kind = DifferenceRow::Kind::Head;
    const bool isBoth =
        !cell.contains(QStringLiteral("local")) && !cell.contains(QStringLiteral("remote"));
    if (isBoth || cell.contains(QStringLiteral("local")))
        row.local = headOf(cell, QStringLiteral("local"));
    if (isBoth || cell.contains(QStringLiteral("remote")))
        row.remote = headOf(cell, QStringLiteral("remote"));
    m_local = 0;
    m_remote = 0;
    m_rows.push_back(std::move(row));
}

void DifferenceReader::add(const QJsonArray &rows)
{
    for (const QJsonValue &value : rows) {
        const QJsonObject object = value.toObject();
        if (object.contains(QStringLiteral("cell"))) {
            addHead(object.value(QStringLiteral("cell")).toObject());
            continue;
        }
        DifferenceRow row;
        const QJsonValue both = object.value(QStringLiteral("both"));
        const QJsonValue merged = object.value(QStringLiteral("text"));
        const QJsonValue local = object.value(QStringLiteral("local"));
        const QJsonValue remote = object.value(QStringLiteral("remote"));
        if (both.isString()) {
            row.local = row.remote = both.toString();
        } else if (merged.isString()) {
            const QString from = object.value(QStringLiteral("from")).toString();
            row.local = row.remote = merged.toString();
            row.kind = from == QLatin1String("local")    ? DifferenceRow::Kind::LocalOnly
                       : from == QLatin1String("remote") ? DifferenceRow::Kind::RemoteOnly
                                                         : DifferenceRow::Kind::Same;
        } else {
            row.local = local.toString();
            row.remote = remote.toString();
            row.kind = !remote.isString()  ? DifferenceRow::Kind::LocalOnly
                       : !local.isString() ? DifferenceRow::Kind::RemoteOnly
                                           : DifferenceRow::Kind::Changed;
            row.localWords = wordsFrom(object.value(QStringLiteral("local_words")));
            row.remoteWords = wordsFrom(object.value(QStringLiteral("remote_words")));
        }
        if (row.has(Side::Local) || merged.isString())
            row.localNumber = ++m_local;
        if (row.has(Side::Remote))
            row.remoteNumber = ++m_remote;
        m_rows.push_back(std::move(row));
    }
}

std::vector<int> placesIn(const std::vector<DifferenceRow> &rows)
{
    std::vector<int> places;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].differs() && (i == 0 || !rows[i - 1].differs()))
            places.push_back(static_cast<int>(i));
    }
    return places;
}

} // namespace tern
