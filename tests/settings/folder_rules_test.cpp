#include "rules_folder.h"

#include "settings/effective_values.h"
#include "settings/folder_rules_load.h"
#include "settings/rule_templates.h"

#include "rules/rules_support.h"

#include <gmock/gmock.h>

namespace tern {
namespace {

using test::at;
using test::file;
using test::noon;
using test::RulesFolder;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;
using Ground = Ruling::Ground;

constexpr std::uint64_t mb = 1'000'000;

/// What holds for the folder "scans" of a configuration.
struct Scans {
    Settings settings;
    FolderSettings folder;
    RulesLoad load;

    [[nodiscard]] Ruling rule(const std::string &path, std::uint64_t size = 1) const
    {
        const SharedRules &rules = folder.options.rules;
        return rules ? rules->rules().rule(at(path), file(size), noon) : Ruling();
    }
    [[nodiscard]] Treatment treatment(const std::string &path, std::uint64_t size = 1) const
    {
        return rule(path, size).treatment;
    }
};

Scans scansIn(const RulesFolder &folder)
{
    SettingsLoad load = folder.load();
    EXPECT_TRUE(load.isValid());
    if (load.settings.folders.empty())
        return {};
    Scans scans;
    scans.settings = std::move(load.settings);
    scans.folder = scans.settings.folders.front();
    scans.load = scans.settings.rules.at("scans");
    return scans;
}

Scans scansWith(const std::string &rules, const std::string &folderKeys = {},
                const std::string &sections = {})
{
    const RulesFolder folder;
    folder.configure(folderKeys, sections);
    if (!rules.empty())
        folder.write("sync-rules.yml", rules);
    return scansIn(folder);
}

TEST(FolderRules, WithoutAnyFileThereAreNone)
{
    const Scans scans = scansWith({});
    EXPECT_TRUE(scans.load.isValid());
    EXPECT_FALSE(scans.folder.options.rules);
    EXPECT_FALSE(scans.folder.refusal);
}

TEST(FolderRules, AskDefaultExcludesThenClassesThenDefaultIncludes)
{
    const Scans scans = scansWith("default_rules:\n"
                                  "  include_patterns: ['*.py', '*.csv']\n"
                                  "  exclude_patterns: ['*.tmp', scratch/]\n"
                                  "  size_limits: {max_file_size: 100MB, warn_file_size: 10MB}\n"
                                  "research_rules:\n"
                                  "  datasets:\n"
                                  "    include_patterns: ['*.csv', '*.h5']\n"
                                  "    exclude_patterns: [draft.csv]\n"
                                  "    max_file_size: 1GB\n"
                                  "    sync_mode: upload_only\n"
                                  "    mirror: true\n"
                                  "    conflict_policy: newest\n"
                                  "    real_time: false\n"
                                  "  results:\n"
                                  "    include_patterns: '*.png'\n"
                                  "    sync_mode: download_only\n");
    ASSERT_TRUE(scans.load.isValid());
    EXPECT_EQ(scans.treatment("a.tmp"), Treatment::LeaveOut);
    EXPECT_EQ(scans.treatment("scratch/a.py"), Treatment::LeaveOut);
    EXPECT_EQ(scans.treatment("draft.csv"), Treatment::LeaveOut);
    EXPECT_EQ(scans.treatment("a.py"), Treatment::BothWays);
    EXPECT_EQ(scans.treatment("a.png"), Treatment::DownOnly);
    EXPECT_EQ(scans.treatment("a.doc"), Treatment::LeaveOut);

    const Ruling data = scans.rule("raw/a.csv", 500 * mb);
    EXPECT_EQ(data.treatment, Treatment::UpOnly);
    EXPECT_EQ(data.deletions, Deletions::Mirror);
    EXPECT_EQ(data.conflicts, ConflictPolicy::Newest);
    EXPECT_EQ(data.pace, Pace::Scheduled);
    EXPECT_EQ(data.large, Ruling::Large::Yes);
    EXPECT_EQ(data.origin.name, "research_rules.datasets");
    EXPECT_EQ(data.origin.line, 7U);
    EXPECT_THAT(data.origin.file, ::testing::EndsWith("/sync-rules.yml"));
    EXPECT_EQ(data.pattern, "*.csv");
    EXPECT_EQ(scans.rule("a.h5", 1001 * mb).ground, Ground::TooLarge);
    EXPECT_EQ(scans.rule("a.py", 101 * mb).ground, Ground::TooLarge);
    EXPECT_EQ(scans.rule("a.py", 11 * mb).large, Ruling::Large::Yes);
}

TEST(FolderRules, WithoutDefaultIncludesEverythingElseGoesAsTheFolderDoes)
{
    const Scans scans = scansWith("default_rules: {size_limits: {max_file_size: 1MB}}\n",
                                  "    sync_mode: upload_only\n    mirror: true\n");
    EXPECT_EQ(scans.treatment("a"), Treatment::UpOnly);
    EXPECT_EQ(scans.rule("a").deletions, Deletions::Mirror);
    EXPECT_EQ(scans.rule("a", 2 * mb).ground, Ground::TooLarge);
}

TEST(FolderRules, AFolderThatMirrorsDoesSoWithoutAnyFile)
{
    const Scans scans = scansWith({}, "    sync_mode: upload_only\n    mirror: true\n");
    EXPECT_EQ(scans.rule("a").treatment, Treatment::UpOnly);
    EXPECT_EQ(scans.rule("a").deletions, Deletions::Mirror);
}

TEST(FolderRules, TheFreeListIsAskedFirstAndInItsOrder)
{
    const Scans scans = scansWith("rules:\n"
                                  "  - {match: 'name = *.log', do: up_only, enabled: false}\n"
                                  "  - {match: 'size > 1MB AND name = *.log', do: ask_first}\n"
                                  "  - {name: logs, match: 'name = *.log', do: down_only}\n"
                                  "default_rules: {exclude_patterns: ['*.log']}\n");
    EXPECT_EQ(scans.treatment("a.log", 2 * mb), Treatment::AskFirst);
    EXPECT_EQ(scans.treatment("a.log"), Treatment::DownOnly);
    EXPECT_EQ(scans.rule("a.log").origin.name, "rules.logs");
    EXPECT_EQ(scans.rule("a.log").origin.line, 4U);
}

TEST(FolderRules, PatternsOfTheFolderStandBeforeTheFileOfRules)
{
    const Scans scans = scansWith("research_rules: {a: {include_patterns: ['*']}}\n",
                                  "    exclude_patterns: ['*.tmp']\n"
                                  "    include_patterns: [raw/, '*.csv', '!old.csv']\n");
    EXPECT_EQ(scans.rule("a.tmp").origin.name, "folders.scans.exclude_patterns");
    EXPECT_EQ(scans.rule("a.tmp").origin.line, 5U);
    EXPECT_EQ(scans.treatment("a.csv"), Treatment::BothWays);
    EXPECT_EQ(scans.treatment("deep/er/a.csv"), Treatment::BothWays);
    EXPECT_EQ(scans.treatment("raw/any/thing.doc"), Treatment::BothWays);
    EXPECT_EQ(scans.treatment("sub/raw/thing.doc"), Treatment::BothWays);
    EXPECT_EQ(scans.treatment("old.csv"), Treatment::LeaveOut);
    EXPECT_EQ(scans.treatment("a.doc"), Treatment::LeaveOut);
    EXPECT_EQ(scans.rule("a.doc").origin.name, "folders.scans.include_patterns");
    EXPECT_EQ(scans.treatment("sub/.ternignore"), Treatment::BothWays);
    EXPECT_FALSE(
        scans.folder.options.rules->judge(at("other"), test::directory(), noon).leavesOut());
}

TEST(FolderRules, AnchoredIncludesCoverWhatIsBelowThem)
{
    const Scans scans = scansWith({}, "    include_patterns: [/raw/2026, docs/*.md]\n");
    EXPECT_EQ(scans.treatment("raw/2026/a/b.tif"), Treatment::BothWays);
    EXPECT_EQ(scans.treatment("raw/2025/a.tif"), Treatment::LeaveOut);
    EXPECT_EQ(scans.treatment("sub/raw/2026/a.tif"), Treatment::LeaveOut);
    EXPECT_EQ(scans.treatment("docs/a.md"), Treatment::BothWays);
    EXPECT_EQ(scans.treatment("docs/sub/a.md"), Treatment::LeaveOut);
}

TEST(FolderRules, FiltersLeaveOutWhatTheyDoNotWant)
{
    const Scans scans = scansWith({}, {},
                                  "sync:\n  filters:\n"
                                  "    include: ['*.bam', '*.tif']\n"
                                  "    exclude: [cache/]\n"
                                  "    min_size: 1KB\n"
                                  "    max_size: 1MB\n"
                                  "    modified_after: 2025-06-15\n"
                                  "    modified_before: 2025-06-16\n"
                                  "    metadata_filters: [{field: name, value: 's*'}]\n");
    ASSERT_TRUE(scans.load.isValid());
    EXPECT_EQ(scans.treatment("s.bam", 1000), Treatment::BothWays);
    EXPECT_EQ(scans.treatment("s.bam", 1'000'000), Treatment::BothWays);
    EXPECT_EQ(scans.rule("s.bam", 999).origin.name, "sync.filters.min_size");
    EXPECT_EQ(scans.rule("s.bam", 1'000'001).origin.name, "sync.filters.max_size");
    EXPECT_EQ(scans.rule("s.doc", 1000).origin.name, "sync.filters.include");
    EXPECT_EQ(scans.rule("cache/s.bam", 1000).origin.name, "sync.filters.exclude");
    EXPECT_EQ(scans.rule("t.bam", 1000).origin.name, "sync.filters.metadata_filters");
    const auto timed = [&](std::int64_t mtime) {
        return scans.folder.options.rules->rules()
            .rule(at("s.bam"), file(1000, mtime), noon)
            .origin.name;
    };
    EXPECT_EQ(timed(noon - test::day), "sync.filters.modified_after");
    EXPECT_EQ(timed(noon + test::day), "sync.filters.modified_before");
}

TEST(FolderRules, AFieldThatNobodyCanLookUpIsAMistake)
{
    const RulesFolder folder;
    folder.configure({}, "sync:\n  filters:\n    metadata_filters:\n"
                         "      - field: qc_status\n        value: passed\n");
    const SettingsLoad load = folder.load();
    ASSERT_THAT(load.complaints, SizeIs(1));
    EXPECT_EQ(load.complaints.front().kind, ComplaintKind::BadRule);
    EXPECT_EQ(load.complaints.front().value, "qc_status");
    EXPECT_EQ(load.complaints.front().line, 8);
}

TEST(FolderRules, ConflictResolutionDecidesWhereTheFolderDoesNot)
{
    const std::string rules =
        "conflict_resolution:\n"
        "  policy: keep_remote\n"
        "  automatic_rules:\n"
        "    - {pattern: '*.ipynb', action: keep_both}\n"
        "  backup_strategy: {enabled: true, location: kept/, retention: 7d}\n";
    const Scans scans = scansWith(rules);
    EXPECT_EQ(scans.folder.options.conflicts, ConflictPolicy::Remote);
    EXPECT_EQ(scans.rule("a.ipynb").conflicts, ConflictPolicy::Both);
    EXPECT_EQ(scans.rule("a.txt").conflicts, std::nullopt);
    EXPECT_EQ(scans.folder.options.backup,
              (BackupStrategy{BackupStrategy::State::On, "kept", 7 * test::day}));
    const Scans own = scansWith(rules, "    conflict_policy: newest\n"
                                       "    backup_strategy: {retention: forever}\n");
    EXPECT_EQ(own.folder.options.conflicts, ConflictPolicy::Newest);
    EXPECT_EQ(own.folder.options.backup, (BackupStrategy{BackupStrategy::State::On, "kept", 0}));
}

TEST(FolderRules, WhatIsIncludedIsAskedAfterTheFileItself)
{
    const RulesFolder folder;
    folder.configure("    rules: mine\n");
    folder.write("rules/mine.yml", "include: lab.yml\n"
                                   "research_rules: {own: {include_patterns: ['*.csv'],"
                                   " sync_mode: upload_only}}\n");
    folder.write("rules/lab.yml", "research_rules: {lab: {include_patterns: ['*.csv', '*.tif'],"
                                  " sync_mode: download_only}}\n");
    const Scans scans = scansIn(folder);
    EXPECT_EQ(scans.treatment("a.csv"), Treatment::UpOnly);
    EXPECT_EQ(scans.treatment("a.tif"), Treatment::DownOnly);
    EXPECT_THAT(scans.load.files,
                ElementsAre(folder.at("rules/mine.yml"), folder.at("rules/lab.yml")));
}

TEST(FolderRules, AFileWithAMistakeHoldsTheFoldersThatItGoverns)
{
    const RulesFolder folder;
    folder.configure("    rules: mine\n",
                     "  - {name: other, local_path: /data/other, remote: /mnt/other}\n");
    folder.write("rules/mine.yml", "default_rules: {exclude_pattern: [a]}\n");
    const SettingsLoad load = folder.load();
    ASSERT_TRUE(load.isValid());
    const FolderSettings *scans = load.settings.find("scans");
    ASSERT_TRUE(scans->refusal);
    EXPECT_EQ(scans->refusal->code, ErrorCode::BadSettings);
    EXPECT_EQ(scans->refusal->subject, folder.at("rules/mine.yml"));
    EXPECT_EQ(scans->refusal->detail, "line 1, column 17");
    EXPECT_FALSE(scans->options.rules);
    EXPECT_THAT(load.settings.rules.at("scans").complaints, SizeIs(1));
    EXPECT_FALSE(load.settings.find("other")->refusal);
}

TEST(FolderRules, AFileThatTheFolderNamesHasToBeThere)
{
    const RulesFolder folder;
    folder.configure("    rules: none\n");
    const SettingsLoad load = folder.load();
    ASSERT_TRUE(load.isValid());
    const Complaint &complaint = load.settings.rules.at("scans").complaints.front();
    EXPECT_EQ(complaint.file, folder.at("config.yaml"));
    EXPECT_EQ(complaint.line, 5);
    EXPECT_EQ(complaint.other, folder.at("rules/none.yml"));
    EXPECT_TRUE(load.settings.find("scans")->refusal);
}

TEST(FolderRules, TooManyRulesHoldTheFolder)
{
    const RulesFolder folder;
    folder.configure({});
    std::string text = "rules:\n";
    for (std::size_t i = 0; i <= RuleSet::maxRules; ++i)
        text += "  - {match: name = a, do: leave_out}\n";
    folder.write("sync-rules.yml", text);
    const SettingsLoad load = folder.load();
    const RulesLoad &rules = load.settings.rules.at("scans");
    ASSERT_THAT(rules.complaints, SizeIs(1));
    EXPECT_EQ(rules.complaints.front().kind, ComplaintKind::TooManyRules);
    EXPECT_EQ(rules.complaints.front().line, static_cast<int>(RuleSet::maxRules) + 2);
}

TEST(FolderRules, TheSameTextsMakeEqualRulesAndOthersDoNot)
{
    const RulesFolder folder;
    folder.configure({});
    folder.write("sync-rules.yml", "default_rules: {exclude_patterns: [a]}\n");
    const FolderSettings first = folder.load().settings.folders.front();
    EXPECT_EQ(folder.load().settings.folders.front(), first);
    folder.write("sync-rules.yml", "default_rules: {exclude_patterns: [b]}\n");
    EXPECT_FALSE(folder.load().settings.folders.front() == first);
}

TEST(FolderRules, AreFoundByNameOrPath)
{
    const auto fileFor = [](const char *name) {
        return rulesFileFor(name, "/home/ada/.config/tern/config.yaml", "/home/ada");
    };
    EXPECT_EQ(fileFor("research"), "/home/ada/.config/tern/rules/research.yml");
    EXPECT_EQ(fileFor("mine.yml"), "/home/ada/.config/tern/rules/mine.yml");
    EXPECT_EQ(fileFor("lab/mine.yml"), "/home/ada/.config/tern/lab/mine.yml");
    EXPECT_EQ(fileFor("~/mine.yml"), "/home/ada/mine.yml");
    EXPECT_EQ(fileFor("/etc/mine.yml"), "/etc/mine.yml");
}

Scans scansWithTemplate(const char *name)
{
    const RulesFolder folder;
    folder.configure(std::string("    rules: ") + name + "\n");
    const auto placed = placeRuleTemplate(name, folder.at(std::string("rules/") + name + ".yml"));
    EXPECT_TRUE(placed && *placed == TemplatePlacing::Written);
    Scans scans = scansIn(folder);
    EXPECT_TRUE(scans.load.isValid()) << name;
    return scans;
}

TEST(RuleTemplates, ResearchIsTheDefaultOfTheDocument)
{
    const Scans scans = scansWithTemplate("research");
    EXPECT_EQ(scans.treatment("analysis/a.py"), Treatment::BothWays);
    EXPECT_EQ(scans.treatment("a.csv", 500 * mb), Treatment::UpOnly);
    EXPECT_EQ(scans.rule("a.csv", 1001 * mb).ground, Ground::TooLarge);
    EXPECT_EQ(scans.treatment("fig.png"), Treatment::DownOnly);
    EXPECT_EQ(scans.rule("notes.md", 101 * mb).ground, Ground::TooLarge);
    for (const char *path :
         {".git/config", "__pycache__/a.py", "run.log", "node_modules/a.json", "thesis.docx"})
        EXPECT_EQ(scans.treatment(path), Treatment::LeaveOut) << path;
    EXPECT_EQ(scans.rule("a.ipynb").conflicts, ConflictPolicy::Both);
    EXPECT_EQ(scans.folder.options.backup.state, BackupStrategy::State::On);
    EXPECT_EQ(scans.folder.options.backup.retention, 30 * test::day);
}

TEST(RuleTemplates, CodeLeavesOutWhatIsMadeAgain)
{
    const Scans scans = scansWithTemplate("code");
    EXPECT_EQ(scans.treatment("src/main.rs"), Treatment::BothWays);
    EXPECT_EQ(scans.treatment("node_modules/a/b.js"), Treatment::LeaveOut);
    EXPECT_EQ(scans.treatment(".git/HEAD"), Treatment::LeaveOut);
    EXPECT_EQ(scans.rule("a.bin", 101 * mb).ground, Ground::TooLarge);
    EXPECT_EQ(scans.rule("a.py").conflicts, ConflictPolicy::Merge);
}

TEST(RuleTemplates, DatasetsGoUpAndAskWhenVeryLarge)
{
    const Scans scans = scansWithTemplate("datasets");
    EXPECT_EQ(scans.treatment("run7.nd2", 1000 * mb), Treatment::UpOnly);
    EXPECT_EQ(scans.rule("run7.nd2").deletions, Deletions::Keep);
    EXPECT_EQ(scans.treatment("run7.nd2", 600'000 * mb), Treatment::AskFirst);
    EXPECT_EQ(scans.treatment("notes.md"), Treatment::BothWays);
    EXPECT_EQ(scans.treatment("run8.nd2.part"), Treatment::LeaveOut);
}

TEST(RuleTemplates, EverythingLeavesNothingOut)
{
    const Scans scans = scansWithTemplate("everything");
    EXPECT_FALSE(scans.folder.options.rules);
    EXPECT_EQ(scans.folder.options.conflicts, ConflictPolicy::Ask);
}

TEST(RuleTemplates, SayNothingThatHasNoEffect)
{
    for (const RuleTemplate &each : ruleTemplates()) {
        const SettingsTree tree =
            readSettingsTree(std::string(each.text), std::string(each.name), rulesSpec());
        ASSERT_TRUE(tree.isValid()) << each.name;
        for (const IdleKey &key : keysWithoutEffect(tree.root, std::string(each.name)))
            ADD_FAILURE() << each.name << " has " << key.key;
    }
}

TEST(RuleTemplates, WhatTheUserMadeOfOneIsLeftAsItIs)
{
    const RulesFolder folder;
    folder.write("rules/code.yml", "# mine\n");
    const auto placed = placeRuleTemplate("code", folder.at("rules/code.yml"));
    EXPECT_TRUE(placed && *placed == TemplatePlacing::WasThere);
    EXPECT_EQ(readSettingsText(folder.at("rules/code.yml")).text, "# mine\n");
    EXPECT_EQ(placeRuleTemplate("cod", folder.at("x.yml")).error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace tern
