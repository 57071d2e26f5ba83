#include "answer_pieces.h"

#include "bytes.h"

#include <QJsonDocument>

namespace tern {

namespace {

constexpr const char *textKey = "base64";
constexpr const char *listKeys[] = {"rows", "conflicts"};

QString latin(const char *key)
{
    return QString::fromLatin1(key);
}

void cutText(AnswerPieces &pieces, const QString &key)
{
    QString text = pieces.result.value(key).toString();
    while (text.size() > maxPieceBytes) {
        pieces.events.push_back({{key, text.first(maxPieceBytes)}});
        text.remove(0, maxPieceBytes);
    }
    pieces.result.insert(key, text);
}

void cutList(AnswerPieces &pieces, const QString &key)
{
    const QJsonArray whole = pieces.result.value(key).toArray();
    QJsonArray part;
    qsizetype bytes = 0;
    for (const QJsonValue &item : whole) {
        const qsizetype size =
            QJsonDocument(QJsonArray{item}).toJson(QJsonDocument::Compact).size();
        if (bytes > 0 && bytes + size > maxPieceBytes) {
            pieces.events.push_back({{key, part}});
            part = {};
            bytes = 0;
        }
        part.append(item);
        bytes += size;
    }
    pieces.result.insert(key, part);
}

} // namespace

AnswerPieces inPieces(QJsonObject answer)
{
    AnswerPieces pieces{{}, std::move(answer)};
    if (pieces.result.contains(latin(textKey)))
        cutText(pieces, latin(textKey));
    for (const char *key : listKeys) {
        if (pieces.result.contains(latin(key)))
            cutList(pieces, latin(key));
    }
    return pieces;
}

void AnswerJoiner::add(const QJsonObject &event)
{
    m_text += event.value(latin(textKey)).toString();
    for (const char *key : listKeys) {
        if (event.value(latin(key)).isArray())
            m_lists.push_back(event.value(latin(key)).toArray());
    }
}

QJsonObject AnswerJoiner::whole(QJsonObject result)
{
    if (!m_text.isEmpty())
        result.insert(latin(textKey), m_text + result.value(latin(textKey)).toString());
    for (const char *key : listKeys) {
        if (m_lists.empty() || !result.value(latin(key)).isArray())
            continue;
        QJsonArray all;
        m_lists.push_back(result.value(latin(key)).toArray());
        for (const QJsonArray &part : m_lists) {
            for (const QJsonValue &item : part)
                all.append(item);
        }
        result.insert(latin(key), all);
    }
    return result;
}

} // namespace tern
