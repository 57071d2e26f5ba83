#include "timetable_line.h"

#include <QStringList>

namespace tern {

namespace {

const QString everyDay = QStringLiteral("daily");
const QString noLimit = QStringLiteral("off");
const QString paused = QStringLiteral("pause");
const QString timeForm = QStringLiteral("H:mm");

} // namespace

std::optional<TimetableLine> timetableLineFrom(const QString &text)
{
    const QStringList words = text.simplified().split(u' ');
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QTime from = QTime::fromString(words.at(at), timeForm);
        if (!from.isValid())
            continue;
        TimetableLine line;
        line.from = from;
        if (at > 0)
            line.days = words.mid(0, at).join(u' ');
        const QString what = words.mid(at + 1).join(u' ');
        if (what == paused) {
            line.what = TimetableLine::What::Pause;
        } else if (what != noLimit) {
            line.what = TimetableLine::What::Limit;
            line.rate = what;
        }
        return line;
    }
    return std::nullopt;
}

QString textOf(const TimetableLine &line)
{
    QString what = noLimit;
    if (line.what == TimetableLine::What::Pause)
        what = paused;
    else if (line.what == TimetableLine::What::Limit)
        what = line.rate;
    const QString time = line.from.toString(QStringLiteral("HH:mm"));
    return (line.days == everyDay ? QString() : line.days + u' ') + time + u' ' + what;
}

} // namespace tern
