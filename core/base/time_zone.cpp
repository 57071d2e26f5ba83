#include "time_zone.h"

#include <ctime>

namespace tern {

std::int64_t SystemTimeZone::offsetAt(std::int64_t seconds) const
{
    const std::time_t time = seconds;
    std::tm local = {};
    return ::localtime_r(&time, &local) != nullptr ? local.tm_gmtoff : 0;
}

std::int64_t firstMomentOf(std::int64_t local, const TimeZone &zone)
{
    constexpr std::int64_t day = 86'400;
    std::int64_t before = local - day;
    std::int64_t after = local + day;
    const std::int64_t offsetBefore = zone.offsetAt(before);
    const std::int64_t offsetAfter = zone.offsetAt(after);
    if (offsetBefore == offsetAfter)
        return local - offsetBefore;
    while (after - before > 1) { // the offset changes at `after` at last
        const std::int64_t middle = before + (after - before) / 2;
        (zone.offsetAt(middle) == offsetBefore ? before : after) = middle;
    }
    if (local - offsetBefore < after)
        return local - offsetBefore;
    const std::int64_t moment = local - offsetAfter;
    return moment > after ? moment : after;
}

} // namespace tern
