#include "settings/settings_edit.h"

#include "rules_folder.h"

#include <gmock/gmock.h>

#include <array>

#include <sys/stat.h>

namespace tern {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;

const std::string commented = R"(# My configuration.
performance:   # speed
  sync:
    concurrency: 4   # not more, the share is slow
    max_retries: "3"

folders:
  # the microscope
  - name: scans   # fast
    local_path: /data/scans
    remote: /mnt/lab/scans
    exclude_patterns: ['*.tmp', "a#b"]   # scratch

  - name: a.b
    local_path: /data/ab
    remote: /mnt/lab/ab
    include_patterns:
      - raw/
      - '*.csv'

# The end
)";

Settings settingsOf(const std::string &text)
{
    return parseSettings(text, "config.yaml", "/home/ada").settings;
}

Result<std::string> set(const std::string &text, const std::string &name, const std::string &value)
{
    const auto key = findSettingKey(name, settingsOf(text));
    EXPECT_TRUE(key) << name;
    const auto values = readGivenValue(*key, value);
    EXPECT_TRUE(values) << value;
    return withSetting(text, *key, *values);
}

std::string replaced(std::string text, const std::string &what, const std::string &with)
{
    const std::size_t at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), with);
}

struct Row {
    std::string key;
    std::string value;
    std::string before; ///< a part of the file
    std::string after;  ///< what stands there then
};

TEST(SettingsSet, ChangesOneValueAndNoOtherByte)
{
    const std::vector<Row> rows = {
        {"performance.sync.concurrency", "8", "concurrency: 4 ", "concurrency: 8 "},
        {"performance.sync.max_retries", "5", "max_retries: \"3\"", "max_retries: 5"},
        {"performance.sync.part_size", "5MB", "\"3\"\n", "\"3\"\n    part_size: 5MB\n"},
        {"performance.io.prefetch", "false", "\"3\"\n", "\"3\"\n  io:\n    prefetch: false\n"},
        {"folders.scans.sync_mode", "upload_only", "# scratch\n",
         "# scratch\n    sync_mode: upload_only\n"},
        {"folders.a.b.remote", "/mnt/x y", "/mnt/lab/ab", "\"/mnt/x y\""},
        {"folders.scans.exclude_patterns", "*.log", "['*.tmp', \"a#b\"]", "[\"*.log\"]"},
        {"folders.scans.exclude_patterns", "[]", "['*.tmp', \"a#b\"]", "[]"},
        {"folders.a.b.include_patterns", "[a, '*.b']", "      - raw/\n      - '*.csv'\n",
         "      - a\n      - \"*.b\"\n"},
        {"performance.schedule.timetable", "[Mon-Fri 08:00 5MB/s:off, 18:00 off]", "\"3\"\n",
         "\"3\"\n  schedule:\n    timetable: [\"Mon-Fri 08:00 5MB/s:off\", \"18:00 off\"]\n"},
        {"performance.schedule.pause_on_metered", "true", "\"3\"\n",
         "\"3\"\n  schedule:\n    pause_on_metered: true\n"},
        {"folders.scans.schedule.large_files", "1GB 22:00-06:00", "# scratch\n",
         "# scratch\n    schedule:\n      large_files: \"1GB 22:00-06:00\"\n"},
        {"folders.a.b.selection.new_folders", "stay_away", "      - '*.csv'\n",
         "      - '*.csv'\n    selection:\n      new_folders: stay_away\n"},
        {"cache.enabled", "false", "# The end\n", "# The end\ncache:\n  enabled: false\n"},
    };
    for (const Row &row : rows) {
        const auto changed = set(commented, row.key, row.value);
        ASSERT_TRUE(changed) << row.key << changed.error().detail;
        EXPECT_EQ(*changed, replaced(commented, row.before, row.after)) << row.key;
    }
}

TEST(SettingsSet, FindsItsWayThroughOtherLayouts)
{
    const std::vector<std::pair<std::string, std::string>> layouts = {
        {"", "conflicts:\n  backup_dir: kept\n"},
        {"# nothing yet", "# nothing yet\nconflicts:\n  backup_dir: kept\n"},
        {"conflicts:\n", "conflicts:\n  backup_dir: kept\n"},
        {"conflicts:   # for the lab\ncache: {}\n",
         "conflicts:   # for the lab\n  backup_dir: kept\ncache: {}\n"},
        {"conflicts:\n  backup_dir:\n", "conflicts:\n  backup_dir: kept\n"},
        {"conflicts:\n  backup_dir: ~ # none\n", "conflicts:\n  backup_dir: kept # none\n"},
        {"conflicts: {}\n", "conflicts: {backup_dir: kept}\n"},
        {"conflicts: {strategy: ask}\n", "conflicts: {backup_dir: kept, strategy: ask}\n"},
        {"conflicts: {backup_dir: ask, strategy: ask}\n",
         "conflicts: {backup_dir: kept, strategy: ask}\n"},
        {"{cache: {}}\n", "{conflicts: {backup_dir: kept}, cache: {}}\n"},
        {"conflicts:\n  backup_dir: 'old' # now", "conflicts:\n  backup_dir: kept # now"},
    };
    for (const auto &[before, after] : layouts) {
        // What is not set can still be null, which reads as nothing.
        SettingKey key{{"conflicts", "backup_dir"},
                       configSpec().find("conflicts")->find("backup_dir")};
        const auto changed = withSetting(before, key, {"kept"});
        ASSERT_TRUE(changed) << before;
        EXPECT_EQ(*changed, after) << before;
    }
}

TEST(SettingsSet, RefusesWhatItCannotDoSafely)
{
    const SettingKey key{{"folders", "a", "remote"}, configSpec().find("folders")->find("remote")};
    const std::vector<std::string> layouts = {
        "folders:\n  - name: a\n    remote: >-\n      /mnt/\n      a\n",
        "folders:\n  - name: a\n    remote: &r /mnt/a\n",
        "folders:\n  - name: a\n    remote: \"/mnt/\n      a\"\n",
    };
    for (const std::string &layout : layouts) {
        const auto changed = withSetting(layout, key, {"/mnt/b"});
        ASSERT_FALSE(changed) << *changed;
        EXPECT_EQ(changed.error().code, ErrorCode::Unsupported);
    }
    const auto commentInside =
        set(replaced(commented, "- raw/", "- raw/ # all"), "folders.a.b.include_patterns", "b");
    ASSERT_FALSE(commentInside);
    EXPECT_EQ(commentInside.error().detail, "line 18");
}

TEST(SettingsSet, AKeyIsNamedAsOneReadsIt)
{
    const Settings settings = settingsOf(commented);
    const auto fault = [&](const std::string &key) {
        return findSettingKey(key, settings).error();
    };
    EXPECT_EQ(fault("folders.scnas.remote").nearest, "scans");
    EXPECT_EQ(fault("folders.scans.sync_mod").nearest, "sync_mode");
    EXPECT_EQ(fault("perfomance.sync").nearest, "performance");
    EXPECT_EQ(fault("performance.sync").kind, ComplaintKind::WrongType);
    EXPECT_EQ(fault("sync.filters.metadata_filters").kind, ComplaintKind::WrongType);
    EXPECT_EQ(fault("performance.sync.concurrency.more").kind, ComplaintKind::UnknownKey);
    EXPECT_EQ(fault("").kind, ComplaintKind::WrongType);
    EXPECT_EQ(fault("hooks").kind, ComplaintKind::WrongType);
}

TEST(SettingsSet, AValueIsCheckedBeforeTheFileIsTouched)
{
    const Settings settings = settingsOf(commented);
    const auto fault = [&](const std::string &key, const std::string &value) {
        return readGivenValue(findSettingKey(key, settings).value(), value).error();
    };
    EXPECT_EQ(fault("folders.scans.sync_mode", "uplod_only").nearest, "upload_only");
    EXPECT_EQ(fault("performance.sync.concurrency", "65").kind, ComplaintKind::BadValue);
    EXPECT_EQ(fault("folders.scans.exclude_patterns", "[a, 'b//c']").value, "b//c");
    EXPECT_EQ(fault("folders.scans.exclude_patterns", "[a, [b]]").kind, ComplaintKind::BadValue);
    EXPECT_EQ(fault("cache.metadata.max_size", "-1GB").kind, ComplaintKind::BadRule);
    EXPECT_EQ(fault("folders.scans.rules", "\xff").kind, ComplaintKind::BadValue);
}

TEST(SettingsSet, AFileKeepsItsMistakeRatherThanGettingOne)
{
    const test::RulesFolder folder;
    folder.configure({});
    const std::string file = folder.at("config.yaml");
    const std::string before = readSettingsText(file).text;
    const Settings settings = settingsOf(before);
    const auto setTo = [&](const char *key, const char *value) {
        return setInFile(file, "/home/ada", findSettingKey(key, settings).value(), {value});
    };
    EXPECT_EQ(setTo("folders.scans.remote", "/data/scans").complaints.front().kind,
              ComplaintKind::SamePlace);
    EXPECT_EQ(setTo("folders.scans.rules", "nowhere").complaints.front().kind,
              ComplaintKind::Unreadable);
    EXPECT_EQ(readSettingsText(file).text, before);
    EXPECT_TRUE(setTo("folders.scans.remote", "/mnt/other").isDone());
    struct stat status = {};
    ASSERT_EQ(::stat(file.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U);
}

TEST(SettingsSet, AScheduleIsReadAsAWholeBeforeTheFileIsTouched)
{
    const test::RulesFolder folder;
    folder.configure({});
    const std::string file = folder.at("config.yaml");
    const std::string before = readSettingsText(file).text;
    const auto setTo = [&](const char *key, const char *value) {
        return setInFile(file, "/home/ada", findSettingKey(key, settingsOf(before)).value(),
                         {value});
    };
    const std::vector<std::array<const char *, 3>> rows = {
        {"performance.schedule.timetable", "25:00 off", "no such time of day"},
        {"performance.schedule.large_files", "1GB", "a size and hours are needed"},
        {"performance.schedule.pause_on_battery", "below 0%", "1% to 100%"},
        {"performance.bandwidth", "fast", "a number is missing"},
    };
    for (const auto &[key, value, says] : rows) {
        const SettingsEdit edit = setTo(key, value);
        ASSERT_THAT(edit.complaints, SizeIs(1)) << key;
        EXPECT_THAT(edit.complaints.front().other, HasSubstr(says)) << key;
    }
    EXPECT_EQ(readSettingsText(file).text, before);
    EXPECT_TRUE(setTo("performance.schedule.timetable", "08:00 1MB/s").isDone());
    EXPECT_TRUE(setTo("performance.schedule.pause_on_battery", "below 30%").isDone());
    const PaceSettings pace = folder.load().settings.pace;
    EXPECT_EQ(pace.pauseBelowPercent, 30);
    EXPECT_EQ(pace.timetable, Timetable::parse("08:00 1MB/s").value());
}

TEST(SettingsSet, ADraftDoesNotReplaceWhatChangedMeanwhile)
{
    const test::RulesFolder folder;
    folder.write("config.yaml", "# theirs\n");
    const SettingsEdit edit =
        replaceSettingsText(folder.at("config.yaml"), "# as it was\n", "# mine\n");
    ASSERT_TRUE(edit.error);
    EXPECT_EQ(edit.error->code, ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(readSettingsText(folder.at("config.yaml")).text, "# theirs\n");
    EXPECT_TRUE(replaceSettingsText(folder.at("config.yaml"), "# theirs\n", "# mine\n").isDone());
    EXPECT_EQ(readSettingsText(folder.at("config.yaml")).text, "# mine\n");
}

} // namespace
} // namespace tern
