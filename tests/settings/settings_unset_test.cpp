#include "settings/settings_set.h"

#include <gtest/gtest.h>

namespace tern {
namespace {

const char *const commented = R"(# Mine
performance:
  sync:
    concurrency: 4  # the lab's switch is slow
    part_size: 5MB
  bandwidth: {up: 1MB/s, down: off}
folders:
  # the scanner
  - name: scans
    local_path: /home/u/scans
    remote: /mnt/lab/scans
    sync_mode: "upload_only"
    exclude_patterns:
      - raw/
      # of no use to anybody
      - '*.tmp'

    max_delete: 10
# The end
)";

SettingKey keyOf(const std::string &text)
{
    const SettingsLoad load = parseSettings(commented, "config.yaml", "/home/u");
    EXPECT_TRUE(load.isValid());
    const auto key = findSettingKey(text, load.settings);
    EXPECT_TRUE(key) << text;
    return *key;
}

Result<std::string> without(const std::string &key)
{
    return withoutSetting(commented, keyOf(key));
}

std::string replaced(std::string text, const std::string &before, const std::string &after)
{
    const std::size_t at = text.find(before);
    EXPECT_NE(at, std::string::npos) << before;
    return text.replace(at, before.size(), after);
}

TEST(SettingsUnset, TakesOutOneValueAndNoOtherByte)
{
    const std::vector<std::tuple<std::string, std::string, std::string>> rows = {
        {"folders.scans.max_delete", "    max_delete: 10\n", ""},
        {"folders.scans.sync_mode", "    sync_mode: \"upload_only\"\n", ""},
        {"performance.sync.part_size", "    part_size: 5MB\n", ""},
        {"performance.sync.concurrency", "concurrency: 4  # the", "# the"},
        {"performance.bandwidth", "  bandwidth: {up: 1MB/s, down: off}\n", ""},
        {"folders.scans.exclude_patterns",
         "    exclude_patterns:\n      - raw/\n      # of no use to anybody\n      - '*.tmp'\n",
         "      # of no use to anybody\n"},
    };
    for (const auto &[key, before, after] : rows) {
        const auto changed = without(key);
        ASSERT_TRUE(changed) << key << ' ' << changed.error().detail;
        EXPECT_EQ(*changed, replaced(commented, before, after)) << key;
    }
}

TEST(SettingsUnset, TakesASectionThatWouldBeEmptyWithIt)
{
    const SettingKey key{{"conflicts", "strategy"},
                         configSpec().find("conflicts")->find("strategy")};
    const std::vector<std::pair<std::string, std::string>> layouts = {
        {"conflicts:\n  strategy: ask\n", ""},
        {"# a\nconflicts: # the lab\n  strategy: ask\n# b\n", "# a\n# the lab\n# b\n"},
        {"conflicts: {strategy: ask}\ncache: {enabled: true}\n", "cache: {enabled: true}\n"},
        {"conflicts: {strategy: ask, backup_dir: a}\n", "conflicts: {backup_dir: a}\n"},
        {"conflicts: {backup_dir: a, strategy: ask}\n", "conflicts: {backup_dir: a}\n"},
        {"{conflicts: {strategy: ask}, cache: {enabled: true}}\n", "{cache: {enabled: true}}\n"},
        {"conflicts:\n  backup_dir: a\n  strategy: 'ask' # now",
         "conflicts:\n  backup_dir: a\n  # now"},
    };
    for (const auto &[before, after] : layouts) {
        const auto changed = withoutSetting(before, key);
        ASSERT_TRUE(changed) << before << changed.error().detail;
        EXPECT_EQ(*changed, after) << before;
    }
}

TEST(SettingsUnset, SaysWhereNothingIsSet)
{
    const auto changed = without("folders.scans.conflict_policy");
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().code, ErrorCode::NotFound);
}

TEST(SettingsUnset, RefusesWhatItCannotDoSafely)
{
    const SettingKey key{{"folders", "a", "exclude_patterns"},
                         configSpec().find("folders")->find("exclude_patterns")};
    const std::vector<std::string> layouts = {
        "folders:\n  - name: a\n    exclude_patterns:\n      - b # why\n      - c\n",
        "folders:\n  - name: a\n    exclude_patterns: [b,\n      c]\n",
        "folders:\n  - exclude_patterns: [b]\n    name: a\n",
        "folders:\n  - name: a\n    exclude_patterns: &mine [b]\n    include_patterns: *mine\n",
    };
    for (const std::string &layout : layouts) {
        const auto changed = withoutSetting(layout, key);
        ASSERT_FALSE(changed) << *changed;
        EXPECT_EQ(changed.error().code, ErrorCode::Unsupported) << layout;
    }
}

} // namespace
} // namespace tern
