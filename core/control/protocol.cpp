#include "protocol.h"

#include "bytes.h"

#include <QJsonDocument>

namespace tern {

namespace {

/// Before the parser builds anything. Brackets inside of strings do not count.
bool isTooDeep(const QByteArray &line)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxMessageDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

} // namespace

Result<QJsonObject> parseMessage(const QByteArray &line)
{
    if (isTooDeep(line))
        return fail(ErrorCode::BadInput, {}, "nested too deeply");
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::BadInput, {}, error.errorString().toStdString());
    if (!document.isObject())
        return fail(ErrorCode::BadInput, {}, "not an object");
    return document.object();
}

Result<Request> parseRequest(const QByteArray &line)
{
    TERN_TRY(const QJsonObject object, parseMessage(line));
    Request request;
    const QJsonValue id = object.value(u"id"_qs);
    if (!id.isDouble())
        return fail(ErrorCode::BadInput, "id", "a number is needed");
    request.id = id.toInteger();
    const QJsonValue command = object.value(u"command"_qs);
    if (!command.isString())
        return fail(ErrorCode::BadInput, "command", "a name is needed");
    request.command = command.toString().toStdString();
    const QJsonValue arguments = object.value(u"arguments"_qs);
    if (!arguments.isUndefined() && !arguments.isObject())
        return fail(ErrorCode::BadInput, "arguments", "an object is needed");
    request.arguments = arguments.toObject();
    return request;
}

QByteArray requestLine(const Request &request)
{
    const QJsonObject object{{u"id"_qs, request.id},
                             {u"command"_qs, textOf(request.command)},
                             {u"arguments"_qs, request.arguments}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray answerLine(qint64 id, const QString &key, const QJsonObject &value)
{
    const QJsonObject object{{u"id"_qs, id}, {key, value}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<void> LineBuffer::add(const QByteArray &bytes)
{
    m_bytes += bytes;
    if (m_bytes.size() > maxLineBytes && m_bytes.indexOf('\n', m_searched) < 0)
        return fail(ErrorCode::TooLarge, {}, "a line is too long");
    return {};
}

std::optional<QByteArray> LineBuffer::next()
{
    const qsizetype end = m_bytes.indexOf('\n', m_searched);
    if (end < 0) {
        m_searched = m_bytes.size();
        return std::nullopt;
    }
    QByteArray line = m_bytes.left(end);
    m_bytes.remove(0, end + 1);
    m_searched = 0;
    return line;
}

} // namespace tern
