#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace tern {

/// Answers that may be longer than a line of the control socket travel in pieces: the first parts
/// of one list ("rows", "conflicts") or of one text ("base64") as events, the last part with all
/// else as the result. Pure; any thread.
struct AnswerPieces {
    std::vector<QJsonObject> events;
    QJsonObject result;
};

/// No piece is much longer than this, unless one item of the list is (bytes of JSON).
inline constexpr qsizetype maxPieceBytes = 256 << 10;

[[nodiscard]] AnswerPieces inPieces(QJsonObject answer);

/// Puts pieces together again. Other events are no pieces, and leave it as it is.
class AnswerJoiner {
public:
    void add(const QJsonObject &event);
    /// The whole answer. Once.
    [[nodiscard]] QJsonObject whole(QJsonObject result);

private:
    std::vector<QJsonArray> m_lists;
    QString m_text;
};

} // namespace tern
