#include "support/tern_process.h"

#include <gmock/gmock.h>

#include <sys/stat.h>

namespace tern {
namespace {

using test::Outcome;
using test::TernHome;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char *config = "config/tern/config.yaml";
constexpr const char *commonRules = "config/tern/sync-rules.yml";

/// A home with one configured folder, "scans".
class ConfiguredHome : public TernHome {
public:
    ConfiguredHome()
    {
        const Outcome made = run({"init", local(), remote(), "--name", "scans"});
        EXPECT_EQ(made.status, 0) << made.err;
    }
    /// `tern config edit` with this program for an editor.
    [[nodiscard]] Outcome edit(const std::string &editor, std::vector<std::string> more = {}) const
    {
        write("editor", "#!/bin/sh\n" + editor + "\n");
        std::filesystem::permissions(at("editor"), std::filesystem::perms::owner_all);
        more.insert(more.begin(), {"config", "edit"});
        ::setenv("VISUAL", at("editor").c_str(), 1);
        const Outcome outcome = run(more);
        ::unsetenv("VISUAL");
        return outcome;
    }
    [[nodiscard]] std::vector<std::string> filesInConfig() const
    {
        std::vector<std::string> names;
        for (const auto &entry : std::filesystem::directory_iterator(at("config/tern")))
            names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    }
};

TEST(TernConfigCheck, HasNothingToSayOfAGoodConfiguration)
{
    const ConfiguredHome home;
    const Outcome checked = home.run({"config", "check"});
    EXPECT_EQ(checked.status, 0);
    EXPECT_THAT(checked.out, HasSubstr("no mistakes, 1 folder."));
    EXPECT_EQ(TernHome().run({"config", "check"}).status, 0);
}

TEST(TernConfigCheck, TellsEachMistakeOnALineOfItsOwn)
{
    const ConfiguredHome home;
    home.write(config, home.read(config) + "    sync_mod: upload_only\ncache: {ttl: 1}\n");
    const Outcome checked = home.run({"config", "check"});
    EXPECT_EQ(checked.status, 2);
    EXPECT_THAT(checked.err,
                AllOf(HasSubstr("config.yaml:5:5: unknown key \"sync_mod\"; did you mean "
                                "\"sync_mode\"?\n"),
                      HasSubstr("config.yaml:6:9: unknown key \"ttl\""),
                      HasSubstr("No folder is synced until then.")));
    const QJsonObject json = home.run({"config", "check", "--json"}).object();
    EXPECT_FALSE(json.value(u"valid"_qs).toBool());
    EXPECT_EQ(json.value(u"complaints"_qs).toArray().size(), 2);
    EXPECT_EQ(json.value(u"complaints"_qs).toArray().at(0).toObject().value(u"nearest"_qs),
              u"sync_mode"_qs);
}

TEST(TernConfigCheck, SaysWhatHasNoEffectYet)
{
    const ConfiguredHome home;
    home.write(config, home.read(config) + "performance:\n  io: {prefetch: true}\n");
    const Outcome checked = home.run({"config", "check"});
    EXPECT_EQ(checked.status, 0);
    EXPECT_THAT(checked.out,
                HasSubstr("config.yaml:6:7: performance.io has no effect in this version"));
}

TEST(TernConfigCheck, ChecksAFileOfRulesByItself)
{
    const ConfiguredHome home;
    home.write("mine.yml", "rules:\n  - {match: '(size > 1GB', do: leave_out}\n");
    const Outcome checked = home.run({"config", "check", "mine.yml"});
    EXPECT_EQ(checked.status, 2);
    EXPECT_THAT(checked.err, HasSubstr("mine.yml:2:"));
    home.write("mine.yml", "rules:\n  - {match: 'size > 1GB', do: leave_out}\n");
    EXPECT_EQ(home.run({"config", "check", "mine.yml"}).status, 0);
    EXPECT_EQ(home.run({"config", "check", "none.yml"}).status, 2);
}

TEST(TernRules, AMistakeInTheRulesHoldsTheFolderAndNothingIsSynced)
{
    const ConfiguredHome home;
    home.write("local/secret.key", "stays here");
    home.write(commonRules, "default_rules:\n  exclude_pattern: ['*.key']\n");
    const Outcome held = home.sync();
    EXPECT_EQ(held.status, 2);
    EXPECT_THAT(held.err, AllOf(HasSubstr("sync-rules.yml"), HasSubstr("line 2, column 3"),
                                HasSubstr("did you mean \"exclude_patterns\"?"),
                                HasSubstr("tern config check")));
    EXPECT_FALSE(home.exists("remote/secret.key"));
    EXPECT_EQ(home.run({"force-sync", "scans", "--direction", "up", "--yes"}).status, 2);
    EXPECT_FALSE(home.exists("remote/secret.key"));
    const Outcome status = home.run({"status"});
    EXPECT_EQ(status.status, 1);
    EXPECT_THAT(status.out + status.err, HasSubstr("exclude_patterns"));
    EXPECT_THAT(home.run({"config", "check"}).err, HasSubstr("Not synced until then: scans."));
}

TEST(TernRulesTest, NamesTheFileAndTheLineThatDecide)
{
    const ConfiguredHome home;
    home.write(commonRules, "default_rules:\n  exclude_patterns: ['*.key']\n");
    home.write("local/.ternignore", "# scratch\n*.log\n");
    for (const char *name : {"a.key", "a.log", "a.txt"})
        home.write(std::string("local/") + name, "1");
    const auto said = [&](const std::string &name) {
        return home.run({"rules", "test", home.at("local/" + name)});
    };
    EXPECT_THAT(said("a.key").out,
                AllOf(HasSubstr("Is left out by"), HasSubstr("sync-rules.yml, line 2"),
                      HasSubstr("(default_rules.exclude_patterns): *.key")));
    EXPECT_THAT(said("a.log").out, HasSubstr("Is left out by .ternignore, line 2: *.log"));
    EXPECT_THAT(said("a.txt").out, Not(HasSubstr("left out")));
    EXPECT_THAT(said("none").out, HasSubstr("It is on neither side"));
    EXPECT_THAT(home.run({"explain", home.at("local/a.log")}).out,
                HasSubstr("Is left out by .ternignore, line 2: *.log"));

    home.write("local/.ternignore", "a//b\n");
    const Outcome broken = said("a.txt");
    EXPECT_EQ(broken.status, 1);
    EXPECT_THAT(broken.out, HasSubstr("cannot be read or understood"));
}

TEST(TernRules, TheDaemonHoldsAFolderUntilItsRulesAreMended)
{
    const ConfiguredHome home;
    home.write(commonRules, "default_rules: [\n");
    const auto daemon = home.start({"daemon"});
    EXPECT_TRUE(home.waitForStatus(
        [](const QJsonObject &status) { return test::stateIn(status) == "attention"; }));
    home.write("local/a", "waits");
    EXPECT_EQ(home.sync().status, 2);
    EXPECT_FALSE(home.exists("remote/a"));
    home.write(commonRules, "default_rules: {exclude_patterns: ['*.tmp']}\n");
    ::kill(static_cast<pid_t>(daemon->processId()), SIGHUP);
    EXPECT_TRUE(home.waitForStatus(
        [](const QJsonObject &status) { return test::stateIn(status) == "in_sync"; }));
    EXPECT_EQ(home.read("remote/a"), "waits");
    home.write(commonRules, "default_rules: [\n");
    ::kill(static_cast<pid_t>(daemon->processId()), SIGHUP);
    EXPECT_TRUE(home.waitForStatus(
        [](const QJsonObject &status) { return test::stateIn(status) == "attention"; }));
    ::kill(static_cast<pid_t>(daemon->processId()), SIGTERM);
    EXPECT_EQ(TernHome::end(*daemon).status, 0);
}

TEST(TernInit, PutsATemplateBesideTheConfiguration)
{
    const TernHome home;
    const Outcome made =
        home.run({"init", home.local(), home.remote(), "--name", "scans", "--rules", "datasets"});
    ASSERT_EQ(made.status, 0) << made.err;
    EXPECT_THAT(home.read(config), HasSubstr("rules: \"datasets\""));
    EXPECT_THAT(home.read("config/tern/rules/datasets.yml"), HasSubstr("upload_only"));
    struct stat status = {};
    ASSERT_EQ(::stat(home.at("config/tern/rules/datasets.yml").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U);
    EXPECT_EQ(home.run({"config", "check"}).status, 0);
    const Outcome misspelt =
        home.run({"init", home.local(), home.at("third"), "--rules", "reserch"});
    EXPECT_EQ(misspelt.status, 2);
    EXPECT_THAT(misspelt.err, HasSubstr("research"));
}

TEST(TernConfigShow, SaysWhatHoldsAndWhy)
{
    const ConfiguredHome home;
    home.write(config, home.read(config) + "sync:\n  mode: upload_only\n");
    const Outcome shown = home.run({"config", "show", "folders.scans"});
    EXPECT_EQ(shown.status, 0);
    EXPECT_THAT(shown.out, AllOf(HasSubstr("folders.scans.sync_mode: upload_only  (sync.mode, "),
                                 HasSubstr("config.yaml:6:9)"),
                                 HasSubstr("folders.scans.conflict_policy: ask  (default)"),
                                 Not(HasSubstr("performance"))));
    const QJsonArray json = home.run({"config", "show", "--json", "sync.mode"}).array();
    ASSERT_EQ(json.size(), 1);
    EXPECT_EQ(json.at(0).toObject().value(u"value"_qs), u"upload_only"_qs);
    EXPECT_EQ(json.at(0).toObject().value(u"source"_qs), u"set"_qs);
    EXPECT_EQ(json.at(0).toObject().value(u"line"_qs).toInt(), 6);
    const Outcome unknown = home.run({"config", "show", "folders.scans.sync_mod"});
    EXPECT_EQ(unknown.status, 2);
    EXPECT_THAT(unknown.err, HasSubstr("did you mean \"sync_mode\"?"));
}

TEST(TernConfigSet, ChangesOneValueAndKeepsTheComments)
{
    const ConfiguredHome home;
    home.write(config, "# mine\n" + home.read(config) + "# the end\n");
    const std::string before = home.read(config);
    const Outcome set = home.run({"config", "set", "folders.scans.sync_mode", "upload_only"});
    ASSERT_EQ(set.status, 0) << set.err;
    EXPECT_THAT(home.read(config), AllOf(HasSubstr("# mine\n"), HasSubstr("# the end\n"),
                                         HasSubstr("    sync_mode: upload_only\n")));
    home.write("local/a", "up");
    home.write("remote/b", "not down");
    ASSERT_EQ(home.sync().status, 0);
    EXPECT_TRUE(home.exists("remote/a"));
    EXPECT_FALSE(home.exists("local/b"));
    struct stat status = {};
    ASSERT_EQ(::stat(home.at(config).c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U);
}

TEST(TernConfigSet, RefusesAMistakeAndChangesNothing)
{
    const ConfiguredHome home;
    const std::string before = home.read(config);
    const std::vector<std::vector<std::string>> mistakes = {
        {"folders.scans.sync_mod", "upload_only"},
        {"folders.scans.sync_mode", "upload"},
        {"folders.scnas.sync_mode", "upload_only"},
        {"folders.scans.remote", home.local()},
        {"folders.scans.rules", "nowhere"},
        {"folders.scans.exclude_patterns", "[a, 'b//c']"},
        {"performance.sync.concurrency", "1000"},
        {"cache.metadata.max_size", "5XB"},
        {"performance", "fast"},
    };
    for (const std::vector<std::string> &mistake : mistakes) {
        const Outcome set = home.run({"config", "set", mistake[0], mistake[1]});
        EXPECT_EQ(set.status, 2) << mistake[0];
        EXPECT_FALSE(set.err.empty());
        EXPECT_EQ(home.read(config), before) << mistake[0];
    }
    EXPECT_EQ(home.filesInConfig(), std::vector<std::string>{"config.yaml"});
}

TEST(TernConfigEdit, TakesAGoodDraft)
{
    const ConfiguredHome home;
    const Outcome edited = home.edit("echo '# seen' >> \"$1\"");
    ASSERT_EQ(edited.status, 0) << edited.err;
    EXPECT_THAT(edited.out, HasSubstr("Saved"));
    EXPECT_THAT(home.read(config), ::testing::EndsWith("# seen\n"));
    EXPECT_EQ(home.filesInConfig(), std::vector<std::string>{"config.yaml"});
    EXPECT_THAT(home.edit("true").out, HasSubstr("Nothing was changed."));
    EXPECT_EQ(home.filesInConfig(), std::vector<std::string>{"config.yaml"});
}

TEST(TernConfigEdit, KeepsADraftWithAMistakeBesideTheFileAsItWas)
{
    const ConfiguredHome home;
    const std::string before = home.read(config);
    const Outcome edited = home.edit("echo 'cach: {}' >> \"$1\"");
    EXPECT_EQ(edited.status, 2);
    EXPECT_THAT(edited.err, AllOf(HasSubstr("config.yaml:5:1: unknown key \"cach\""),
                                  HasSubstr("the draft is kept as")));
    EXPECT_EQ(home.read(config), before);
    EXPECT_EQ(home.filesInConfig().size(), 2U);
}

TEST(TernConfigEdit, MendsAConfigurationThatNoOtherCommandTakes)
{
    const ConfiguredHome home;
    home.write(config, home.read(config) + "cach: {}\n");
    EXPECT_EQ(home.edit("sed -i /cach/d \"$1\"").status, 0);
    EXPECT_EQ(home.run({"config", "check"}).status, 0);
}

TEST(TernConfigEdit, DoesNotWriteOverWhatAnotherWroteMeanwhile)
{
    const ConfiguredHome home;
    const Outcome edited =
        home.edit("echo '# mine' >> \"$1\"; echo '# theirs' >> " + home.at(config));
    EXPECT_NE(edited.status, 0);
    EXPECT_THAT(home.read(config), AllOf(HasSubstr("# theirs"), Not(HasSubstr("# mine"))));
    EXPECT_EQ(home.filesInConfig().size(), 2U);
}

TEST(TernConfigEdit, EditsAFileOfRulesThatIsNotThereYet)
{
    const ConfiguredHome home;
    const std::string file = home.at(commonRules);
    EXPECT_EQ(home.edit("echo 'default_rules: {exclude_patterns: [a]}' > \"$1\"", {file}).status,
              0);
    EXPECT_THAT(home.read(commonRules), HasSubstr("exclude_patterns"));
    EXPECT_EQ(home.edit("echo 'default_rule: {}' > \"$1\"", {file}).status, 2);
    EXPECT_THAT(home.read(commonRules), HasSubstr("exclude_patterns"));
}

TEST(TernConfigEdit, LeavesTheFolderOfAFileElsewhereAsItIs)
{
    const ConfiguredHome home;
    home.write("shared/lab.yml", "include: []\n");
    std::filesystem::permissions(home.at("shared"), std::filesystem::perms(0755));
    ASSERT_EQ(home.edit("echo '# seen' >> \"$1\"", {home.at("shared/lab.yml")}).status, 0);
    struct stat status = {};
    ASSERT_EQ(::stat(home.at("shared").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0755U);
}

TEST(TernConfigEdit, AnEditorThatFailsChangesNothing)
{
    const ConfiguredHome home;
    const std::string before = home.read(config);
    const Outcome edited = home.edit("exit 3");
    EXPECT_EQ(edited.status, 2);
    EXPECT_THAT(edited.err, HasSubstr("VISUAL"));
    EXPECT_EQ(home.read(config), before);
    EXPECT_EQ(home.filesInConfig(), std::vector<std::string>{"config.yaml"});
}

} // namespace
} // namespace tern
