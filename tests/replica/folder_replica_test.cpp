#include "support/folder_side.h"

#include <cerrno>
#include <thread>

namespace tern::test {
namespace {

const std::string someId(32, 'a');
const std::string otherId(32, 'b');

class FolderRoot : public testing::Test {
protected:
    FolderSide side;
};

TEST_F(FolderRoot, IsAValueWhenItIsMissing)
{
    const auto replica =
        makeFolderReplica(side.posix, side.clock, side.folder.at("missing"), {Side::Local, "x"});
    const auto identity = replica->identify("pair");
    ASSERT_TRUE(identity);
    EXPECT_FALSE(identity->exists);
    EXPECT_EQ(codeOf(replica->flush()), ErrorCode::RootMissing);
    side.folder.makeDirectory("missing");
    EXPECT_TRUE(replica->identify("pair")->exists);
}

TEST_F(FolderRoot, IsNotAFile)
{
    side.folder.write("file", "x");
    const auto replica =
        makeFolderReplica(side.posix, side.clock, side.folder.at("file"), {Side::Local, "x"});
    EXPECT_EQ(codeOf(replica->identify("pair")), ErrorCode::NotADirectory);
}

TEST_F(FolderRoot, TellsWhatItIsWithoutMakingAnything)
{
    const auto identity = side.replica->identify("pair");
    ASSERT_TRUE(identity);
    EXPECT_TRUE(identity->exists);
    EXPECT_FALSE(identity->hasId);
    EXPECT_TRUE(identity->isEmpty);
    EXPECT_EQ(identity->generation, 0U);
    EXPECT_FALSE(identity->fileSystem.empty());
    EXPECT_FALSE(side.folder.exists(".tern"));
    side.folder.write("a", "x");
    EXPECT_FALSE(side.replica->identify("pair")->isEmpty);
}

TEST_F(FolderRoot, KeepsTheIdThatItWasGiven)
{
    EXPECT_EQ(side.replica->adopt(someId), someId);
    EXPECT_EQ(side.replica->adopt(otherId), someId);
    const auto identity = side.replica->identify("pair");
    EXPECT_TRUE(identity->hasId);
    EXPECT_EQ(identity->id, someId);
    EXPECT_TRUE(identity->isEmpty); // Tern's own folder does not count
    EXPECT_EQ(side.folder.status(".tern").st_mode & 07777U, 0700U);
    EXPECT_EQ(side.folder.status(".tern/id").st_mode & 07777U, 0600U);
}

TEST_F(FolderRoot, TakesNoIdThatIsNotOne)
{
    for (const std::string &bad : {std::string("x"), std::string(32, 'G'), std::string(33, 'a')})
        EXPECT_EQ(codeOf(side.replica->adopt(bad)), ErrorCode::BadInput);
    EXPECT_FALSE(side.folder.exists(".tern"));
}

TEST_F(FolderRoot, GetsOneIdFromManyDesktopsAtOnce)
{
    for (const bool poor : {false, true}) {
        FolderSide shared;
        std::vector<std::string> ids(8);
        std::vector<std::thread> desktops;
        FaultyFileSystem disk(shared.posix);
        if (poor)
            disk.lack(DiskCall::RenameNoReplace);
        for (std::size_t i = 0; i < ids.size(); ++i)
            desktops.emplace_back([&, i] {
                const auto replica = makeFolderReplica(disk, shared.clock, shared.folder.path(),
                                                       {Side::Local, "d" + std::to_string(i)});
                ids[i] = replica->adopt(std::string(32, static_cast<char>('0' + i))).value();
            });
        for (std::thread &desktop : desktops)
            desktop.join();
        for (const std::string &id : ids)
            EXPECT_EQ(id, ids.front());
        EXPECT_EQ(shared.folder.tree(".tern").size(), 1U); // nothing but the id is left
    }
}

TEST_F(FolderRoot, IsForeignWhenItsIdCannotBeRead)
{
    for (const std::string &damaged :
         {std::string(), std::string("tern root xyz\n"), std::string(100'000, 'x')}) {
        side.folder.write(".tern/id", damaged);
        const auto identity = side.replica->identify("pair");
        ASSERT_TRUE(identity);
        EXPECT_TRUE(identity->hasId);
        EXPECT_EQ(identity->id, "");
        EXPECT_NE(identity->detail, "");
        EXPECT_EQ(codeOf(side.replica->adopt(someId)), ErrorCode::RootForeign);
        EXPECT_EQ(side.folder.read(".tern/id"), damaged);
    }
}

TEST_F(FolderRoot, IsForeignWhenTernsFolderIsSomethingElse)
{
    side.folder.makeSymlink("/tmp", ".tern");
    const auto identity = side.replica->identify("pair");
    ASSERT_TRUE(identity);
    EXPECT_TRUE(identity->hasId);
    EXPECT_EQ(identity->id, "");
    EXPECT_FALSE(side.put("a", "x"));
}

TEST_F(FolderRoot, ReportsADiskThatFails)
{
    ASSERT_TRUE(side.replica->adopt(someId));
    side.disk.add({.call = DiskCall::Read, .name = "id", .osError = EIO});
    EXPECT_EQ(codeOf(side.replica->identify("pair")), ErrorCode::Io);
}

TEST_F(FolderRoot, RemembersAGenerationForEachPair)
{
    ASSERT_TRUE(side.replica->adopt(someId));
    ASSERT_TRUE(side.replica->writeGeneration("lab", 41));
    ASSERT_TRUE(side.replica->writeGeneration("lab", 42));
    ASSERT_TRUE(side.replica->writeGeneration("home", 7));
    ASSERT_TRUE(side.replica->flush());
    EXPECT_EQ(side.replica->identify("lab")->generation, 42U);
    EXPECT_EQ(side.replica->identify("home")->generation, 7U);
    EXPECT_EQ(side.replica->identify("other")->generation, 0U);
    EXPECT_EQ(side.folder.read(".tern/generations/lab"), "42\n");
    side.folder.write(".tern/generations/lab", "many");
    EXPECT_EQ(side.replica->identify("lab")->generation, 0U);
    EXPECT_FALSE(side.replica->writeGeneration("../../outside", 1));
}

TEST_F(FolderRoot, AGenerationIsOldOrNewWhenTheDiskFails)
{
    ASSERT_TRUE(side.replica->writeGeneration("lab", 1));
    for (const DiskCall call : {DiskCall::Write, DiskCall::SyncFile, DiskCall::RenameReplace}) {
        side.disk.add({.call = call, .osError = ENOSPC});
        EXPECT_EQ(codeOf(side.replica->writeGeneration("lab", 2)), ErrorCode::NoSpace);
        EXPECT_EQ(side.replica->identify("lab")->generation, 1U);
    }
    EXPECT_EQ(side.folder.tree(".tern").size(), 2U); // generations, generations/lab
}

TEST_F(FolderRoot, IsCheckedByPathAndId)
{
    const auto replica =
        makeFolderReplica(side.posix, side.clock, side.folder.at("root"), {Side::Local, "x"});
    side.folder.makeDirectory("root");
    ASSERT_TRUE(replica->identify("pair"));
    ASSERT_TRUE(replica->adopt(someId));
    EXPECT_TRUE(replica->checkRoot());
    side.folder.rename("root", "moved away");
    EXPECT_EQ(codeOf(replica->checkRoot()), ErrorCode::RootMissing);
    side.folder.makeDirectory("root");
    EXPECT_EQ(codeOf(replica->checkRoot()), ErrorCode::RootForeign);
    side.folder.remove("root");
    side.folder.rename("moved away", "root");
    EXPECT_TRUE(replica->checkRoot());
    side.folder.write("root/.tern/id", "tern root " + otherId + "\n");
    EXPECT_EQ(codeOf(replica->checkRoot()), ErrorCode::RootForeign);
}

TEST_F(FolderRoot, IsFoundAnewAfterAnotherOneWasPutThere)
{
    const auto replica =
        makeFolderReplica(side.posix, side.clock, side.folder.at("root"), {Side::Local, "x"});
    side.folder.write("root/a", "first");
    ASSERT_TRUE(replica->adopt(someId));
    side.folder.rename("root", "away");
    side.folder.write("root/b", "second");
    const auto identity = replica->identify("pair");
    EXPECT_FALSE(identity->hasId);
    EXPECT_TRUE(replica->look(FolderSide::path("b"))->has_value());
    EXPECT_FALSE(replica->look(FolderSide::path("a"))->has_value());
}

TEST_F(FolderRoot, LooksAtEachKind)
{
    side.folder.write("d/a", "four");
    side.folder.makeSymlink("d/a", "link");
    EXPECT_EQ(side.look("d")->kind, Kind::Directory);
    EXPECT_EQ(side.look("d/a")->size, 4U);
    EXPECT_EQ(side.look("link")->target, "d/a");
    EXPECT_FALSE(side.look("missing"));
    EXPECT_FALSE(side.look("missing/too"));
    EXPECT_FALSE(side.look("d/a/below a file"));
    EXPECT_FALSE(side.look("link/below a link"));
}

TEST_F(FolderRoot, AnEntryIsSettledOnceItsTickIsOver)
{
    ASSERT_TRUE(side.replica->adopt(someId));
    side.folder.write("a", "x");
    side.folder.setModified("a", 1); // the change time counts, not this one
    EXPECT_FALSE(side.look("a")->token.settled);
    // The file system's own clock goes on by itself; no more than a few ticks.
    const std::int64_t deadline = side.clock.steadyMilliseconds() + 10'000;
    while (!side.look("a")->token.settled)
        ASSERT_LT(side.clock.steadyMilliseconds(), deadline);
}

TEST_F(FolderRoot, ReadsOnlyWhatIsStillExpected)
{
    side.folder.write("a", "before");
    const auto entry = side.look("a");
    auto content = side.replica->read(FolderSide::path("a"), *entry);
    ASSERT_TRUE(content);
    std::string bytes(6, ' ');
    ASSERT_EQ((*content)->read(0, std::as_writable_bytes(std::span(bytes))), 6U);
    EXPECT_EQ(bytes, "before");
    EXPECT_TRUE((*content)->finish());
    side.folder.write("a", "after it");
    EXPECT_EQ(codeOf((*content)->finish()), ErrorCode::Unstable);
    EXPECT_EQ(codeOf(side.replica->read(FolderSide::path("a"), *entry)),
              ErrorCode::ChangedMeanwhile);
    side.folder.remove("a");
    EXPECT_EQ(codeOf(side.replica->read(FolderSide::path("a"), *entry)),
              ErrorCode::ChangedMeanwhile);
}

TEST_F(FolderRoot, ReadsWithoutATokenByKindSizeAndTime)
{
    side.folder.write("a", "before");
    Entry expected;
    expected.size = 6;
    expected.mtime = side.folder.modified("a");
    EXPECT_TRUE(side.replica->read(FolderSide::path("a"), expected));
    expected.size = 7;
    EXPECT_EQ(codeOf(side.replica->read(FolderSide::path("a"), expected)),
              ErrorCode::ChangedMeanwhile);
}

TEST_F(FolderRoot, DoesNotReadWhatIsBeingWritten)
{
    side.folder.write("a", "half");
    const int writer = ::open(side.folder.at("a").c_str(), O_WRONLY | O_CLOEXEC);
    EXPECT_EQ(codeOf(side.replica->read(FolderSide::path("a"), *side.look("a"))), ErrorCode::Busy);
    ::close(writer);
}

TEST_F(FolderRoot, ReadsASymlinkAsItsTarget)
{
    side.folder.makeSymlink("/etc/passwd", "link");
    auto content = side.replica->read(FolderSide::path("link"), *side.look("link"));
    ASSERT_TRUE(content);
    EXPECT_EQ((*content)->size(), 0U);
    EXPECT_EQ((*content)->finish()->target, "/etc/passwd");
    side.folder.makeDirectory("d");
    EXPECT_EQ(codeOf(side.replica->read(FolderSide::path("d"), *side.look("d"))),
              ErrorCode::IsADirectory);
}

TEST_F(FolderRoot, KnowsWhatItsDiskTellsApart)
{
    EXPECT_FALSE(side.replica->traits().caseInsensitive); // nothing is made to find out
    EXPECT_FALSE(side.folder.exists(".tern"));
    ASSERT_TRUE(side.replica->adopt(someId));
    EXPECT_FALSE(side.replica->traits().caseInsensitive);
    EXPECT_FALSE(side.replica->traits().normalizesUnicode);
    EXPECT_EQ(side.folder.tree(".tern").size(), 1U);
}

TEST_F(FolderRoot, TellsFreeSpace)
{
    side.disk.setFacts([](FileSystemFacts &facts) { facts.freeBytes = 12'345; });
    EXPECT_EQ(side.replica->freeSpace(), 12'345U);
}

TEST_F(FolderRoot, GivesNoEventsWhereNoneCanBeTrusted)
{
    const auto report = side.replica->watch([](const RelPath &) {});
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->events);
    EXPECT_EQ(report->polled, std::vector<RelPath>{RelPath()});
}

TEST_F(FolderRoot, WatchesARealDisk)
{
    const auto replica =
        makeFolderReplica(side.posix, side.clock, side.folder.path(), {Side::Local, "x"});
    const auto report = replica->watch([](const RelPath &) {});
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->events);
    EXPECT_EQ(report->watched, 1U);
    EXPECT_TRUE(report->polled.empty());
    EXPECT_TRUE(replica->watch({}));
}

} // namespace
} // namespace tern::test
