#include "support/tern_process.h"

#include <gmock/gmock.h>

namespace tern {
namespace {

using test::Outcome;
using test::TernHome;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char *config = "config/tern/config.yaml";

/// A home with one folder, "scans", that is in sync.
class SelectingHome : public TernHome {
public:
    SelectingHome()
    {
        const Outcome made = run({"init", local(), remote(), "--name", "scans"});
        EXPECT_EQ(made.status, 0) << made.err;
        write(config, read(config) + "    # a remark of mine\n");
        write("remote/bam/a.bam", "1234");
        write("remote/bam/deep/b.bam", "56");
        write("remote/counts/c.csv", "7");
        EXPECT_EQ(sync().status, 0);
    }

    [[nodiscard]] Outcome select(std::vector<std::string> words) const
    {
        words.insert(words.begin(), {"select", "scans"});
        return run(words);
    }
};

bool keepsItsRemark(const TernHome &home)
{
    return home.read(config).find("# a remark of mine\n") != std::string::npos;
}

TEST(TernSelect, ShowsWhatIsHereAndWhatCouldBe)
{
    const SelectingHome home;
    EXPECT_EQ(home.select({"--remove", "bam", "--add", "bam/deep"}).status, 0);
    const Outcome shown = home.run({"select"});
    EXPECT_EQ(shown.status, 0) << shown.err;
    EXPECT_EQ(shown.out, "scans: new folders come along\n"
                         "  bam/     partly selected\n"
                         "    deep/  selected\n"
                         "  counts/  selected\n");
    const QJsonObject json = home.select({"--json"}).array().at(0).toObject();
    EXPECT_EQ(json.value(u"folder"_qs), u"scans"_qs);
    const QJsonObject deep = json.value(u"folders"_qs).toArray().at(1).toObject();
    EXPECT_EQ(deep.value(u"path"_qs), u"bam/deep"_qs);
    EXPECT_EQ(deep.value(u"selected"_qs), u"all"_qs);
    EXPECT_EQ(deep.value(u"because"_qs), u"said"_qs);
}

TEST(TernSelect, ShowsHowMuchIsInTheFoldersAndHowMuchOfThatIsHere)
{
    const SelectingHome home;
    home.write("remote/raw/r.fq", "12345678");
    const Outcome shown = home.select({"--sizes", "--levels", "1"});
    EXPECT_EQ(shown.status, 0) << shown.err;
    EXPECT_EQ(shown.out, "scans: 4 files, 15 bytes; here 3 files, 7 bytes\n"
                         "  bam/  2 files, 6 bytes; here\n"
                         "  counts/  1 file, 1 byte; here\n"
                         "  raw/  1 file, 8 bytes; remote only\n");
}

TEST(TernSelect, WritesWhatWasChosenAndKeepsTheRestOfTheFile)
{
    const SelectingHome home;
    const Outcome changed = home.select({"--remove", "bam"});
    EXPECT_EQ(changed.status, 0) << changed.err;
    EXPECT_THAT(changed.out,
                AllOf(HasSubstr("selection was changed"), HasSubstr("`tern select scans --free`")));
    EXPECT_THAT(home.read(config), HasSubstr("-bam"));
    EXPECT_TRUE(keepsItsRemark(home));
    EXPECT_TRUE(home.exists("local/bam/a.bam")) << "until it is freed";
    EXPECT_EQ(home.sync().status, 0);
    EXPECT_EQ(home.select({"--add", "bam"}).status, 0);
    EXPECT_THAT(home.read(config), Not(HasSubstr("-bam")));
    EXPECT_THAT(home.select({"--add", "bam"}).out, HasSubstr("selected already"));
}

TEST(TernSelect, FreesWhatTheRemoteHoldsAndBringsItBack)
{
    const SelectingHome home;
    const Outcome freed = home.select({"--remove", "bam", "--free"});
    EXPECT_EQ(freed.status, 0) << freed.err << freed.out;
    EXPECT_THAT(freed.out, AllOf(HasSubstr("Freed 2 files, 6 bytes here"),
                                 HasSubstr("Nothing was deleted on the remote")));
    EXPECT_FALSE(home.exists("local/bam"));
    EXPECT_EQ(home.read("remote/bam/a.bam"), "1234");
    EXPECT_EQ(home.sync().status, 0);
    EXPECT_EQ(home.read("remote/bam/a.bam"), "1234");
    EXPECT_THAT(home.run({"trash", "list"}).out, HasSubstr("The trash is empty"));
    EXPECT_THAT(home.run({"log"}).out, HasSubstr("freed bam/a.bam (4 bytes)"));
    EXPECT_EQ(home.select({"--add", "bam"}).status, 0);
    EXPECT_EQ(home.sync().status, 0);
    EXPECT_EQ(home.read("local/bam/deep/b.bam"), "56");
}

TEST(TernSelect, FreesLaterWhatWasUnselectedBefore)
{
    const SelectingHome home;
    EXPECT_EQ(home.select({"--remove", "bam"}).status, 0);
    EXPECT_EQ(home.sync().status, 0);
    const Outcome freed = home.select({"--free"});
    EXPECT_EQ(freed.status, 0) << freed.err << freed.out;
    EXPECT_FALSE(home.exists("local/bam"));
    EXPECT_TRUE(home.exists("local/counts/c.csv"));
}

TEST(TernSelect, TellsWhatStaysAndWhy)
{
    const SelectingHome home;
    home.write("local/bam/a.bam", "edited here");
    home.write("local/bam/only.txt", "mine");
    const Outcome freed = home.select({"--remove", "bam", "--free"});
    EXPECT_EQ(freed.status, 1);
    EXPECT_THAT(freed.out,
                AllOf(HasSubstr("Freed 1 file, 2 bytes"), HasSubstr("2 files, 15 bytes stay here"),
                      HasSubstr("bam/a.bam: it is not the same on the remote"),
                      HasSubstr("bam/only.txt: the remote does not have it")));
    EXPECT_EQ(home.read("local/bam/a.bam"), "edited here");
    EXPECT_EQ(home.read("remote/bam/a.bam"), "1234");
}

TEST(TernSelect, SaysInADryRunWhatWouldGoAndCome)
{
    const SelectingHome home;
    const std::string before = home.read(config);
    const Outcome going = home.select({"--remove", "bam", "--free", "--dry-run"});
    EXPECT_EQ(going.status, 0) << going.err;
    EXPECT_THAT(going.out, AllOf(HasSubstr("Would free 2 files, 6 bytes here"),
                                 HasSubstr("Nothing was changed")));
    EXPECT_EQ(home.read(config), before);
    EXPECT_TRUE(home.exists("local/bam/a.bam"));

    EXPECT_EQ(home.select({"--remove", "bam", "--free"}).status, 0);
    const QJsonObject coming = home.select({"--add", "bam", "--dry-run", "--json"}).object();
    EXPECT_EQ(coming.value(u"arriving"_qs).toObject().value(u"files"_qs).toInt(), 2);
    EXPECT_EQ(coming.value(u"arriving"_qs).toObject().value(u"bytes"_qs).toInt(), 6);
    EXPECT_FALSE(home.exists("local/bam"));
}

TEST(TernSelect, NamesMistakes)
{
    const SelectingHome home;
    const std::string before = home.read(config);
    const std::pair<std::vector<std::string>, const char *> rows[] = {
        {{"select", "scan"}, "unknown folder \"scan\"; allowed: scans"},
        {{"select", "scans", "--remove", "bams"},
         "no folder \"bams\" on either side of \"scans\"; "
         "did you mean \"bam\"?"},
        {{"select", "scans", "--add", "bam/dep"}, "did you mean \"bam/deep\"?"},
        {{"select", "scans", "--remove", "/etc"}, "\"/etc\" lies in neither"},
        {{"select", "scans", "--remove", "."}, "--remove needs a folder inside of \"scans\""},
        {{"select", "scans", "--remove", "bam/../../x"}, "is no path that can be synced"},
        {{"select", "scans", "--add", "bam", "--remove", "bam"}, "both to be added and removed"},
        {{"select", "scans", "--new-folders", "stay"}, "allowed: come, stay_away"},
    };
    for (const auto &[words, expected] : rows) {
        const Outcome refused = home.run(words);
        EXPECT_EQ(refused.status, 2) << expected;
        EXPECT_THAT(refused.err, HasSubstr(expected));
    }
    EXPECT_EQ(home.read(config), before);
}

TEST(TernSelect, FreesNothingWhileTheRemoteIsAway)
{
    const SelectingHome home;
    std::filesystem::rename(home.remote(), home.at("unmounted"));
    const Outcome unknown = home.select({"--remove", "elsewhere"});
    EXPECT_EQ(unknown.status, 2);
    EXPECT_THAT(unknown.err, HasSubstr("cannot be told now"));
    const Outcome freed = home.select({"--remove", "bam", "--free"});
    EXPECT_EQ(freed.status, 3);
    EXPECT_THAT(freed.err, HasSubstr(home.remote()));
    EXPECT_EQ(home.read("local/bam/a.bam"), "1234");
}

TEST(TernSelect, KeepsWhatIsHereWhenNewFoldersAreToStayAway)
{
    const SelectingHome home;
    EXPECT_EQ(home.select({"--new-folders", "stay_away"}).status, 0);
    home.write("remote/later/x", "1");
    home.write("local/made/x", "1");
    EXPECT_EQ(home.sync().status, 0);
    EXPECT_TRUE(home.exists("local/bam/a.bam"));
    EXPECT_FALSE(home.exists("local/later"));
    EXPECT_TRUE(home.exists("remote/made/x"));
    EXPECT_THAT(home.run({"select"}).out,
                AllOf(HasSubstr("later/   new; stays away until it is selected"),
                      HasSubstr("made/    selected, because it was made here")));
    EXPECT_EQ(home.select({"--new-folders", "come"}).status, 0);
    EXPECT_EQ(home.sync().status, 0);
    EXPECT_FALSE(home.exists("local/later")) << "it was known, and not here";
    home.write("remote/latest/x", "1");
    home.write("remote/made/y", "1");
    EXPECT_EQ(home.sync().status, 0);
    EXPECT_TRUE(home.exists("local/latest/x"));
    EXPECT_TRUE(home.exists("local/made/y"));
}

TEST(TernSelect, FreesByTheDaemonThatHasTheFolder)
{
    const SelectingHome home;
    ASSERT_EQ(home.run({"start"}).status, 0);
    EXPECT_TRUE(home.waitForStatus(
        [](const QJsonObject &status) { return test::stateIn(status) == "in_sync"; }));
    EXPECT_THAT(home.select({"--remove", "bam", "--free", "--dry-run"}).out,
                HasSubstr("Would free 2 files"));
    const Outcome freed = home.select({"--remove", "bam", "--free"});
    EXPECT_EQ(freed.status, 0) << freed.err << freed.out;
    EXPECT_THAT(freed.out, HasSubstr("Freed 2 files"));
    EXPECT_FALSE(home.exists("local/bam"));
    EXPECT_EQ(home.select({"--add", "bam"}).status, 0);
    EXPECT_TRUE(home.waitForStatus(
        [&](const QJsonObject &) { return home.exists("local/bam/deep/b.bam"); }));
    EXPECT_EQ(home.read("remote/bam/a.bam"), "1234");
}

TEST(TernRulesTest, AgreesWithTheScanAboutAFolderThatWasMadeHere)
{
    const SelectingHome home;
    EXPECT_EQ(home.select({"--new-folders", "stay_away"}).status, 0);
    home.write("local/made/x", "1");
    home.write("remote/theirs/x", "1");
    EXPECT_THAT(home.run({"rules", "test", home.at("local/made/x")}).out,
                HasSubstr("no rule speaks of it"));
    EXPECT_THAT(home.run({"explain", home.at("local/made/x")}).out,
                Not(HasSubstr("not among those chosen")));
    EXPECT_THAT(home.run({"rules", "test", home.at("remote/theirs/x")}).out,
                HasSubstr("not among those chosen"));
}

} // namespace
} // namespace tern
