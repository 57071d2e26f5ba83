#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace tern {

/// The language of the control socket: one JSON object a line (UTF-8, ended by '\n').
///
///     request  {"id":1,"command":"status","arguments":{...}}
///     answers  {"id":1,"event":{...}}  any number of them, then one of
///              {"id":1,"result":{...}}
///              {"id":1,"error":{"code":"not_found","message":"...","subject":"..."}}
inline constexpr qsizetype maxLineBytes = 1 << 20;
inline constexpr int maxMessageDepth = 32;
inline constexpr int maxConnections = 64;
inline constexpr int maxOpenCalls = 32;              ///< a connection
inline constexpr qint64 maxUnreadBytes = 16LL << 20; ///< a reader that is slower is dropped

struct Request {
    qint64 id = 0;
    std::string command;
    QJsonObject arguments;
};

/// BadInput with the reason as detail.
Result<Request> parseRequest(const QByteArray &line);
/// An object within the bounds of depth; BadInput.
Result<QJsonObject> parseMessage(const QByteArray &line);

[[nodiscard]] QByteArray requestLine(const Request &request);
[[nodiscard]] QByteArray answerLine(qint64 id, const QString &key, const QJsonObject &value);

/// Cuts a stream of bytes into lines. Holds at most one line of maxLineBytes.
class LineBuffer {
public:
    /// Adds what came in. TooLarge once a line is too long; nothing more comes out then.
    Result<void> add(const QByteArray &bytes);
    /// The next whole line without its end, or nothing.
    [[nodiscard]] std::optional<QByteArray> next();

private:
    QByteArray m_bytes;
    qsizetype m_searched = 0;
};

} // namespace tern
