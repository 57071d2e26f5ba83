#include "pace.h"

#include <algorithm>
#include <charconv>

namespace tern {

namespace {

Rate slower(const Rate &a, const Rate &b)
{
    return a && b ? std::min(a, b) : (a ? a : b);
}

BandwidthLimits slower(const BandwidthLimits &a, const BandwidthLimits &b)
{
    return {slower(a.up, b.up), slower(a.down, b.down)};
}

/// Of two moments the first; 0: never.
std::int64_t sooner(std::int64_t a, std::int64_t b)
{
    return a != 0 && b != 0 ? std::min(a, b) : std::max(a, b);
}

std::int64_t later(std::int64_t a, std::int64_t b)
{
    return a != 0 && b != 0 ? std::max(a, b) : 0;
}

bool holdsOnBattery(const PaceSettings &settings, const SurroundingFacts &facts)
{
    if (settings.pauseBelowPercent == 0 || !facts.onBattery.value_or(false))
        return false;
    return settings.pauseBelowPercent == PaceSettings::alwaysOnBattery
           || (facts.batteryPercent && *facts.batteryPercent < settings.pauseBelowPercent);
}

} // namespace

Parsed<int> parseBatteryRule(std::string_view text)
{
    constexpr std::string_view below = "below ";
    if (text == "false")
        return 0;
    if (text == "true")
        return PaceSettings::alwaysOnBattery;
    if (!text.starts_with(below))
        return wrong("allowed: true, false, or for example below 30%", 0);
    int percent = 0;
    const char *begin = text.data() + below.size();
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(begin, end, percent);
    if (error != std::errc() || std::string_view(stop, static_cast<std::size_t>(end - stop)) != "%"
        || percent < 1 || percent > 100)
        return wrong("allowed: 1% to 100%", below.size());
    return percent;
}

PaceNow paceOf(const PaceSettings &settings, const SurroundingFacts &facts, std::int64_t now,
               const TimeZone &zone)
{
    PaceNow pace;
    const TimetableState table = settings.timetable.at(now, zone);
    pace.limits = slower(settings.bandwidth, table.limits);
    pace.until = table.until;
    if (holdsOnBattery(settings, facts))
        pace.wait = Wait{WaitReason::OnBattery, 0};
    else if (settings.pauseOnMetered && facts.metered.value_or(false))
        pace.wait = Wait{WaitReason::MeteredNetwork, 0};
    else if (table.paused)
        pace.wait = Wait{WaitReason::Timetable, table.until};
    if (settings.largeFiles) {
        const LargeFileHours::State hours = settings.largeFiles->at(now, zone);
        if (!hours.open)
            pace.largeFilesWait = PaceNow::LargeFiles{settings.largeFiles->above, hours.until};
        pace.until = sooner(pace.until, hours.until);
    }
    return pace;
}

PaceNow bothOf(const PaceNow &a, const PaceNow &b)
{
    PaceNow both = a;
    both.limits = slower(a.limits, b.limits);
    both.until = sooner(a.until, b.until);
    if (!a.wait || (b.wait && b.wait->reason > a.wait->reason))
        both.wait = b.wait;
    else if (b.wait && b.wait->reason == a.wait->reason)
        both.wait->until = later(a.wait->until, b.wait->until);
    const auto &otherLarge = b.largeFilesWait;
    if (!both.largeFilesWait || (otherLarge && otherLarge->above < both.largeFilesWait->above))
        both.largeFilesWait = otherLarge;
    else if (otherLarge && otherLarge->above == both.largeFilesWait->above)
        both.largeFilesWait->until = later(otherLarge->until, both.largeFilesWait->until);
    return both;
}

} // namespace tern
