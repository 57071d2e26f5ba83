#pragma once

#include <QString>
#include <QTime>

#include <optional>

namespace tern {

/// One entry of a timetable as its editor shows it: "Mon-Fri 08:00 1MB/s:off". Whether it is right
/// says the engine. A value.
struct TimetableLine {
    enum class What : std::uint8_t { NoLimit, Pause, Limit };

    QString days = QStringLiteral("daily");
    QTime from;
    What what = What::NoLimit;
    QString rate; ///< of Limit

    bool operator==(const TimetableLine &) const = default;
};

/// Nothing for a text without a time of day.
[[nodiscard]] std::optional<TimetableLine> timetableLineFrom(const QString &text);
[[nodiscard]] QString textOf(const TimetableLine &line);

} // namespace tern
