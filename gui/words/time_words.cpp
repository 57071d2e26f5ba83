#include "words.h"

#include "words_text.h"

#include <QDateTime>

#include <chrono>

namespace tern {

namespace {

constexpr std::int64_t minute = std::chrono::nanoseconds(std::chrono::minutes(1)).count();
constexpr std::int64_t hour = 60 * minute;

/// On the user's clock.
QDateTime timeOf(std::int64_t moment)
{
    const auto whole =
        std::chrono::floor<std::chrono::milliseconds>(std::chrono::nanoseconds(moment));
    return QDateTime::fromMSecsSinceEpoch(whole.count());
}

QString dateText(const QDate &date, const QDate &today)
{
    const QString form = date.year() == today.year()
                             ? Words::tr("d MMMM", "a date of this year: 12 November")
                             : Words::tr("d MMMM yyyy", "a date: 12 November 2025");
    return shownLocale().toString(date, form);
}

} // namespace

QString timeOfDayText(std::int64_t moment)
{
    return shownLocale().toString(timeOf(moment).time(), QLocale::ShortFormat);
}

QString momentText(std::int64_t moment, std::int64_t now)
{
    const QDate date = timeOf(moment).date();
    const QDate today = timeOf(now).date();
    if (date == today)
        return Words::tr("Today, %1", "a time of day").arg(timeOfDayText(moment));
    if (date.daysTo(today) == 1)
        return Words::tr("Yesterday, %1", "a time of day").arg(timeOfDayText(moment));
    return dateText(date, today);
}

QString momentInSentence(std::int64_t moment, std::int64_t now)
{
    const QDate date = timeOf(moment).date();
    const QDate today = timeOf(now).date();
    if (date == today)
        return Words::tr("today, %1", "inside of a sentence").arg(timeOfDayText(moment));
    if (date.daysTo(today) == 1)
        return Words::tr("yesterday, %1", "inside of a sentence").arg(timeOfDayText(moment));
    return dateText(date, today);
}

QString agoText(std::int64_t moment, std::int64_t now)
{
    // A clock that was set back makes the past look like the future.
    if (moment > now)
        return moment / minute - now / minute <= 1 ? Words::tr("now") : momentText(moment, now);
    const std::int64_t passed = now - moment;
    if (passed < minute)
        return Words::tr("now");
    if (passed < hour)
        return Words::tr("%n min ago", nullptr, static_cast<int>(passed / minute));
    const QDate date = timeOf(moment).date();
    const QDate today = timeOf(now).date();
    if (date == today)
        return Words::tr("%n h ago", nullptr, static_cast<int>(passed / hour));
    if (date.daysTo(today) == 1)
        return Words::tr("yesterday");
    return dateText(date, today);
}

QString endText(std::int64_t moment, std::int64_t now)
{
    const QString time = timeOfDayText(moment);
    const QDate date = timeOf(moment).date();
    const QDate today = timeOf(now).date();
    if (date == today)
        return Words::tr("%1", "after “until”: a time of day").arg(time);
    if (today.daysTo(date) == 1)
        return Words::tr("tomorrow %1", "after “until”: a time of day").arg(time);
    return Words::tr("%1 %2", "after “until”: a date and a time of day")
        .arg(dateText(date, today), time);
}

QString sinceText(std::int64_t moment, std::int64_t now)
{
    const QString time = timeOfDayText(moment);
    const QDate date = timeOf(moment).date();
    const QDate today = timeOf(now).date();
    if (date == today)
        return Words::tr("%1", "after “since”: a time of day").arg(time);
    if (date.daysTo(today) == 1)
        return Words::tr("yesterday %1", "after “since”: a time of day").arg(time);
    return Words::tr("%1", "after “since”: a date").arg(dateText(date, today));
}

QString untilText(std::int64_t moment, std::int64_t now)
{
    if (moment == 0)
        return Words::tr("Until you resume it");
    return Words::tr("Until %1").arg(endText(moment, now));
}

QString timeLeftText(std::uint64_t seconds)
{
    if (seconds < 60)
        return Words::tr("Less than a minute left");
    const std::uint64_t minutes = (seconds + 59) / 60;
    if (minutes < 90)
        return Words::tr("About %n minutes left", nullptr, countForPlural(minutes));
    const std::uint64_t hours = (minutes + 30) / 60;
    if (hours < 48)
        return Words::tr("About %n hours left", nullptr, countForPlural(hours));
    return Words::tr("About %n days left", nullptr, countForPlural((hours + 12) / 24));
}

QString shortTimeLeftText(std::uint64_t seconds)
{
    if (seconds < 60)
        return Words::tr("1 min", "less than a minute is left");
    const std::uint64_t minutes = (seconds + 59) / 60;
    if (minutes < 90)
        return Words::tr("%n min", "time left", countForPlural(minutes));
    const std::uint64_t hours = (minutes + 30) / 60;
    if (hours < 48)
        return Words::tr("%n h", "time left", countForPlural(hours));
    return Words::tr("%n days", "time left", countForPlural((hours + 12) / 24));
}

} // namespace tern
