#include "scan_fixture.h"

#include <sys/socket.h>
#include <sys/un.h>

#include <algorithm>

using testing::ElementsAre;
using testing::IsEmpty;

namespace tern::test {
namespace {

using ScannerTest = ScanTest;

TEST_F(ScannerTest, TellsEverythingNewInTreeOrder)
{
    folder.makeDirectory("a");
    folder.write("a/b", "1");
    folder.write("a.b", "22");
    folder.makeDirectory("a-");
    folder.write("a-/z", "");
    folder.makeSymlink("a", "link");
    const Scan found = scan();
    EXPECT_THAT(lines(found), ElementsAre("created a", "created a/b", "created a-", "created a-/z",
                                          "created a.b", "created link"));
    EXPECT_EQ(found.files, 3U);
    EXPECT_EQ(found.bytes, 3U);
    EXPECT_EQ(found.changes[0].after->kind, Kind::Directory);
    EXPECT_EQ(found.changes[4].after->size, 2U);
    EXPECT_EQ(found.changes[4].after->digest, std::nullopt);
    EXPECT_EQ(found.changes[5].after->target, "a");
    EXPECT_TRUE(std::is_sorted(found.changes.begin(), found.changes.end(),
                               [](const Change &a, const Change &b) { return a.path < b.path; }));
}

TEST_F(ScannerTest, FindsNothingTheSecondTimeAndReadsNothing)
{
    folder.makeDirectory("d/e");
    for (int i = 0; i < 20; ++i)
        folder.write("d/e/" + std::to_string(i), "content");
    folder.makeSymlink("d", "link");
    agreeOnAll();
    const Scan again = scan();
    EXPECT_THAT(lines(again), IsEmpty());
    EXPECT_EQ(again.files, 20U);
    EXPECT_EQ(disk.count(DiskCall::OpenFile), 0);
    EXPECT_EQ(disk.count(DiskCall::ReadSymlink), 0);
    EXPECT_EQ(disk.count(DiskCall::List), 3);
    EXPECT_EQ(disk.count(DiskCall::Status), 23 + 2) << "one for each thing, two for the root";
}

TEST_F(ScannerTest, FindsTheSameWithoutAndWithManyHelpers)
{
    for (int i = 0; i < 150; ++i) {
        const std::string directory = "d" + std::to_string(i % 12) + "/e" + std::to_string(i);
        folder.makeDirectory(directory + "/f");
        folder.write(directory + "/x", "1");
        folder.write(directory + "/f/y", "1");
    }
    options.directoriesInFlight = 0;
    const Scan alone = scan();
    EXPECT_EQ(alone.changes.size(), 12U + 4U * 150U);
    for (const int helpers : {1, 3, 8}) {
        options.directoriesInFlight = helpers;
        EXPECT_EQ(scan(), alone);
    }
}

TEST_F(ScannerTest, TellsDeletionsWithAllThatWasBelow)
{
    folder.makeDirectory("d/e");
    folder.write("d/e/x", "1");
    folder.write("d.x", "1");
    folder.write("last", "1");
    agreeOnAll();
    folder.remove("d");
    folder.remove("last");
    EXPECT_THAT(lines(scan()),
                ElementsAre("deleted d", "deleted d/e", "deleted d/e/x", "deleted last"));
}

TEST_F(ScannerTest, LeavesAnotherSizeUnreadAndReadsTheSameSize)
{
    folder.write("grown", "1");
    folder.write("edited", "1");
    folder.write("touched", "1");
    folder.write("emptied", "1");
    agreeOnAll();
    folder.write("grown", "22");
    folder.write("edited", "2");
    folder.setModified("touched", 5, 5);
    folder.write("emptied", "");
    const Scan found = scan();
    EXPECT_THAT(lines(found), ElementsAre("changed edited", "content? emptied", "content? grown",
                                          "metadata touched"));
    EXPECT_EQ(found.changes[0].after->digest, digestOf("2"));
    EXPECT_EQ(found.changes[3].after->mtime, 5'000'000'005);
    EXPECT_EQ(disk.count(DiskCall::OpenFile), 2);
}

TEST_F(ScannerTest, TellsAnExecutableBitAsMetadata)
{
    folder.write("tool", "1");
    agreeOnAll();
    ASSERT_EQ(::chmod((folder / "tool").c_str(), 0755), 0);
    const Scan found = scan();
    EXPECT_THAT(lines(found), ElementsAre("metadata tool"));
    EXPECT_TRUE(found.changes[0].after->executable);
}

TEST_F(ScannerTest, ComparesEmptyFilesWithoutReadingThem)
{
    folder.write("empty", "");
    agreeOnAll();
    folder.write("copy", "");
    folder.setModified("copy", folder.status("empty").st_mtim.tv_sec,
                       folder.status("empty").st_mtim.tv_nsec);
    folder.move("copy", "empty");
    EXPECT_THAT(lines(scan()), ElementsAre("refreshed empty"));
    folder.setModified("empty", 7, 0);
    EXPECT_THAT(lines(scan()), ElementsAre("metadata empty"));
    EXPECT_EQ(disk.count(DiskCall::OpenFile), 0);
}

TEST_F(ScannerTest, RefreshesWhatOnlyGotAnotherToken)
{
    folder.makeDirectory("d");
    folder.write("d/x", "1");
    folder.makeSymlink("to", "link");
    agreeOnAll();
    passTick("link");
    folder.makeDirectory("new");
    folder.move("d/x", "new/x");
    folder.remove("d");
    folder.move("new", "d");
    folder.remove("link");
    folder.makeSymlink("to", "link");
    const Scan found = scan();
    EXPECT_THAT(lines(found), ElementsAre("refreshed d", "refreshed d/x", "refreshed link"));
    EXPECT_TRUE(found.refreshed[0].before && found.refreshed[0].after);
    agreed.learn(found, [](const RelPath &) { return Digest(); });
    EXPECT_THAT(lines(scan()), IsEmpty());
}

TEST_F(ScannerTest, SeesAnEditThatRestoredSizeAndTimeByItsChangeTime)
{
    folder.write("x", "1");
    agreeOnAll();
    passTick("x");
    editSecretly("x", "2");
    EXPECT_THAT(lines(scan()), ElementsAre("changed x"));
}

TEST_F(ScannerTest, SeesAnEditInTheSameClockTickBecauseTheTokenWasUnsettled)
{
    folder.write("x", "2");
    options.now = ctime("x");
    agreeOnAll();
    ASSERT_FALSE(agreed.entries.at(at("x")).local.token.settled);
    // As if "1" had been agreed, and "2" written within the same tick: one version for both.
    agreed.entries.at(at("x")).digest = digestOf("1");
    options.now = longAfter;
    EXPECT_THAT(lines(scan()), ElementsAre("changed x"));
}

TEST_F(ScannerTest, SettlesATokenOnceTheTickIsOver)
{
    folder.write("x", "1");
    options.now = ctime("x") + options.timeGranularity;
    agreeOnAll();
    EXPECT_THAT(lines(scan()), IsEmpty()) << "still unsettled: nothing to tell the journal";
    options.now += 1;
    const Scan found = scan();
    EXPECT_THAT(lines(found), ElementsAre("refreshed x"));
    EXPECT_TRUE(found.refreshed[0].after->token.settled);
    agreed.learn(found, [](const RelPath &) { return Digest(); });
    disk.clear();
    EXPECT_THAT(lines(scan()), IsEmpty());
    EXPECT_EQ(disk.bytesRead(), 0U);
}

TEST_F(ScannerTest, TellsAnotherKindAndWhatWasBelowIt)
{
    folder.makeDirectory("d");
    folder.write("d/x", "1");
    folder.write("f", "1");
    folder.makeSymlink("1", "l");
    agreeOnAll();
    folder.remove("d");
    folder.write("d", "now a file");
    folder.remove("f");
    folder.makeDirectory("f");
    folder.write("f/y", "1");
    folder.remove("l");
    folder.makeSymlink("2", "l");
    const Scan found = scan();
    EXPECT_THAT(lines(found),
                ElementsAre("other d", "deleted d/x", "other f", "created f/y", "other l"));
    EXPECT_EQ(found.changes[4].after->target, "2");
}

TEST_F(ScannerTest, ReportsSocketsPipesAndMoreAsSkipped)
{
    folder.write("was-file", "1");
    agreeOnAll();
    folder.remove("was-file");
    for (const char *pipe : {"pipe", "was-file"})
        ASSERT_EQ(::mkfifo((folder / pipe).c_str(), 0600), 0);
    const Scan found = scan();
    EXPECT_THAT(lines(found), ElementsAre("skipped pipe", "skipped was-file"));
    EXPECT_EQ(found.problems[0].error.code, ErrorCode::Unsupported);
    EXPECT_EQ(found.problems[0].error.detail, "pipe");
    EXPECT_EQ(found.problems[0].where, "local");
}

TEST_F(ScannerTest, KeepsEveryNameThatLinuxCanHold)
{
    std::vector<std::string> names = {"line\nbreak",        "-rf", "dot.", "\xff\xfe", "A", "a",
                                      std::string(255, 'n')};
    for (const std::string &name : names)
        folder.write(name, "1");
    std::sort(names.begin(), names.end());
    std::vector<std::string> found;
    for (const Change &change : scan().changes)
        found.push_back(change.path.bytes());
    EXPECT_EQ(found, names);
    agreeOnAll();
    EXPECT_THAT(lines(scan()), IsEmpty());
}

TEST_F(ScannerTest, LeavesOutItsOwnFolderSilentlyAndNamesThoseThatAreNot)
{
    folder.makeDirectory(".tern");
    folder.write(".tern/id", "1");
    folder.makeDirectory("d/.tern");
    folder.write("d/.tern/x", "1");
    folder.makeDirectory("d/.Tern");
    folder.write("d/y", "1");
    const Scan found = scan();
    EXPECT_THAT(lines(found),
                ElementsAre("created d", "created d/y", "skipped d [.Tern]", "skipped d [.tern]"));
    EXPECT_EQ(found.problems[0].error.code, ErrorCode::InvalidName);
}

TEST_F(ScannerTest, SkipsWhatIsTooDeepForAPath)
{
    const std::string step(250, 's');
    std::shared_ptr<Directory> at = root;
    for (int i = 0; i < 17; ++i) {
        ASSERT_TRUE(at->makeDirectory(step, Access::Default));
        at = at->openDirectory(step).value();
    }
    const Scan found = scan();
    EXPECT_EQ(found.changes.size(), 16U);
    ASSERT_EQ(found.problems.size(), 1U);
    EXPECT_EQ(found.problems[0].rawName, step);
    EXPECT_EQ(found.problems[0].error.code, ErrorCode::NameTooLong);
}

TEST_F(ScannerTest, ScansOnlyInsideItsTops)
{
    for (const char *name : {"a", "b", "c"}) {
        folder.makeDirectory(name);
        folder.write(std::string(name) + "/x", "1");
    }
    agreeOnAll();
    for (const char *name : {"a/x", "b/x", "c/x"})
        folder.write(name, "22");
    folder.remove("b");
    EXPECT_THAT(lines(tryScan({at("c"), at("a/x")}).value()),
                ElementsAre("content? a/x", "content? c/x"));
    EXPECT_THAT(lines(scan("a/missing")), IsEmpty());
    EXPECT_THAT(lines(scan("b")), ElementsAre("deleted b", "deleted b/x"));
}

TEST_F(ScannerTest, WidensATopToTheHighestDirectoryThatIsNewOrGone)
{
    folder.makeDirectory("kept/gone/deep");
    folder.write("kept/gone/deep/x", "1");
    folder.makeDirectory("kept/file");
    folder.write("kept/file/x", "1");
    agreeOnAll();
    folder.remove("kept/gone");
    folder.makeDirectory("kept/new/deep");
    folder.write("kept/new/deep/x", "1");
    folder.write("kept/new/y", "1");
    folder.remove("kept/file");
    folder.write("kept/file", "1");
    folder.write("kept/elsewhere", "1");
    EXPECT_THAT(
        lines(scan("kept/gone/deep/x")),
        ElementsAre("deleted kept/gone", "deleted kept/gone/deep", "deleted kept/gone/deep/x"));
    EXPECT_THAT(lines(scan("kept/new/deep")),
                ElementsAre("created kept/new", "created kept/new/deep", "created kept/new/deep/x",
                            "created kept/new/y"));
    EXPECT_THAT(lines(scan("kept/file/x")), ElementsAre("other kept/file", "deleted kept/file/x"));
}

TEST_F(ScannerTest, ReportsATopBelowAnUnreadablePlaceAsUnreadable)
{
    folder.makeDirectory("d/e");
    folder.write("d/e/x", "1");
    agreeOnAll();
    disk.add({.call = DiskCall::Status, .name = "d", .times = -1, .osError = EACCES});
    EXPECT_THAT(lines(scan("d/e/x")), ElementsAre("unreadable d/**"));
}

TEST_F(ScannerTest, StopsWhenAskedTo)
{
    StopSource source;
    folder.makeDirectory("d");
    folder.write("d/x", "1");
    disk.add(
        {.call = DiskCall::OpenDirectory, .name = "d", .before = [&] { source.request_stop(); }});
    EXPECT_EQ(tryScan({RelPath()}, source.get_token()).error().code, ErrorCode::Stopped);
}

TEST_F(ScannerTest, FailsWhenTheAgreementCannotBeRead)
{
    agreed.failure = Error{ErrorCode::JournalDamaged, {}, {}, 0};
    EXPECT_EQ(tryScan().error().code, ErrorCode::JournalDamaged);
}

} // namespace
} // namespace tern::test
