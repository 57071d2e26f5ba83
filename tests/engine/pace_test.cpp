#include "engine/pace.h"

#include <gmock/gmock.h>

namespace tern {
namespace {

using testing::HasSubstr;

class Utc final : public TimeZone {
public:
    [[nodiscard]] std::int64_t offsetAt(std::int64_t /*seconds*/) const override { return 0; }
};

constexpr std::int64_t hour = 3'600LL * 1'000'000'000;
/// 2026-01-05, a Monday, 00:00.
constexpr std::int64_t monday = 1'767'571'200LL * 1'000'000'000;
const Utc utc;

PaceSettings withTable(const std::string &text)
{
    PaceSettings settings;
    settings.timetable = Timetable::parse(text).value();
    return settings;
}

TEST(Pace, WithoutSettingsNothingHolds)
{
    EXPECT_EQ(paceOf({}, {true, true, 1}, monday, utc), PaceNow());
}

TEST(Pace, TheSlowerOfLimitAndTimetableHolds)
{
    PaceSettings settings = withTable("08:00 1MB/s:9MB/s; 18:00 off");
    settings.bandwidth = {5'000'000, 5'000'000};
    const PaceNow working = paceOf(settings, {}, monday + 9 * hour, utc);
    EXPECT_EQ(working.limits, (BandwidthLimits{1'000'000, 5'000'000}));
    EXPECT_EQ(working.until, monday + 18 * hour);
    const PaceNow evening = paceOf(settings, {}, monday + 19 * hour, utc);
    EXPECT_EQ(evening.limits, settings.bandwidth);
    EXPECT_EQ(evening.until, monday + 32 * hour);
}

TEST(Pace, ATimetableMayPause)
{
    const PaceNow pace = paceOf(withTable("08:00 pause; 18:00 off"), {}, monday + 9 * hour, utc);
    EXPECT_EQ(pace.wait, (Wait{WaitReason::Timetable, monday + 18 * hour}));
}

TEST(Pace, WaitsOnAMeteredNetworkOnlyWhenAskedTo)
{
    PaceSettings settings;
    EXPECT_EQ(paceOf(settings, {true, {}, {}}, monday, utc).wait, std::nullopt);
    settings.pauseOnMetered = true;
    EXPECT_EQ(paceOf(settings, {true, {}, {}}, monday, utc).wait,
              (Wait{WaitReason::MeteredNetwork, 0}));
    EXPECT_EQ(paceOf(settings, {false, {}, {}}, monday, utc).wait, std::nullopt);
    EXPECT_EQ(paceOf(settings, {}, monday, utc).wait, std::nullopt) << "nobody knows";
}

TEST(Pace, WaitsOnBatteryWhenTooLittleIsLeft)
{
    struct Row {
        const char *rule;
        SurroundingFacts facts;
        bool waits;
    };
    const std::vector<Row> rows = {
        {"false", {{}, true, 1}, false},       {"true", {{}, true, 100}, true},
        {"true", {{}, true, {}}, true},        {"true", {{}, false, 5}, false},
        {"true", {{}, {}, 5}, false},          {"below 30%", {{}, true, 29}, true},
        {"below 30%", {{}, true, 30}, false},  {"below 30%", {{}, true, {}}, false},
        {"below 30%", {{}, false, 10}, false}, {"below 100%", {{}, true, 100}, false},
    };
    for (const Row &row : rows) {
        PaceSettings settings;
        settings.pauseBelowPercent = parseBatteryRule(row.rule).value();
        const auto wait = paceOf(settings, row.facts, monday, utc).wait;
        EXPECT_EQ(wait.has_value(), row.waits) << row.rule;
        EXPECT_EQ(wait.value_or(Wait{WaitReason::OnBattery, 0}), (Wait{WaitReason::OnBattery, 0}));
    }
}

TEST(Pace, RulesForBatteriesSayWhatIsAllowed)
{
    EXPECT_THAT(parseBatteryRule("sometimes").error().message, HasSubstr("below 30%"));
    for (const char *text : {"below 0%", "below 101%", "below 30", "below %", "below 30%%"})
        EXPECT_EQ(parseBatteryRule(text).error().column, 7U) << text;
}

TEST(Pace, LargeFilesWaitForTheirHours)
{
    PaceSettings settings;
    settings.largeFiles = LargeFileHours{1'000, {22 * 60, 6 * 60}, everyDay};
    const PaceNow day = paceOf(settings, {}, monday + 12 * hour, utc);
    EXPECT_EQ(day.largeFilesWait, (PaceNow::LargeFiles{1'000, monday + 22 * hour}));
    EXPECT_EQ(day.until, monday + 22 * hour);
    EXPECT_EQ(day.wait, std::nullopt);
    const PaceNow night = paceOf(settings, {}, monday + 23 * hour, utc);
    EXPECT_EQ(night.largeFilesWait, std::nullopt);
    EXPECT_EQ(night.until, monday + 30 * hour);
}

TEST(Pace, OfTwoPacesBothHold)
{
    PaceNow a;
    a.limits = {1'000'000, {}};
    a.until = 50;
    a.wait = Wait{WaitReason::Timetable, 50};
    a.largeFilesWait = PaceNow::LargeFiles{2'000, 70};
    PaceNow b;
    b.limits = {2'000'000, 3'000'000};
    b.until = 40;
    EXPECT_EQ(bothOf(a, b).limits, (BandwidthLimits{1'000'000, 3'000'000}));
    EXPECT_EQ(bothOf(a, b).until, 40);
    EXPECT_EQ(bothOf(a, b).wait, a.wait);
    EXPECT_EQ(bothOf(a, b).largeFilesWait, a.largeFilesWait);
    b.wait = Wait{WaitReason::Timetable, 90};
    b.largeFilesWait = PaceNow::LargeFiles{1'000, 60};
    EXPECT_EQ(bothOf(a, b).wait->until, 90);
    EXPECT_EQ(bothOf(a, b).largeFilesWait, b.largeFilesWait);
    b.wait = Wait{WaitReason::OnBattery, 0};
    EXPECT_EQ(bothOf(a, b), bothOf(b, a));
    EXPECT_EQ(bothOf(a, b).wait, b.wait);
    EXPECT_EQ(bothOf(a, PaceNow()), a);
}

} // namespace
} // namespace tern
