#include "settings/settings.h"

#include <gmock/gmock.h>

namespace tern {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

SettingsLoad parse(const std::string &text)
{
    return parseSettings(text, "config.yaml", "/home/ada");
}

const std::string oneFolder = R"(folders:
  - name: scans
    local_path: /data/scans
    remote: /mnt/lab/scans
)";

TEST(PaceSettings, AreReadForOneFolderAndForAll)
{
    const SettingsLoad load = parse(oneFolder + R"(    bandwidth: {up: 5MB/s, down: off}
    schedule:
      timetable:
        - "Mon-Fri 08:00 1MB/s:off"
        - Mon-Fri 18:00 off
      large_files: {above: 1GB, between: 22:00-06:00, days: Mon-Fri}
      pause_on_metered: true
      pause_on_battery: below 30%
performance:
  bandwidth: 20 MB/s
  schedule: {timetable: "09:00 pause; 17:00 off"}
)");
    ASSERT_THAT(load.complaints, IsEmpty());
    const PaceSettings &own = load.settings.folders.front().options.pace;
    EXPECT_EQ(own.bandwidth, (BandwidthLimits{5'000'000, {}}));
    EXPECT_EQ(own.timetable,
              Timetable::parse("Mon-Fri 08:00 1MB/s:off; Mon-Fri 18:00 off").value());
    EXPECT_EQ(own.largeFiles,
              (LargeFileHours{1'000'000'000, {22 * 60, 6 * 60}, parseWeekdays("Mon-Fri").value()}));
    EXPECT_TRUE(own.pauseOnMetered);
    EXPECT_EQ(own.pauseBelowPercent, 30);
    const PaceSettings &common = load.settings.pace;
    EXPECT_EQ(common.bandwidth, (BandwidthLimits{20'000'000, 20'000'000}));
    EXPECT_EQ(common.timetable, Timetable::parse("09:00 pause; 17:00 off").value());
    EXPECT_FALSE(common.asksSurroundings());
}

TEST(PaceSettings, WithoutThemNothingWaits)
{
    const SettingsLoad load = parse(oneFolder);
    EXPECT_EQ(load.settings.folders.front().options.pace, PaceSettings());
    EXPECT_EQ(load.settings.pace, PaceSettings());
}

TEST(PaceSettings, SayWhatIsWrongAndWhere)
{
    struct Row {
        std::string text;
        ComplaintKind kind;
        std::string key;
        int line;
        std::string says;
    };
    const std::vector<Row> rows = {
        {"    bandwidth: 5\n", ComplaintKind::BadValue, "bandwidth", 5, "a unit is missing"},
        {"    bandwidth: {up: fast}\n", ComplaintKind::BadValue, "up", 5, "a number is missing"},
        {"    bandwidth: {upp: 5MB/s}\n", ComplaintKind::UnknownKey, "upp", 5, ""},
        {"    bandwidth: {up: off, up: off}\n", ComplaintKind::DuplicateKey, "up", 5, ""},
        {"    bandwidth: [5MB/s]\n", ComplaintKind::WrongType, "bandwidth", 5, ""},
        {"    schedule: daily\n", ComplaintKind::WrongType, "schedule", 5, ""},
        {"    schedule: {timetabel: []}\n", ComplaintKind::UnknownKey, "timetabel", 5, ""},
        {"    schedule:\n      timetable:\n        - 08:00 off\n        - 25:00 off\n",
         ComplaintKind::BadValue, "timetable", 8, "no such time of day"},
        {"    schedule: {timetable: {a: b}}\n", ComplaintKind::WrongType, "timetable", 5, ""},
        {"    schedule: {timetable: [[a]]}\n", ComplaintKind::WrongType, "timetable", 5, ""},
        {"    schedule: {large_files: 1GB}\n", ComplaintKind::BadValue, "large_files", 5,
         "a size and hours are needed"},
        {"    schedule: {large_files: 1XB 22:00-06:00}\n", ComplaintKind::BadValue, "large_files",
         5, "unknown unit"},
        {"    schedule: {large_files: 1GB 22:00-26:00}\n", ComplaintKind::BadValue, "large_files",
         5, "no such time of day"},
        {"    schedule: {large_files: 1GB 22:00-06:00 Foo}\n", ComplaintKind::BadValue,
         "large_files", 5, "not a day"},
        {"    schedule: {large_files: [1GB]}\n", ComplaintKind::WrongType, "large_files", 5, ""},
        {"    schedule: {large_files: {above: 1GB}}\n", ComplaintKind::MissingKey, "between", 5,
         ""},
        {"    schedule: {large_files: {between: 22:00-06:00}}\n", ComplaintKind::MissingKey,
         "above", 5, ""},
        {"    schedule: {large_files: {above: 1XB, between: 22:00-06:00}}\n",
         ComplaintKind::BadValue, "above", 5, "unknown unit"},
        {"    schedule: {large_files: {above: 1GB, between: 22:00}}\n", ComplaintKind::BadValue,
         "between", 5, "from-to"},
        {"    schedule: {large_files: {above: 1GB, between: 22:00-06:00, days: Foo}}\n",
         ComplaintKind::BadValue, "days", 5, "not a day"},
        {"    schedule: {pause_on_metered: often}\n", ComplaintKind::BadValue, "pause_on_metered",
         5, ""},
        {"    schedule: {pause_on_battery: below 30}\n", ComplaintKind::BadValue,
         "pause_on_battery", 5, "1% to 100%"},
        {"performance: {bandwidth: 0}\n", ComplaintKind::BadValue, "bandwidth", 5,
         "off takes the limit away"},
    };
    for (const Row &row : rows) {
        const SettingsLoad load = parse(oneFolder + row.text);
        ASSERT_THAT(load.complaints, SizeIs(1)) << row.text;
        const Complaint &complaint = load.complaints.front();
        EXPECT_EQ(complaint.kind, row.kind) << row.text;
        EXPECT_EQ(complaint.key, row.key) << row.text;
        EXPECT_EQ(complaint.line, row.line) << row.text;
        EXPECT_THAT(complaint.other, HasSubstr(row.says)) << row.text;
    }
}

TEST(PaceSettings, HoursOfLargeFilesMayStandInOneText)
{
    const auto hoursIn = [](const std::string &value) {
        const SettingsLoad load = parse(oneFolder + "    schedule: {large_files: " + value + "}\n");
        EXPECT_THAT(load.complaints, IsEmpty()) << value;
        return load.settings.folders.front().options.pace.largeFiles;
    };
    const LargeFileHours daily{1'000'000'000, {22 * 60, 6 * 60}, everyDay};
    EXPECT_EQ(hoursIn("1GB 22:00-06:00"), daily);
    EXPECT_EQ(hoursIn("1 GB 22:00-06:00 daily"), daily);
    EXPECT_EQ(hoursIn("1GB 22:00-06:00 Mon-Fri"),
              (LargeFileHours{1'000'000'000, {22 * 60, 6 * 60}, parseWeekdays("Mon-Fri").value()}));
}

TEST(PaceSettings, AreShownAsTheTextThatSaysTheSame)
{
    const SettingsLoad load = parse(oneFolder
                                    + "    bandwidth: {up: 5MB/s}\n"
                                      "    schedule:\n      large_files:\n        above: 1GB\n"
                                      "        between: 22:00-06:00\n        days: Mon-Fri\n");
    const Setting &entry = *load.settings.entryOf("scans");
    EXPECT_EQ(entry.text("bandwidth"), "5MB/s:off");
    EXPECT_EQ(entry.find("schedule")->text("large_files"), "1GB 22:00-06:00 Mon-Fri");
}

TEST(PaceSettings, ATimetableHasAnEnd)
{
    std::string text = oneFolder + "    schedule:\n      timetable:\n";
    for (std::size_t i = 0; i <= Timetable::maxEntries; ++i)
        text += "        - 08:00 off\n";
    ASSERT_THAT(parse(text).complaints, SizeIs(1));
}

} // namespace
} // namespace tern
