#include "support/tern_process.h"

#include <gmock/gmock.h>

#include <filesystem>

namespace tern {
namespace {

using test::Outcome;
using test::TernHome;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char *config = "config/tern/config.yaml";
constexpr const char *commonRules = "config/tern/sync-rules.yml";
constexpr const char *draft = "default_rules:\n"
                              "  exclude_patterns: ['*.tmp']\n"
                              "research_rules:\n"
                              "  data: {include_patterns: ['*.csv'], sync_mode: upload_only}\n";

/// A home with one folder, "scans", that leaves out keys and was synced.
class SyncedHome : public TernHome {
public:
    SyncedHome()
    {
        const Outcome made = run({"init", local(), remote(), "--name", "scans"});
        EXPECT_EQ(made.status, 0) << made.err;
        write(commonRules, "default_rules: {exclude_patterns: ['*.key']}\n");
        write("local/a.key", "1");
        write("local/b.tmp", "22");
        write("local/c.csv", "333");
        EXPECT_EQ(sync().status, 0);
        write("draft.yml", draft);
    }
};

void expectPreviewOfDraft(const Outcome &shown)
{
    EXPECT_EQ(shown.status, 0) << shown.err;
    EXPECT_THAT(shown.out,
                AllOf(HasSubstr("Would start syncing: 1 file, 1 byte"), HasSubstr("a.key"),
                      HasSubstr("Would stop syncing, and stay on "
                                "both sides: 1 file, 2 bytes"),
                      HasSubstr("line 2 (default_rules.exclude_patterns): *.tmp"),
                      HasSubstr("both ways -> up only"), HasSubstr("(research_rules.data): *.csv"),
                      HasSubstr("Nothing was changed")));
}

TEST(TernRulesPreview, ShowsWhatADraftWouldStartAndStop)
{
    const SyncedHome home;
    expectPreviewOfDraft(home.run({"rules", "preview", "scans", "--rules", "draft.yml"}));
    EXPECT_FALSE(home.exists("remote/a.key"));
    EXPECT_EQ(home.run({"sync", home.local(), home.remote()}).status, 0);
    EXPECT_FALSE(home.exists("remote/a.key"));
    EXPECT_THAT(home.run({"rules", "preview"}).out, HasSubstr("No file would start or stop"));
}

TEST(TernRulesPreview, ShowsTheSameOfTheFilesAsTheyAreNowToADaemonThatKnowsOlderOnes)
{
    const SyncedHome home;
    const auto daemon = home.start({"daemon"});
    EXPECT_TRUE(home.waitForStatus(
        [](const QJsonObject &status) { return test::stateIn(status) == "in_sync"; }));
    home.write(commonRules, draft);
    expectPreviewOfDraft(home.run({"rules", "preview"}));
    const Outcome broken = home.run({"rules", "preview", "--exclude", "a//b"});
    EXPECT_EQ(broken.status, 2);
    ::kill(static_cast<pid_t>(daemon->processId()), SIGTERM);
    EXPECT_EQ(TernHome::end(*daemon).status, 0);
    EXPECT_FALSE(home.exists("remote/a.key"));
}

TEST(TernRulesPreview, TakesPatternsAndListsAllPaths)
{
    const SyncedHome home;
    for (int i = 0; i < 9; ++i)
        home.write("local/d/" + std::to_string(i) + ".raw", "1");
    ASSERT_EQ(home.sync().status, 0);
    const Outcome few = home.run({"rules", "preview", "scans", "--exclude", "*.raw"});
    EXPECT_THAT(few.out, AllOf(HasSubstr("--exclude: *.raw"), HasSubstr("d/2.raw"),
                               Not(HasSubstr("d/3.raw")), HasSubstr("and 6 more")));
    const Outcome all = home.run({"rules", "preview", "scans", "--exclude", "*.raw", "--verbose"});
    EXPECT_THAT(all.out, HasSubstr("d/8.raw"));
    const QJsonArray json = home.run({"rules", "preview", "--include", "*.raw", "--json"}).array();
    ASSERT_EQ(json.size(), 1);
    const QJsonObject preview = json.at(0).toObject();
    EXPECT_EQ(preview.value(u"folder"_qs), u"scans"_qs);
    EXPECT_EQ(preview.value(u"stops"_qs).toObject().value(u"files"_qs).toInt(), 2);
    EXPECT_EQ(preview.value(u"stops"_qs).toObject().value(u"bytes"_qs).toInt(), 5);
}

TEST(TernRulesPreview, ABrokenDraftIsToldWithItsPlaceAndChangesNothing)
{
    const SyncedHome home;
    home.write("draft.yml", "default_rules:\n  exclude_pattern: ['*.tmp']\n");
    const Outcome shown = home.run({"rules", "preview", "--rules", "draft.yml"});
    EXPECT_EQ(shown.status, 2);
    EXPECT_THAT(shown.err, AllOf(HasSubstr("draft.yml:2:3: unknown key \"exclude_pattern\""),
                                 HasSubstr("did you mean \"exclude_patterns\"?")));
    EXPECT_EQ(home.run({"rules", "preview", "--rules", "none.yml"}).status, 2);
    EXPECT_EQ(home.run({"rules", "preview", "scnas"}).status, 2);
    EXPECT_EQ(home.sync().status, 0);
}

TEST(TernRulesPreview, SaysWhenASideIsGone)
{
    const SyncedHome home;
    std::filesystem::rename(home.remote(), home.at("away"));
    const Outcome shown = home.run({"rules", "preview", "--rules", "draft.yml"});
    EXPECT_EQ(shown.status, 3);
    EXPECT_THAT(shown.err, HasSubstr("is not there"));
}

TEST(TernConfigUnset, TakesOneValueOutAndSaysWhatHoldsThen)
{
    const SyncedHome home;
    home.write(config, "# mine\n" + home.read(config) + "    sync_mode: upload_only # for now\n");
    const Outcome unset = home.run({"config", "unset", "folders.scans.sync_mode"});
    EXPECT_EQ(unset.status, 0) << unset.err;
    EXPECT_THAT(unset.out, HasSubstr("no longer set. Now holds: bidirectional (default)."));
    EXPECT_THAT(home.read(config), AllOf(HasSubstr("# mine\n"), HasSubstr("# for now\n"),
                                         Not(HasSubstr("sync_mode"))));
}

TEST(TernConfigUnset, RefusesWhatIsNotSetOrIsNeeded)
{
    const SyncedHome home;
    const std::string before = home.read(config);
    for (const char *key :
         {"folders.scans.sync_mode", "folders.scans.remote", "folders.scans.sync", "performance"}) {
        const Outcome unset = home.run({"config", "unset", key});
        EXPECT_EQ(unset.status, 2) << key;
        EXPECT_FALSE(unset.err.empty()) << key;
        EXPECT_EQ(home.read(config), before) << key;
    }
}

TEST(TernConfigCheck, SaysWhatHasNoEffectInFilesOfRules)
{
    const SyncedHome home;
    home.write(commonRules, "conflict_resolution:\n"
                            "  backup_strategy: {enabled: true, location: kept, retention: 90d}\n"
                            "research_rules:\n"
                            "  data: {include_patterns: a, real_time: false}\n");
    const Outcome checked = home.run({"config", "check"});
    EXPECT_EQ(checked.status, 0);
    EXPECT_THAT(checked.out,
                AllOf(HasSubstr("sync-rules.yml:2:46: conflict_resolution.backup_strategy.location "
                                "has no effect: replaced versions are kept in the trash"),
                      HasSubstr("research_rules.data.real_time has no effect"),
                      Not(HasSubstr("retention has no effect"))));
}

TEST(TernTrashClean, LeavesWhatABackupStrategyKeepsLonger)
{
    namespace fs = std::filesystem;
    const SyncedHome home;
    home.write("local/c.csv", "4444");
    ASSERT_EQ(home.sync().status, 0);
    const fs::path trash = home.at("remote/.tern/trash");
    const std::string run = fs::directory_iterator(trash)->path().filename().string();
    fs::rename(trash / run, trash / ("2020" + run.substr(4)));
    home.write(commonRules, "conflict_resolution:\n"
                            "  backup_strategy: {enabled: true, retention: forever}\n");
    EXPECT_THAT(home.run({"trash", "clean"}).out, HasSubstr("Removed 0 things"));
    home.write(commonRules, "default_rules: {exclude_patterns: ['*.key']}\n");
    EXPECT_THAT(home.run({"trash", "clean"}).out, HasSubstr("Removed 1 thing"));
}

TEST(TernRulesList, ShowsHowMuchEachRuleDecidesAbout)
{
    const SyncedHome home;
    const Outcome shown = home.run({"rules", "list", "scans"});
    EXPECT_EQ(shown.status, 0) << shown.err;
    EXPECT_EQ(shown.out, "scans:\n"
                         "  1  left out: *.key  1 file, 1 byte\n"
                         "  What no rule matches: 2 files, 5 bytes\n");
    const QJsonObject json = home.run({"rules", "list", "--json"}).array().at(0).toObject();
    EXPECT_EQ(json.value(u"rest"_qs).toObject().value(u"files"_qs).toInt(), 2);
}

TEST(TernRulesList, TriesAnExpression)
{
    const SyncedHome home;
    const Outcome shown = home.run({"rules", "list", "--matching", "size > 1"});
    EXPECT_EQ(shown.status, 0) << shown.err;
    EXPECT_EQ(shown.out, "scans:\n  2 files, 5 bytes\n    b.tmp  2 bytes\n    c.csv  3 bytes\n");
    const Outcome wrong = home.run({"rules", "list", "--matching", "size >"});
    EXPECT_NE(wrong.status, 0);
    EXPECT_THAT(wrong.err, HasSubstr("size >"));
}

} // namespace
} // namespace tern
