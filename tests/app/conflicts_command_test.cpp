#include "support/tern_process.h"

#include <gmock/gmock.h>

#include <sys/stat.h>

namespace tern {
namespace {

using test::Outcome;
using test::Rights;
using test::TernHome;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// A conflict at notes.txt, whose edits do not touch each other.
void makeNotes(const TernHome &home)
{
    home.write("local/notes.txt", "one\ntwo\nthree\n");
    home.sync();
    home.write("local/notes.txt", "ONE\ntwo\nthree\n");
    home.write("remote/notes.txt", "one\ntwo\nTHREE\n");
    ASSERT_EQ(home.sync().status, 1);
}

TEST(TernConflictsShow, TellsLineByLineHowTheVersionsDiffer)
{
    const TernHome home;
    makeNotes(home);
    const Outcome shown =
        home.run({"conflicts", "show", "notes.txt", "--pair", home.local(), home.remote()});
    EXPECT_EQ(shown.status, 0) << shown.err;
    EXPECT_EQ(shown.out, "< ONE\n> one\n  two\n< three\n> THREE\n");
}

TEST(TernConflictsShow, TellsWhatAMergeWouldMakeAndChangesNothing)
{
    const TernHome home;
    makeNotes(home);
    const std::vector<std::string> merge = {"conflicts", "show",       "notes.txt",  "--merge",
                                            "--pair",    home.local(), home.remote()};
    const Outcome shown = home.run(merge);
    EXPECT_EQ(shown.status, 0) << shown.err;
    EXPECT_EQ(shown.out, "< ONE\n  two\n> THREE\n");
    EXPECT_EQ(home.read("local/notes.txt"), "ONE\ntwo\nthree\n");
    EXPECT_EQ(home.read("remote/notes.txt"), "one\ntwo\nTHREE\n");
}

TEST(TernConflictsShow, SaysWhyThereIsNothingToShow)
{
    const TernHome home;
    makeNotes(home);
    const auto show = [&](const char *path) {
        return home.run({"conflicts", "show", path, "--pair", home.local(), home.remote()});
    };
    EXPECT_EQ(show("other.txt").status, 2);
    EXPECT_THAT(show("other.txt").err, HasSubstr("no conflict is open"));
    std::filesystem::remove(home.at("remote/notes.txt"));
    home.sync();
    EXPECT_THAT(show("notes.txt").out, HasSubstr("only one side has a file here"));
}

/// Files that both sides changed since they were agreed.
void makeConflicts(const TernHome &home, const std::vector<std::string> &names)
{
    for (const std::string &name : names)
        home.write("local/" + name, "first");
    home.sync();
    for (const std::string &name : names) {
        home.write("local/" + name, "mine, changed");
        home.write("remote/" + name, "theirs, changed too");
    }
    ASSERT_EQ(home.sync().status, 1);
}

std::vector<std::string> manyNames(int count)
{
    std::vector<std::string> names;
    for (int i = 0; i < count; ++i)
        names.push_back("s" + std::to_string(i));
    return names;
}

/// `tern conflicts resolve` for the pair without a name.
Outcome resolve(const TernHome &home, std::vector<std::string> words)
{
    words.insert(words.begin(), {"conflicts", "resolve"});
    words.insert(words.end(), {"--pair", home.local(), home.remote()});
    return home.run(words);
}

/// A daemon keeps the folder "f", and knows of its conflicts.
void startDaemon(const TernHome &home)
{
    ASSERT_EQ(home.run({"init", home.local(), home.remote(), "--name", "f"}).status, 0);
    ASSERT_EQ(home.run({"start"}).status, 0);
    ASSERT_TRUE(home.waitForStatus(
        [](const QJsonObject &status) { return test::stateIn(status) == "attention"; }));
}

QJsonArray openConflicts(const TernHome &home)
{
    return home.run({"conflicts", "list", "f", "--json"}).array();
}

TEST(TernConflictsList, TellsAllOfAThousandThroughTheDaemon)
{
    constexpr int many = 1000; // more than fits into one line of the socket
    const TernHome home;
    makeConflicts(home, manyNames(many));
    ASSERT_EQ(home.run({"init", home.local(), home.remote(), "--name", "f"}).status, 0);
    ASSERT_EQ(home.run({"start"}).status, 0);
    EXPECT_EQ(openConflicts(home).size(), many);
}

TEST(TernConflictsResolve, SettlesAllAtOnce)
{
    const TernHome home;
    makeConflicts(home, {"a.txt", "raw/b.txt", "raw/c.tif"});
    const Outcome settled = resolve(home, {"--all", "--use", "remote"});
    EXPECT_EQ(settled.status, 0) << settled.err;
    EXPECT_THAT(settled.out, HasSubstr("Settled 3 conflicts in " + home.local() + ": remote."));
    EXPECT_EQ(home.read("local/raw/c.tif"), "theirs, changed too");
    EXPECT_EQ(home.sync().status, 0);
    EXPECT_THAT(resolve(home, {"--all", "--use", "remote"}).out, HasSubstr("No conflicts."));
}

TEST(TernConflictsResolve, SettlesWhatLiesInAFolderAndMatches)
{
    const TernHome home;
    makeConflicts(home, {"a.tif", "raw/b.txt", "raw/c.tif", "raw/old/d.tif", "raw/e.tif"});
    const QJsonArray settled = resolve(home, {"--all", "raw", "--use", "local", "--include",
                                              "*.tif", "--exclude", "old/", "--json"})
                                   .array();
    ASSERT_EQ(settled.size(), 1);
    EXPECT_EQ(settled.at(0).toObject().value(u"settled"_qs).toInt(), 2);
    for (const char *name : {"raw/c.tif", "raw/e.tif"})
        EXPECT_EQ(home.read(std::string("remote/") + name), "mine, changed") << name;
    for (const char *name : {"a.tif", "raw/b.txt", "raw/old/d.tif"})
        EXPECT_EQ(home.read(std::string("remote/") + name), "theirs, changed too") << name;
}

TEST(TernConflictsResolve, TellsWhatCouldNotBeMergedAndSettlesTheRest)
{
    const TernHome home;
    makeNotes(home);
    home.makeConflict("a.txt");
    ASSERT_EQ(home.sync().status, 1);
    const Outcome settled = resolve(home, {"--all", "--use", "merge"});
    EXPECT_EQ(settled.status, 1);
    EXPECT_THAT(settled.out, HasSubstr("Settled 1 conflict in "));
    EXPECT_THAT(settled.err, HasSubstr("a.txt was not merged: "));
    EXPECT_EQ(home.read("remote/notes.txt"), "ONE\ntwo\nTHREE\n");
    EXPECT_EQ(home.read("remote/a.txt"), "theirs, changed too");
}

TEST(TernConflictsResolve, DoesNotCallSettledWhatTheDiskRefused)
{
    const TernHome home(Rights::Ordinary);
    makeConflicts(home, {"locked/a.txt", "b.txt"});
    ASSERT_EQ(::chmod(home.at("remote/locked").c_str(), 0555), 0);
    const Outcome settled = resolve(home, {"--all", "--use", "local"});
    EXPECT_EQ(settled.status, 1);
    EXPECT_THAT(settled.out, HasSubstr("Settled 1 conflict in "));
    EXPECT_THAT(settled.err, HasSubstr("Permission for \"locked/a.txt\" was refused"));
    ASSERT_EQ(::chmod(home.at("remote/locked").c_str(), 0755), 0);
    EXPECT_EQ(home.read("remote/locked/a.txt"), "theirs, changed too");
    EXPECT_THAT(home.sync().out, HasSubstr("1 conflict waits for your choice"));
}

TEST(TernConflictsResolve, SettlesMoreThanOneCallHolds)
{
    constexpr int many = 2100;
    const TernHome home;
    makeConflicts(home, manyNames(many));
    startDaemon(home);
    const QJsonArray settled =
        home.run({"conflicts", "resolve", "--all", "--use", "remote", "--json"}).array();
    ASSERT_EQ(settled.size(), 1);
    EXPECT_EQ(settled.at(0).toObject().value(u"folder"_qs).toString(), u"f"_qs);
    EXPECT_EQ(settled.at(0).toObject().value(u"settled"_qs).toInt(), many);
    EXPECT_EQ(home.read("local/s2099"), "theirs, changed too");
    EXPECT_TRUE(openConflicts(home).isEmpty());
}

TEST(TernConflictsResolve, SaysWhatItNeeds)
{
    const TernHome home;
    const auto complaintAbout = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"conflicts", "resolve"});
        const Outcome outcome = home.run(words);
        EXPECT_EQ(outcome.status, 2);
        return outcome.err;
    };
    EXPECT_THAT(complaintAbout({"--use", "local"}), HasSubstr("PATH or --all"));
    EXPECT_THAT(complaintAbout({"--all"}), HasSubstr("--use"));
    EXPECT_THAT(complaintAbout({"--all", "--interactive"}), HasSubstr("no --all"));
    EXPECT_THAT(complaintAbout({"a.txt", "--use", "local", "--include", "*"}),
                HasSubstr("go with --all"));
    EXPECT_THAT(complaintAbout({"--all", "--use", "local", "--include", "[a"}), HasSubstr("[a"));
}

TEST(TernConflictsReopen, OpensAgainWhatOneChoiceSettled)
{
    const TernHome home;
    makeConflicts(home, {"a.txt", "b.txt", "c.txt"});
    startDaemon(home);
    const Outcome one =
        home.run({"conflicts", "resolve", home.at("local/c.txt"), "--use", "local"});
    EXPECT_THAT(one.out,
                AllOf(HasSubstr("Settled c.txt: local."), HasSubstr("`tern conflicts reopen 1`")));
    const Outcome rest = home.run({"conflicts", "resolve", "--all", "--use", "remote"});
    EXPECT_THAT(rest.out, AllOf(HasSubstr("Settled 2 conflicts in f: remote."),
                                HasSubstr("`tern conflicts reopen 2`")));
    const Outcome reopened = home.run({"conflicts", "reopen", "2"});
    EXPECT_EQ(reopened.status, 0) << reopened.err;
    EXPECT_THAT(reopened.out, HasSubstr("Open again in f: 2 conflicts."));
    EXPECT_EQ(home.read("local/a.txt"), "mine, changed");
    EXPECT_EQ(home.read("remote/b.txt"), "theirs, changed too");
    EXPECT_EQ(home.read("remote/c.txt"), "mine, changed") << "another choice";
    EXPECT_EQ(openConflicts(home).size(), 2);
    const Outcome again = home.run({"conflicts", "reopen", "2"});
    EXPECT_EQ(again.status, 2);
    EXPECT_THAT(again.err, HasSubstr("knows no choice 2"));
}

TEST(TernConflictsReopen, LeavesAloneWhatWasEditedSince)
{
    const TernHome home;
    makeConflicts(home, {"a.txt", "b.txt"});
    startDaemon(home);
    ASSERT_EQ(home.run({"conflicts", "resolve", "--all", "--use", "local"}).status, 0);
    ASSERT_EQ(home.run({"pause"}).status, 0);
    home.write("remote/b.txt", "a later edit");
    const Outcome reopened = home.run({"conflicts", "reopen", "1", "--json"});
    EXPECT_EQ(reopened.status, 1);
    EXPECT_EQ(reopened.object().value(u"reopened"_qs).toInt(), 1);
    EXPECT_EQ(reopened.object().value(u"folder"_qs).toString(), u"f"_qs);
    EXPECT_THAT(reopened.err, HasSubstr("\"b.txt\" changed meanwhile"));
    EXPECT_EQ(home.read("remote/b.txt"), "a later edit");
}

TEST(TernConflictsReopen, NeedsTheDaemonThatSettled)
{
    const TernHome home;
    makeConflicts(home, {"a.txt"});
    const Outcome settled = resolve(home, {"a.txt", "--use", "local"});
    EXPECT_EQ(settled.status, 0);
    EXPECT_THAT(settled.out, Not(HasSubstr("reopen"))) << "nobody would remember it";
    const Outcome refused = home.run({"conflicts", "reopen", "1"});
    EXPECT_EQ(refused.status, 4);
    EXPECT_THAT(refused.err, HasSubstr("no daemon runs"));
    EXPECT_EQ(home.run({"conflicts", "reopen", "first"}).status, 2);
}

} // namespace
} // namespace tern
