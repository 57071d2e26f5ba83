#include "support/tern_process.h"

#include "control/bytes.h"

#include <gmock/gmock.h>

#include <sys/stat.h>
#include <unistd.h>

namespace tern {
namespace {

using test::Outcome;
using test::TernHome;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(TernSync, MakesBothSidesTheSameAndThenFindsNothingToDo)
{
    const TernHome home;
    home.write("local/up.txt", "up");
    home.write("remote/sub/down.txt", "down");
    const Outcome first = home.sync();
    EXPECT_EQ(first.status, 0) << first.err;
    EXPECT_THAT(first.out, AllOf(HasSubstr("1 file, 2 bytes up"), HasSubstr("In sync")));
    EXPECT_EQ(home.read("remote/up.txt"), "up");
    EXPECT_EQ(home.read("local/sub/down.txt"), "down");
    const Outcome second = home.sync();
    EXPECT_EQ(second.status, 0);
    EXPECT_THAT(second.out, HasSubstr("nothing to do"));
}

TEST(TernSync, PrintsOneJsonObject)
{
    const TernHome home;
    home.write("local/a", "1234");
    const QJsonObject summary = home.sync({"--json"}).object();
    EXPECT_TRUE(summary.value(u"in_sync"_qs).toBool());
    EXPECT_EQ(summary.value(u"uploaded"_qs).toObject().value(u"files"_qs).toInt(), 1);
    EXPECT_EQ(summary.value(u"uploaded"_qs).toObject().value(u"bytes"_qs).toInt(), 4);
}

TEST(TernSync, JsonStaysValidWithNamesThatAreNoText)
{
    const TernHome home;
    const std::string name = "bad\xff\nname";
    home.makeConflict(name);
    const Outcome found = home.sync({"--detect-conflicts", "--output", "json"});
    EXPECT_EQ(found.status, 1);
    const QJsonArray conflicts = found.array();
    ASSERT_EQ(conflicts.size(), 1) << found.out;
    EXPECT_EQ(bytesFrom(conflicts.at(0).toObject(), u"path"_qs), name);
    EXPECT_EQ(home.read("local/" + name), "mine, changed");
    EXPECT_EQ(home.read("remote/" + name), "theirs, changed too");
}

TEST(TernSync, DetectsConflictsAloneAndChangesNothing)
{
    const TernHome home;
    home.makeConflict("both.txt");
    home.write("local/new.txt", "new");
    const Outcome found = home.sync({"--detect-conflicts", "--json", "--conflict", "newest"});
    EXPECT_EQ(found.status, 1);
    const QJsonObject conflict = found.array().at(0).toObject();
    EXPECT_EQ(conflict.value(u"path"_qs).toString(), u"both.txt"_qs);
    EXPECT_EQ(conflict.value(u"type"_qs).toString(), u"modified_both"_qs);
    EXPECT_EQ(conflict.value(u"local"_qs).toObject().value(u"size"_qs).toInt(), 13);
    EXPECT_TRUE(conflict.value(u"remote"_qs).toObject().contains(u"modified"_qs));
    EXPECT_FALSE(home.exists("remote/new.txt"));
}

TEST(TernSync, ADryRunShowsThePlanAndChangesNothing)
{
    const TernHome home;
    home.write("local/a", "1");
    const Outcome planned = home.sync({"--dry-run"});
    EXPECT_EQ(planned.status, 0) << planned.err;
    EXPECT_THAT(planned.out, AllOf(HasSubstr("up     a"), HasSubstr("Nothing was changed")));
    EXPECT_FALSE(home.exists("remote/a"));
}

TEST(TernSync, AConflictWaitsAndEndsWithOne)
{
    const TernHome home;
    home.makeConflict("a");
    home.write("local/other", "goes on");
    const Outcome ran = home.sync();
    EXPECT_EQ(ran.status, 1);
    EXPECT_THAT(ran.out, HasSubstr("1 conflict waits for your choice"));
    EXPECT_EQ(home.read("local/a"), "mine, changed");
    EXPECT_EQ(home.read("remote/a"), "theirs, changed too");
    EXPECT_EQ(home.read("remote/other"), "goes on");
}

TEST(TernSync, AGuardEndsWithThree)
{
    const TernHome home;
    for (int i = 0; i < 20; ++i)
        home.write("local/" + std::to_string(i), "x");
    ASSERT_EQ(home.sync().status, 0);
    for (int i = 0; i < 15; ++i)
        std::filesystem::remove(home.at("local/" + std::to_string(i)));
    const Outcome stopped = home.sync();
    EXPECT_EQ(stopped.status, 3);
    EXPECT_THAT(stopped.err, AllOf(HasSubstr("15 files of 20"), HasSubstr("Nothing was changed"),
                                   HasSubstr("--max-delete 15")));
    EXPECT_TRUE(home.exists("remote/3"));
    EXPECT_EQ(home.sync({"--max-delete", "15"}).status, 0);
    EXPECT_FALSE(home.exists("remote/3"));
}

TEST(TernSync, ARootThatWentAwayIsAGuardsBusiness)
{
    const TernHome home;
    home.write("local/a", "1");
    ASSERT_EQ(home.sync().status, 0);
    std::filesystem::rename(home.remote(), home.at("unmounted"));
    const Outcome stopped = home.sync();
    EXPECT_EQ(stopped.status, 3);
    EXPECT_THAT(stopped.err, HasSubstr(home.remote()));
    EXPECT_TRUE(home.exists("local/a"));
    const QJsonObject json = home.sync({"--json"}).object();
    EXPECT_EQ(json.value(u"guard"_qs).toObject().value(u"kind"_qs).toString(), u"root_missing"_qs);
}

TEST(TernSync, UnionMergesWhatAGuardStopped)
{
    const TernHome home;
    home.write("local/a", "1");
    ASSERT_EQ(home.sync().status, 0);
    std::filesystem::remove_all(home.remote());
    std::filesystem::create_directory(home.remote());
    EXPECT_EQ(home.sync().status, 3);
    EXPECT_EQ(home.sync({"--union"}).status, 0);
    EXPECT_TRUE(home.exists("local/a"));
    EXPECT_EQ(home.read("remote/a"), "1");
}

TEST(TernSync, BadInputIsOneLineAndEndsWithTwo)
{
    const TernHome home;
    home.write("local/file", "x");
    home.write("local/sub/x", "x");
    std::filesystem::create_directory_symlink(home.local(), home.at("link"));
    const std::string l = home.local();
    const std::string r = home.remote();
    const std::vector<std::pair<std::vector<std::string>, std::string>> cases = {
        {{"sync", home.at("nothing"), r}, "does not exist"},
        {{"sync", l, home.at("nothing")}, "does not exist"},
        {{"sync", l, home.at("local/sub")}, "lies inside"},
        {{"sync", home.at("local/sub"), l}, "lies inside"},
        {{"sync", l, l}, "same place"},
        {{"sync", l, home.at("link")}, "same place"},
        {{"sync", l, home.at("local/../local/")}, "same place"},
        {{"sync", home.at("local/file"), r}, "not a folder"},
        {{"sync", l, r, "--mode", "mirror"}, "bidirectional, upload_only, download_only"},
        {{"sync", l, r, "--conflict", "mine"}, "ask, newest, local, remote, both, merge"},
        {{"sync", l, r, "--max-delete", "many"}, "percentage"},
        {{"sync", l, r, "--max-delete", "150%"}, "150%"},
        {{"sync", l, r, "--concurrency", "-1"}, "1 to 64"},
        {{"sync", l, r, "--filter", "size:>1XB"}, "XB"},
        {{"sync", l, r, "--filter-expr", "colour = red"}, "colour"},
        {{"sync", l, r, "--metadata-filter", "qc_status=passed"}, "unknown field 'qc_status'"},
        {{"sync", l, r, "--metadata-filter", "qc_status"}, "qc_status"},
        {{"sync", l, r, "--exclude", "[a"}, "[a"},
        {{"sync", l, "s3://bucket/x"}, "not available in this version"},
        {{"sync", l, "tern://host:1/x"}, "not available in this version"},
        {{"sync", l}, "needs DST"},
        {{"snyc", l, r}, "sync"},
        {{"explain", "x", "--folder", "nobody"}, "unknown folder"},
    };
    for (const auto &[words, expected] : cases) {
        const Outcome refused = home.run(words);
        SCOPED_TRACE(words.back());
        EXPECT_EQ(refused.status, 2);
        EXPECT_THAT(refused.err, HasSubstr(expected));
        EXPECT_EQ(std::count(refused.err.begin(), refused.err.end(), '\n'), 1) << refused.err;
    }
    EXPECT_TRUE(std::filesystem::is_empty(home.remote()));
    EXPECT_FALSE(home.exists("local/.tern"));
}

TEST(TernSync, NamesAFileThatIsStillBeingWritten)
{
    const TernHome home;
    home.write("local/growing.dat", "first half");
    std::ofstream writer(home.at("local/growing.dat"), std::ios::app);
    const Outcome ran = home.sync();
    EXPECT_EQ(ran.status, 1);
    EXPECT_THAT(ran.out,
                AllOf(HasSubstr("1 path is still being written"), HasSubstr("  growing.dat\n")));
    writer.close();
    EXPECT_EQ(home.sync().status, 0);
}

TEST(TernSync, StrangeNamesSyncExactly)
{
    const TernHome home;
    const std::vector<std::string> names = {
        "new\nline", std::string(255, 'x'), "\xff\xfe", "trailing. ", "-rf", "Case",
        "case",      "tab\tname",           "\\n"};
    for (const std::string &name : names)
        home.write("local/" + name, name);
    const Outcome ran = home.sync({"--json"});
    EXPECT_EQ(ran.status, 0) << ran.out << ran.err;
    EXPECT_FALSE(ran.object().isEmpty());
    for (const std::string &name : names)
        EXPECT_EQ(home.read("remote/" + name), name);
}

TEST(TernSync, WatchesUntilItIsInterrupted)
{
    const TernHome home;
    home.write("local/a", "1");
    const auto watching = home.start({"sync", home.local(), home.remote(), "--watch"});
    EXPECT_THAT(TernHome::waitForOutput(*watching, "In sync"), HasSubstr("up    a"));
    home.write("remote/b", "2");
    EXPECT_THAT(TernHome::waitForOutput(*watching, "b (1 byte)"), HasSubstr("down  b"));
    const Outcome second = home.sync();
    EXPECT_EQ(second.status, 4);
    EXPECT_THAT(second.err, HasSubstr(std::to_string(watching->processId())));
    ::kill(static_cast<pid_t>(watching->processId()), SIGINT);
    EXPECT_EQ(TernHome::end(*watching).status, 0);
    EXPECT_EQ(home.read("local/b"), "2");
}

TEST(TernSync, AnInterruptEndsARunThatTheNextOneContinues)
{
    const TernHome home;
    for (int i = 0; i < 3000; ++i)
        home.write("local/" + std::to_string(i % 30) + "/" + std::to_string(i), "content");
    const auto running = home.start({"sync", home.local(), home.remote()});
    TernHome::waitForOutput(*running, "up ");
    const QDeadlineTimer second(3000); // one, and some grace for a loaded machine
    ::kill(static_cast<pid_t>(running->processId()), SIGINT);
    const Outcome ended = TernHome::end(*running);
    EXPECT_FALSE(second.hasExpired());
    if (ended.status != 0) { // it may have been quicker than the signal
        EXPECT_EQ(ended.status, 4);
        EXPECT_THAT(ended.err, HasSubstr("the next run continues"));
    }
    EXPECT_EQ(home.sync().status, 0);
    EXPECT_TRUE(home.exists("remote/29/2999"));
}

TEST(TernConflicts, AreListedAndResolved)
{
    const TernHome home;
    home.makeConflict("a.txt");
    home.makeConflict("b.txt");
    ASSERT_EQ(home.sync().status, 1);
    const std::vector<std::string> pair = {"--pair", home.local(), home.remote()};
    const auto with = [&](std::vector<std::string> words) {
        words.insert(words.end(), pair.begin(), pair.end());
        return home.run(words);
    };
    EXPECT_EQ(with({"conflicts", "list", "--json"}).array().size(), 2);
    EXPECT_EQ(with({"conflicts", "resolve", "a.txt", "--use", "local"}).status, 0);
    EXPECT_EQ(home.read("remote/a.txt"), "mine, changed");
    EXPECT_EQ(with({"conflicts", "resolve", home.at("remote/b.txt"), "--use", "both"}).status, 0);
    EXPECT_THAT(with({"conflicts", "list"}).out, HasSubstr("No conflicts."));
    EXPECT_EQ(with({"conflicts", "resolve", "a.txt", "--use", "local"}).status, 2);
    EXPECT_EQ(home.sync().status, 0);
    const std::filesystem::directory_iterator files(home.local());
    EXPECT_EQ(std::distance(begin(files), end(files)), 4); // a, b, the other b, .tern
}

TEST(TernConflicts, AreResolvedOneByOne)
{
    const TernHome home;
    home.makeConflict("a.txt");
    home.makeConflict("b.txt");
    ASSERT_EQ(home.sync().status, 1);
    const Outcome answered =
        home.run({"conflicts", "resolve", "--interactive", "--pair", home.local(), home.remote()},
                 "what\nr\ns\n");
    EXPECT_EQ(answered.status, 1);
    EXPECT_THAT(answered.out, HasSubstr("Choose: [l]ocal, [r]emote, [b]oth, [m]erge, [s]kip?"));
    EXPECT_EQ(home.read("local/a.txt"), "theirs, changed too");
    EXPECT_EQ(home.read("local/b.txt"), "mine, changed");
}

TEST(TernTrash, ListsAndRestoresWhatWasDeleted)
{
    const TernHome home;
    home.write("local/a.txt", "precious");
    ASSERT_EQ(home.sync().status, 0);
    std::filesystem::remove(home.at("local/a.txt"));
    ASSERT_EQ(home.sync().status, 0);
    const std::vector<std::string> pair = {"--pair", home.local(), home.remote()};
    const auto with = [&](std::vector<std::string> words) {
        words.insert(words.end(), pair.begin(), pair.end());
        return home.run(words);
    };
    EXPECT_THAT(with({"trash", "list"}).out, HasSubstr("a.txt  8 bytes  remote"));
    EXPECT_EQ(with({"trash", "restore", home.at("local/a.txt")}).status, 0);
    ASSERT_EQ(home.sync().status, 0);
    EXPECT_EQ(home.read("local/a.txt"), "precious");
    EXPECT_EQ(with({"trash", "restore", "a.txt"}).status, 2);
    EXPECT_EQ(with({"trash", "clean", "--all"}).status, 2); // nobody to ask
    EXPECT_EQ(with({"trash", "clean", "--all", "--yes"}).status, 0);
    EXPECT_THAT(with({"trash", "list"}).out, HasSubstr("The trash is empty."));
}

TEST(TernLog, TellsWhatWasDone)
{
    const TernHome home;
    home.write("local/a.txt", "1");
    ASSERT_EQ(home.sync().status, 0);
    const Outcome log = home.run({"log", "--pair", home.local(), home.remote()});
    EXPECT_EQ(log.status, 0);
    EXPECT_THAT(log.out, HasSubstr("up    a.txt (1 byte)"));
    const Outcome json =
        home.run({"log", "-n", "1", "--json", "--pair", home.local(), home.remote()});
    EXPECT_TRUE(json.object().contains(u"chain"_qs)) << json.out;
}

TEST(TernExplain, SaysWhatStandsWhereAndWhatWillHappen)
{
    const TernHome home;
    home.write("local/a.txt", "1");
    ASSERT_EQ(home.run({"init", home.local(), home.remote()}).status, 0);
    const Outcome before = home.run({"explain", home.at("local/a.txt")});
    EXPECT_EQ(before.status, 0) << before.err;
    EXPECT_THAT(before.out, AllOf(HasSubstr("remote: not there"),
                                  HasSubstr("The next run will: up     a.txt")));
    ASSERT_EQ(home.sync().status, 0);
    const Outcome after = home.run({"explain", home.at("remote/a.txt")});
    EXPECT_THAT(after.out, AllOf(HasSubstr("In sync."), HasSubstr("up    a.txt (1 byte)")));
    EXPECT_EQ(home.run({"explain", "/somewhere/else"}).status, 2);
}

TEST(TernFolders, AreAddedListedAndRemoved)
{
    const TernHome home;
    EXPECT_EQ(home.run({"init", home.local(), home.remote(), "--name", "scans"}).status, 0);
    EXPECT_EQ(home.run({"folders", "--names"}).out, "scans\n");
    EXPECT_EQ(home.run({"init", home.local(), home.remote(), "--name", "scans"}).status, 2);
    EXPECT_EQ(home.run({"init", home.local(), home.remote(), "--name", "a/b"}).status, 2);
    EXPECT_EQ(home.run({"init", home.local(), home.at("nothing")}).status, 2);
    EXPECT_EQ(home.run({"remove", "scan"}).status, 2);
    EXPECT_EQ(home.run({"remove", "scans"}).status, 0);
    EXPECT_EQ(home.run({"folders", "--names"}).out, "");
    EXPECT_TRUE(home.exists("local"));
}

TEST(TernFolders, HaveTheirRemoteMadeWhenAskedTo)
{
    const TernHome home;
    EXPECT_EQ(home.run({"init", home.local(), home.at("new"), "--make-remote"}).status, 0);
    EXPECT_TRUE(home.exists("new"));
    EXPECT_NE(home.run({"init", home.local(), home.at("gone/new"), "--make-remote"}).status, 0);
    EXPECT_FALSE(home.exists("gone"));
}

TEST(TernFolders, AreLookedAtBeforeTheyAreAdded)
{
    const TernHome home;
    home.write("local/main.py", "print()");
    home.write("local/venv/lib.py", "x");
    home.write("remote/other.py", "y");
    const Outcome shown =
        home.run({"init", home.local(), home.remote(), "--rules", "code", "--dry-run"});
    EXPECT_EQ(shown.status, 0) << shown.err;
    EXPECT_THAT(shown.out, AllOf(HasSubstr("Would go up: 1 file, 7 bytes\n    main.py\n"),
                                 HasSubstr("Would come down: 1 file, 1 byte"),
                                 HasSubstr("Left out by rules: 1 file, 1 byte\n    venv/lib.py\n"),
                                 HasSubstr("Nothing was changed")));
    EXPECT_FALSE(home.exists("remote/main.py"));
    EXPECT_FALSE(home.exists("local/.tern"));
    EXPECT_FALSE(home.exists("config"));
    const QJsonObject json =
        home.run({"init", home.local(), home.remote(), "--dry-run", "--json"}).object();
    EXPECT_EQ(json.value(u"up"_qs).toObject().value(u"files"_qs).toInt(), 2);
    EXPECT_EQ(home.run({"init", home.local(), home.local(), "--dry-run"}).status, 2);
    EXPECT_EQ(home.run({"init", home.local(), home.remote(), "--json"}).status, 2);
}

TEST(TernForceSync, AsksFirstAndMakesOneSideLikeTheOther)
{
    const TernHome home;
    home.write("local/a", "mine");
    home.write("remote/a", "theirs");
    ASSERT_EQ(home.run({"init", home.local(), home.remote(), "--name", "f"}).status, 0);
    EXPECT_EQ(home.run({"force-sync", "f"}).status, 2);
    EXPECT_EQ(home.run({"force-sync", "f", "--direction", "up"}).status, 2); // nobody to ask
    EXPECT_EQ(home.read("remote/a"), "theirs");
    const Outcome ran = home.run({"force-sync", "f", "--direction", "up", "--yes"});
    EXPECT_EQ(ran.status, 0) << ran.out << ran.err;
    EXPECT_EQ(home.read("remote/a"), "mine");
}

TEST(TernDaemon, StartsSyncsTellsAndStops)
{
    const TernHome home;
    ASSERT_EQ(home.run({"init", home.local(), home.remote(), "--name", "f"}).status, 0);
    EXPECT_EQ(home.run({"pause"}).status, 4);
    ASSERT_EQ(home.run({"start"}).status, 0);
    EXPECT_EQ(home.run({"start"}).status, 0);
    home.write("local/a.txt", "1");
    EXPECT_TRUE(home.waitForStatus([&](const QJsonObject &status) {
        return home.exists("remote/a.txt") && test::stateIn(status) == "in_sync";
    }));
    // The run is done by the daemon, which has the pair.
    home.write("remote/b.txt", "2");
    const Outcome ran = home.sync({"--json"});
    EXPECT_EQ(ran.status, 0) << ran.err;
    EXPECT_TRUE(home.exists("local/b.txt"));
    EXPECT_THAT(home.run({"explain", home.at("local/b.txt")}).out, HasSubstr("In sync."));
    EXPECT_THAT(home.run({"log"}).out, HasSubstr("f  "));
    EXPECT_EQ(home.run({"pause", "f", "--for", "2h"}).status, 0);
    EXPECT_TRUE(home.waitForStatus(
        [](const QJsonObject &status) { return test::stateIn(status) == "paused"; }));
    EXPECT_EQ(home.run({"resume", "f"}).status, 0);
    EXPECT_EQ(home.run({"stop"}).status, 0);
    EXPECT_FALSE(home.run({"status", "--json"}).object().value(u"daemon"_qs).toBool());
    struct stat status = {};
    ASSERT_EQ(::stat(home.at("state/tern/daemon.log").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U);
}

TEST(TernDaemon, KeepsToTheFiltersOfASyncByHand)
{
    const TernHome home;
    ASSERT_EQ(home.run({"init", home.local(), home.remote(), "--name", "f"}).status, 0);
    ASSERT_EQ(home.run({"start"}).status, 0);
    ASSERT_EQ(home.run({"pause", "f"}).status, 0);
    home.write("local/a.txt", "1");
    home.write("local/b.tmp", "1");
    const Outcome ran = home.sync({"--exclude", "*.tmp"});
    EXPECT_EQ(ran.status, 0) << ran.err;
    EXPECT_TRUE(home.exists("remote/a.txt"));
    EXPECT_FALSE(home.exists("remote/b.tmp"));
    EXPECT_EQ(home.run({"stop"}).status, 0);
}

TEST(Pain30, StartingAgainFindsTheOneThatRuns)
{
    const TernHome home;
    const auto first = home.start({"daemon"});
    TernHome::waitForOutput(*first, "keeps 0 folders");
    const Outcome second = home.run({"daemon"});
    EXPECT_EQ(second.status, 4);
    EXPECT_THAT(second.err, HasSubstr(std::to_string(first->processId())));
    ::kill(static_cast<pid_t>(first->processId()), SIGTERM);
    EXPECT_EQ(TernHome::end(*first).status, 0);
}

TEST(Pain09, ABrokenConfigurationIsNeverNoFolders)
{
    const TernHome home;
    ASSERT_EQ(home.run({"init", home.local(), home.remote(), "--name", "f"}).status, 0);
    const std::string good = home.read("config/tern/config.yaml");
    const auto daemon = home.start({"daemon"});
    TernHome::waitForOutput(*daemon, "In sync");
    home.write("config/tern/config.yaml", good + "    sync_mod: both\n");
    ::kill(static_cast<pid_t>(daemon->processId()), SIGHUP);
    EXPECT_THAT(TernHome::waitForOutput(*daemon, "sync_mode"),
                HasSubstr("No folder is synced until this is corrected"));
    home.write("local/waits.txt", "until it is mended");
    const Outcome held = home.sync();
    EXPECT_EQ(held.status, 2);
    EXPECT_THAT(held.err, AllOf(HasSubstr("so this folder waits"), HasSubstr("line 5, column 5")));
    EXPECT_FALSE(home.exists("remote/waits.txt"));
    home.write("config/tern/config.yaml", good);
    ::kill(static_cast<pid_t>(daemon->processId()), SIGHUP);
    const std::string after = TernHome::waitForOutput(*daemon, "waits.txt");
    EXPECT_LT(after.find("Configuration read."), after.find("up    waits.txt")) << after;
    ::kill(static_cast<pid_t>(daemon->processId()), SIGTERM);
    EXPECT_EQ(TernHome::end(*daemon).status, 0);
    home.write("config/tern/config.yaml", good + "    sync_mod: both\n");
    for (const char *command : {"daemon", "start", "status", "folders"}) {
        const Outcome refused = home.run({command});
        EXPECT_EQ(refused.status, 2) << command;
        EXPECT_THAT(refused.err, HasSubstr("config.yaml:"));
        EXPECT_THAT(refused.err, HasSubstr("did you mean \"sync_mode\"?"));
    }
}

TEST(TernDaemon, ConflictsAndTrashAreReachedThroughIt)
{
    const TernHome home;
    home.makeConflict("a.txt");
    ASSERT_EQ(home.run({"init", home.local(), home.remote(), "--name", "f"}).status, 0);
    ASSERT_EQ(home.run({"start"}).status, 0);
    EXPECT_TRUE(home.waitForStatus(
        [](const QJsonObject &status) { return test::stateIn(status) == "attention"; }));
    EXPECT_EQ(home.run({"status"}).status, 1);
    EXPECT_EQ(home.run({"conflicts", "list", "f", "--json"}).array().size(), 1);
    const Outcome settled =
        home.run({"conflicts", "resolve", home.at("local/a.txt"), "--use", "remote"});
    EXPECT_EQ(settled.status, 0) << settled.err;
    EXPECT_EQ(home.read("local/a.txt"), "theirs, changed too");
    EXPECT_THAT(home.run({"trash", "list"}).out, HasSubstr("a.txt  13 bytes  local"));
}

TEST(TernDaemon, AConflictIsMergedThroughIt)
{
    const TernHome home;
    home.write("local/a.txt", "one\ntwo\nthree\n");
    ASSERT_EQ(home.run({"sync", home.local(), home.remote()}).status, 0);
    home.write("local/a.txt", "ONE\ntwo\nthree\n");
    home.write("remote/a.txt", "one\ntwo\nTHREE\n");
    ASSERT_EQ(home.run({"init", home.local(), home.remote(), "--name", "f"}).status, 0);
    ASSERT_EQ(home.run({"start"}).status, 0);
    EXPECT_TRUE(home.waitForStatus(
        [](const QJsonObject &status) { return test::stateIn(status) == "attention"; }));
    const Outcome settled =
        home.run({"conflicts", "resolve", home.at("local/a.txt"), "--use", "merge"});
    EXPECT_EQ(settled.status, 0) << settled.err;
    EXPECT_EQ(home.read("local/a.txt"), "ONE\ntwo\nTHREE\n");
    EXPECT_EQ(home.read("remote/a.txt"), "ONE\ntwo\nTHREE\n");
}

TEST(TernSync, AnOutputThatCannotBeWrittenIsNoSuccess)
{
    const TernHome home;
    home.write("local/a", "1");
    const auto process = home.start({"sync", home.local(), home.remote(), "--json"}, "/dev/full");
    EXPECT_EQ(TernHome::end(*process).status, 4);
    EXPECT_EQ(home.read("remote/a"), "1");
}

TEST(TernHelp, IsThereForEveryCommand)
{
    const TernHome home;
    const Outcome overview = home.run({"--help"});
    EXPECT_EQ(overview.status, 0);
    EXPECT_THAT(overview.out, HasSubstr("Exit status"));
    EXPECT_THAT(home.run({"sync", "--help"}).out, HasSubstr("--max-delete"));
    EXPECT_THAT(home.run({"help", "conflicts", "resolve"}).out, HasSubstr("--interactive"));
    EXPECT_THAT(home.run({"conflicts", "--help"}).out, HasSubstr("conflicts list"));
    EXPECT_THAT(home.run({"--version"}).out, ::testing::StartsWith("tern "));
    EXPECT_EQ(home.run({}).status, 2);
    EXPECT_EQ(home.run({"help", "nothing"}).status, 2);
}

/// Runs a checker of the system, when it is there.
int check(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return 0;
    process.waitForFinished(TernHome::patience);
    const QByteArray said = process.readAll();
    if (program == u"man"_qs)
        return said.contains("warning") ? 1 : 0;
    return process.exitCode();
}

TEST(Packaging, CompletionsAndManualPagesAreWellFormed)
{
    const QString packaging = QStringLiteral(TERN_SOURCE "/packaging/");
    EXPECT_EQ(check(u"bash"_qs, {u"-n"_qs, packaging + u"completions/tern.bash"_qs}), 0);
    EXPECT_EQ(check(u"zsh"_qs, {u"-n"_qs, packaging + u"completions/_tern"_qs}), 0);
    EXPECT_EQ(check(u"fish"_qs, {u"-n"_qs, packaging + u"completions/tern.fish"_qs}), 0);
    for (const QString &page : {u"man/tern.1"_qs, u"man/tern-desktop.1"_qs, u"man/tern-config.5"_qs})
        EXPECT_EQ(check(u"man"_qs, {u"--warnings"_qs, u"-l"_qs, packaging + page}), 0);
}

} // namespace
} // namespace tern
