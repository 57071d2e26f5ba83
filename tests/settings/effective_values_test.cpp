#include "rules_folder.h"

#include "settings/effective_values.h"

#include <gmock/gmock.h>

#include <map>

namespace tern {
namespace {

using test::RulesFolder;
using ::testing::ElementsAre;
using ::testing::SizeIs;
using Source = EffectiveValue::Source;

SettingsLoad parse(const std::string &text)
{
    return parseSettings(text, "config.yaml", "/home/ada");
}

const std::string oneFolder = "folders:\n  - name: scans\n    local_path: /data/scans\n"
                              "    remote: /mnt/lab/scans\n";

std::map<std::string, EffectiveValue> valuesOf(const SettingsLoad &load)
{
    EXPECT_TRUE(load.isValid());
    std::map<std::string, EffectiveValue> values;
    for (const EffectiveValue &value : effectiveValues(load.settings))
        values[value.key] = value;
    return values;
}

Complaint onlyComplaint(const std::string &text)
{
    const SettingsLoad load = parse(text);
    EXPECT_THAT(load.complaints, SizeIs(1)) << text;
    return load.complaints.empty() ? Complaint() : load.complaints.front();
}

/// Everything that the Cicada document shows of these sections.
const std::string cicada = R"(sync:
  mode: bidirectional
  conflict_resolution: newest
  conflicts:
    strategy: newest
    backup_conflicts: true
    backup_dir: .cicada/conflicts/
  filters:
    include: ["*.fastq.gz", "*.bam", "**/*.nd2"]
    exclude: ["*.tmp", "**/.DS_Store", "**/cache/**"]
    min_size: 1KB
    max_size: 10GB
    modified_after: "2025-01-01"
    modified_before: "2025-12-31"
  workflows: {daily_backup: {steps: []}}
performance:
  sync: {concurrency: 8, part_size: 10MB, max_retries: 3}
  metadata: {concurrency: 4, batch_size: 100, worker_pool: 8}
  io: {buffer_size: 4MB, use_direct_io: false, prefetch: true}
cache:
  enabled: true
  metadata: {enabled: true, ttl: 3600, max_size: 1GB, strategy: lru}
  listings: {enabled: true, ttl: 300, s3_ttl: 600}
  checksums: {enabled: true, ttl: 86400, persistent: true}
)";

TEST(ConfigKeys, TheDocumentsOwnExampleIsRead)
{
    const SettingsLoad load = parse(oneFolder + cicada);
    ASSERT_TRUE(load.isValid()) << load.complaints.front().key << load.complaints.front().line;
    const SyncOptions &options = load.settings.folders.front().options;
    EXPECT_EQ(options.conflicts, ConflictPolicy::Newest);
    EXPECT_EQ(options.concurrency, 8);
    EXPECT_EQ(options.backup, (BackupStrategy{BackupStrategy::State::On, ".cicada/conflicts",
                                              30LL * 24 * 3600 * 1'000'000'000}));
}

TEST(ConfigKeys, EveryFolderKeyIsRead)
{
    const SettingsLoad load =
        parse(oneFolder
              + "    sync_mode: download_only\n    conflict_policy: user_prompt\n"
                "    max_delete: 10\n    exclude_patterns: ['*.tmp']\n    include_patterns: a\n"
                "    rules: research\n    mirror: true\n"
                "    selection: {new_folders: stay_away, folders: [+raw, -raw/old]}\n"
                "    bandwidth: {up: 5MB/s, down: off}\n"
                "    backup_strategy: {enabled: true, location: kept, retention: 90d}\n"
                "    efs_volume_id: fs-1\n    instances: [a, b]\n");
    ASSERT_TRUE(load.isValid()) << load.complaints.front().key;
    const SyncOptions &options = load.settings.folders.front().options;
    EXPECT_EQ(options.mode, SyncMode::DownloadOnly);
    EXPECT_EQ(options.deletions, Deletions::Mirror);
    EXPECT_FALSE(options.pace == PaceSettings());
    EXPECT_EQ(options.backup.location, "kept");
    EXPECT_EQ(options.rules->selection().newFolders(), NewFolders::StayAway);
    EXPECT_TRUE(
        options.rules->selection().isHere(RelPath::parse("raw/new").value(), Kind::Directory));
    EXPECT_FALSE(
        options.rules->selection().isHere(RelPath::parse("raw/old").value(), Kind::Directory));
    EXPECT_FALSE(options.rules->selection().isHere(RelPath::parse("bam").value(), Kind::Directory));
}

TEST(ConfigKeys, WhatAFolderDoesNotSayItInherits)
{
    const SettingsLoad load = parse(oneFolder
                                    + "sync: {mode: upload_only, conflicts: {strategy: both}}\n"
                                      "");
    const SyncOptions &options = load.settings.folders.front().options;
    EXPECT_EQ(options.mode, SyncMode::UploadOnly);
    EXPECT_EQ(options.conflicts, ConflictPolicy::Both);
}

TEST(ConfigKeys, LimitsOfAllFoldersHoldWhereAFolderHasNoneOfItsOwn)
{
    const std::string all = "sync: {max_delete: 25%, trash_retention: 90d}\n";
    const SyncOptions common = parse(oneFolder + all).settings.folders.front().options;
    EXPECT_EQ(common.maxDelete, (GuardLimits{GuardLimits::Kind::Percent, 25}));
    EXPECT_EQ(common.trashRetention, 90LL * 24 * 3600 * 1'000'000'000);
    const SyncOptions own =
        parse(oneFolder + "    max_delete: off\n    trash_retention: forever\n" + all)
            .settings.folders.front()
            .options;
    EXPECT_EQ(own.maxDelete.kind, GuardLimits::Kind::Off);
    EXPECT_EQ(own.trashRetention, 0);
    const SyncOptions neither = parse(oneFolder).settings.folders.front().options;
    EXPECT_EQ(neither.maxDelete, GuardLimits());
    EXPECT_EQ(neither.trashRetention, SyncOptions().trashRetention);
}

TEST(ConfigKeys, EachIsCheckedThoughItMayHaveNoEffectYet)
{
    struct Row {
        const char *text;
        ComplaintKind kind;
        int column;
    };
    const std::vector<Row> rows = {
        {"performance: {io: {buffer_size: 4XB}}", ComplaintKind::BadRule, 34},
        {"performance: {io: {prefetch: maybe}}", ComplaintKind::BadValue, 30},
        {"performance: {sync: {max_retries: -1}}", ComplaintKind::BadValue, 35},
        {"performance: {sync: {part_size: 0}}", ComplaintKind::BadValue, 33},
        {"performance: {metdata: {}}", ComplaintKind::UnknownKey, 15},
        {"cache: {metadata: {strategy: lur}}", ComplaintKind::BadValue, 30},
        {"cache: {listings: {ttl: soon}}", ComplaintKind::BadRule, 25},
        {"sync: {filters: {min_size: -1KB}}", ComplaintKind::BadRule, 28},
        {"sync: {filters: {modified_after: yesterday}}", ComplaintKind::BadRule, 34},
        {"conflicts: {strategy: newst}", ComplaintKind::BadValue, 23},
    };
    for (const Row &row : rows) {
        const Complaint complaint = onlyComplaint(row.text);
        EXPECT_EQ(complaint.kind, row.kind) << row.text;
        EXPECT_EQ(complaint.column, row.column) << row.text;
    }
}

TEST(ConfigKeys, TwoPoliciesThatDifferAreNotChosenFrom)
{
    const Complaint complaint =
        onlyComplaint("sync: {conflict_resolution: newest}\nconflicts: {strategy: local}\n");
    EXPECT_EQ(complaint.kind, ComplaintKind::Contradicts);
    EXPECT_EQ(complaint.line, 2);
    EXPECT_EQ(complaint.value, "local");
    EXPECT_TRUE(
        parse("sync: {conflict_resolution: local}\nconflicts: {strategy: keep_local}\n").isValid());
}

TEST(ConfigKeys, AFolderChosenTwiceIsAMistake)
{
    const Complaint complaint = onlyComplaint(oneFolder + "    selection: {folders: [+a, -a]}\n");
    EXPECT_EQ(complaint.kind, ComplaintKind::BadRule);
    EXPECT_EQ(complaint.line, 5);
}

TEST(EffectiveValues, SayWhereEachComesFrom)
{
    const RulesFolder folder;
    folder.configure("    max_delete: 25%\n",
                     "sync:\n  mode: upload_only\nperformance: {sync: {concurrency: 8}}\n");
    folder.write("sync-rules.yml", "conflict_resolution:\n  policy: keep_both\n");
    const auto values = valuesOf(folder.load());

    const EffectiveValue &limit = values.at("folders.scans.max_delete");
    EXPECT_EQ(limit.source, Source::Set);
    EXPECT_EQ(limit.text(), "25%");
    EXPECT_EQ(limit.line, 5);
    const EffectiveValue &mode = values.at("folders.scans.sync_mode");
    EXPECT_EQ(mode.source, Source::Inherited);
    EXPECT_EQ(mode.text(), "upload_only");
    EXPECT_EQ(mode.from, "sync.mode");
    EXPECT_EQ(mode.line, 7);
    const EffectiveValue &policy = values.at("folders.scans.conflict_policy");
    EXPECT_EQ(policy.source, Source::Rules);
    EXPECT_EQ(policy.text(), "keep_both");
    EXPECT_EQ(policy.file, folder.at("sync-rules.yml"));
    const EffectiveValue &retries = values.at("performance.sync.max_retries");
    EXPECT_EQ(retries.source, Source::Default);
    EXPECT_EQ(retries.text(), "3");
    EXPECT_EQ(retries.spec->effect, Effect::Later);
    EXPECT_EQ(values.at("performance.sync.concurrency").text(), "8");
    EXPECT_EQ(values.at("folders.scans.backup_strategy.retention").text(), "30d");
}

TEST(EffectiveValues, DefaultsAreThoseThatHold)
{
    const SettingsLoad load = parse(oneFolder);
    const auto values = valuesOf(load);
    const SyncOptions &options = load.settings.folders.front().options;
    EXPECT_EQ(values.at("folders.scans.sync_mode").text(), name(SyncOptions().mode));
    EXPECT_EQ(values.at("folders.scans.conflict_policy").text(), name(SyncOptions().conflicts));
    EXPECT_EQ(options.backup, SyncOptions().backup);
    EXPECT_EQ(options.pace, SyncOptions().pace);
    EXPECT_EQ(options.deletions, SyncOptions().deletions);
    EXPECT_FALSE(options.rules);
}

TEST(EffectiveValues, TellTheKeysThatDoNothingYet)
{
    const SettingsLoad load =
        parse(oneFolder
              + "    instances: [a]\n    backup_strategy: {enabled: true, location: kept}\n"
                "cache: {enabled: true}\n"
                "performance:\n  sync: {concurrency: 2, part_size: 1MB}\n"
                "hooks: {pre_sync: {enabled: true}}\n");
    std::vector<std::string> keys;
    for (const IdleKey &key : keysWithoutEffect(load.settings.tree, "config.yaml"))
        keys.push_back(key.key);
    EXPECT_THAT(keys,
                ElementsAre("folders.scans.instances", "folders.scans.backup_strategy.location",
                            "cache", "performance.sync.part_size", "hooks"));
}

} // namespace
} // namespace tern
