#include "duration_words.h"

#include "words_text.h"

namespace tern {

QString durationText(std::uint64_t seconds)
{
    constexpr std::uint64_t minute = 60;
    constexpr std::uint64_t hour = 60 * minute;
    constexpr std::uint64_t day = 24 * hour;
    const auto rounded = [seconds](std::uint64_t unit) {
        return countForPlural(seconds / unit + (seconds % unit >= unit / 2 ? 1 : 0));
    };
    if (seconds < minute)
        return Words::tr("Less than a minute");
    if (seconds < hour)
        return Words::tr("About %Ln minutes", nullptr, rounded(minute));
    if (seconds < 2 * day)
        return Words::tr("About %Ln hours", nullptr, rounded(hour));
    return Words::tr("About %Ln days", nullptr, rounded(day));
}

} // namespace tern
